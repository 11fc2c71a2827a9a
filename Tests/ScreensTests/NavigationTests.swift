import CardJourney
import CityGuide
import Copy
import Terminal
import TestSupport
import Testing

@testable import Screens

/// Every screen on top leads back to where one was.
struct NavigationTests {
  /// The keys that open a screen over any page of a case; `h` leads to the card of the day instead.
  private static let opening: [KeyBinding] =
    KeyMap.caseScreens.filter { $0.message != .toWizard && !$0.keys.isEmpty }
    + KeyMap.everywhere.filter { $0.message == .help }
  private static let steps: [Scene] = [.action, .bindings, .apply, .waiting]

  private static func inTheMiddle(_ scene: Scene, _ language: Language = .zh) -> Robot {
    scene.robot(language).pressing(.down)
  }

  @Test(arguments: steps, opening)
  func `a screen on top closes to the same row`(scene: Scene, binding: KeyBinding) {
    let before = Self.inTheMiddle(scene)
    var robot = before.pressing(Stroke(binding.keys))
    #expect(robot.model.screens.count > before.model.screens.count)
    robot.press(.down, .down, .escape)
    #expect(robot.frame == before.frame)
  }

  @Test(arguments: opening)
  func `the key that opened a screen closes it`(binding: KeyBinding) {
    let before = Self.inTheMiddle(.bindings)
    let opened = before.pressing(Stroke(binding.keys))
    #expect(opened.model.screens.count == before.model.screens.count + 1)
    // Where text is typed, letters are text.
    guard opened.model.page.field == nil else { return }
    #expect(opened.pressing(Stroke(binding.keys)).frame == before.frame)
  }

  @Test(arguments: Scene.allCases)
  func `each of these keys opens on one press, and leads back to the same row`(scene: Scene) {
    let before = scene.robot().pressing(.down)
    // An explanation makes way for the next page.
    guard before.model.page.field == nil, !before.model.top.screen.explainsPageBelow else { return }
    let there = Set(before.model.page.bindings.map(\.message))
    for binding in Self.opening where there.contains(binding.message) {
      let opened = before.pressing(Stroke(binding.keys))
      let wasOpen = before.model.screens.contains {
        $0.destination.kind == opened.model.top.destination.kind
      }
      let isOpened = opened.model.screens.count == before.model.screens.count + 1
      #expect(isOpened || wasOpen, "\(binding.message)")
      #expect(!isOpened || opened.pressing(.down, .escape).frame == before.frame)
    }
  }

  @Test(arguments: ["ctct", "tatat", "csct", "rara", "wswc"])
  func `going to and fro between screens piles up none`(keys: String) {
    let before = Self.inTheMiddle(.apply)
    var robot = before.pressing(Stroke(stringLiteral: keys))
    let depth = robot.model.screens.count - before.model.screens.count
    #expect((1...2).contains(depth))
    robot.press(Array(repeating: .escape, count: depth))
    #expect(robot.frame == before.frame)
  }

  @Test(arguments: Scene.allCases)
  func `Esc leads home from everywhere, and never traps`(scene: Scene) {
    var robot = scene.robot()
    for _ in 0..<8 { robot.press(.escape) }
    let title = robot.frame.lines[0]
    let isHome = robot.model.screens.count == 1 || robot.model.context.answers.place == nil
    #expect(isHome, "\(title)")
  }

  @Test func `back in a record goes one question back, and out of the first`() {
    let how = Scene.recordHow.robot()
    #expect(
      Scene.recordLapseTyped.robot().pressing(.escape).frame == Scene.recordLapse.robot().frame)
    #expect(Scene.recordLapse.robot().pressing(.escape).model.top.destination.kind == .record)
    #expect(
      Scene.recordWhen.robot().pressing(.escape).model.screens.count <= how.model.screens.count + 1)
    #expect(how.pressing(.escape).model.screens.count == how.model.screens.count - 1)
    #expect(Scene.recordLapse.robot().case?.events == how.case?.events)
  }

  @Test func `what ends for good is said where it is chosen, and recorded in one key`() {
    let task = Scene.task.robot()
    #expect(task.model.page.rows.contains { $0.text.contains("旧卡就不能再解挂") })
    #expect(task.pressing(.enter).case?.journey.application.filing != nil)
  }

  @Test(arguments: [Scene.refusalRepair, .refusalInsist, .takesAlong])
  func `where something goes against the rules, Enter alone changes nothing`(scene: Scene) {
    let asked = scene.robot()
    let entered = asked.pressing(.enter)
    #expect(entered.case == asked.case)
    #expect(entered.model.screens.count <= asked.model.screens.count)
  }

  @Test func `h leads to the list with the case that was open`() {
    let robot = Scene.action.robot().pressing("h", "h")
    #expect(robot.model.context.file == nil)
    #expect(robot.model.context.entries.map(\.id) == ["7K1"])
    #expect(robot.pressing(.enter).screen.contains("026-12333"))
  }

  @Test func `n begins another case and leaves the first alone`() {
    let robot = Scene.action.robot().pressing("h", "h", .rare("新建一件"), "2", "安宿", .enter)
    #expect(robot.desk.files.map(\.case.id) == ["7K1", "7K2"])
    #expect(robot.case?.answers.situation == .stolen)
    #expect(robot.desk["7K1"]?.case.answers.situation == .lost)
  }

  @Test(arguments: Scene.allCases)
  func `Enter never acts on a row that is out of sight`(scene: Scene) {
    let robot = scene.robot(.en)
    let isBlind = robot.model.page.choiceCount > 0 && robot.selectedLine == nil
    guard isBlind, robot.model.page.field == nil else { return }
    let entered = robot.pressing(.enter)
    #expect(entered.case == robot.case)
    #expect(entered.selectedLine != nil)
  }
}
