import Terminal
import TerminalTestSupport
import Testing

struct TextWidthTests {
  @Test(arguments: Array("，。：；（）「」《》！？、【】～￥"))
  func `Chinese marks take two cells`(character: Character) {
    #expect(TextWidth.columns(of: character) == 2)
  }

  @Test(arguments: Array("材あアー한Ａ１％\u{3000}🙂🀄𠮷㎏"))
  func `ideographs, kana, Hangul, full-width forms and emoji take two cells`(
    character: Character
  ) {
    #expect(TextWidth.columns(of: character) == 2)
  }

  @Test(arguments: Array("…—·“”‘’①✓│├═■○→×°§é"))
  func `ambiguous characters take one cell`(character: Character) {
    #expect(TextWidth.columns(of: character) == 1)
  }

  @Test(arguments: ["👨‍👩‍👧", "👩🏽‍💻", "👍🏽", "🇨🇳", "☎️", "1️⃣", "🏳️‍🌈"])
  func `joined emoji, flags and emoji variants take two cells`(text: String) {
    #expect(text.count == 1)
    #expect(TextWidth.columns(of: text) == 2)
  }

  @Test(arguments: [
    ("e\u{301}", 1), ("材\u{301}", 2), ("\u{301}", 0), ("葛\u{E0100}", 2), ("각", 2), ("☎\u{FE0E}", 1),
  ])
  func `combining characters take no cell of their own`(text: String, columns: Int) {
    #expect(TextWidth.columns(of: text) == columns)
  }

  @Test(arguments: [("\u{FF9E}", 1), ("\u{FF9F}", 1), ("ｶﾞ", 2), ("ﾊﾟ", 2), ("ｱ", 1)])
  func `half-width voicing marks take a cell each`(text: String, columns: Int) {
    #expect(TextWidth.columns(of: text) == columns)
  }

  @Test(arguments: ["\u{1B}", "\n", "\r\n", "\t", "\u{0}", "\u{7F}", "\u{9B}"])
  func `control characters take no cell`(text: String) {
    #expect(TextWidth.columns(of: text) == 0)
  }

  @Test(arguments: [
    ("", 0), ("buka", 4), ("户口本（复印件）：2 份", 22), ("补卡 buka", 9), ("a\u{1B}b", 2),
  ])
  func `text is as wide as its characters together`(text: String, columns: Int) {
    #expect(TextWidth.columns(of: text) == columns)
  }

  @Test(arguments: [
    ("社会保障卡", 10, "社会保障卡"), ("社会保障卡", 9, "社会保障>"), ("社会保障卡", 8, "社会保 >"),
    ("社会", 3, "社>"), ("社会", 2, " >"), ("社会", 1, ">"), ("社会", 0, ""), ("社会", -1, ""),
    ("card", 3, "ca>"), ("card", 4, "card"), ("", 3, ""), ("a\nb", 3, "a b"), ("a\u{1B}b", 2, "ab"),
  ])
  func `truncated text ends in a mark and never in half a character`(
    text: String, columns: Int, expected: String
  ) {
    #expect(TextWidth.truncated(text, to: columns) == expected)
  }

  @Test(arguments: [("社会", 6, "社会  "), ("社会", 3, "社>"), ("社会", 0, ""), ("", 2, "  ")])
  func `padded text takes exactly the cells asked for`(
    text: String, columns: Int, expected: String
  ) {
    #expect(TextWidth.padded(text, to: columns) == expected)
  }

  @Test(arguments: 0...120)
  func `any text fits after truncating and padding`(columns: Int) {
    var texts = RandomText(seed: UInt64(columns))
    for _ in 0..<60 {
      let text = texts.next(pieces: 40)
      let clean = SafeText.cleaned(text)
      let truncated = TextWidth.truncated(text, to: columns)
      if TextWidth.columns(of: clean) <= columns {
        #expect(truncated == clean)
      } else {
        #expect(TextWidth.columns(of: truncated) == columns, "\(text.debugDescription)")
        #expect(columns == 0 || truncated.last == ">")
        let kept = truncated.dropLast().reversed().drop { $0 == " " }.reversed()
        #expect(clean.hasPrefix(String(kept)))
      }
      #expect(TextWidth.columns(of: TextWidth.padded(text, to: columns)) == columns)
    }
  }
}
