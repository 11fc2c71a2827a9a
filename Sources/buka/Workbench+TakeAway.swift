import CardJourney
import Foundation
import Handouts
import Screens

extension Workbench {
  /// Writes the open case into a new file where the person is, and returns its path.
  func takeAway(_ way: TakeAway, _ context: Context) throws(Failure) -> String {
    var context = context
    if context.banks.isEmpty { context.banks = try banks() }
    let text: String
    let ending: String
    switch way {
    case .sheet(let isLarge):
      text = HTMLHandout.text(Handout(context), isLarge: isLarge)
      ending = isLarge ? "-large.html" : ".html"
    case .calendar:
      text = DueCalendar.text(context)
      ending = ".ics"
    }
    return try write(text, named: "buka-\(context.case.id)-\(context.today)", ending)
  }

  /// Writes into the working folder, else among the documents; a name that is taken gets a number.
  private func write(
    _ text: String, named name: String, _ ending: String
  ) throws(Failure) -> String {
    let folders = foldersForFiles
    let folder = folders.first { access($0, W_OK | X_OK) == 0 } ?? folders[folders.count - 1]
    for number in 1...99 {
      let file = NewFile("\(folder)/\(name)\(number == 1 ? "" : "-\(number)")\(ending)")
      guard access(file.path, F_OK) != 0 else { continue }
      try file.write(text)
      return Path.shown(file.path)
    }
    throw Failure(
      Phrase(
        "\(folder) 里这一天的文件太多了，先清一清。",
        "There are too many files of this day in \(folder); clear some."), code: .cannotWrite)
  }

  /// Where exported files are put: the first that can be written.
  var foldersForFiles: [String] {
    let folders = [Path.workingFolder] + Folders.ofPerson.documents
    return folders.enumerated().filter { folders.firstIndex(of: $1) == $0 }.map(\.element)
  }
}
