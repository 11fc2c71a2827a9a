import Copy

/// How a case is to leave the screen.
package enum TakeAway: Hashable, Sendable {
  /// The 告知单 on paper.
  case print
  /// The 告知单 in the browser of this machine; its file stays.
  case open
  /// The 告知单 as a file, in large type for old people where asked; paper and browser go by the settings.
  case sheet(isLarge: Bool)
  /// The days as a calendar file.
  case calendar
}

/// How a case can leave this machine.
package struct WaysOut: Hashable, Sendable {
  /// The queue that prints; nil where there is none.
  package let printer: String?
  /// Whether the sheet itself can be printed, and not its text alone: that takes a browser without a window.
  package let printsSheet: Bool
  /// Whether a file can be opened in a window.
  package let opens: Bool
  /// The folder in which files are saved, as people know it.
  package let folder: String
  /// Whether the sheet is set in large type where nobody says.
  package let isSheetLarge: Bool

  package init(
    printer: String?, printsSheet: Bool, opens: Bool, folder: String, isSheetLarge: Bool = false
  ) {
    self.printer = printer
    self.printsSheet = printsSheet
    self.opens = opens
    self.folder = folder
    self.isSheetLarge = isSheetLarge
  }
}

/// What became of a case that left the screen.
package enum TakenAway: Hashable, Sendable {
  /// It lies in the file with this path.
  case saved(String)
  /// It is shown by another program, and lies in the file with this path.
  case opened(String)
  /// It is with a queue, as the sheet or as its text.
  case printed(on: String, asText: Bool)

  var phrase: Phrase {
    switch self {
    case .saved(let path): Phrase { $0.fileSaved(path: path) }
    case .opened(let path): Phrase { $0.fileSavedAndOpening(path: path) }
    case .printed(let queue, asText: false):
      Phrase { $0.sheetSentToPrinter(printer: queue) }
    case .printed(let queue, asText: true):
      Phrase { $0.plainTextSentToPrinter(printer: queue) }
    }
  }
}
