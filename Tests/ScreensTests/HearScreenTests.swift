import CardJourney
import CityGuide
import Copy
import Terminal
import TestSupport
import Testing

@testable import Screens

/// An answer is read back while it is typed, before it is kept.
struct HearScreenTests {
  private static let key = FactKey(rawValue: "temporary-lapse")

  /// The call page of a lost card, with the question about the report's term open.
  private func asked(_ language: Language = .zh) -> Robot {
    Robot(language, answers: .complete(.lost)).pressing("a", "1")
  }

  private func typing(_ text: String) -> Robot {
    var robot = asked()
    robot.type(text)
    return robot
  }

  /// The page of a report by telephone, where the day is typed on which it lapses.
  private func reporting(_ text: String) -> Robot {
    var robot = Robot(answers: .complete(.lost)).pressing("n", "1", "2")
    robot.type(text)
    return robot
  }

  @Test(arguments: Language.allCases)
  func `what is understood stands below the field, and Enter keeps that`(language: Language) {
    var robot = asked(language)
    robot.type("十五天 作废")
    let said = language == .zh ? "听成：15 天，到期就作废" : "Read as: 15 days, then the card is cancelled"
    #expect(robot.screen.contains(said), "\(robot.screen)")
    #expect(robot.case?.heard.isEmpty == true)
    robot.press(.enter)
    #expect(
      robot.case?.heard[Self.key]?.told.value
        == .lapse(.after(Span(15, .days), then: .cancelled)))
  }

  @Test func `what is left over is named while it is typed, and Enter keeps nothing`() {
    let robot = typing("7天左右")
    #expect(robot.screen.contains("只看懂“7天”，没看懂“左右”"), "\(robot.screen)")
    #expect(!robot.screen.contains("听成"))
    let entered = robot.pressing(.enter)
    #expect(entered.case?.heard.isEmpty == true)
    #expect(entered.notice.contains("左右"))
    #expect(entered.frame.lines[0].contains("记下回答"))
  }

  @Test func `what nobody knew closes the question and keeps nothing`() {
    let robot = typing("不清楚").pressing(.enter)
    #expect(robot.case?.heard.isEmpty == true)
    #expect(robot.notice.contains("改天再问"), "\(robot.screen)")
    #expect(robot.frame.lines[0].contains("还要问的"))
  }

  @Test func `a number of a person is not kept`() {
    let robot = typing("13800138000").pressing(.enter)
    #expect(robot.case?.heard.isEmpty == true)
    #expect(robot.notice.contains("不留"), "\(robot.screen)")
  }

  @Test func `a day that was promised is read back on the page of the record`() {
    var robot = reporting("到下周五")
    #expect(robot.screen.contains("听成：2026-11-27（周五）"), "\(robot.screen)")
    robot.press(.enter)
    #expect(
      robot.case?.happenings.map(\.happening)
        == [
          .reported(
            .social, .temporary, .telephone, lapses: Day.sample.adding(days: 5))
        ])
  }

  @Test func `a day that cannot be read whole is not recorded`() {
    let robot = reporting("7天左右").pressing(.enter)
    #expect(robot.case?.happenings.isEmpty == true)
    #expect(robot.notice.contains("左右"), "\(robot.screen)")
  }

  @Test func `where nobody named a day the record goes without it`() {
    let robot = reporting("没说").pressing(.enter)
    #expect(
      robot.case?.happenings.map(\.happening)
        == [.reported(.social, .temporary, .telephone, lapses: nil)])
  }
}
