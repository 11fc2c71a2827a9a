import CardJourney
import CityGuide
import Copy
import Foundation
import GuideTestSupport
import Terminal
import TestSupport
import Testing

@testable import Screens

/// Keys pressed by nobody in particular, while the screen changes its size.
///
/// Two thousand keys here; `Tests/long-run.sh` presses a hundred thousand.
struct RandomKeyTests {
  private static let keys: [Key] =
    "1234567890".map(Key.character) + "swctpilhaefnbrdoujkxL?q +/".map(Key.character)
    + "云泽yz026".map(Key.character)
    + [
      .enter, .enter, .enter, .escape, .backspace, .left, .right, .up, .down, .down, .pageUp,
      .pageDown, .home, .end, .tab, .delete, .control("c"), .control("r"), .control("l"),
      .control("z"), .paste("昨天 20:30"), .paste("11-20"), .paste("卡\u{1B}[2J\n"),
      .paste("１１－２０"), .character("卡"),
    ]
  private static let sizes = [
    (80, 24), (80, 24), (120, 40), (40, 10), (39, 9), (20, 5), (10, 2), (9, 1), (3, 2), (1, 1),
    (0, 0), (200, 60), (100, 30),
  ].map { Size(columns: $0.0, rows: $0.1) }

  /// A search over all places takes its time in a debug build, and nothing here needs them.
  private static let fewPlaces = PlaceDirectory(
    places: [PlaceCode.yunze, .shuonan].compactMap(Content.frozen.places.place))

  /// Walks of 250 keys, each from another screen.
  private static let walks =
    ProcessInfo.processInfo.environment["BUKA_WALKS"].flatMap(UInt64.init) ?? 8

  @Test(arguments: 1...walks)
  func `nothing traps, nothing is lost, and there always is a screen`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let scene = Scene.allCases.randomElement(using: &generator) ?? .firstQuestion
    var robot = scene.robot(seed.isMultiple(of: 2) ? .zh : .en)
    robot.learn(Self.fewPlaces)
    for step in 0..<250 {
      let before = robot.desk
      let input = Self.input(&generator)
      robot.send(input)
      if step.isMultiple(of: 100) { robot.wait(days: 3) }
      // Each key lays the page out anyway; drawing it too is what takes time.
      let isSound = robot.desk.keeps(before) && (!step.isMultiple(of: 5) || robot.isSound)
      #expect(isSound, "seed \(seed) \(scene) step \(step): \(input)")
      guard isSound else { return }
    }
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
    let layout = PageLayout(page, size: frame.size)
    // On the smallest screens the current choice is what is shown, unless somebody turned pages.
    if layout.bodyHeight < 4, page.choiceCount > 0, !top.cursor.isScrolled,
      !layout.shows(top.cursor)
    {
      return false
    }
    let isNowhere = top.cursor.isNowhere && page.isUndecided
    return (isNowhere || (0...max(0, page.choiceCount - 1)).contains(top.cursor.selected))
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
