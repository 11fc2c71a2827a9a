import CardJourney
import CityGuide
import Terminal
import TestSupport
import Testing

@testable import Screens

/// How few keys the common ways take, counted as they are pressed.
struct KeystrokeTests {
  @Test(arguments: Language.allCases)
  func `a lost card, from the start to the checklist, takes at most twelve keys`(
    language: Language
  ) {
    var counter = KeyCounter(Robot(language))
    counter.press("1", "yz", .down, .enter, "c")
    #expect(counter.keys <= 12)
    #expect(counter.robot.case?.answers.situation == .lost)
    #expect(counter.robot.case?.answers.place == .yunze)
    #expect(counter.robot.model.top.destination.kind == .checklist)
    #expect(counter.robot.model.page.choiceCount > 0)
  }

  @Test func `with a question answered on the way, it is still twelve`() {
    var counter = KeyCounter(Robot())
    counter.press("1", "yz", .down, .enter, "a", "1", "1", "1", "1", "c")
    #expect(counter.keys <= 12)
    #expect(counter.robot.case?.answers[.person] != nil)
    #expect(counter.robot.model.top.destination.kind == .checklist)
  }

  @Test func `from a line that was typed to the printed page takes at most six keys`() throws {
    var counter = KeyCounter(Robot(desk: Scene.home.robot().desk))
    counter.robot.press("i", "690100 丢 代 已口头11-20")
    counter.press(.enter, "p", "1")
    #expect(counter.keys <= 6)
    let journey = try #require(counter.robot.case?.journey)
    #expect(journey.social != .usable)
    #expect(counter.robot.desk.takenAway == [.print])
  }
}

/// Presses keys and counts them.
private struct KeyCounter {
  var robot: Robot
  private(set) var keys = 0

  init(_ robot: Robot) {
    self.robot = robot
  }

  mutating func press(_ strokes: Stroke...) {
    keys += strokes.reduce(0) { $0 + $1.keys.count }
    robot.press(strokes)
  }
}
