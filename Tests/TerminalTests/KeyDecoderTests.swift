import Terminal
import Testing

struct KeyDecoderTests {
  private static func keys(_ pieces: [String]) -> [Key] {
    keys(pieces.map { Array($0.utf8) })
  }

  /// The keys of bytes that arrive in pieces, with a pause after each.
  private static func keys(_ pieces: [[UInt8]]) -> [Key] {
    var decoder = KeyDecoder()
    return pieces.flatMap { piece in piece.flatMap { decoder.decode($0) } + decoder.flush() }
  }

  @Test func `characters of a burst are keys of their own`() {
    #expect(Self.keys(["补卡a"]) == [.character("补"), .character("卡"), .character("a")])
  }

  @Test(arguments: ["👨‍👩‍👧", "e\u{301}", "🇨🇳", "ｶﾞ"])
  func `scalars that come together and form one character are one key`(text: String) {
    #expect(Self.keys([text]) == [.character(Character(text))])
  }

  @Test func `a character that arrives byte by byte is whole`() {
    #expect(Self.keys(Array("材🙂".utf8).map { [$0] }) == [.character("材"), .character("🙂")])
  }

  @Test(
    arguments: [
      [0xFF, 0x61], [0xC0, 0x61], [0xE6, 0x9D, 0x61], [0x90, 0x61], [0xED, 0xA0, 0x80, 0x61],
    ] as [[UInt8]])
  func `broken UTF-8 is left out and what follows is not`(bytes: [UInt8]) {
    #expect(Self.keys([bytes]) == [.character("a")])
  }

  @Test(arguments: [
    ("\r", Key.enter), ("\n", .enter), ("\t", .tab), ("\u{7F}", .backspace), ("\u{8}", .backspace),
    ("\u{3}", .control("c")), ("\u{1A}", .control("z")), ("\u{1B}", .escape),
    ("\u{1B}[A", .up), ("\u{1B}OB", .down), ("\u{1B}[1;5C", .right), ("\u{1B}[Z", .backTab),
    ("\u{1B}[5~", .pageUp), ("\u{1B}[3~", .delete), ("\u{1B}[1~", .home), ("\u{1B}OF", .end),
    ("\u{1B}OM", .enter), ("\u{1B}Oq", .character("1")),
  ])
  func `control characters and sequences are keys`(text: String, key: Key) {
    #expect(Self.keys([text]) == [key])
  }

  @Test(arguments: ["\u{1B}[I", "\u{1B}[57414u", "\u{1B}[?1;2c", "\u{1B}[<0;10;3M", "\u{1B}[20~"])
  func `unknown sequences are swallowed whole`(text: String) {
    #expect(Self.keys([text + "a"]) == [.character("a")])
  }

  @Test func `a sequence that arrives in pieces is whole`() {
    #expect(Self.keys(["\u{1B}[", "1;", "5A"]) == [.up])
  }

  @Test(arguments: [
    ("\u{1B}q", [Key.escape, .character("q")]), ("\u{1B}\u{1B}", [.escape, .escape]),
  ])
  func `escape before another key is a key of its own`(text: String, keys: [Key]) {
    #expect(Self.keys([text]) == keys)
  }

  @Test func `pasted text is one key, whatever it holds`() {
    let text = "材料\r\n第二\t行\u{1B}[A\u{3}"
    let keys = Self.keys(["x\u{1B}[200~" + text, "\u{1B}[201~y"])
    #expect(keys == [.character("x"), .paste("材料\n第二\t行\u{1B}[A\u{3}"), .character("y")])
  }

  @Test func `keys decoded elsewhere are kept in order, and dropped inside of a paste`() {
    var decoder = KeyDecoder()
    var keys = "a".utf8.flatMap { decoder.decode($0) }
    keys += decoder.decode(Key.up)
    keys += "\u{1B}[200~".utf8.flatMap { decoder.decode($0) }
    keys += decoder.decode(Key.down)
    keys += "b\u{1B}[201~".utf8.flatMap { decoder.decode($0) }
    #expect(keys == [.character("a"), .up, .paste("b")])
  }

  @Test func `a paste without an end can be abandoned`() {
    var decoder = KeyDecoder()
    let before = "\u{1B}[200~abc".utf8.flatMap { decoder.decode($0) } + decoder.flush()
    #expect(before.isEmpty)
    #expect(decoder.isPasting)
    let abandoned = decoder.abandonPaste()
    #expect(abandoned == [.paste("abc")])
    #expect(!decoder.isPasting)
    let again = decoder.abandonPaste()
    #expect(again.isEmpty)
  }

  @Test func `a huge paste is cut and still ends`() {
    let keys = Self.keys(["\u{1B}[200~" + String(repeating: "x", count: 300_000) + "\u{1B}[201~y"])
    #expect(keys.count == 2)
    #expect(keys.last == .character("y"))
  }

  @Test func `a character that is split over three reads is one key`() {
    var decoder = KeyDecoder()
    var keys: [Key] = []
    for byte in "材".utf8 { keys += decoder.decode(byte) + decoder.flush() }
    #expect(keys == [.character("材")])
  }

  @Test(arguments: [
    ("材料", [Key.paste("材料")]), ("材", [.character("材")]),
    ("12", [.character("1"), .character("2")]),
    ("1材料a", [.character("1"), .paste("材料"), .character("a")]), ("", []),
  ])
  func `what an input method sends at once is one event, and digits stay keys`(
    text: String, keys: [Key]
  ) {
    #expect(text.map(Key.character).joiningBursts == keys)
  }
}
