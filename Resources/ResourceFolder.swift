import Foundation

/// Where the guides lie.
package enum Resources: Hashable, Sendable {
  /// The folder that people edit; whether somebody named it.
  case folder(String, isNamed: Bool)
  /// A compiled set.
  case set(String)

  /// The guides, wherever the program was put, or every place that was looked at in vain.
  ///
  /// In this order: `BUKA_RESOURCES`, a folder or a set; `Resources` beside the executable; the bundle that SwiftPM
  /// puts beside it; `../share/buka`. Where a folder holds both, what people edit counts. `Bundle.module` is not
  /// asked: it traps where there is none.
  package static func find(
    environment: [String: String], executable: String
  ) -> Result<Resources, ResourcesMissing> {
    if let named = environment["BUKA_RESOURCES"], !named.isEmpty {
      let isSet = named.hasSuffix(".set") && isFile(named)
      let found = isSet ? .set(named) : lying(in: named, isNamed: true)
      return found.map { .success($0) } ?? .failure(ResourcesMissing(tried: [named]))
    }
    let folder = URL(fileURLWithPath: executable).deletingLastPathComponent()
    let candidates = ["Resources", "buka_ResourceFolder.resources", "../share/buka"].map {
      folder.appendingPathComponent($0).standardized.path
    }
    let found = candidates.lazy.compactMap { lying(in: $0, isNamed: false) }.first
    return found.map { .success($0) } ?? .failure(ResourcesMissing(tried: candidates))
  }

  private static func lying(in folder: String, isNamed: Bool) -> Resources? {
    if isFile(folder + "/guides/000000.yaml") { return .folder(folder, isNamed: isNamed) }
    let set = folder + "/guides.set"
    return isFile(set) ? .set(set) : nil
  }

  private static func isFile(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path)
  }
}

/// The guides are nowhere to be found.
package struct ResourcesMissing: Error, Hashable, Sendable {
  /// The folders that were looked at, in order.
  package let tried: [String]
}
