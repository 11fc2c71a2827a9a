import CardJourney
import CityGuide
import Copy
import Foundation
import GuideTestSupport
import Terminal
import TestSupport
import Testing

@testable import Screens

/// Every page of a tour, at every size from one cell to more than anybody has.
struct PageLayoutTests {
  private static let sizes = [
    (1, 1), (5, 3), (10, 2), (20, 5), (39, 9), (40, 10), (60, 16), (79, 24), (80, 24), (99, 30),
    (100, 30), (120, 40), (200, 60),
  ].map { Size(columns: $0.0, rows: $0.1) }

  /// Marks that must not begin a line.
  private static let closingMarks = Set("，。）」！？：；、”")

  private static func frame(_ page: Page, _ size: Size, _ language: Language) -> Frame {
    PageLayout(page, size: size).frame(
      cursor: Cursor(), corner: "2026-11-22 周日  中/EN", notice: nil,
      language: language)
  }

  @Test(arguments: Scene.allCases, Language.allCases)
  func `a frame has the size of the screen, its cursor inside, and no row that begins badly`(
    scene: Scene, language: Language
  ) {
    let page = scene.robot(language).model.page
    for size in Self.sizes {
      let frame = Self.frame(page, size, language)
      #expect(frame.size == size)
      if let cursor = frame.cursor { #expect(frame.contains(cursor), "\(size)") }
      for line in frame.lines where size.columns >= 20 {
        let first = line.first { $0 != " " }
        #expect(!(first.map(Self.closingMarks.contains) ?? false), "\(size) \(line)")
      }
    }
  }

  @Test(arguments: Scene.allCases, Language.allCases)
  func `no line of the body is cut`(scene: Scene, language: Language) {
    let page = scene.robot(language).model.page
    for size in Self.sizes where size.columns >= 20 {
      let layout = PageLayout(page, size: size)
      let body = layout.hasPane ? size.columns - PageLayout.paneColumns - 2 : size.columns
      for line in layout.lines {
        #expect(TextWidth.columns(of: line.text) <= body, "\(size) \(line.text)")
      }
      for line in layout.pane {
        #expect(TextWidth.columns(of: line.text) <= PageLayout.paneColumns, "\(size) \(line.text)")
      }
    }
  }

  @Test(arguments: Scene.allCases, Language.allCases)
  func `hints are whole or not there, and the way out is the last to go`(
    scene: Scene, language: Language
  ) {
    let page = scene.robot(language).model.page
    let hints = Set(page.bindings.map { "\($0.name[language]) \($0.label[language])" })
    for size in Self.sizes where PageLayout(page, size: size).rows.hints > 0 {
      let line = Self.frame(page, size, language).lines.last ?? ""
      let parts = line.components(separatedBy: "  ").map { $0.trimmingCharacters(in: .whitespaces) }
        .filter { !$0.isEmpty }
      // Behind them stands how much is out of sight, where no rule has room for it.
      let isHint = { (part: String) in
        hints.contains(part) || part.hasPrefix("v ") || part.hasPrefix("^")
      }
      let areWhole = parts.allSatisfy(isHint)
      #expect(areWhole, "\(size) \(line)")
      if size.columns >= 10 { #expect(!parts.isEmpty, "\(size)") }
    }
  }

  @Test(arguments: Scene.allCases, Language.allCases)
  func `the selected row is in sight wherever one moves it`(scene: Scene, language: Language) {
    let page = scene.robot(language).model.page
    for size in Self.sizes where size.rows >= 4 {
      let layout = PageLayout(page, size: size)
      var cursor = layout.settled(Cursor())
      for choice in Array(1..<max(1, page.choiceCount)) + [0] {
        cursor = layout.selecting(choice, from: cursor)
        let isShown = page.choiceCount == 0 || layout.shows(cursor)
        #expect(isShown, "\(size) row \(choice)")
      }
    }
  }

  @Test(arguments: Scene.allCases, Language.allCases)
  func `a small screen shows the selected row from the beginning`(scene: Scene, language: Language)
  {
    let page = scene.robot(language).model.page
    for size in Self.sizes where size.rows >= 4 && size.rows <= 10 {
      let layout = PageLayout(page, size: size)
      // Where there is room for more than the choice a page opens at its top.
      let opensAtTop = layout.shape == .column || layout.shape == .wide
      for choice in 0..<page.choiceCount {
        let cursor = layout.settled(Cursor(selected: choice))
        let isTop = choice == 0 && opensAtTop && layout.window(cursor).lowerBound == 0
        #expect(layout.shows(cursor) || isTop, "\(size) row \(choice)")
      }
      guard page.choiceCount > 0, !opensAtTop else { continue }
      let line = Self.frame(page, size, language).lines.first { $0.hasPrefix(" >") }
      #expect(line != nil, "\(size)")
    }
  }

  @Test(arguments: Scene.allCases, Language.allCases)
  func `below 40 x 10 one line has stage and question, and the next what the choice says`(
    scene: Scene, language: Language
  ) {
    let page = scene.robot(language).model.page
    for size in [(39, 9), (20, 5), (10, 2), (80, 2)].map({ Size(columns: $0.0, rows: $0.1) }) {
      let layout = PageLayout(page, size: size)
      #expect(layout.shape == .line)
      let frame = Self.frame(page, size, language)
      let first = page.question.prefix(2)
      let isHead = frame.lines[layout.rows.top].contains(first)
      #expect(isHead || page.head != nil, "\(size) \(first)")
      if let head = page.head, layout.rows.way == 0 {
        let stage = head.alarms.isEmpty ? head.stage.prefix(4) : "!"
        #expect(frame.lines[layout.rows.title].hasPrefix(" " + stage), "\(size)")
      }
      if page.choiceCount > 0, page.field == nil {
        let choice = layout.lines.indices.filter { layout.lines[$0].choice == 0 }
        let sight = choice.prefix(layout.bodyHeight)
        #expect(sight.allSatisfy(layout.window(Cursor()).contains), "\(size)")
        #expect(frame.cursor.map { $0.row >= layout.bodyTop } == true, "\(size)")
      }
    }
  }

  @Test(arguments: Scene.allCases, Language.allCases)
  func `below 10 x 2 there is the choice, at one cell too`(scene: Scene, language: Language) {
    let page = scene.robot(language).model.page
    guard page.field == nil, let first = page.rows.first(where: { $0.choice == 0 }) else { return }
    let start = (first.lead + " " + first.text).drop { $0 == " " }
    for size in [(9, 1), (80, 1), (1, 1)].map({ Size(columns: $0.0, rows: $0.1) }) {
      let frame = Self.frame(page, size, language)
      #expect(frame.cursor == Position(row: 0, column: 0), "\(size)")
      let line = frame.lines[0].drop { $0 == " " }
      let isChoice = line.hasPrefix(start.prefix(min(3, size.columns / 4)))
      #expect(isChoice && !line.isEmpty, "\(size) \(line)")
    }
  }

  @Test(arguments: [(39, 9), (20, 5), (10, 2), (9, 1), (1, 1)])
  func `every key works on the smallest screens, and Ctrl-C says what it does`(
    columns: Int, rows: Int
  ) {
    var robot = Scene.firstQuestion.robot()
    robot.resize(columns, rows)
    robot.press(.control("c"))
    if columns > 1 { #expect(robot.screen.contains(Phrase.leaving.zh.prefix(3))) }
    robot.press("2", "云泽", .enter)
    #expect(robot.case?.answers.place == .yunze)
    robot.press("q")
    #expect(robot.farewell != nil)
  }

  @Test(arguments: Scene.allCases, [(39, 9), (20, 5)])
  func `the whole question can be read by turning pages`(scene: Scene, extent: (Int, Int)) {
    var robot = scene.robot()
    robot.resize(extent.0, extent.1)
    let layout = PageLayout(robot.model.page, size: robot.frame.size)
    // What stands above a long list counts its rows; nothing is asked there.
    guard robot.model.page.choiceCount > 0, robot.model.page.list == nil else { return }
    let question = layout.lines.prefix { $0.choice == nil }
    var seen = Set(robot.frame.lines)
    for _ in 0..<layout.lines.count {
      robot.press(.pageUp)
      seen.formUnion(robot.frame.lines)
    }
    for line in question {
      #expect(seen.contains { $0.hasPrefix(line.text) }, "\(line.text)")
    }
  }

  @Test(arguments: Scene.allCases)
  func `moving on a small screen and back leaves the large one as it was`(scene: Scene) {
    var robot = scene.robot()
    robot.press(.down, .up)
    let before = robot.frame
    for size in [(20, 5), (40, 10), (9, 1)] {
      robot.resize(size.0, size.1)
      robot.press(.down, .up)
    }
    robot.send(.resized(.usual))
    let isSame = robot.frame == before
    #expect(isSame, "\(robot.screen)")
  }

  @Test func `an explanation at the side names the choice that it is about`() throws {
    let robot = Scene.ask.robot().resized(Size(columns: 120, rows: 40))
    let layout = PageLayout(robot.model.page, size: Size(columns: 120, rows: 40))
    let about = robot.model.page.rows.filter(\.isAboutChoice)
    #expect(about.count > 1)
    let numbered = layout.pane.filter {
      $0.text.hasPrefix(" ") && $0.text.dropFirst().first?.isNumber == true
    }
    #expect(!numbered.isEmpty)
    let first = robot.model.context.telephoneQuestions.firstIndex { question in
      question.disputes.contains { $0.say != nil }
    }
    let number = try #require(first) + 1 + robot.model.context.openQuestions.count
    #expect(number > 1)
    let mark = number < 10 ? "\(number)" : number == 10 ? "0" : " "
    #expect(layout.pane.first?.text.hasPrefix(" \(mark) ") == true)
  }

  @Test func `explanations that do not fit at the side stand below, where one can scroll to them`()
  {
    let page = Scene.action.robot().model.page
    let layout = PageLayout(page, size: Size(columns: 100, rows: 10))
    #expect(layout.shape == .column)
    #expect(layout.pane.isEmpty)
  }

  @Test(arguments: Scene.allCases, [0, 2])
  func `shrinking and growing back gives the same frame`(scene: Scene, moves: Int) {
    var robot = scene.robot()
    robot.press([Stroke](repeating: .down, count: moves))
    let before = robot.frame
    for size in Self.sizes { robot.send(.resized(size)) }
    robot.send(.resized(.usual))
    let isSame = robot.frame == before
    #expect(isSame, "\(robot.screen)")
  }

  /// The numbers of sources aside: they follow the step whose details are shown.
  @Test(arguments: Scene.allCases)
  func `all that a page says can be scrolled to`(scene: Scene) {
    var robot = scene.robot()
    let lines = PageLayout(robot.model.page, size: .usual).lines
    var seen = Set(robot.frame.lines.map(\.withoutDigits))
    for _ in 0..<lines.count / 10 {
      robot.press(.pageDown)
      seen.formUnion(robot.frame.lines.map(\.withoutDigits))
    }
    for line in lines where !line.isMarked && !line.text.isEmpty {
      let text = line.text.trimmingEnd.withoutDigits
      #expect(seen.contains { $0.hasPrefix(text) }, "\(line.text)")
    }
  }

  @Test func `from a hundred columns on, explanations stand at the side`() {
    let page = Scene.firstQuestion.robot().model.page
    let narrow = PageLayout(page, size: Size(columns: 99, rows: 30))
    let wide = PageLayout(page, size: Size(columns: 100, rows: 30))
    #expect(narrow.pane.isEmpty)
    #expect(wide.pane.isEmpty == false)
    #expect(narrow.lines.count >= wide.lines.count)
  }

  @Test func `a key after the screen grew moves from what is seen`() {
    var robot = Scene.help.robot()
    robot.resize(40, 10)
    robot.press(.end)
    robot.resize(80, 24)
    let seen = robot.screen
    robot.press(.down)
    #expect(robot.screen != seen)
    robot.press(.up)
    #expect(robot.screen == seen)
  }

  @Test func `a key after the screen shrank acts on the row that is seen`() {
    var robot = Scene.firstQuestion.robot()
    robot.press(.down, .down)
    robot.resize(20, 5)
    #expect(robot.selectedLine?.contains("3") == true)
    robot.press(.down)
    #expect(robot.selectedLine?.contains("4") == true)
    robot.press(.enter)
    #expect(robot.case?.answers.situation == .expiring)
  }
}

extension String {
  fileprivate var withoutDigits: String { filter { !$0.isNumber } }

  fileprivate var trimmingEnd: String {
    guard let last = lastIndex(where: { $0 != " " }) else { return "" }
    return String(self[...last])
  }
}
