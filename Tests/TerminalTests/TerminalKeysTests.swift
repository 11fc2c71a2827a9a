import Terminal
import TerminalTestSupport
import Testing

/// Keys of terminals that send something of their own.
struct TerminalKeysTests {
  private static func keys(
    _ pieces: [String], of entries: [(String, Key?)]
  ) -> [Key] {
    var decoder = KeyDecoder(
      keys: TerminalKeys(entries.map { (bytes: Array($0.0.utf8), key: $0.1) }))
    return decoder.decode(TypedBytes(pieces.map { .init($0.utf8) })) + decoder.waitForGood()
  }

  @Test(arguments: [
    ("\u{1B}A", Key.up), ("\u{1B}?q", .home), ("\u{B}", .up), ("\u{1B}\t", .backTab),
    ("\u{1B}[220z", .end), ("\u{1B}[I", .pageUp), ("\u{1B}P", .delete), ("\u{1B}Oq", .end),
    ("\u{1}@\r", .pageDown), ("\u{1B}Ep\r", .pageDown), ("\u{1B}[3$", .delete), ("\u{7F}", .delete),
  ])
  func `the terminal's own key beats what others mean by it`(text: String, key: Key) {
    #expect(Self.keys([text], of: [(text, key)]) == [key])
    #expect(Self.keys([text + text], of: [(text, key)]).first == key)
    #expect(Self.keys(["a", text], of: [(text, key)]) == [.character("a"), key])
  }

  @Test(arguments: ["\u{1}@\r", "\u{1B}?q", "\u{1B}P", "\u{1B}[M", "\u{1B}[1;2A", "\u{1B}Ou"])
  func `a key that means nothing here is swallowed whole`(text: String) {
    #expect(Self.keys([text], of: [(text, nil)]) == [])
  }

  @Test func `a control character is itself, though a longer key begins with it`() {
    let entries: [(String, Key?)] = [("\u{1}@\r", nil), ("\u{3}", nil)]
    #expect(Self.keys(["\u{1}"], of: entries) == [.control("a")])
    #expect(
      Self.keys(["\u{1}@1"], of: entries) == [.control("a"), .character("@"), .character("1")])
    #expect(Self.keys(["\u{3}"], of: entries) == [.control("c")])
  }

  @Test func `a key does not hide a report that begins as it does`() {
    let entries: [(String, Key?)] = [("\u{1B}[M", nil), ("\u{1B}P", .delete)]
    #expect(Self.keys(["\u{1B}[M 1)a"], of: entries) == [.character("a")])
    #expect(Self.keys(["\u{1B}P1$r1m\u{1B}\\a"], of: entries) == [.character("a")])
  }

  @Test func `of two keys that send the same the one that means something is taken`() {
    #expect(Self.keys(["\u{8}"], of: [("\u{8}", .left), ("\u{8}", nil)]) == [.left])
    #expect(Self.keys(["\u{8}"], of: [("\u{8}", nil), ("\u{8}", .left)]) == [.left])
  }

  @Test func `no printable character is a key's beginning`() {
    #expect(Self.keys(["q1"], of: [("q1", .up)]) == [.character("q"), .character("1")])
  }

  @Test func `what a terminal with eight bits sends is the same key`() {
    let keys = TerminalKeys([(bytes: [0x9B, 0x41], key: .down)])
    var decoder = KeyDecoder(keys: keys)
    let decoded = decoder.decode([0x9B, 0x41]) + decoder.decode("\u{1B}[A".utf8)
    #expect(decoded == [.down, .down])
  }
}
