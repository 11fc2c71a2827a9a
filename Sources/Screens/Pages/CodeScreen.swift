import CityGuide
import Terminal

/// A code that a phone reads off the screen: a number to dial, or a short text.
struct CodeScreen: Screen {
  /// What the phone gets.
  let text: String
  /// What it is, and what the phone does with it.
  let caption: Phrase
  /// Whether the dark modules are drawn, for a light terminal of which no colours are known.
  var isInverted = false

  /// A number that the phone is to dial.
  init(tel number: String) {
    text = "tel:\(number.filter { $0.isASCII && ($0.isNumber || $0 == "+") })"
    caption = Phrase(
      "手机相机对准它，就能拨 \(number)。", "Point the camera of a phone at it to dial \(number).")
  }

  /// A text that the phone is to show.
  init(
    text: String,
    caption: Phrase = Phrase(
      "手机相机或微信扫一扫，这几行字就到手机上。", "Scan it, and these lines are on the phone.")
  ) {
    self.text = text
    self.caption = caption
  }

  var requires: Set<Resource> { [.code(of: text)] }

  func page(_ context: Context) -> Page {
    var writer = PageWriter(context)
    writer.text(caption)
    guard let drawn = drawn(context) else {
      if let obstacle = obstacle(context) { writer.text(obstacle) }
      return Page(title: title(context), rows: writer.rows)
    }
    writer.blank()
    for line in drawn.halfBlocks(isInverted: isInverted) {
      writer.row(.text(line, indent: 3, style: isInverted ? .plain : .tint(.code)))
    }
    var other = self
    other.isInverted.toggle()
    return Page(
      title: title(context), rows: writer.rows,
      bindings: [KeyMap.choosing(Phrase("扫不出来就反色", "Not read? Invert"))],
      enter: .turn(.code(other)))
  }

  private func title(_ context: Context) -> Title { context.title(Phrase("二维码", "Code")) }

  /// The code, where it was made and all of it can be seen.
  private func drawn(_ context: Context) -> ModuleMatrix? {
    guard context.repertoire == .full, !context.saysAll,
      case .drawn(let matrix) = context.codes[text],
      CodeScreen.fits(ModuleMatrix.size(ofSide: matrix.side), context.size)
    else { return nil }
    return matrix
  }

  /// Why no code is drawn; nil while it is made.
  private func obstacle(_ context: Context) -> Phrase? {
    if context.saysAll {
      return Phrase("一行一行地问时不画二维码。", "No code is drawn line by line.")
    }
    guard context.repertoire == .full else {
      return Phrase(
        "这个终端画不了二维码的小方块。", "This terminal cannot draw the small blocks of a code.")
    }
    switch context.codes[text] {
    case nil: return nil
    case .notInstalled:
      return Phrase(
        "画二维码要先装 libqrencode4（Debian、Ubuntu：apt install libqrencode4）。",
        "To draw codes install libqrencode4 first (Debian, Ubuntu: apt install libqrencode4).")
    case .noCode:
      return Phrase("这段字太长，放不进一个二维码。", "The text is too long for a code.")
    case .drawn(let matrix):
      let needed = CodeScreen.window(for: ModuleMatrix.size(ofSide: matrix.side))
      return Phrase(
        "窗口太小：这个二维码要 \(needed.columns) 列、\(needed.rows) 行。",
        "The window is too small: this code takes \(needed.columns) columns and \(needed.rows) rows."
      )
    }
  }
}

// MARK: - Room

extension CodeScreen {
  /// The most bytes in codes of version 1, 2, 3 and so on with the least correction (ISO/IEC 18004, table 7).
  private static let capacities = [
    17, 32, 53, 78, 106, 134, 154, 192, 230, 271, 321, 367, 425, 458, 520,
  ]

  /// Title, caption and what stands between them and the keys take so many rows, the margin at the left so many columns.
  private static let around = Size(columns: 4, rows: 7)

  /// The window that a code of this size takes.
  private static func window(for code: Size) -> Size {
    Size(columns: code.columns + around.columns, rows: code.rows + around.rows)
  }

  private static func fits(_ code: Size, _ size: Size) -> Bool {
    let needed = window(for: code)
    return needed.columns <= size.columns && needed.rows <= size.rows
  }

  /// Whether the code of a text could be seen whole, as far as that is known before it is made.
  static func isRoomFor(_ text: String, in context: Context) -> Bool {
    let count = text.utf8.count
    guard count > 0, context.repertoire == .full, !context.saysAll,
      let version = capacities.firstIndex(where: { count <= $0 })
    else { return false }
    return fits(ModuleMatrix.size(ofSide: 21 + 4 * version), context.size)
  }
}
