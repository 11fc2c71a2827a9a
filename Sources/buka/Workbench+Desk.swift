import CityGuide
import Foundation
import Screens

/// What a desk keeps for all its cases.
extension Workbench {
  /// Writes a guide among the desk's own and returns its path; nothing is overwritten.
  func keepAtDesk(_ proposal: ProposalWriter) throws(Failure) -> String {
    let folder = surroundings.deskFolder
    let path = folder + "/\(proposal.name).yaml"
    guard !FileManager.default.fileExists(atPath: path) else {
      throw .refused(
        Phrase(
          "\(path) 已经有了，没有动它。改它，或先把它移开。",
          "\(path) exists and was left as it is. Edit it, or move it away."))
    }
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
      try Data(proposal.text.utf8).write(
        to: URL(filePath: path), options: .withoutOverwriting)
    } catch {
      throw Failure(
        Phrase("写不了 \(path)，检查文件夹权限。", "Cannot write \(path): check the folder's permissions."),
        code: .cannotWrite)
    }
    return path
  }
}
