import CardJourney
import CityGuide
import Copy
import Screens
import Terminal
import Testing

/// Two answers from an empty home, somebody with a lost card knows whom to call.
struct FirstInstructionTests {
  private static let words: [Language: [String]] = [
    .zh: ["026-12333", "社保这边挂失", "然后打银行", "挂失管几天"],
    .en: ["026-12333", "block the card", "Then the bank", "How many days"],
  ]

  private static func steps(_ language: Language) -> Robot {
    Robot(language).pressing("1", "云泽", .enter)
  }

  @Test(arguments: Language.allCases)
  func `two answers put the number, both calls and what to ask on the screen`(
    language: Language
  ) throws {
    let robot = Self.steps(language)
    #expect(robot.frame.size == .usual)
    for word in try #require(Self.words[language]) { #expect(robot.screen.contains(word)) }
    #expect(robot.case?.events.count == 2)
  }

  @Test(arguments: ["云泽", "yunze", "yz", "026", "690100"])
  func `the place can be given in every way that the screen names`(text: String) {
    var robot = Robot().pressing("1")
    robot.type(text)
    // Initials and area codes are shared: nothing is taken before somebody says which.
    let isShared = text == "yz" || text == "026"
    let taken = robot.pressing(.enter)
    #expect((taken.case?.answers.place == nil) == isShared)
    robot.press(.down, .enter)
    #expect(!isShared || robot.case?.answers.place == .yunze)
    #expect(isShared || taken.case?.answers.place == .yunze)
  }

  @Test func `a program that has not read the places yet reads them`() {
    #expect(Robot().model.context.places == nil)
    let robot = Robot().pressing("1", "云泽", .enter)
    #expect(robot.screen.contains("026-12333"))
    #expect(robot.model.context.banks.isEmpty == false)
    #expect(robot.case?.answers.place == .yunze)
  }

  @Test(arguments: Language.allCases)
  func `a place without facts of its own still has a number, and says that nothing is known`(
    language: Language
  ) {
    let robot = Scene.actionUndocumented.robot(language)
    #expect(robot.screen.contains("0680-12333"))
    #expect(robot.screen.contains(language == .zh ? "没有本地资料" : "no facts of its own"))
  }
}
