import CardJourney
import CityGuide
import Terminal
import TestSupport
import Testing

@testable import Screens

/// Twenty thousand keys pressed by nobody in particular, while the screen changes its size.
struct RandomKeyTests {
  private static let keys: [Key] =
    "123456789".map(Key.character) + "swctpilhaefnbrujkL?q +/".map(Key.character)
    + "成都cd028".map(Key.character)
    + [
      .enter, .enter, .enter, .escape, .backspace, .left, .right, .up, .down, .down, .pageUp,
      .pageDown, .home, .end, .tab, .delete, .control("c"), .control("r"), .control("l"),
      .control("z"), .paste("昨天 20:30"), .paste("11-20"), .paste("卡\u{1B}[2J\n"),
    ]
  private static let sizes = [
    (80, 24), (80, 24), (120, 40), (40, 10), (20, 5), (3, 2), (1, 1), (0, 0), (200, 60), (100, 30),
  ].map { Size(columns: $0.0, rows: $0.1) }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `nothing traps, nothing is lost, and there always is a screen`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var robot = Robot(seed.isMultiple(of: 2) ? .zh : .en)
    for step in 0..<2500 {
      let before = robot.desk
      robot.send(Self.input(&generator))
      if step.isMultiple(of: 400) { robot.wait(days: 3) }
      #expect(robot.desk.keeps(before), "seed \(seed) step \(step)")
      let isSound = robot.isSound
      #expect(isSound, "seed \(seed) step \(step)")
      guard isSound else { return }
    }
    #expect(!robot.desk.files.isEmpty)
  }

  private static func input(_ generator: inout SeededGenerator) -> Input {
    if Int.random(in: 0..<40, using: &generator) == 0 {
      return .resized(sizes.randomElement(using: &generator) ?? .usual)
    }
    return .key(keys.randomElement(using: &generator) ?? .enter)
  }
}

extension Robot {
  /// What holds after every key.
  fileprivate var isSound: Bool {
    let frame = frame
    guard !model.screens.isEmpty, frame.size == model.context.size else { return false }
    if let cursor = frame.cursor, !frame.contains(cursor) { return false }
    let page = model.page
    guard let top = model.screens.last else { return false }
    return (0...max(0, page.choiceCount - 1)).contains(top.cursor.selected)
      && top.cursor.scroll >= 0 && self.case == self.case.flatMap { desk[$0.id]?.case }
  }
}

extension Desk {
  /// Whether every log has only grown.
  fileprivate func keeps(_ before: Desk) -> Bool {
    before.files.allSatisfy { old in
      self[old.case.id].map { $0.case.events.starts(with: old.case.events) } ?? false
    }
  }
}
