import Foundation

/// Finds the folder with the guides, wherever the program was put.
package enum ResourceFolder {
  /// The folder, or every place that was looked at in vain.
  ///
  /// In this order: `BUKA_RESOURCES`; `Resources` beside the executable; the bundle that SwiftPM puts
  /// beside it; `../share/buka`. `Bundle.module` is not asked: it traps where there is none.
  package static func find(
    environment: [String: String], executable: String
  ) -> Result<String, ResourcesMissing> {
    if let named = environment["BUKA_RESOURCES"], !named.isEmpty {
      return holdsGuides(named) ? .success(named) : .failure(ResourcesMissing(tried: [named]))
    }
    let folder = URL(fileURLWithPath: executable).deletingLastPathComponent()
    let candidates = ["Resources", "buka_ResourceFolder.resources", "../share/buka"].map {
      folder.appendingPathComponent($0).standardized.path
    }
    guard let found = candidates.first(where: holdsGuides) else {
      return .failure(ResourcesMissing(tried: candidates))
    }
    return .success(found)
  }

  private static func holdsGuides(_ folder: String) -> Bool {
    FileManager.default.fileExists(atPath: folder + "/guides/000000.yaml")
  }
}

/// The guides are nowhere to be found.
package struct ResourcesMissing: Error, Hashable, Sendable {
  /// The folders that were looked at, in order.
  package let tried: [String]
}
