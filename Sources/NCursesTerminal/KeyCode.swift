import CNCurses
import Terminal

/// What curses reads: a byte, or the code of a key that it has decoded.
enum KeyCode {
  /// A byte of a character or an unknown sequence.
  case byte(UInt8)
  /// A key; nil for one that is not used here, and for the notice of a resize.
  case key(Key?)

  /// Reads the next one; nil when there is none now.
  static func next() -> KeyCode? {
    let code = cnc_read()
    if code == ERR { return nil }
    return UInt8(exactly: code).map(KeyCode.byte) ?? .key(keys[code])
  }

  private static let keys: [Int32: Key] = [
    KEY_UP: .up,
    KEY_DOWN: .down,
    KEY_LEFT: .left,
    KEY_RIGHT: .right,
    KEY_PPAGE: .pageUp,
    KEY_NPAGE: .pageDown,
    KEY_HOME: .home,
    KEY_END: .end,
    KEY_A1: .home,
    KEY_A3: .pageUp,
    KEY_C1: .end,
    KEY_C3: .pageDown,
    KEY_BACKSPACE: .backspace,
    KEY_DC: .delete,
    KEY_ENTER: .enter,
    KEY_BTAB: .backTab,
  ]
}
