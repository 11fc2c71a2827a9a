import CityGuide
import Foundation
import Terminal
import TestSupport
import Testing

@testable import Screens

/// Every page of a tour, at every size from one cell to more than anybody has.
struct PageLayoutTests {
  private static let sizes = [
    (1, 1), (5, 3), (10, 2), (20, 5), (39, 9), (40, 10), (60, 16), (79, 24), (80, 24), (99, 30),
    (100, 30), (120, 40), (200, 60),
  ].map { Size(columns: $0.0, rows: $0.1) }

  /// Marks that must not begin a line.
  private static let closingMarks = Set("，。）」！？：；、”")

  @Test(arguments: Scene.allCases, Language.allCases)
  func `a frame has the size of the screen, with its cursor inside`(
    scene: Scene, language: Language
  ) {
    let robot = scene.robot(language)
    for size in Self.sizes {
      let frame = robot.resized(size).frame
      #expect(frame.size == size)
      if let cursor = frame.cursor { #expect(frame.contains(cursor), "\(size)") }
      #expect(frame.lines.contains { !$0.isEmpty } || size.columns == 1, "\(size)")
    }
  }

  @Test(arguments: Scene.allCases, Language.allCases)
  func `no line of the body is cut`(scene: Scene, language: Language) {
    let page = scene.robot(language).model.page
    for size in Self.sizes where size.columns >= 20 {
      let layout = PageLayout(page, size: size)
      let body = layout.hasPane ? size.columns - PageLayout.paneColumns - 2 : size.columns
      for line in layout.lines {
        #expect(TextWidth.columns(of: line.text) <= body, "\(size) \(line.text)")
      }
      for line in layout.pane {
        #expect(TextWidth.columns(of: line.text) <= PageLayout.paneColumns, "\(size) \(line.text)")
      }
    }
  }

  @Test(arguments: Scene.allCases, Language.allCases)
  func `no row begins with a closing mark`(scene: Scene, language: Language) {
    let robot = scene.robot(language)
    for size in Self.sizes where size.columns >= 20 {
      for line in robot.resized(size).frame.lines {
        let first = line.first { $0 != " " }
        #expect(!(first.map(Self.closingMarks.contains) ?? false), "\(size) \(line)")
      }
    }
  }

  @Test(arguments: Scene.allCases, Language.allCases)
  func `hints are whole or not there`(scene: Scene, language: Language) {
    // A key that does nothing takes the notice away.
    let robot = scene.robot(language).pressing(Stroke(.tab))
    let page = robot.model.page
    let hints = Set(page.bindings.map { "\($0.name[language]) \($0.label[language])" })
    for size in Self.sizes where size.rows >= 3 {
      let line = robot.resized(size).bottomLine.drop { $0 == " " }
      for part in line.components(separatedBy: "  ") where !part.isEmpty {
        #expect(hints.contains(part), "\(size) \(line)")
      }
      if size.columns >= 40 { #expect(line.contains("Esc"), "\(size)") }
    }
  }

  @Test(arguments: Scene.allCases, Language.allCases)
  func `the selected row is in sight wherever one moves it`(scene: Scene, language: Language) {
    let robot = scene.robot(language)
    for size in Self.sizes where size.rows >= 4 && size.columns >= 5 {
      var moving = robot.resized(size)
      for number in 1..<max(1, moving.model.page.choiceCount) {
        moving.press(.down)
        #expect(moving.selectedLine != nil, "\(size) row \(number)")
      }
      for number in 1..<max(1, moving.model.page.choiceCount) {
        moving.press(.up)
        #expect(moving.selectedLine != nil, "\(size) row -\(number)")
      }
    }
  }

  @Test(arguments: Scene.allCases)
  func `a small screen shows the selected row wherever it comes from`(scene: Scene) {
    var robot = scene.robot()
    let choices = robot.model.page.choiceCount
    guard choices > 1 else { return }
    robot.press([Stroke](repeating: .down, count: choices / 2))
    for size in [Size(columns: 40, rows: 10), Size(columns: 20, rows: 5)] {
      #expect(robot.resized(size).selectedLine != nil, "\(size)")
    }
  }

  @Test(arguments: Scene.allCases, Language.allCases)
  func `shrinking and growing back gives the same frame`(scene: Scene, language: Language) {
    for moves in 0...2 {
      let robot = scene.robot(language).pressing(Stroke(keys: moves, .down))
      for size in Self.sizes {
        let back = robot.resized(size).resized(.usual)
        #expect(back.frame == robot.frame, "\(size) after \(moves) moves")
      }
    }
  }

  @Test(arguments: Scene.allCases)
  func `all that a page says can be scrolled to`(scene: Scene) {
    let lines = PageLayout(scene.robot().model.page, size: .usual).lines
    var robot = scene.robot()
    var seen = Set(robot.frame.lines)
    for _ in 0..<12 {
      robot.press(.pageDown)
      seen.formUnion(robot.frame.lines)
    }
    for line in lines where !line.isMarked && !line.text.isEmpty {
      let text = line.text.trimmingEnd
      #expect(seen.contains { $0 == text }, "\(text)")
    }
  }
}

extension Stroke {
  /// The same key several times.
  fileprivate init(keys count: Int, _ key: Key) {
    self.init([Key](repeating: key, count: count))
  }
}

extension String {
  fileprivate var trimmingEnd: String {
    guard let last = lastIndex(where: { $0 != " " }) else { return "" }
    return String(self[...last])
  }
}
