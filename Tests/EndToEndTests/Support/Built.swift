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

  /// The same compiled, as a package has it: read as a folder it would cost each start three times as much.
  ///
  /// The folder itself where it cannot be compiled, so that each test says why.
  static let guides: String = {
    let set = folder + "/frozen-of-tests.set"
    let words = [program, "guide", "compile", frozen, "--output", set, "--force"]
    let outcome = try? Command(words, environment: ["LANG": "C.UTF-8"])
      .run(in: FileManager.default.temporaryDirectory.path)
    return outcome?.code == 0 ? set : frozen
  }()

  /// Where the guides are kept compiled, for the programs of this run: one of them makes the set.
  static let cache = folder + "/cache-of-tests"
}
