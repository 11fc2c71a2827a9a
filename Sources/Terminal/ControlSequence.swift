/// A control sequence `ESC [ parameters final`, as far as it tells a key.
///
/// These are the ones that nearly all terminals send, whatever their terminfo entry says, and those of the
/// keyboard modes that another program may have left on: xterm's modifyOtherKeys (`CSI 27;modifiers;code~`) and
/// kitty's keyboard protocol (`CSI code;modifiers:event u`). Everything else tells no key: answers, reports of
/// the mouse, of the focus and of the cursor.
struct ControlSequence {
  /// The last byte, which tells what it is.
  let final: UInt8
  /// The numbers between `;`, each with those behind `:`; nil where one is left out.
  private let fields: [[Int?]]
  /// Whether the parameters are numbers alone, which those of a key are.
  private let isPublic: Bool

  /// A sequence of the bytes between `ESC [` and the last one, and that one.
  init(parameters: some Collection<UInt8>, final: UInt8) {
    self.final = final
    isPublic = parameters.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: ";")).contains($0) }
    fields = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map {
      $0.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).map { digits in
        digits.isEmpty ? nil : Int(String(decoding: digits.prefix(8), as: UTF8.self))
      }
    }
  }

  /// Whether it announces pasted text.
  var startsPaste: Bool { isPublic && number == 200 && final == UInt8(ascii: "~") }

  /// The key it stands for; nil when it is none that is known here, or was let go.
  ///
  /// Keys with a name are the same with any modifier.
  var key: Key? {
    guard isPublic, !isRelease else { return nil }
    switch final {
    case UInt8(ascii: "Z"): return .backTab
    case UInt8(ascii: "~") where number == 27:
      return ReportedKey(code: self[2], modifiers: modifiers, isCharacter: true).key
    case UInt8(ascii: "~"): return Self.numbered[number]
    case UInt8(ascii: "u"):
      return ReportedKey(code: number, shifted: self[0, 1], text: self[2], modifiers: modifiers).key
    default: return Self.cursorKey(final)
    }
  }

  /// The key of `ESC O final`: cursor keys, and the keypad in application mode.
  static func applicationKey(final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "p")...UInt8(ascii: "y"):
      .character(Character(Unicode.Scalar(final - UInt8(ascii: "p") + UInt8(ascii: "0"))))
    default: cursorKey(final)
    }
  }

  /// The key of a control character; nil for those that no common key sends.
  static func controlKey(_ byte: UInt8) -> Key? {
    switch byte {
    case 8, 0x7F: .backspace
    case 9: .tab
    case 10, 13: .enter
    case 1...26: .control(Character(Unicode.Scalar(byte + 0x60)))
    default: nil
    }
  }

  private static let numbered: [Int: Key] = [
    1: .home, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
  ]

  /// A number, by the place of its field and its place in there.
  private subscript(field: Int, part: Int = 0) -> Int? {
    guard fields.indices.contains(field), fields[field].indices.contains(part) else { return nil }
    return fields[field][part]
  }

  /// The first number; 0 when there is none.
  private var number: Int { self[0] ?? 0 }

  /// The modifiers as bits; terminals add one to them.
  private var modifiers: Int { max(0, (self[1] ?? 1) - 1) }

  /// Whether a key was let go; 1 is a press, 2 a repetition.
  private var isRelease: Bool { self[1, 1] == 3 }

  private static func cursorKey(_ final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    default: nil
    }
  }
}
