/// What the keys of one kind of terminal send, as its terminfo entry has it.
///
/// The entry beats what most terminals send: `ESC O q` is End on one and 1 on the keypad of another. Keys that
/// mean nothing here are in the table too, so that what they send is swallowed whole where it is no sequence of
/// ECMA-48, such as `Ctrl-A @ Return`.
package struct TerminalKeys: Sendable {
  /// No entry: what most terminals send is all that is known.
  package static let none = TerminalKeys([])

  private static let escape: UInt8 = 0x1B

  private var keys: [[UInt8]: Key?] = [:]
  /// What longer strings begin with.
  private var beginnings: Set<[UInt8]> = []

  /// A table of the bytes of each key; nil for one that means nothing here.
  ///
  /// What begins with a printable character is left out: it is that character. Where two keys send the same, the
  /// one that means something is taken.
  package init(_ entries: [(bytes: [UInt8], key: Key?)]) {
    for (bytes, key) in entries {
      guard let first = bytes.first, first < 0x20 || first >= 0x7F else { continue }
      // The single byte for ESC [ that terminals with eight bits send.
      let normal = first == 0x9B ? [Self.escape, UInt8(ascii: "[")] + bytes.dropFirst() : bytes
      if key != nil || keys[normal] == nil { keys[normal] = .some(key) }
      for length in 1..<max(1, normal.count) { beginnings.insert(Array(normal.prefix(length))) }
    }
  }

  /// Whether these bytes are all that a key sends.
  func knows(_ bytes: [UInt8]) -> Bool { keys[bytes] != nil }

  /// Whether a key sends these bytes and more.
  func goesOn(after bytes: [UInt8]) -> Bool { beginnings.contains(bytes) }

  /// The key that sends these bytes; nil where there is none, or it means nothing here.
  subscript(bytes: [UInt8]) -> Key? { keys[bytes] ?? nil }
}
