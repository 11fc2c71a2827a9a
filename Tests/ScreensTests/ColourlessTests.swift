import CardJourney
import CityGuide
import Terminal
import TestSupport
import Testing

@testable import Screens

/// Whoever sees no colour misses nothing.
struct ColourlessTests {
  /// What a tint that means something is said with beside it.
  private static let marks = ["!", "[x]", "[ ]", "[~]", "[?]"]

  @Test(arguments: Scene.allCases)
  func `what is urgent carries a mark besides its colour`(scene: Scene) {
    for row in scene.robot().model.page.rows
    where [.alarm, .caution, .good].contains(row.style.tint) {
      let said = row.lead + row.text
      #expect(Self.marks.contains(where: said.contains), "\(said)")
    }
  }

  @Test(arguments: Scene.allCases)
  func `the selected row carries its marker, and the cursor stands on it`(scene: Scene) {
    let robot = scene.robot()
    guard robot.model.page.choiceCount > 0, robot.model.page.field == nil,
      let line = robot.frame.lines.firstIndex(where: { $0.hasPrefix(" >") })
    else { return }
    #expect(robot.frame.cursor == Position(row: line, column: 1))
    #expect(robot.frame.lines.filter { $0.hasPrefix(" >") }.count == 1)
  }

  @Test func `without the tints the lapsed report still stands out`() {
    let frame = Scene.bannerLapsed.robot().frame
    let urgent = frame.lines.indices.filter { frame.lines[$0].contains("! ") }
    #expect(!urgent.isEmpty)
    for row in urgent where frame.cells(inRow: row).contains(where: { $0.style.tint == .alarm }) {
      #expect(frame.cells(inRow: row).contains { $0.style.isBold })
    }
  }
}
