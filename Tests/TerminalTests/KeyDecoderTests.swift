import Terminal
import TerminalTestSupport
import Testing

struct KeyDecoderTests {
  private static func keys(_ pieces: [String]) -> [Key] {
    keys(pieces.map { Array($0.utf8) })
  }

  /// The keys of bytes that arrive in pieces, at last with a pause.
  private static func keys(_ pieces: [[UInt8]]) -> [Key] {
    var decoder = KeyDecoder()
    return decoder.decode(TypedBytes(pieces.map { .init($0) })) + decoder.waitForGood()
  }

  // MARK: - Text

  @Test func `characters of a burst are keys of their own`() {
    #expect(Self.keys(["补卡a"]) == [.character("补"), .character("卡"), .character("a")])
  }

  @Test(arguments: ["👨‍👩‍👧", "e\u{301}", "🇨🇳", "ｶﾞ"])
  func `scalars that come together and form one character are one key`(text: String) {
    #expect(Self.keys([text]) == [.character(Character(text))])
  }

  @Test func `marks without end are one key, of no more of them than any script writes`() {
    let marks = "a" + String(repeating: "\u{301}", count: 64_000) + "b"
    let keys = Self.keys([marks])
    #expect(
      keys == [.character(Character(String(marks.unicodeScalars.prefix(32)))), .character("b")])
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

  // MARK: - Keys

  @Test(arguments: [
    ("\r", Key.enter), ("\n", .enter), ("\t", .tab), ("\u{7F}", .backspace), ("\u{8}", .backspace),
    ("\u{3}", .control("c")), ("\u{1A}", .control("z")), ("\u{1B}", .escape),
    ("\u{1B}[A", .up), ("\u{1B}OB", .down), ("\u{1B}[1;5C", .right), ("\u{1B}[Z", .backTab),
    ("\u{1B}[5~", .pageUp), ("\u{1B}[3~", .delete), ("\u{1B}[1~", .home), ("\u{1B}OF", .end),
    ("\u{1B}OM", .enter), ("\u{1B}Oq", .character("1")), ("\u{9B}A", .up),
    // Alt with an arrow, and with modifiers of its own.
    ("\u{1B}\u{1B}[A", .up), ("\u{1B}[1;3D", .left), ("\u{1B}O5C", .right),
    // A key that is held, where releases are reported too.
    ("\u{1B}[1;1:2B", .down), ("\u{1B}[5;1:1~", .pageUp),
  ])
  func `control characters and sequences are keys`(text: String, key: Key) {
    #expect(Self.keys([text]) == [key])
  }

  @Test(arguments: [
    ("\u{1B}[27u", Key.escape), ("\u{1B}[13u", .enter), ("\u{1B}[9u", .tab),
    ("\u{1B}[9;2u", .backTab), ("\u{1B}[127u", .backspace), ("\u{1B}[57414u", .enter),
    ("\u{1B}[57400u", .character("1")), ("\u{1B}[57420u", .down), ("\u{1B}[99;5u", .control("c")),
    ("\u{1B}[99;69u", .control("c")), ("\u{1B}[109;5u", .enter), ("\u{1B}[97u", .character("a")),
    ("\u{1B}[97;2u", .character("A")), ("\u{1B}[97;65u", .character("A")),
    ("\u{1B}[97;66u", .character("a")), ("\u{1B}[47:63;2u", .character("?")),
    ("\u{1B}[47;2;63u", .character("?")), ("\u{1B}[32;2u", .character(" ")),
    ("\u{1B}[26448u", .character("材")), ("\u{1B}[49;1:2u", .character("1")),
    ("\u{1B}[27;5;99~", .control("c")), ("\u{1B}[27;2;63~", .character("?")),
    ("\u{1B}[27;1;27~", .escape), ("\u{1B}[27;5;13~", .enter), ("\u{1B}[27;2;9~", .backTab),
  ])
  func `what a keyboard mode reports is the key it names`(text: String, key: Key) {
    #expect(Self.keys([text]) == [key])
  }

  @Test func `a sequence that arrives in pieces is whole`() {
    #expect(Self.keys(["\u{1B}[", "1;", "5A"]) == [.up])
  }

