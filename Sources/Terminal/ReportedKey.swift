/// A key that a terminal names by the code of its character, with what was held down.
///
/// Codes, modifiers and the keys of the private use area are those of kitty's keyboard protocol
/// (sw.kovidgoyal.net/kitty/keyboard-protocol); xterm's modifyOtherKeys has the same modifiers.
struct ReportedKey {
  /// The code point of the key without Shift, or of what was typed; nil where it was left out.
  let code: Int?
  /// The code point of the key with Shift, where the terminal tells.
  var shifted: Int?
  /// The code point of the text that the key gave, where the terminal tells.
  var text: Int?
  /// Shift 1, Alt 2, Ctrl 4, Super 8, Hyper 16, Meta 32, Caps Lock 64, Num Lock 128.
  let modifiers: Int
  /// Whether the code is what was typed, Shift included.
  var isCharacter = false

  private static let shift = 1
  private static let control = 4
  private static let capsLock = 64
  private static let others = 2 | 8 | 16 | 32

  /// The key; nil where it is none that is known here.
  ///
  /// Without a word of the keyboard's layout nobody knows what Shift makes of a digit or a sign, so that is no key.
  var key: Key? {
    guard let code, modifiers & Self.others == 0 else { return nil }
    if code == 9, holds(Self.shift) { return .backTab }
    if let named = Self.named[code] { return named }
    if holds(Self.control) { return modifiers & Self.shift == 0 ? Self.controlled(code) : nil }
    return typed(code).flatMap(Self.character)
  }

  private func holds(_ modifier: Int) -> Bool { modifiers & modifier != 0 }

  private func typed(_ code: Int) -> Int? {
    if let text { return text }
    if isCharacter { return code }
    let isLetter = (0x61...0x7A).contains(code)
    if isLetter, holds(Self.shift) != holds(Self.capsLock) { return code - 0x20 }
    if isLetter || !holds(Self.shift) || code == 0x20 { return code }
    return shifted
  }

  private static func controlled(_ code: Int) -> Key? {
    guard (0x41...0x5A).contains(code) || (0x61...0x7A).contains(code) else { return nil }
    return ControlSequence.controlKey(UInt8(code & 0x1F))
  }

  private static func character(_ code: Int) -> Key? {
    guard let value = UInt32(exactly: code), let scalar = Unicode.Scalar(value) else { return nil }
    switch scalar.properties.generalCategory {
    case .control, .privateUse, .unassigned, .surrogate: return nil
    default: return .character(Character(scalar))
    }
  }

  private static let named: [Int: Key] = [
    8: .backspace, 9: .tab, 13: .enter, 27: .escape, 127: .backspace,
    57399: .character("0"), 57400: .character("1"), 57401: .character("2"),
    57402: .character("3"), 57403: .character("4"), 57404: .character("5"),
    57405: .character("6"), 57406: .character("7"), 57407: .character("8"),
    57408: .character("9"), 57409: .character("."), 57410: .character("/"),
    57411: .character("*"), 57412: .character("-"), 57413: .character("+"), 57414: .enter,
    57417: .left, 57418: .right, 57419: .up, 57420: .down, 57421: .pageUp, 57422: .pageDown,
    57423: .home, 57424: .end, 57426: .delete,
  ]
}
