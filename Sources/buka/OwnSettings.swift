import CardJourney
import CityGuide
import Copy
import GuideReading
import Screens

/// The settings of who runs the program, read once: they do not change while it runs.
struct OwnSettings {
  private let chosen: Settings
  /// What is wrong in the file, a sentence each.
  let mistakes: [Phrase]

  /// The language where the environment names none.
  var language: Language? { chosen.language }

  /// What the desk calls itself; nil for a person at home.
  var desk: String? { chosen.desk }

  /// Whether the sheet is set in large type where nobody says.
  var isSheetLarge: Bool { chosen.sheet == .large }

  static let ofPerson = OwnSettings()

  private init() {
    guard let path = Folders.ofPerson.configuration.map({ $0 + "/buka/config.yaml" }) else {
      (chosen, mistakes) = (Settings(), [])
      return
    }
    let (settings, findings) = SettingsFile.read(path: path)
    chosen = settings
    mistakes = findings.map { finding in
      let place = Path.shown("\(finding.file):\(finding.line)")
      // A number of a person that somebody wrote there is not said again.
      let fault = Phrase { PrivateText.masked(finding.message.text(in: $0.language)).text }
      return Phrase { $0.settingsHaveMistake(place: place, fault: fault($0)) }
    }
  }
}
