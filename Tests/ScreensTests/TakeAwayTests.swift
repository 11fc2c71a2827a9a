import CardJourney
import CityGuide
import Terminal
import TestSupport
import Testing

@testable import Screens

/// What is on the screen leaves it.
struct TakeAwayTests {
  @Test(arguments: ["", "c", "t", "a", "r"])
  func `p and 3 save the sheet from any page of a case, and come back to it`(page: String) {
    var robot = Robot(answers: .complete())
    robot.type(page)
    let title = robot.model.page.title
    robot.press("p")
    #expect(robot.model.page.title != title)
    robot.press("3")
    #expect(robot.model.page.title == title)
    #expect(robot.notice.contains("/tmp/buka-7K1.html"))
  }

  private static let ways: [(digit: Character, way: TakeAway)] = [
    ("1", .print), ("2", .open), ("3", .sheet(isLarge: false)), ("4", .sheet(isLarge: true)),
    ("5", .calendar),
  ]

  @Test(arguments: ways)
  func `each way has its digit`(digit: Character, way: TakeAway) {
    guard case .takeAway(let asked) = effects(of: digit).first else {
      Issue.record("no file was asked for")
      return
    }
    #expect(asked == way)
  }

  @Test func `the papers go to the normal screen as they stand on the page, with the way back`() {
    guard case .showPlainly(let text) = effects(of: "7").first else {
      Issue.record("no text was shown")
      return
    }
    let context = Robot(answers: .complete()).model.context
    #expect(text.contains(PlainText.checklist(context, columns: 80)))
    #expect(text.contains("按 Enter 回到 buka"))
    #expect(!text.contains("\u{1B}"))
  }

  @Test func `the lines for a chat go to the normal screen, each whole on its line`() {
    var model = Robot(answers: .complete()).pressing("p", "6").model
    guard case .showPlainly(let text) = model.update(.key(.enter), at: .sample).first else {
      Issue.record("no text was shown")
      return
    }
    let lines = text.split(separator: "\n").map(String.init)
    #expect(Array(lines.dropLast()) == ChatText(model.context).lines)
    #expect(lines.last?.contains("按 Enter 回到 buka") == true)
  }

  @Test func `what this machine cannot do is not offered, and a text is called a text`() {
    func titles(_ ways: WaysOut?) -> [String] {
      var context = Robot(answers: .complete()).model.context
      context.waysOut = ways
      return TakeAwayScreen().page(context).rows.map(\.text)
    }
    let bare = titles(WaysOut(printer: nil, printsSheet: true, opens: false, folder: "/home/a"))
    #expect(!bare.contains("打印") && !bare.contains("打开看，再打印"))
    #expect(bare.contains("告知单，存到 /home/a"))
    let plain = titles(WaysOut(printer: "hall", printsSheet: false, opens: false, folder: "/"))
    #expect(plain.contains { $0.contains("hall") && $0.contains("文字版") })
  }

  @Test(arguments: Language.allCases)
  func `where the settings want large type, the sheet is offered in it first`(language: Language) {
    var context = Robot(language, answers: .complete()).model.context
    context.waysOut = WaysOut(
      printer: "hall", printsSheet: true, opens: true, folder: "/tmp", isSheetLarge: true)
    let rows = TakeAwayScreen().page(context).rows
    let large = language == .zh ? "大字" : "in large type"
    #expect(rows.filter { $0.text.contains(large) && $0.choice == nil }.count == 3)
    let sheets = rows.compactMap { row -> Bool? in
      if case .takeAway(.sheet(let isLarge)) = row.message { isLarge } else { nil }
    }
    #expect(sheets == [true, false])
  }

  @Test func `the code is offered only where the window has room for it`() {
    func offers(_ rows: Int) -> Bool {
      Robot(answers: .complete()).resized(Size(columns: 80, rows: rows)).pressing("p").model.page
        .rows.contains { $0.text == "要点画成二维码" }
    }
    #expect(!offers(24))
    #expect(offers(44))
  }

  @Test func `without a case there is nothing to take along`() {
    var robot = Robot()
    let title = robot.model.page.title
    robot.press("p")
    #expect(robot.model.page.title == title)
  }

  private func effects(of digit: Character) -> [Effect] {
    var model = Robot(answers: .complete()).pressing("p").model
    return model.update(.key(.character(digit)), at: .sample)
  }
}
