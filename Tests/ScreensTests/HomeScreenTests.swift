import CardJourney
import CityGuide
import Copy
import GuideTestSupport
import Terminal
import TestSupport
import Testing

@testable import Screens

/// Today's list: what it counts, what it shows, and what stays selected.
struct HomeScreenTests {
  private static let six = Robot(desk: .six)

  private func rows(_ robot: Robot) -> [String] {
    robot.model.page.rows.filter { $0.choice != nil }.map(\.text)
  }

  private func ids(_ robot: Robot) -> [String] {
    rows(robot).map { String($0.prefix { $0 != " " }) }
  }

  @Test func `the most urgent comes first, the closed last`() {
    #expect(ids(Self.six) == ["7K2", "7K4", "7K3", "7K1", "7K5", "7K6"])
    #expect(rows(Self.six).last?.contains("已结束") == true)
  }

  @Test func `a line says id, name, place, step, what is next and by when`() {
    let line = Self.six.frame.lines.first { $0.contains("7K1") } ?? ""
    for cell in ["7K1", "王阿姨", "云泽市", "补卡", "去补领新卡", "11-27"] {
      #expect(line.contains(cell), "\(line)")
    }
    let today = Self.six.frame.lines.first { $0.contains("7K2") } ?? ""
    #expect(today.contains("今天 !"))
  }

  @Test func `the counts are those of the cases`() {
    #expect(Self.six.screen.contains("今天要办 1   等对方 1"))
    #expect(Self.six.screen.contains("已结束 1   共 6 件"))
  }

  @Test(arguments: Language.allCases)
  func `the groups of the counts add up to all cases`(language: Language) {
    let counts = Robot(language, desk: .six).frame.lines.first { line in
      line.contains(language == .zh ? "今天要办" : "Due today")
    }
    let numbers = (counts ?? "").split(separator: " ").compactMap { Int($0) }
    #expect(numbers.count == 6 && numbers.dropLast().reduce(0, +) == numbers.last, "\(numbers)")
    let brief = Robot(language, size: Size(columns: 40, rows: 10), desk: .six).frame.lines[1]
    #expect(brief.split(separator: " ").compactMap { Int($0) }.reduce(0, +) == 6, "\(brief)")
  }

  @Test(arguments: Language.allCases)
  func `the head of the list wraps at no width, and takes no row from the cases`(
    language: Language
  ) {
    for columns in [40, 60, 80] {
      let robot = Robot(language, size: Size(columns: columns, rows: 20), desk: .six)
      let head = robot.model.layout.lines.prefix { $0.choice == nil }.map(\.text)
      let rows = robot.model.page.rows.prefix { $0.choice == nil && !$0.text.isEmpty }
      #expect(head.filter { !$0.isEmpty }.count <= 3, "\(head)")
      #expect(!rows.isEmpty)
    }
  }

  @Test func `n asks step by step on a list with cases as on an empty one`() {
    let asked = Self.six.pressing("n")
    #expect(asked.model.page.rows.contains { $0.text == "丢了，找不到" }, "\(asked.screen)")
    #expect(asked.case == nil && asked.pressing("h").frame == Self.six.frame)
  }

  @Test(arguments: Language.allCases)
  func `on the smallest list more is marked, and its digit brings a case in sight`(
    language: Language
  ) {
    let files = (1...8).map {
      CaseFile.recorded("8K\($0)", nickname: "一个相当长的称呼\($0)", .complete(), .reported)
    }
    let list = Robot(language, size: Size(columns: 40, rows: 10), desk: Desk(files))
    #expect(list.screen.contains(" v 1"), "\(list.screen)")
    let last = list.pressing("8")
    #expect(last.case == nil && last.selectedLine?.contains("8K8") == true, "\(last.screen)")
    #expect(last.pressing("8").case?.id == "8K8")
  }

