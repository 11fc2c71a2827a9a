import CardJourney
import CityGuide
import GuideTestSupport
import Terminal
import TestSupport
import Testing

@testable import Screens

/// What is said where nobody has checked the guides for long.
struct OldGuidesTests {
  @Test func `a year after the newest check it is said, with whom to tell`() throws {
    let guide = try Content.frozen.guide(for: .yunze)
    let newest = try #require(guide.newestCheck)
    let lastGood = newest.adding(months: 12)
    #expect(!guide.isOld(on: lastGood) && guide.isOld(on: lastGood.adding(days: 1)))
    let robot = Robot().pressing("1", "云泽", .enter, "h")
    let words = "告诉给你这个程序的人"
    #expect(!robot.screen.contains(words))
    let later = robot.waiting(days: Day.sample.days(to: lastGood) + 1)
    let said = later.screen.filter { !$0.isWhitespace }
    #expect(said.contains("\(newest)以后没人核对过") && said.contains(words), "\(later.screen)")
  }

  @Test(arguments: Language.allCases)
  func `the first call says it in one line, below its number`(language: Language) throws {
    let robot = Scene.action.robot(language)
    let newest = try #require(Content.frozen.guide(for: .yunze).newestCheck)
    let words = language == .zh ? "以后没人核对过" : "Nobody has checked"
    #expect(!robot.screen.contains(words))
    let later = robot.waiting(days: Day.sample.days(to: newest.adding(months: 12)) + 1)
    let lines = later.frame.lines
    let said = try #require(lines.firstIndex { $0.contains(words) }, "\(later.screen)")
    let number = try #require(lines.firstIndex { $0.contains("026-12333") })
    #expect(number < said && lines.filter { $0.contains("!") }.count == 1)
  }

  @Test func `what was told on the telephone makes the guides no newer`() throws {
    let guide = try Content.frozen.guide(for: .yunze)
    let told = CardJourney.Told(
      key: FactKey(rawValue: "fee.reissue"), place: .yunze, value: .yuan(20...20), by: nil,
      until: Day.sample.adding(days: 900))
    let heard = guide.hearing([Heard(told: told, when: .on(Day.sample.adding(days: 800), at: nil))])
    #expect(heard.newestCheck == guide.newestCheck)
  }
}
