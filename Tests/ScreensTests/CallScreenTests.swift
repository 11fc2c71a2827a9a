import CardJourney
import CityGuide
import Copy
import GuideTestSupport
import Terminal
import TestSupport
import Testing

@testable import Screens

/// A call: one page, its answers written beside the questions, recorded in one or two keys.
struct CallScreenTests {
  private static let call = Scene.action.robot()
  private static let plus7 = Day.sample.adding(days: 7)

  @Test(arguments: Language.allCases)
  func `the number stands alone in bold, unbroken`(language: Language) throws {
    let robot = Scene.action.robot(language)
    let bold = robot.model.page.rows.filter { !$0.strong.isEmpty || $0.style.isBold }
    #expect(bold.map(\.strong) == ["026-12333"])
    #expect(robot.frame.lines.contains { $0.contains("026-12333") })
  }

  @Test(arguments: Language.allCases)
  func `h leads from a call to the card, whether Tab was pressed on it or not`(language: Language) {
    let call = Scene.action.robot(language)
    let card = call.pressing("h")
    #expect(card.model.page.title != call.model.page.title)
    #expect(call.pressing(.tab, .escape, "h").frame == card.frame)
  }

  @Test func `one key records the call, and what nobody said is counted short`() throws {
    let done = Self.call.pressing(.enter)
    #expect(
      done.case?.happenings.map(\.happening)
        == [.reported(.social, .temporary, .telephone, lapses: nil)])
    #expect(done.notice.contains("没问到管几天，按 5 天提醒"), "\(done.notice)")
    #expect(done.screen.contains("2  打电话：银行这边挂失"))
  }

  @Test func `a number begins the answer, and its day is read back before it is kept`() {
    let typed = Self.call.pressing("7")
    #expect(typed.screen.contains("[7         ]"))
    #expect(typed.screen.contains("听成：管到 \(Self.plus7.phrase.zh)"))
    let done = typed.pressing(.enter, .enter)
    #expect(
      done.case?.happenings.map(\.happening)
        == [.reported(.social, .temporary, .telephone, lapses: Self.plus7)])
    #expect(done.notice.contains("管 7 天，到 11-29"))
  }

  @Test(arguments: Language.allCases)
  func `a term in working days is recorded in working days`(language: Language) {
    let typed = Scene.action.robot(language).pressing(
      .tab, Stroke(stringLiteral: language == .zh ? "5个工作日" : "5 working days"))
    let done = typed.pressing(.enter, .enter)
    let day = done.case?.journey.temporaryReport(of: .social)?.lapses?.monthAndDay ?? "?"
    let said = language == .zh ? "管 5 个工作日，到 \(day)" : "holds 5 working days, until \(day)"
    #expect(done.notice.contains(said), "\(done.notice)")
  }

  @Test(arguments: Language.allCases)
  func `a call that nobody took is put off in one row, and the card goes on`(language: Language) {
    let unanswered = Scene.action.robot(language).pressing("n")
    let later = unanswered.pressing("5")
    #expect(later.case?.happenings.isEmpty == true)
    #expect(later.case?.reminders == ["report-social": Day.sample.adding(days: 1)])
    #expect(later.model.page.title.screen == Phrase(\.todayPage)[language], "\(later.screen)")
    #expect(later.pressing("u").case?.reminders == [:])
  }

  @Test func `the examples of days are those of these weeks`() {
    let later = Robot(answers: .complete(), visits: .reported).waiting(days: 100)
    let day = Day.sample.adding(days: 106).monthAndDay
    let putOff = later.pressing(.rare("以后再提醒"), "1")
    #expect(putOff.screen.contains(day), "\(putOff.screen)")
  }

  @Test func `both answers are kept, and one undo takes back the last of them`() {
    let done = Self.call.pressing("7", .enter, "作废", .enter)
    let told = done.case?.heard[Matter(.temporaryLapse).key]?.told
    #expect(told?.value == .lapse(.after(Span(7, .days), then: .cancelled)))
    #expect(told?.by == "026-12333")
    #expect(done.case?.journey.temporaryReport(of: .social)?.lapses == Self.plus7)
  }

  @Test(arguments: ["7天左右", "豆腐"])
  func `what is not understood is not kept, and stays`(text: String) {
    let typed = Self.call.pressing(.tab, Stroke(stringLiteral: text))
    let entered = typed.pressing(.enter)
    #expect(entered.case?.happenings.isEmpty == true)
    #expect(entered.model.page.field?.field.text == text)
    #expect(!entered.notice.isEmpty)
  }

  @Test func `the end of the term alone is no answer`() {
    let robot = Self.call.pressing(.tab, .enter, "作废", .enter)
    #expect(robot.case?.happenings.isEmpty == true)
    #expect(robot.notice.contains("先写管几天"))
  }

  @Test func `Tab goes to the next field and what was written stays`() {
    let robot = Self.call.pressing("7", .tab, .tab)
    #expect(robot.model.page.field?.field.text == "7")
    #expect(robot.pressing(.escape).screen.contains("[7         ]"))
  }

  @Test(arguments: [
    (Acting.agent, "我替家人挂失：社保卡丢了，要临时挂失。"), (.`self`, "社保卡丢了，要临时挂失。"),
  ])
  func `the sentence is that of who calls`(acting: Acting, words: String) {
    let robot = Robot(answers: .complete(acting: acting))
    #expect(robot.screen.contains("“\(words)”"), "\(robot.screen)")
  }

  @Test(arguments: Language.allCases)
  func `a card of another place is reported to the office there`(language: Language) {
    let call = Robot(language, answers: .complete(.firstIssue) + [.oldCard(.missing)])
    let office = language == .zh ? "原发卡地的 12333" : "12333 of the old issuing place"
    #expect(call.screen.contains(office), "\(call.screen)")
    let list = call.pressing(.escape)
    #expect(list.screen.contains(office), "\(list.screen)")
    for page in [call, list] {
      // The number, the papers and the term of the place where the new card is asked for say nothing of the old one.
      #expect(!page.screen.contains("026-12333"), "\(page.screen)")
    }
    #expect(!call.screen.contains(language == .zh ? "查到的" : "On record"), "\(call.screen)")
    #expect(call.pressing("7", .enter, .enter).case?.journey.temporaryReport(of: .social) != nil)
  }

  @Test func `what the office of a place left behind says is kept as no word about this place`() {
    let call = Robot(answers: .complete(.firstIssue) + [.oldCard(.missing)])
    #expect(call.model.page.rows.count { $0.tail.hasPrefix("[") } == 1, "\(call.screen)")
    let done = call.pressing("7", .enter)
    #expect(
      done.case?.happenings.map(\.happening)
        == [.reported(.social, .temporary, .telephone, lapses: Self.plus7)])
    #expect(done.case?.heard.isEmpty == true)
  }

  @Test func `the number is had as a code that a phone dials`() {
    let robot = Self.call.pressing(.rare("二维码"))
    #expect(robot.model.top.destination.kind == .code)
    #expect(robot.screen.contains("026-12333"))
  }
}
