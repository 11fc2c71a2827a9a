import Terminal
import TerminalTestSupport
import Testing

struct SafeTextTests {
  @Test(arguments: [
    ("\u{1B}[31m红", "[31m红"), ("a\u{7}\u{8}\u{0}b", "ab"), ("\u{9B}31m", "31m"),
    ("a\u{202E}b\u{2066}c\u{200F}", "abc"), ("1\u{200B}2\u{FEFF}3\u{2060}4\u{200D}5", "12345"),
    ("soft\u{AD}hyphen", "softhyphen"), ("🏴\u{E0067}\u{E0062}\u{E007F}", "🏴"),
  ])
  func `what controls, reorders or hides is removed`(text: String, expected: String) {
    #expect(SafeText.cleaned(text) == expected)
  }

  @Test(arguments: ["a\nb", "a\r\nb", "a\rb", "a\tb", "a\u{2028}b", "a\u{2029}b", "a\u{85}b"])
  func `line ends and tabs become one space`(text: String) {
    #expect(SafeText.cleaned(text) == "a b")
  }

  @Test(arguments: ["材料", "👨‍👩‍👧", "👩🏽‍💻", "葛\u{E0100}", "e\u{301}", "☎️", "｡ﾟ", "\u{3000}"])
  func `visible text stays as it is`(text: String) {
    #expect(Array(SafeText.cleaned(text).unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test(arguments: ["\u{378}", "\u{10FFFF}"])
  func `characters of unknown width are replaced`(text: String) {
    #expect(SafeText.cleaned(text) == "\u{FFFD}")
  }

  @Test func `cleaning twice changes nothing more`() {
    var texts = RandomText(seed: 7)
    for _ in 0..<500 {
      let once = SafeText.cleaned(texts.next(pieces: 30))
      #expect(SafeText.cleaned(once) == once)
    }
  }
}
