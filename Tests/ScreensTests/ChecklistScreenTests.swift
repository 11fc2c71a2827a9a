import CardJourney
import CityGuide
import Terminal
import TestSupport
import Testing

@testable import Screens

/// The papers on the screen: what is ticked, what is missing, what a call needs.
struct ChecklistScreenTests {
  private static let papers = Scene.apply.robot().pressing("c")

  private static func choices(_ robot: Robot) -> [Row] {
    robot.model.page.rows.filter { $0.choice != nil }
  }

  @Test func `a tick is recorded, counted and taken back`() throws {
    let ticked = Self.papers.pressing(" ")
    #expect(ticked.case?.ticks.count == 1)
    #expect(Self.choices(ticked)[0].lead == "1 [x]")
    #expect(ticked.notice.contains("备好了"))
    let undone = ticked.pressing("u")
    #expect(undone.case?.ticks == [])
    #expect(undone.pressing(.control("r")).case?.ticks == ticked.case?.ticks)
  }

  @Test func `f leaves only what is missing, and a tick there ticks that very paper`() throws {
    let all = Self.choices(Self.papers)
    let missing = Self.papers.pressing(" ", .tab)
    #expect(Self.choices(missing).map(\.text) == all.dropFirst().map(\.text))
    let second = try #require(missing.pressing(" ").case)
    #expect(second.ticks.count == 2)
    let both = Self.choices(missing.pressing(" ", .tab))
    #expect(both.map(\.text) == all.map(\.text))
    #expect(both.compactMap(\.mark).filter { $0 == "[x]" }.count == 2)
  }

  @Test func `a call says what to have at hand, and counts no original`() throws {
    let call = Scene.action.robot().pressing("c")
    let headings = call.model.page.rows.map(\.text)
    #expect(headings.contains("社保这边  打电话 026-12333：临时挂失"), "\(call.screen)")
    #expect(headings.contains("银行这边  打电话：临时挂失"))
    let number = try #require(Self.choices(call).last)
    #expect(number.text.contains("先找出来放手边") && !number.text.contains("原件"))
  }
}
