import CardJourney
import CityGuide
import Terminal
import TestSupport
import Testing

@testable import Screens

/// No label is cut, in either language, on 40, 80 and 120 columns.
struct UncutTests {
  /// A screen of so many columns in one language.
  struct View: CustomTestStringConvertible, Sendable {
    let language: Language
    let size: Size

    var testDescription: String { "\(language.rawValue) \(size)" }
  }

  static let views = Language.allCases.flatMap { language in
    [(40, 24), (80, 24), (120, 40)].map {
      View(language: language, size: Size(columns: $0.0, rows: $0.1))
    }
  }

  @Test(arguments: Scene.allCases, views)
  func `the title says at least which screen it is, and nothing by halves`(
    scene: Scene, view: View
  ) {
    let robot = scene.robot(view.language).resized(view.size)
    let line = robot.frame.lines[0]
    let title = robot.model.page.title
    #expect(line.contains(title.screen))
    let whole = [
      Title.program, title.screen, title.name, title.place, title.progress,
    ]
    .compactMap(\.self)
    for part in whole where !line.contains(part) {
      // What is left out is left out whole.
      #expect(!line.contains(part.prefix(max(2, part.count - 1))), "\(line)")
    }
    #expect(!line.contains(">"))
  }

  @Test(arguments: Scene.allCases, views)
  func `the way and what is left stand on one line`(scene: Scene, view: View) throws {
    let robot = scene.robot(view.language).resized(view.size)
    guard let head = robot.model.page.head else { return }
    #expect(robot.frame.lines[1].contains(head.left))
    if view.size.columns >= 80 { #expect(robot.frame.lines[1].contains(head.way)) }
  }

  @Test(arguments: Scene.allCases, views)
  func `the prompt before a text is whole`(scene: Scene, view: View) throws {
    let robot = scene.robot(view.language).resized(view.size)
    guard let field = robot.model.page.field, field.stands == .above else { return }
    let shown = robot.frame.lines.prefix(12).joined(separator: " ").withoutBlanks
    #expect(shown.contains(field.prompt.withoutBlanks), "\(robot.screen)")
  }
}

extension String {
  fileprivate var withoutBlanks: String { filter { $0 != " " } }
}
