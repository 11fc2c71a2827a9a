import CardJourney
import CityGuide
import TestSupport
import Testing

/// Whole conversations in lines, as they stand on the paper.
struct PlainTranscriptTests {
  @Test(arguments: Language.allCases)
  func `a lost card, from the first question to the checklist and back`(
    _ language: Language
  ) {
    var robot = PlainRobot(language)
    robot.type("1", "云泽", "1", "c", "1", "", "back")
    #expect(robot.case?.happenings.count == 1)
    #expect(robot.case?.ticks.count == 1)
    robot.type("u", "?", "洗衣机", "99", "q")
    #expect(robot.case?.ticks.isEmpty == true)
    #expect(robot.farewell != nil)
    expectGolden(robot.transcript, named: "plain-lost-card-\(language.rawValue).txt")
  }

  @Test(arguments: Language.allCases)
  func `the input ends in the middle of a question`(_ language: Language) {
    var robot = PlainRobot(language)
    robot.type("1", "yz")
    robot.end()
    #expect(robot.case?.answers.situation == .lost)
    #expect(robot.case?.answers.place == nil)
    #expect(robot.farewell != nil)
    expectGolden(robot.transcript, named: "plain-end-of-input-\(language.rawValue).txt")
  }
}
