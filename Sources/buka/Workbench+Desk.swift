import CardJourney
import CityGuide
import Copy
import Foundation
import GuideReading
import Screens

/// What a desk keeps for all its cases.
extension Workbench {
  /// Writes a guide among the desk's own and returns its path; nothing is overwritten.
  ///
  /// Throws where lint would refuse it: then it would count nowhere.
  func keepAtDesk(_ proposal: ProposalWriter) throws(Failure) -> String {
    guard let folder = surroundings.deskFolder else {
      throw Failure(
        Phrase(\.noFolderForDeskGuides), code: .cannotWrite)
    }
    let day = surroundings.moment.day
    if let error = DeskFolder(folder).errors(in: proposal.text, on: day).first {
      let reason = error.message
      throw .refused(
        Phrase { $0.answerUnfitForDesk(reason: reason) })
    }
    let path = folder + "/\(proposal.name).yaml"
    let file = NewFile(path)
    guard access(path, F_OK) != 0 else {
      throw .refused(
        Phrase { $0.deskGuideExists(path: path) })
    }
    file.makeFolder()
    try file.write(proposal.text)
    return Path.shown(path)
  }
}