  @Test func `f goes through the steps where cases stand, and says which in words`() {
    var robot = Self.six
    var seen: [[String]] = []
    for _ in 0..<6 {
      robot.press(.tab)
      seen.append(ids(robot).sorted())
      let isFiltered = seen.last?.count != 6
      #expect(robot.screen.contains("只看“") == isFiltered, "\(robot.screen)")
    }
    #expect(seen.filter { $0.count == 6 }.count == 1)
    // Every case stands at one step.
    let shown = seen.filter { $0.count < 6 }.prefix { $0 != seen.first || $0 == seen[0] }
    #expect(Set(shown.joined()) == ["7K1", "7K2", "7K3", "7K4", "7K5", "7K6"])
    #expect(seen.contains(["7K6"]))
  }

  @Test(arguments: [
    ("7k3", ["7K3"]), ("王阿姨", ["7K1"]), ("小陈", ["7K3"]), ("妈妈 的卡", ["7K4"]),
    ("朔南", ["7K2"]), ("shuonan", ["7K2"]), ("ShuoNan", ["7K2"]), ("680500", ["7K2"]),
    ("云泽", ["7K4", "7K3", "7K1", "7K6"]), ("yz", ["7K4", "7K3", "7K1", "7K6"]),
    ("026", ["7K4", "7K3", "7K1", "7K6"]), ("豆腐", []),
  ])
  func `a case is found by name, id and place, however they are typed`(
    text: String, found: [String]
  ) {
    var robot = Self.six.pressing("/")
    robot.type(text)
    #expect(ids(robot) == found)
    #expect(robot.screen.contains("没有找到") == found.isEmpty)
    // Letters are text while one searches.
    #expect(robot.case == nil && robot.model.screens.count == 1)
  }

  @Test func `Enter opens what was found, and the search is over on the way back`() {
    let opened = Self.six.pressing("/", "7k3", .enter)
    #expect(opened.case?.id == "7K3")
    let back = opened.pressing("h")
    #expect(back.model.page.field == nil)
    #expect(ids(back).count == 6)
    #expect(back.selectedLine?.contains("7K3") == true)
  }

  @Test func `Esc ends the search first, then the filter`() {
    let both = Self.six.pressing(.tab, "/", "7K")
    let filter = both.pressing(.escape)
    #expect(filter.model.page.field == nil)
    #expect(filter.frame == Self.six.pressing(.tab).frame)
    #expect(filter.pressing(.escape).frame == Self.six.frame)
    #expect(Self.six.pressing(.escape).frame == Self.six.frame)
  }

  @Test func `the filter is still there on the way back from a case`() {
    let filtered = Self.six.pressing(.tab, .tab)
    let back = filtered.pressing(.enter, "h")
    #expect(ids(filtered).count < 6 && ids(back) == ids(filtered))
  }

  @Test(arguments: [0, 1, 2, 3, 4, 5])
  func `the selection keeps to its case, whatever is read, filtered or searched`(row: Int) {
    var robot = Self.six
    for _ in 0..<row { robot.press(.down) }
    let id = ids(robot)[row]
    let wasRead = robot.waiting(days: 8)
    #expect(wasRead.model.context.today != robot.model.context.today)
    if row > 0 { #expect(wasRead.selectedLine?.contains(id) == true, "\(wasRead.screen)") }
    if row > 0 {
      let searched = robot.pressing("/", "7k", .escape)
      #expect(searched.selectedLine?.contains(id) == true, "\(searched.screen)")
      let filtered = robot.pressing(.tab, .tab, .escape)
      #expect(filtered.selectedLine?.contains(id) == true, "\(filtered.screen)")
    }
  }

  @Test func `a new day is worked out anew`() {
    let later = Self.six.waiting(days: 8)
    #expect(later.screen.contains("过了 !"))
    #expect(!Self.six.screen.contains("过了 !"))
  }

  @Test func `while cases are still being read it says so, and stays on the most urgent`() {
    var model = Model(cases: 3)
    _ = model.receive(.cases(CaseEntry.many(40), unread: 60))
    #expect(model.frame().text.contains("还有 60 件正在读"))
    #expect(model.page.rows.first { $0.choice == 0 }?.text == model.selectedRow?.text)
    _ = model.receive(.cases(CaseEntry.many(100), unread: 0))
    #expect(!model.frame().text.contains("正在读"))
  }
}

/// What a long list costs, and that nothing of it is out of reach.
struct LongListTests {
  private static let sizes = [
    Size.usual, Size(columns: 40, rows: 10), Size(columns: 120, rows: 40),
  ]

