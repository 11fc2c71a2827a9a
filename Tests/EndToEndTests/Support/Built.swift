import Foundation

/// What the build has put beside these tests.
enum Built {
  /// The folder of the running test bundle, whatever scratch path was chosen.
  static let folder: String = {
    let tests =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
      ?? CommandLine.arguments.first ?? ""
    return URL(fileURLWithPath: tests).deletingLastPathComponent().path
  }()

  /// The program under test.
  static let program = folder + "/buka"

  /// The content that belongs to it.
  static let resources = folder + "/buka_ResourceFolder.resources"

  /// The content that the stories are told over: places that do not exist, and that nobody corrects.
  static let frozen = Tools.tests + "/GuideTestSupport/Frozen"

  /// Where the guides are kept compiled, for the programs of this run: one of them makes the set.
  static let cache = folder + "/cache-of-tests"
}
