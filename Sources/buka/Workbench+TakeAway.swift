import CardJourney
import Copy
import Foundation
import Handouts
import QRCode
import Screens

extension Workbench {
  /// How a case can leave this machine.
  func waysOut() -> WaysOut {
    OwnMachine(surroundings).waysOut(
      folder: Path.atHome(folderForFiles), isSheetLarge: OwnSettings.ofPerson.isSheetLarge)
  }

  /// The other open cases of the open case's place, which may be of one family with it.
  ///
  /// None at a desk, by its name or by how many there are: they are of strangers. What cannot be read stays out.
  func companions(of context: Context) -> [Context] {
    let others = context.entries.filter {
      $0.outcome == nil && $0.code == context.answers.place && $0.id != context.case.id
    }
    guard context.deskName == nil, context.unreadEntries == 0, others.count <= 5 else { return [] }
    return others.compactMap { try? self.context(try file($0.id)) }
  }

  /// The code of a text, for the camera of a phone.
  func code(of text: String) -> CodeOutcome {
    do {
      return .drawn(try QRLibrary().matrix(of: text))
    } catch {
      switch error {
      case .notInstalled: return .notInstalled
      case .noCode: return .noCode
      }
    }
  }

  /// Has the open case leave the screen.
  func takeAway(_ way: TakeAway, _ context: Context) throws(Failure) -> TakenAway {
    var context = context
    if context.banks.isEmpty { context.banks = try banks() }
    let name = "buka-\(context.case.id)-\(context.today)"
    let isLarge = OwnSettings.ofPerson.isSheetLarge
    switch way {
    case .print:
      let handout = Handout(context)
      let page = HTMLHandout.text(handout, isLarge: isLarge, on: try sheetTemplates())
      return try OwnMachine(surroundings).putOnPaper(
        page, text: MarkdownHandout.text(handout), titled: name)
    case .open:
      let path = try saveSheet(context, isLarge: isLarge, name)
      try OwnMachine(surroundings).open(path)
      return .opened(Path.atHome(path))
    case .sheet(let isLarge):
      return .saved(Path.atHome(try saveSheet(context, isLarge: isLarge, name)))
    case .calendar: return .saved(Path.atHome(try save(DueCalendar.text(context), name, ".ics")))
    }
  }

  private func saveSheet(
    _ context: Context, isLarge: Bool, _ name: String
  ) throws(Failure) -> String {
    let text = HTMLHandout.text(Handout(context), isLarge: isLarge, on: try sheetTemplates())
    return try save(text, name, isLarge ? "-large.html" : ".html")
  }

  /// Writes a new file and returns its path; a name that is taken gets a number.
  private func save(
    _ text: String, _ name: String, _ ending: String
  ) throws(Failure) -> String {
    let folder = folderForFiles
    for number in 1...99 {
      let file = NewFile("\(folder)/\(name)\(number == 1 ? "" : "-\(number)")\(ending)")
      guard access(file.path, F_OK) != 0 else { continue }
      try file.write(text)
      return file.path
    }
    throw Failure(
      Phrase { $0.tooManyFilesToday(folder: folder) }, code: .cannotWrite)
  }

  /// Where files are saved: where downloads go, else the home, else where the program was started.
  private var folderForFiles: String {
    let folders = Folders.ofPerson.downloads + [Path.workingFolder]
    return folders.first { access($0, W_OK | X_OK) == 0 } ?? folders[folders.count - 1]
  }

  /// Where files that left the screen may lie, of earlier versions too.
  var foldersOfFiles: [String] {
    let folders = Folders.ofPerson.downloads + [Path.workingFolder]
    return folders.enumerated().filter { folders.firstIndex(of: $1) == $0 }.map(\.element)
  }
}