  @Test(arguments: sizes)
  func `of ten thousand cases as many rows are written as of a hundred`(size: Size) {
    var few = Model(cases: 100, size: size)
    var many = Model(cases: 10_000, size: size)
    #expect(many.page.choiceCount == 10_000)
    for key in [Stroke.down, .pageDown, .end, .up, .pageUp, .home] {
      few.press(key)
      many.press(key)
      #expect(many.page.rows.count <= size.rows)
      #expect(abs(many.page.rows.count - few.page.rows.count) <= 1, "\(key)")
      #expect(many.selectedRow != nil, "\(key)")
    }
  }

  @Test func `what is out of sight is counted`() {
    let model = Model(cases: 10_000)
    let rows = model.page.rows.count { $0.choice != nil }
    #expect(model.frame().text.contains("v 还有 \(10_000 - rows) 行"))
  }

  @Test(arguments: sizes)
  func `End, Home and pages reach every case once`(size: Size) {
    var model = Model(cases: 100, size: size)
    var seen: Set<Int> = []
    for _ in 0..<100 {
      seen.formUnion(model.page.rows.compactMap(\.choice))
      model.press(.pageDown)
    }
    #expect(seen == Set(0..<100))
    #expect(model.selectedRow?.choice == 99)
    model.press(.home)
    #expect(model.selectedRow?.choice == 0)
    model.press(.end)
    #expect(model.selectedRow?.choice == 99)
  }

  @Test func `growing the screen back shows what was there before`() {
    var model = Model(cases: 1000)
    for _ in 0..<30 { model.press(.down) }
    let before = model.frame()
    for size in [Size(columns: 40, rows: 10), Size(columns: 1, rows: 1), .usual] {
      _ = model.update(.resized(size), at: .sample)
      #expect(model.frame().size == size)
      if size.rows > 5 { #expect(model.selectedRow?.choice == 30) }
    }
    #expect(model.frame() == before)
  }

  @Test(arguments: sizes, Language.allCases)
  func `every cell but names fits its column, and every line the screen`(
    size: Size, language: Language
  ) {
    let table = HomeTable(columns: size.columns, language: language, today: .sample)
    for entry in CaseEntry.many(6) {
      let line = table.row(entry)
      #expect(TextWidth.columns(of: line) <= size.columns - 6)
      #expect(!line.contains(">"), "\(line)")
    }
    #expect(!table.heading.contains(">"))
    #expect(TextWidth.columns(of: table.heading) <= max(size.columns - 6, 70))
  }

  @Test(arguments: Language.allCases)
  func `no word of the list is wider than its column`(language: Language) {
    let words =
      AllPhrases.allSteps.map(\.brief) + Outcome.allCases.map(\.brief)
      + [Phrase("［指南读不了］", "[guide unreadable]")]
    for word in words {
      #expect(TextWidth.columns(of: word[language]) <= Brief.columns, "\(word[language])")
    }
    let days = [-400, -5, 0, 1, 9, 60].map { Day.sample.adding(days: $0).brief(on: .sample) }
    for day in days { #expect(TextWidth.columns(of: day[language]) <= 12, "\(day[language])") }
  }
}

extension Model {
  /// The row that carries the marker, if it is written.
  fileprivate var selectedRow: Row? { page.rows.first { $0.choice == top.cursor.selected } }
}
