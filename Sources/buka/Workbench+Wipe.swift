import CaseStore
import Copy
import Foundation
import Screens

extension Workbench {
  /// Deletes a case for good, all of them where none is named, and returns the files of it that were exported into the
  /// usual folders: those are left.
  func wipe(_ id: String?) throws(Failure) -> [String] {
    do {
      if let id { try log().wipe(id) } else { try log().wipeEverything() }
    } catch {
      guard case .busy = error, try isGone(id) else { throw Failure(error) }
      throw Failure(
        Phrase(\.deletedWhileOtherOpen),
        code: .tryAgain)
    }
    return exportedFiles(of: id)
  }

  private func isGone(_ id: String?) throws(Failure) -> Bool {
    let marks = try logging { log throws(StoreError) in try log.marks() }
    return id.map { id in !marks.contains { $0.id == id } } ?? marks.isEmpty
  }

  private func exportedFiles(of id: String?) -> [String] {
    let beginning = "buka-" + (id.map { "\($0)-" } ?? "")
    return foldersOfFiles.flatMap { folder in
      ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
        .filter { $0.hasPrefix(beginning) && $0.dropFirst(beginning.count).contains("-") }
        .sorted().map { "\(folder)/\($0)" }
    }
  }
}
