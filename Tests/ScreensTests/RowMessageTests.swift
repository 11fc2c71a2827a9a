import CardJourney
import Copy
import Terminal
import TestSupport
import Testing

@testable import Screens

/// A row does what it says, however it is chosen.
struct RowMessageTests {
  /// What came of it: the pages that are open, the case as it was recorded, what was said and asked for.
  private struct Outcome: Equatable {
    let pages: [Destination]
    let events: [Event]
    let nickname: String?
    let cases: Int
    let takenAway: Int
    let notice: Phrase?

    init(_ model: Model, _ desk: Desk) {
      pages = model.screens.map(\.destination)
      events = model.context.case.events
      nickname = model.context.file?.nickname
      cases = desk.files.count
      takenAway = desk.takenAway.count
      notice = model.notice
    }
  }

  /// The rows of a page that can be chosen now.
  private static func rows(of page: Page) -> Range<Int> { page.list?.rows ?? 0..<page.choiceCount }

  private static func walking(to row: Int, _ robot: Robot) -> Robot {
    var walked = robot
    while walked.model.top.cursor.selected < row { walked.press(.down) }
    while walked.model.top.cursor.selected > row { walked.press(.up) }
    // What is not in sight is shown first.
    walked.press(.down, .up)
    let isLast = row == walked.model.page.choiceCount - 1
    if isLast, walked.model.top.cursor.selected != row { walked.press(.down) }
    // What is only ticked is ticked with Space: Enter goes on.
    return walked.pressing(walked.model.page.row(row)?.isTick == true ? " " : .enter)
  }

  @Test(arguments: Scene.allCases)
  func `each row that can be chosen says what for`(scene: Scene) {
    let page = scene.robot().model.page
    for row in page.rows where row.choice != nil {
      #expect(row.message != nil && row.message != .nothing, "\(row.lead) \(row.text)")
    }
  }

  @Test(arguments: Scene.allCases)
  func `a row's digit, walking to it and its number in lines do the same`(scene: Scene) {
    let robot = scene.robot()
    let page = robot.model.page
    for row in Self.rows(of: page) {
      let walked = Self.walking(to: row, robot)
      let outcome = Outcome(walked.model, walked.desk)
      if let binding = page.bindings.first(where: { $0.message == .pick(row) }) {
        let picked = robot.pressing(Stroke(binding.keys[0]))
        #expect(Outcome(picked.model, picked.desk) == outcome, "digit of row \(row)")
      }
      let typed = PlainRobot(before: robot).typing(PlainPage.number(of: row))
      #expect(Outcome(typed.model, typed.desk) == outcome, "number of row \(row)")
    }
  }
}
