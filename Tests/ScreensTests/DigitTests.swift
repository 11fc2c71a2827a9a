import CardJourney
import CityGuide
import Copy
import GuideTestSupport
import Terminal
import TestSupport
import Testing

@testable import Screens

/// Digits choose rows: on every page, and what is drawn before a row is what picks it.
struct DigitTests {
  private static let scenes = Scene.allCases

  /// The rows whose digit is drawn, and those that a digit picks.
  private static func digits(_ robot: Robot) -> (drawn: [Int: String], bound: [Int: String]) {
    let page = robot.model.page
    var drawn: [Int: String] = [:]
    for row in page.rows {
      guard let number = row.choice, let first = row.lead.first, first.isNumber else { continue }
      drawn[number] = String(first)
    }
    var bound: [Int: String] = [:]
    for binding in page.bindings {
      guard case .pick(let number) = binding.message,
        case .character(let digit)? = binding.keys.first
      else { continue }
      bound[number] = String(digit)
    }
    return (drawn, bound)
  }

  @Test(arguments: scenes, Language.allCases)
  func `a row shows the digit that picks it, and no other row shows one`(
    scene: Scene, language: Language
  ) {
    let start = scene.robot(language)
    for robot in [start, start.pressing(.down), start.pressing(.down, .up)] {
      let (drawn, bound) = Self.digits(robot)
      // What is out of sight is brought in sight by its digit.
      let isSame = drawn.allSatisfy { bound[$0.key] == $0.value }
      #expect(isSame, "\(robot.screen)")
      #expect(drawn == bound || robot.model.page.list != nil, "\(robot.screen)")
    }
  }

  @Test(arguments: scenes)
  func `wherever no digit can be text the first ten rows of a list are picked by digits`(
    scene: Scene
  ) {
    let robot = scene.robot()
    let page = robot.model.page
    guard page.field == nil else { return }
    #expect(Self.digits(robot).bound.count == min(10, page.choiceCount))
  }

  // MARK: - Where text is typed

  private static let banks = Scene.action.robot().pressing("b")

  @Test func `a digit is text before anybody went into the list, as numbers begin`() {
    let typed = Self.banks.pressing("9", "5", "5")
    #expect(typed.model.top.field?.text == "955")
    #expect(Self.digits(typed).drawn == [:])
    let found = typed.pressing("8", "8")
    #expect(found.selectedLine?.contains("工商银行") == true, "\(found.screen)")
    #expect(found.pressing(.enter).case?.answers.bank?.rawValue == "icbc")
  }

  @Test func `in the list a digit picks, and typing leads out again`() throws {
    let list = Self.banks.pressing(.down)
    #expect(list.screen.contains("1 "))
    let third = try #require(list.model.page.rows.first { $0.choice == 2 })
    let picked = try #require(list.pressing("3").case?.answers.bank)
    #expect(Content.frozen.banks.first { $0.id == picked }?.names.full.zh == third.text)
    let typing = list.pressing("工")
    #expect(typing.model.top.field?.text == "工")
    #expect(Self.digits(typing).drawn == [:])
    #expect(typing.pressing(.down, "1").case?.answers.bank?.rawValue == "icbc")
  }

  @Test func `a text that has a digit goes on with digits, in the list too`() {
    let typed = Self.banks.pressing("9", .down, "5")
    #expect(typed.model.top.field?.text == "95")
    #expect(typed.case?.answers.bank == nil)
  }

  @Test func `the same holds of places`() {
    let places = Robot().pressing("1")
    #expect(places.pressing("6", "9").model.top.field?.text == "69")
    let list = places.pressing("y", "z", .down)
    #expect(Self.digits(list).drawn.isEmpty == false, "\(list.screen)")
    #expect(list.pressing("1").case?.answers.place != nil)
  }

  @Test func `a word of an official screen has no digit: digits pick while it is typed`() throws {
    let list = Robot().pressing("0", .end, .enter)
    #expect(Self.digits(list).bound.count == 10)
    let second = try #require(list.model.page.rows.first { $0.choice == 1 })
    let page = list.pressing("2").model.page
    #expect(page.rows.contains { second.text.contains($0.text) && !$0.text.isEmpty })
    #expect(list.pressing("挂", "1").model.page.field == nil)
  }
}
