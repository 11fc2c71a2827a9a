import CardJourney
import CityGuide
import Terminal
import TestSupport
import Testing

@testable import Screens

/// What is on the screen leaves it.
struct TakeAwayTests {
  @Test(arguments: ["", "c", "t", "a", "r"])
  func `y and 1 write the sheet from any page of a case, and come back to it`(page: String) {
    var robot = Robot(answers: .complete())
    robot.type(page)
    let title = robot.model.page.title
    robot.press("p")
    #expect(robot.model.page.title != title)
    robot.press("1")
    #expect(robot.model.page.title == title)
    #expect(robot.notice.contains("/tmp/buka-7K1.html"))
  }

  private static let ways: [(digit: Character, way: TakeAway)] = [
    ("1", .sheet(isLarge: false)), ("2", .sheet(isLarge: true)), ("4", .calendar),
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
    guard case .showPlainly(let text) = effects(of: "3").first else {
      Issue.record("no text was shown")
      return
    }
    let context = Robot(answers: .complete()).model.context
    #expect(text.contains(PlainText.checklist(context, columns: 80)))
    #expect(text.contains("按 Enter 回到 buka"))
    #expect(!text.contains("\u{1B}"))
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
