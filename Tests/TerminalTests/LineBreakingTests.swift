import Terminal
import TerminalTestSupport
import Testing

struct LineBreakingTests {
  private static let forbiddenFirst = Set("，。）」！？：；、》】…%),.!?:;]")
  private static let forbiddenLast = Set("（「《【([")

  @Test(arguments: [
    ("请先挂失，再补卡。", 8, ["请先挂", "失，再补", "卡。"]),
    ("请先挂失，再补卡。", 10, ["请先挂失，", "再补卡。"]),
    ("带（原件）来", 6, ["带（原", "件）来"]),
    ("带上（原件）", 6, ["带上", "（原", "件）"]),
    ("请看，OK吗", 8, ["请看，OK", "吗"]),
    ("请看说明，OK吗", 10, ["请看说明，", "OK吗"]),
    ("他说：「好」", 8, ["他说：", "「好」"]),
  ])
  func `no line starts with a closing mark or ends with an opening one`(
    text: String, columns: Int, expected: [String]
  ) {
    #expect(LineBreaking.lines(of: text, columns: columns) == expected)
  }

  @Test(arguments: [
    ("咨询电话028-12333", 14, ["咨询电话", "028-12333"]),
    ("在2026年3月1日前", 12, ["在", "2026年3月1日", "前"]),
    ("需要等15个工作日", 10, ["需要等", "15个工作日"]),
    ("一寸白底照片 2 张", 16, ["一寸白底照片", "2 张"]),
    ("费用1,000.50元整", 12, ["费用", "1,000.50元整"]),
    ("满足90%以上", 8, ["满足90%", "以上"]),
    ("大约需要10～15天", 12, ["大约需要", "10～15天"]),
    ("时间9:00开始", 8, ["时间9:00", "开始"]),
  ])
  func `numbers stay whole and with what they count`(
    text: String, columns: Int, expected: [String]
  ) {
    #expect(LineBreaking.lines(of: text, columns: columns) == expected)
  }

  @Test(arguments: [
    ("report the loss first", 10, ["report the", "loss first"]),
    ("report the loss first", 9, ["report", "the loss", "first"]),
    ("see example.com (now)", 12, ["see", "example.com", "(now)"]),
    ("  indented text", 10, ["  indented", "text"]),
    ("a    b", 4, ["a", "b"]),
    ("挂失 report 之后", 9, ["挂失", "report 之", "后"]),
  ])
  func `Latin text breaks between words`(text: String, columns: Int, expected: [String]) {
    #expect(LineBreaking.lines(of: text, columns: columns) == expected)
  }

  @Test(arguments: [
    ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
    ("xx abcdefghij", 4, ["xx", "abcd", "efgh", "ij"]),
    ("abcdefgh。", 8, ["abcdefg", "h。"]),
    ("abc", 1, ["a", "b", "c"]),
  ])
  func `a word longer than a line is cut`(text: String, columns: Int, expected: [String]) {
    #expect(LineBreaking.lines(of: text, columns: columns) == expected)
  }

  @Test(arguments: [
    ("", [""]), ("\n", ["", ""]), ("一\n\n二\n", ["一", "", "二", ""]), ("a\r\nb", ["a", "b"]),
    ("   ", [""]),
  ])
  func `line feeds in the text are kept`(text: String, expected: [String]) {
    #expect(LineBreaking.lines(of: text, columns: 10) == expected)
  }

  @Test func `a wide character in a single column is a mark`() {
    #expect(LineBreaking.lines(of: "a补b", columns: 1) == ["a", ">", "b"])
  }

  @Test func `a Chinese dash is not divided`() {
    #expect(LineBreaking.lines(of: "一二三——四", columns: 7) == ["一二三", "——四"])
  }

  @Test(arguments: 1...120)
  func `lines fit and lose nothing but spaces`(columns: Int) {
    var texts = RandomText(seed: UInt64(columns) &* 31)
    for _ in 0..<60 {
      let text = texts.next(pieces: 40)
      let lines = LineBreaking.lines(of: text, columns: columns)
      #expect(lines.allSatisfy { TextWidth.columns(of: $0) <= columns }, "\(text.debugDescription)")
      guard columns > 1 else { continue }
      let kept = lines.joined().filter { $0 != " " }
      #expect(kept == SafeText.cleaned(text).filter { $0 != " " })
    }
  }

  @Test(arguments: 20...120)
  func `marks stand where they may in any text`(columns: Int) {
    var texts = RandomText(seed: UInt64(columns) &* 17)
    for _ in 0..<40 {
      let paragraph = SafeText.cleaned(texts.next(pieces: 30))
      // So many marks in a row that they fill lines leave no choice.
      guard !Self.hasLongRunOfMarks(paragraph, longest: columns / 4) else { continue }
      let lines = LineBreaking.lines(of: paragraph, columns: columns)
      for line in lines.dropFirst() {
        #expect(line.first.map(Self.forbiddenFirst.contains) != true, "\(lines)")
      }
      for line in lines.dropLast() {
        #expect(line.last.map(Self.forbiddenLast.contains) != true, "\(lines)")
      }
    }
  }

  private static func hasLongRunOfMarks(_ text: String, longest: Int) -> Bool {
    let marks = forbiddenFirst.union(forbiddenLast).union(" —“”")
    return text.split { !marks.contains($0) }.contains { $0.count > longest }
  }
}
