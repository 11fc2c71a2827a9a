import CityGuide
import Copy
import Terminal
import Testing

@testable import Screens

/// The screens on a terminal that does not show all characters.
struct RepertoireTests {
  private static let sizes = [(80, 24), (120, 40), (40, 10), (20, 5)].map {
    Size(columns: $0.0, rows: $0.1)
  }

  @Test(arguments: Scene.allCases)
  func `without Chinese every screen is English in ASCII, with the place in pinyin`(scene: Scene) {
    var model = scene.robot(.zh).model
    _ = model.limit(to: .ascii)
    for size in Self.sizes {
      _ = model.update(.resized(size), at: .sample)
      let frame = model.frame()
      let isASCII = frame.lines.allSatisfy { $0.allSatisfy(\.isASCII) }
      #expect(isASCII, "\(frame.text)")
    }
    #expect(model.language == .en)
  }

  @Test(arguments: Scene.allCases, Language.allCases)
  func `no character of ambiguous width is left where it would move what follows`(
    scene: Scene, language: Language
  ) {
    var model = scene.robot(language).model
    _ = model.limit(to: .unambiguous)
    #expect(Repertoire.unambiguous.contains(model.frame().text))
    #expect(model.language == language)
  }

  @Test func `it is said once why there is no Chinese, and L does not switch to it`() {
    var robot = Scene.action.robot(.zh).pressing(.down)
    robot.limit(to: .ascii)
    #expect(robot.notice.contains("cannot show Chinese"))
    robot.press("?", .escape)
    #expect(!robot.screen.contains("cannot show Chinese"))
    #expect(robot.screen.contains("Yunze"))
    robot.press("L")
    #expect(robot.notice.contains("cannot show Chinese"))
    #expect(robot.model.language == .en)
  }

  @Test func `a place found by its pinyin is shown in it`() {
    var robot = Robot(.zh)
    robot.limit(to: .ascii)
    robot.press("1")
    robot.type("yunze")
    #expect(robot.screen.contains("Yunze  690100"))
    robot.type("卡")
    #expect(robot.screen.contains("yunze**"))
    let isASCII = robot.screen.allSatisfy { $0.isASCII }
    #expect(isASCII)
  }
}
