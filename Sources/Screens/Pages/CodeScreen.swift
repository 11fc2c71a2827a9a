import CityGuide
import Copy
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
    caption = Phrase { $0.scanToDial(number: number) }
  }

  /// A text that the phone is to show.
  init(
    text: String,
    caption: Phrase = Phrase(\.scanToTakeLines)
  ) {
    self.text = text
    self.caption = caption
  }

  var requires: Set<Resource> { [.code(of: text)] }

  func page(_ context: Context) -> Page {
    var writer = PageWriter(context)
    guard let drawn = drawn(context) else {
      // There is nothing to scan: only why.
      writer.text(obstacle(context) ?? caption)
      return Page(title: title(context), rows: writer.rows)
    }
    writer.text(caption)
    writer.blank()
    for line in drawn.halfBlocks(isInverted: isInverted) {
      writer.row(.text(line, indent: 3, style: isInverted ? .plain : .tint(.code)))
    }
    var other = self
    other.isInverted.toggle()
    return Page(
      title: title(context), rows: writer.rows,
      bindings: [KeyMap.choosing(Phrase(\.invertUnreadableCode))],
      enter: .turn(.code(other)))
  }

  private func title(_ context: Context) -> Title { context.title(Phrase(\.codeTitle)) }

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
      return Phrase(\.noCodeLineByLine)
    }
    guard context.repertoire == .full else {
      return Phrase(\.terminalCannotDrawCode)
    }
    switch context.codes[text] {
    case nil: return nil
    case .notInstalled:
      return Phrase(\.codeNeedsLibrary)
    case .noCode:
      return Phrase(\.linesTooLongForCode)
    case .drawn(let matrix):
      let needed = CodeScreen.window(for: ModuleMatrix.size(ofSide: matrix.side))
      return Phrase { $0.windowTooSmallForCode(columns: needed.columns, rows: needed.rows) }
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
