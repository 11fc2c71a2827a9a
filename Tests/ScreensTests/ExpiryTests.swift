import CardJourney
import TestSupport
import Testing

@testable import Screens

/// The day printed on the card: asked of an expiring one, and followed.
struct ExpiryTests {
  /// An expiring card of 云泽, all that is asked before answered, the day being asked for.
  private static var asked: Robot {
    var robot = Robot().pressing("4")
    robot.type("yunze")
    robot.press(.enter, "a")
    while robot.model.page.field == nil, robot.case?.answers[.expiry] == nil {
      robot.press("1")
    }
    return robot
  }

  @Test func `what is no day is not taken, and the way to write it is shown`() {
    var robot = Self.asked
    #expect(robot.screen.contains("卡面上印的到期日是哪天？"))
    robot.type("soon")
    robot.press(.enter)
    #expect(robot.case?.answers[.expiry] == nil)
    #expect(robot.screen.contains("2027-03-31"))
  }

  @Test func `a day is kept, and the exchange waits for its window`() throws {
    var robot = Self.asked
    robot.type("2027-03-31")
    robot.press(.enter)
    let `case` = try #require(robot.case)
    #expect(`case`.answers.expiry == Day(year: 2027, month: 3, day: 31))
    let duty = try #require(
      `case`.obligations(in: robot.model.context.circumstances).first {
        $0.kind == .awaitRenewalWindow
      })
    // The nation says sixty days, and who says so stands behind the day.
    #expect(duty.due == .exact(Day(ordinal: Day.sample.ordinal + 69)))
    #expect(duty.basis == .fact(FactID(rawValue: "cn-renew-60d")))
    robot.press("t")
    #expect(robot.screen.contains("01-30（还有 69 天）：可以换领了"))
  }
}
