import CardJourney
import CityGuide
import Copy
import GuideTestSupport
import Terminal
import TestSupport
import Testing

@testable import Screens

/// The pages of advice, from the keys that open them to what follows.
struct AdviceTests {
  private static let pages = Array(Content.frozen.advice.enumerated())

  private static func key(_ number: Int) -> Stroke {
    Stroke(.character(Character("\(number + 1)")))
  }

  private static func number(of id: String) throws -> Int {
    try #require(Content.frozen.advice.firstIndex { $0.id.rawValue == id })
  }

  /// The page open in front of that robot, which stands at the list.
  private static func page(_ id: String, from robot: Robot) throws -> Robot {
    robot.pressing(key(try number(of: id)))
  }

  /// The texts of all rows as one.
  private static func text(_ robot: Robot) -> String {
    robot.model.page.rows.map(\.text).joined(separator: "\n")
  }

  // MARK: - The way there and back

  @Test(arguments: Content.frozen.advice.indices)
  func `each page is reached by keys from the first question, and leads back to the same row`(
    number: Int
  ) {
    let first = Robot()
    let list = first.pressing("0")
    let page = list.pressing(Self.key(number))
    #expect(page.model.page.rows.first?.text == Content.frozen.advice[number].title.zh)
    for line in Content.frozen.advice[number].lines {
      #expect(Self.text(page).contains(line.words.zh))
    }
    let back = page.pressing(.escape)
    #expect(back.selectedLine?.contains(Content.frozen.advice[number].title.zh) == true)
    #expect(back.model.screens.count == list.model.screens.count)
    let question = back.pressing(.escape)
    #expect(question.selectedLine?.hasPrefix(" > 0 别的") == true)
    #expect(question.case == nil)
  }

  @Test func `arrows reach the tenth row too`() {
    var robot = Robot()
    for _ in 0..<9 { robot.press(.down) }
    robot.press(.enter)
    #expect(robot.frame == Robot().pressing("0").frame)
  }

  @Test func `from the steps o opens the list, and nothing is written`() {
    let before = Scene.action.robot().pressing(.down)
    let robot = before.pressing(.rare("别的事"), "2", "s", .escape, .escape, .escape)
    #expect(robot.frame == before.frame)
    #expect(robot.case == before.case)
  }

