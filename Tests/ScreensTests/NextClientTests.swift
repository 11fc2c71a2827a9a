import CardJourney
import CityGuide
import Copy
import Terminal
import TestSupport
import Testing

@testable import Screens

/// After `x` the program is as if nobody had been there.
struct NextClientTests {
  /// The program that was just started in front of the cases of a desk, and was told to clear.
  private func fresh(_ robot: Robot, _ language: Language) -> Robot {
    Robot(
      language, size: robot.model.context.size, desk: robot.desk, moment: robot.moment
    ).pressing("x")
  }

  /// All that is in the memory; sorted, since sets and dictionaries have no order.
  private func state(_ robot: Robot) -> [Substring] {
    var text = ""
    dump(robot.model, to: &text)
    return text.split(separator: "\n").sorted()
  }

  @Test(arguments: Scene.allCases, Language.allCases)
  func `nothing of the last client is left, on any screen and in no corner of the memory`(
    scene: Scene, language: Language
  ) {
    let before = scene.robot(language)
    // Where text is typed, letters are text.
    let last = before.model.page.field == nil ? before : before.pressing(.escape)
    guard last.model.page.field == nil, !last.desk.files.isEmpty else { return }
    let cleared = last.pressing("x")
    #expect(cleared.desk.files.map(\.case) == last.desk.files.map(\.case))
    #expect(cleared.case == nil && cleared.model.takesText)
    #expect(cleared.model.top.destination.kind == .entry)
    let fresh = fresh(last, language)
    #expect(cleared.frame == fresh.frame)
    let difference = state(cleared).difference(from: state(fresh))
    #expect(difference.isEmpty)
    #expect(cleared.redrawn == last.redrawn + 1)
  }

  @Test func `search, filter, selection and a switched language go too`() {
    let start = Robot(desk: .six)
    let used = start.pressing("L", .tab, .down, "/", "7k", .escape)
    #expect(used.frame != start.frame)
    let cleared = used.pressing("x")
    #expect(cleared.pressing(.escape).frame == start.frame)
    let difference = state(cleared).difference(from: state(fresh(used, .zh)))
    #expect(difference.isEmpty)
  }

  @Test func `undo does not bring the last client back`() {
    let cleared = Scene.action.robot().pressing("x")
    let undone = cleared.pressing(.escape, "u", .control("r"))
    #expect(undone.case == nil && undone.desk.files.map(\.case) == cleared.desk.files.map(\.case))
    #expect(undone.model.screens.count == 1)
  }

  @Test(arguments: Language.allCases)
  func `no name, no id and no place of another client stands on the line of the next`(
    language: Language
  ) {
    let robot = Robot(language, desk: .six)
    // The example on the line is nobody's.
    let example = Robot(language).pressing("i").screen
    let others = robot.desk.files.flatMap { [$0.case.id, $0.nickname].compactMap(\.self) }
      .filter { !example.contains($0) }
    #expect(!others.isEmpty && others.contains { robot.screen.contains($0) })
    let cleared = robot.pressing("x")
    #expect(others.filter { cleared.screen.contains($0) } == [])
    #expect(cleared.model.page.field?.field.text == "")
  }

  @Test func `the next client's case is there after x, the line and Enter`() {
    let robot = Robot(desk: .six).pressing("x", "690100 丢 代", .enter)
    #expect(robot.case?.answers.situation == .lost && robot.desk.files.count == 7)
    #expect(robot.pressing("c").frame.lines[0].contains("材料"))
  }

  @Test func `the list shows what the last client left`() {
    let cleared = Scene.action.robot().pressing("x", .escape)
    #expect(cleared.model.context.entries.map(\.id) == ["7K1"])
    #expect(cleared.pressing(.enter).case?.id == "7K1")
  }
}

/// The time without a key, as handed in.
struct IdleClearTests {
  @Test func `it is due when the time is over, once`() {
    var idle = IdleClear(minutes: 2, at: 1000)
    #expect(idle.timeLeft(at: 1000) == 120_000)
    #expect(idle.timeLeft(at: 61_000) == 60_000)
    let isDue = [120_999, 121_000, 999_000].map { idle.isDue(at: $0) }
    #expect(isDue == [false, true, false])
    // Nothing is left to clear: nobody is woken for it.
    #expect(idle.timeLeft(at: 999_000) == nil)
  }

  @Test func `a key puts it off`() {
    var idle = IdleClear(minutes: 1, at: 0)
    idle.noteKey(at: 59_000)
    let isDue = [60_000, 118_999, 119_000].map { idle.isDue(at: $0) }
    #expect(isDue == [false, false, true])
    idle.noteKey(at: 200_000)
    #expect(idle.timeLeft(at: 200_000) == 60_000)
  }

  @Test func `a wait that ended late is due at once`() {
    var idle = IdleClear(minutes: 1, at: 0)
    #expect(idle.timeLeft(at: 90_000) == 0)
    let isDue = idle.isDue(at: 90_000)
    #expect(isDue)
  }
}
