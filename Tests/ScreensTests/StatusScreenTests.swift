import CardJourney
import CityGuide
import Copy
import GuideTestSupport
import Terminal
import TestSupport
import Testing

@testable import Screens

/// The status: one sentence on top, every track, what is due with the days left, whom to ask, care today.
struct StatusScreenTests {
  private static func rows(_ robot: Robot) -> [Row] {
    robot.pressing("t").model.page.rows
  }

  @Test(arguments: Language.allCases)
  func `the first sentence says how much is left and what is due next`(language: Language) throws {
    let robot = Robot(language, answers: .complete(), visits: .filed)
    let context = robot.model.context
    let left = context.tasks.count { !$0.state.isSettled }
    let first = try #require(context.case.obligations(in: context.circumstances).first)
    let rows = Self.rows(robot)
    #expect(rows[0].text.contains("\(left)"))
    #expect(
      rows.contains {
        $0.text.contains(first.alarm(on: context.today, context.statements.lines)[language])
      })
  }

  @Test(arguments: Language.allCases)
  func `of a card that is refused nothing is found before anybody asked`(language: Language) {
    let status = Scene.settleAtDesk.robot(language).pressing("t")
    let said = Phrase(\.newCardFailsUnexplained)[language]
    #expect(status.screen.contains(said), "\(status.screen)")
    #expect(!status.screen.contains(language == .zh ? "说不清" : "Hard to say"))
  }

  @Test func `a day counted in working days says how many are left`() throws {
    let filing: [Happening] = [
      .reported(.social, .formal, .window, lapses: nil), .applied(.reissue, .window, .pickUp),
      .accepted(promised: .sample.adding(days: 20)),
    ]
    let robot = Robot(answers: .complete(), visits: .reported + [filing])
    let context = robot.model.context
    let duty = try #require(
      context.case.obligations(in: context.circumstances).first { $0.kind == .askProgress })
    let last = try #require((duty.expected ?? duty.due).earliest)
    let left = context.calendar.workdays(after: context.today, upTo: last)
    #expect(left > 0)
    #expect(Self.rows(robot).contains { $0.tail.contains("还剩 \(left) 个工作日") })
    let late = robot.waiting(days: context.today.days(to: last) + 1)
    #expect(!Self.rows(late).contains { $0.tail.contains("个工作日") && $0.text.contains("该好") })
  }

  @Test func `it says whose business the card, the benefits and the account are`() {
    let text = Self.rows(Robot(answers: .complete(), visits: .reported)).map(\.text)
    #expect(text.contains { $0.contains("卡的事（人社）：打 026-12333") })
    #expect(text.contains { $0.contains("026-12393（医保，管报销）") })
    #expect(text.contains { $0.contains("卡面银行的客服") })
  }

  @Test(arguments: Language.allCases)
  func `on 80 columns only the selected word says what it means`(language: Language) throws {
    let status = Robot(language, answers: .complete(), visits: .filed).pressing("t")
    for (number, word) in OfficialWord.allCases.enumerated() {
      let there = (0..<number).reduce(status) { robot, _ in robot.pressing(.down) }
      let rows = there.model.page.rows.filter { $0.choice != nil }
      #expect(rows.filter { !$0.tail.isEmpty }.map(\.choice) == [number])
      let meaning = try #require(Content.frozen.words.explaining(word)).meaning.words.text(
        in: language)
      #expect(rows[number].tail.contains(meaning))
    }
  }

  // MARK: - Care today

  @Test func `a doctor today is one key away, and what was tried is kept`() throws {
    let care = Robot(answers: .complete(), visits: .reported).pressing("t", "m")
    #expect(care.screen.contains("医保码看病买药") && care.screen.contains("026-12393"))
    let noted = care.pressing("1")
    guard case .arranged(let kind, let since, _) = noted.case?.journey.access else {
      Issue.record("\(String(describing: noted.case?.journey.access))")
      return
    }
    #expect(kind == .medicalCode && since.earliest == .sample)
    #expect(Self.text(noted).contains("医保码可用"))
  }

  @Test func `a bill paid in full becomes a claim with a duty`() throws {
    let paid = Robot(answers: .complete(), visits: .reported).pressing("m", .end, .enter)
    #expect(paid.case?.journey.claims.count == 1)
    let rows = Self.rows(paid)
    #expect(rows.contains { $0.text == "自费单据" && $0.tail.contains("票据在手") })
    #expect(rows.contains { $0.text.contains("单据 1 去报销") })
  }

  private static func text(_ robot: Robot) -> String {
    robot.model.page.rows.map { "\($0.text) \($0.tail)" }.joined(separator: "\n")
  }
}
