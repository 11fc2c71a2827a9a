import CardJourney
import CityGuide
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
        Phrase(
          "没有地方放本窗口的指南：XDG_CONFIG_HOME 和 HOME 都没指到一个有的文件夹。用 XDG_CONFIG_HOME 指明一个。",
          "There is no folder for the desk's guides: neither XDG_CONFIG_HOME nor HOME names one that is there. Name one in XDG_CONFIG_HOME."
        ), code: .cannotWrite)
    }
    let day = surroundings.moment.day
    if let error = DeskFolder(folder).errors(in: proposal.text, on: day).first {
      let reason = error.message
      throw .refused(
        Phrase(
          "这个回答不能记给整个窗口（\(reason.zh)）。改了再记，或去掉 --desk，只记在这一件事里。",
          "This answer cannot be kept for the whole desk (\(reason.text(in: .en))). Change it, or leave --desk out to note it in this one case."
        ))
    }
    let path = folder + "/\(proposal.name).yaml"
    let file = NewFile(path)
    guard access(path, F_OK) != 0 else {
      throw .refused(
        Phrase(
          "\(path) 已经有了，没有动它。改它，或先把它移开。",
          "\(path) exists and was left as it is. Edit it, or move it away."))
    }
    file.makeFolder()
    try file.write(proposal.text)
    return Path.shown(path)
  }
}