  @Test(arguments: Content.frozen.advice.indices)
  func `s shows the sources of every line`(number: Int) {
    let robot = Robot().pressing("0", Self.key(number), "s")
    let titles = Content.frozen.advice[number].lines.compactMap(\.statement)
      .flatMap(\.sources).map(\.title)
    for title in titles { #expect(Self.text(robot).contains(title)) }
  }

  @Test(arguments: Content.frozen.advice.indices, Language.allCases)
  func `what is only said stands in a line that says so`(number: Int, language: Language) {
    let robot = Robot(language).pressing("0", Self.key(number))
    let word = language == .zh ? "有人说：" : "Some say: "
    for line in Content.frozen.advice[number].lines {
      let said = line.words.text(in: language)
      let row = robot.model.page.rows.first { $0.text.contains(said) }
      #expect(row?.text.hasPrefix(word) == (line.statement?.reliability == .hearsay), "\(said)")
    }
  }

  @Test func `the pages are asked for once, and the list waits for them`() {
    var model = Model(
      context: Context(
        language: .zh, moment: .sample, calendar: .sample, statements: .sample, size: .usual,
        file: nil, guide: nil,
        places: Content.frozen.places))
    let effects = model.update(.key(.character("0")), at: .sample)
    #expect(effects.contains { if case .loadAdvice = $0 { true } else { false } })
    let again = model.update(.key(.down), at: .sample)
    #expect(again.isEmpty)
    #expect(model.page.choiceCount == 0)
    _ = model.receive(.advice(Content.frozen.advice))
    // The last row leads to the words of official screens.
    #expect(model.page.choiceCount == Content.frozen.advice.count + 1)
  }

  // MARK: - What follows

  @Test func `a suspicious message warns and ends: nothing can be chosen, nothing begins`() throws {
    let page = try Self.page("suspicious-message", from: Robot().pressing("0"))
    #expect(Self.text(page).contains("12333"))
    #expect(page.model.page.choiceCount == 0)
    #expect(page.pressing(.enter, "1").frame == page.frame)
    #expect(page.case == nil)
    let open = try Self.page(
      "suspicious-message", from: Scene.action.robot().pressing(.rare("别的事")))
    #expect(open.model.page.choiceCount == 0)
    #expect(open.pressing(.enter).case == Scene.action.robot().case)
  }

  @Test func `after a move to another province Enter begins a first issue`() throws {
    let page = try Self.page("moved-province", from: Robot().pressing("0"))
    let begun = page.pressing(.end, .enter)
    #expect(begun.case?.answers.situation == .firstIssue)
    #expect(begun.case?.answers.all == [.situation(.firstIssue)])
    #expect(begun.screen.contains("现在在哪里参保"))
    #expect(begun.pressing("云泽", .enter).case?.answers.place == .yunze)
  }

  @Test func `a case that is a first issue already goes on as it was`() throws {
    let before = Robot(answers: [.situation(.firstIssue), .place(.yunze)])
    let page = try Self.page("moved-province", from: before.pressing(.rare("别的事")))
    let back = page.pressing(.end, .enter)
    #expect(back.frame == before.frame)
    #expect(back.case == before.case)
  }

  @Test func `a case of another situation is turned into one, its other answers kept`() throws {
    let page = try Self.page("moved-province", from: Scene.action.robot().pressing(.rare("别的事")))
    #expect(Self.text(page).contains("这件事改成：申领"))
    let turned = page.pressing(.end, .enter)
    #expect(turned.case?.answers.situation == .firstIssue)
    #expect(turned.case?.answers.place == .yunze)
  }

  @Test func `without a case the page about a death offers nothing to choose`() throws {
    let page = try Self.page("holder-died", from: Robot().pressing("0"))
    #expect(page.model.page.choiceCount == 0)
  }

  @Test(arguments: Language.allCases)
  func `the page about a death speaks of no enabling and no activating`(language: Language) {
    let text = Self.text(Scene.adviceDied.robot(language)).lowercased()
    for word in ["启用", "激活", "enabl", "activat"] { #expect(!text.contains(word)) }
  }

  @Test func `Enter alone never closes a case of somebody who died`() {
    let asked = Scene.closeCase.robot()
    let entered = asked.pressing(.enter)
    #expect(entered.case == asked.case)
    #expect(entered.model.screens.count == asked.model.screens.count - 1)
    #expect(asked.pressing(.escape).case == asked.case)
  }

  @Test func `a case closed so offers nothing more`() throws {
    let robot = Scene.closeCase.robot().pressing("2")
    let closed = try #require(robot.case)
    #expect(closed.journey.closing == .closed(.holderDied))
    let circumstances = robot.model.context.circumstances
    #expect(closed.steps(in: circumstances).isEmpty)
    #expect(
      closed.openQuestions(in: circumstances, worksOnline: true, dependsOnAge: true).isEmpty)
    #expect(closed.offers(in: circumstances).allSatisfy { $0.availability == .blocked })
    let page = robot.model.page
    // What was done can still be read; nothing is offered.
    #expect(robot.model.context.tasks.allSatisfy { $0.steps.isEmpty })
    #expect(page.bindings.allSatisfy { !$0.keys.isEmpty || $0.label.zh != "不办了，结束这件事" })
    #expect(Self.text(robot).contains("持卡人去世"))
    let again = robot.pressing(.rare("别的事"), "3")
    #expect(again.model.page.choiceCount == 0)
  }

  @Test func `closing it can be undone`() {
    let robot = Scene.closeCase.robot().pressing("2", "u")
    #expect(robot.case?.journey.closing == .open)
  }
}
