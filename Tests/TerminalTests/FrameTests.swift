import Terminal
import TerminalTestSupport
import Testing

struct FrameTests {
  private static func frame(_ columns: Int, _ rows: Int = 1) -> Frame {
    Frame(size: Size(columns: columns, rows: rows))
  }

  private static let start = Position(row: 0, column: 0)

  @Test func `text is drawn from its position on`() {
    var frame = Self.frame(8, 2)
    let used = frame.put("补卡 a", at: Position(row: 1, column: 1))
    #expect(used == 6)
    #expect(frame.lines == ["", " 补卡 a"])
    #expect(frame[1, 1].text == "补")
    #expect(frame[1, 2].isCovered)
  }

  @Test(arguments: [(4, nil as Int?, "补 >"), (8, 3, "补>"), (8, 6, "补卡啊"), (8, 0, "")])
  func `text is cut at the right edge and at the room given`(
    columns: Int, within: Int?, expected: String
  ) {
    var frame = Self.frame(columns)
    let used = frame.put("补卡啊", at: Self.start, within: within)
    #expect(frame.lines == [expected])
    #expect(used == TextWidth.columns(of: expected))
  }

  @Test(arguments: [(-1, 0), (0, -1), (1, 0), (0, 4)])
  func `nothing is drawn from outside of the frame`(row: Int, column: Int) {
    var frame = Self.frame(4)
    #expect(frame.put("abc", at: Position(row: row, column: column)) == 0)
    #expect(frame == Self.frame(4))
  }

  @Test(arguments: [
    (0, "x", "x 卡b"), (1, "x", " x卡b"), (1, "啊", " 啊 b"), (2, "xy", "补xyb"), (3, "xy", "补 xy"),
  ])
  func `overwriting half of a wide character blanks the other half`(
    column: Int, text: String, expected: String
  ) {
    var frame = Self.frame(5)
    frame.put("补卡b", at: Self.start)
    frame.put(text, at: Position(row: 0, column: column))
    #expect(frame.lines == [expected])
  }

  @Test func `what is drawn can not control the terminal`() {
    var frame = Self.frame(20)
    frame.put("a\u{1B}[2J\nb\u{202E}c", at: Self.start)
    #expect(frame.lines == ["a[2J bc"])
  }

  @Test(arguments: [(5, "-", "-----"), (5, "─", "─────"), (5, "＝", "＝＝")])
  func `a row is filled to its end`(columns: Int, character: String, expected: String) {
    var frame = Self.frame(columns)
    frame.fill(row: 0, character: Character(character), style: .bold)
    frame.fill(row: 7, character: "x")
    #expect(frame.lines == [expected])
    #expect(frame.styleMap == "0: 0-4 bold")
  }

  @Test func `the golden text tells size, cursor, rows and styles`() {
    var frame = Self.frame(12, 3)
    frame.put("补卡清单", at: Self.start, style: .bold)
    frame.put("> [x] 挂失", at: Position(row: 1, column: 0), style: .reverse)
    frame.put("逾期", at: Position(row: 2, column: 2), style: Style(bold: true, tint: .alarm))
    frame.cursor = Position(row: 1, column: 0)
    let expected = """
      12x3 cursor 1,0
      补卡清单
      > [x] 挂失
        逾期
      --
      0: 0-7 bold
      1: 0-9 reverse
      2: 2-5 bold+alarm
      """
    #expect(frame.golden == expected)
  }

  @Test(arguments: [
    Size(columns: 0, rows: 0), Size(columns: 1, rows: 1), Size(columns: 0, rows: 3),
  ])
  func `a frame of any size can be drawn on`(size: Size) {
    var frame = Frame(size: size)
    frame.put("补", at: Self.start)
    frame.fill(row: 0, character: "＝")
    #expect(frame.lines.count == size.rows)
    #expect(frame.golden.hasPrefix("\(size) no cursor"))
  }

  @Test func `drawing at random never leaves half a character`() {
    var texts = RandomText(seed: 3)
    var frame = Self.frame(30, 4)
    for _ in 0..<2000 {
      let row = Int(texts.nextNumber() % 4)
      let column = Int(texts.nextNumber() % 30)
      frame.put(texts.next(pieces: 6), at: Position(row: row, column: column))
      let width = frame.cells(inRow: row).reduce(0) { $0 + TextWidth.columns(of: $1.text) }
      #expect(width == 30)
    }
  }
}
