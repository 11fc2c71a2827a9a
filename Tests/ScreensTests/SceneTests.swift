import CardJourney
import CityGuide
import Foundation
import GuideTestSupport
import Testing

@testable import Screens

/// The scenes show every screen, as the program itself would show it.
struct SceneTests {
  /// The types that are declared as screens, wherever in the module.
  private static let screens: Set<String> = {
    let sources = URL(fileURLWithPath: Content.shipped.path).deletingLastPathComponent()
      .appendingPathComponent("Sources/Screens").path
    let names = FileManager.default.enumerator(atPath: sources)?.compactMap { $0 as? String } ?? []
    let texts = names.filter { $0.hasSuffix(".swift") }.compactMap { name in
      try? String(contentsOfFile: sources + "/" + name, encoding: .utf8)
    }
    return Set(
      texts.flatMap { $0.matches(of: /(?:struct|enum|class|extension) (\w+)\s*:[^{]*\bScreen\b/) }
        .map { String($0.output.1) })
  }()

  @Test func `every screen has a scene`() {
    let shown = Set(Scene.allCases.map { "\(type(of: $0.robot().model.top))" })
    #expect(Self.screens.count > 20)
    #expect(Self.screens.subtracting(shown).sorted() == [], "Scene.swift shows none of these")
  }

  /// Robots begin with nothing read; what a page shows of places, banks, advice and words it has to ask for.
  @Test(arguments: Scene.allCases, Language.allCases)
  func `a page asks for all that it shows`(scene: Scene, language: Language) {
    let robot = scene.robot(language)
    var told = robot
    told.learnAll()
    #expect(told.model.page.rows == robot.model.page.rows)
    #expect(told.frame == robot.frame, "needsPlaces, needsAdvice or needsWords is missing")
  }

  @Test func `a robot begins as the program does, with nothing read`() {
    for context in [Robot().model.context, Robot(desk: .six).model.context] {
      #expect(context.places == nil && context.advice == nil && context.words == nil)
      #expect(context.banks.isEmpty && context.documented.isEmpty)
    }
    let plain = PlainRobot().model.context
    #expect(plain.places == nil && plain.advice == nil && plain.words == nil)
    #expect(plain.banks.isEmpty && plain.documented.isEmpty)
  }
}
