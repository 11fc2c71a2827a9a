/// A control sequence `ESC [ parameters final`, as far as it tells a key.
///
/// Curses decodes the sequences of the terminal's own terminfo entry; these are the ones that nearly
/// all terminals send when the entry is not quite theirs.
struct ControlSequence {
  /// The bytes between `ESC [` and the last one.
  let parameters: [UInt8]
  /// The last byte, which tells what it is.
  let final: UInt8

  /// Whether it announces pasted text.
  var startsPaste: Bool { number == 200 && final == UInt8(ascii: "~") }

  /// The key it stands for, modifiers left out; nil when it is none that is known here.
  var key: Key? {
    switch final {
    case UInt8(ascii: "Z"): .backTab
    case UInt8(ascii: "~"): Self.numbered[number]
    default: Self.cursorKey(final)
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

  /// The first parameter; 0 when there is none.
  private var number: Int {
    let digits = parameters.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return digits.prefix(4).reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

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
