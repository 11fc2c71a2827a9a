import CardJourney
import CityGuide
import GuideTestSupport
import Testing

@testable import Screens

/// The scenes show every screen, as the program itself would show it.
struct SceneTests {
  @Test func `every kind of page has a scene`() {
    let shown = Set(Scene.allCases.map { $0.robot().model.top.destination.kind })
    #expect(
      Destination.Kind.allCases.filter { !shown.contains($0) } == [], "Scene.swift shows none")
  }

  /// Robots begin with nothing read; what a page shows of places, banks, advice and words it has to ask for.
  @Test(arguments: Scene.allCases, Language.allCases)
  func `a page asks for all that it shows`(scene: Scene, language: Language) {
    let robot = scene.robot(language)
    var told = robot
    told.learnAll()
    #expect(told.model.page.rows == robot.model.page.rows)
    #expect(told.frame == robot.frame, "requires lacks something")
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
