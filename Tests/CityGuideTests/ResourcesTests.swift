import CardJourney
import CityGuide
import Foundation
import Testing

/// The content that ships with buka.
struct ResourcesTests {
  let library = GuideLibrary(folder: GuideLibrary.shippedFolder)

  @Test func `every file is without mistakes`() {
    let findings = library.findings().map { "\($0.position) \($0.message.text(in: .en))" }
    #expect(findings == [])
  }
}

extension GuideLibrary {
  /// The resources in the working copy that the tests were built from.
  static let shippedFolder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Resources").path()
}