  @Test(arguments: [0, 24])
  func `a key is the same however its bytes are cut`(pause: Int) {
    for text in ["\u{1B}[A", "\u{1B}OB", "\u{1B}[1;5C", "\u{1B}[3~", "\u{1B}[99;5u", "材"] {
      let bytes = Array(text.utf8)
      for cut in 1..<bytes.count {
        var decoder = KeyDecoder()
        let keys = decoder.decode(TypedBytes(bytes, cutAt: cut, pause: pause))
        #expect(
          keys + decoder.waitForGood() == Self.keys([text]), "\(text.debugDescription) \(cut)")
      }
    }
  }

  // MARK: - Escape

  @Test func `Esc is a key when nothing has followed for its time, and not before`() {
    var decoder = KeyDecoder(escapeDelay: 200)
    let atOnce = decoder.decode([0x1B])
    #expect(atOnce == [])
    #expect(decoder.patience == 200)
    let later = decoder.fallSilent()
    #expect(later == [.escape])
  }

  @Test(arguments: [
    (["\u{1B}", "q"], [Key.escape, .character("q")]), (["\u{1B}", "\r"], [.escape, .enter]),
    (["\u{1B}", "材"], [.escape, .character("材")]), (["\u{1B}", "\u{1B}[B"], [.escape, .down]),
    (["\u{1B}\u{1B}"], [.escape, .escape]), (["\u{1B}", "\u{1B}"], [.escape, .escape]),
  ])
  func `Esc and another key, one soon after the other, are both`(pieces: [String], keys: [Key]) {
    #expect(Self.keys(pieces) == keys)
  }

  @Test(arguments: ["q", "1", " ", "\r", "\u{3}", "é", "材"])
  func `Alt with a key is not Esc and that key`(key: String) {
    #expect(Self.keys(["\u{1B}" + key]) == [])
    #expect(Self.keys(["\u{1B}" + key + "a"]) == [.character("a")])
    #expect(Self.keys(["\u{1B}\u{1B}" + key]) == [.escape])
  }

  @Test(arguments: ["O", "[", "]", "P", "_", "^", "X"], ["q", "1", "u", "\r"])
  func `a second after Alt with a letter that begins a sequence keys are keys again`(
    letter: String, key: String
  ) {
    var decoder = KeyDecoder()
    let alt = decoder.decode(TypedBytes([.init("\u{1B}\(letter)".utf8, pause: 1000)]))
    #expect(alt == [])
    let next = decoder.decode(Array(key.utf8))
    #expect(next == Self.keys([key]))
  }

  @Test func `soon after Alt and O a letter is no key of the keypad, nor itself`() {
    var decoder = KeyDecoder()
    let keys = decoder.decode(
      TypedBytes([.init("\u{1B}O".utf8, pause: 100), .init("q".utf8), .init("a".utf8)]))
    #expect(keys == [.character("a")])
  }

  // MARK: - Paste

  @Test func `pasted text is one key, whatever it holds`() {
    let text = "材料\r\n第二\t行\u{1B}[A\u{3}"
    let keys = Self.keys(["x\u{1B}[200~" + text, "\u{1B}[201~y"])
    #expect(keys == [.character("x"), .paste("材料\n第二\t行\u{1B}[A\u{3}"), .character("y")])
  }

  @Test func `a paste that holds nothing is no key`() {
    #expect(Self.keys(["\u{1B}[200~\u{1B}[201~"]) == [])
  }

  @Test(arguments: [30, 1800, 4900])
  func `a paste goes on after a pause`(pause: Int) {
    var decoder = KeyDecoder()
    let keys = decoder.decode(
      TypedBytes([.init("\u{1B}[200~成".utf8, pause: pause), .init("都\r1q\u{1B}[201~".utf8)]))
    #expect(keys == [.paste("成都\n1q")])
  }

  @Test func `a paste whose end never comes is text in the end`() {
    var decoder = KeyDecoder()
    let text = decoder.decode(TypedBytes([.init("\u{1B}[200~成".utf8, pause: 5000)]))
    #expect(text == [.paste("成")])
  }

  @Test func `what comes behind an abandoned paste is no key until it has ended or been quiet`() {
    var decoder = KeyDecoder()
    _ = decoder.decode(TypedBytes([.init("\u{1B}[200~成".utf8, pause: 5000)]))
    let rest = decoder.decode(TypedBytes([.init("都\r1".utf8, pause: 4000), .init("q".utf8)]))
    #expect(rest == [])
    var ended = decoder
    let afterEnd = ended.decode(Array("\u{1B}[201~a".utf8))
    #expect(afterEnd == [.character("a")])
    let quiet = decoder.wait(5000) + decoder.decode(Array("a".utf8))
    #expect(quiet == [.character("a")])
  }

  @Test func `a huge paste is cut and still ends`() {
    let keys = Self.keys(["\u{1B}[200~" + String(repeating: "x", count: 300_000) + "\u{1B}[201~y"])
    #expect(keys.count == 2)
    #expect(keys.last == .character("y"))
  }
}
