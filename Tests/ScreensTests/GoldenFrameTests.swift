import CityGuide
import Foundation
import Terminal
import TestSupport
import Testing

/// What the screens look like, cell by cell.
struct GoldenFrameTests {
  /// One frame to be kept.
  struct Picture: CustomTestStringConvertible, Sendable {
    let scene: Scene
    let language: Language
    let size: Size

    var name: String { "\(scene.rawValue)-\(language.rawValue)-\(size)" }
    var testDescription: String { name }
  }

  private static let scenes: [Scene] = [
    .firstQuestion, .placeSearch, .questionWhy, .questionChanged, .care, .action,
    .actionUndocumented, .recordHow, .recordWhen,
    .recordLapse, .task, .apply, .refusalRepair, .takesAlong, .checklistSelf, .checklistAgent,
    .statusLapsed, .sources, .ask, .help, .answers, .log, .home, .adviceList,
    .entryLine, .entryProblems, .homeFound, .adviceDied, .routes, .routesAgent, .diagnosisWhere,
    .findingTerminal, .findingBank, .hear, .takeAway, .chat, .code, .wordList, .word, .atDesk,
  ]
  private static let sizes = [Size.usual, Size(columns: 120, rows: 40)]
  private static let smallScenes: [Scene] = [
    .firstQuestion, .action, .checklistAgent, .routes, .findingTerminal, .home, .entryLine,
  ]
  private static let smallSizes = [
    Size(columns: 40, rows: 12), Size(columns: 40, rows: 10), Size(columns: 20, rows: 5),
    Size(columns: 1, rows: 1),
  ]

  static let pictures = pictures(of: scenes, sizes) + pictures(of: smallScenes, smallSizes)

  private static func pictures(of scenes: [Scene], _ sizes: [Size]) -> [Picture] {
    scenes.flatMap { scene in
      Language.allCases.flatMap { language in
        sizes.map { Picture(scene: scene, language: language, size: $0) }
      }
    }
  }

  @Test(arguments: pictures)
  func `the screen looks as it did`(_ picture: Picture) {
    let robot = picture.scene.robot(picture.language).resized(picture.size)
    #expect(robot.frame.size == picture.size)
    expectGolden(robot.frame.golden + "\n", named: picture.name + ".txt")
  }

  @Test func `no frame is kept that nothing draws`() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Golden")
    let kept = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".txt") && !$0.hasPrefix("plain-") }
    #expect(Set(kept) == Set(Self.pictures.map { $0.name + ".txt" }))
  }
}
