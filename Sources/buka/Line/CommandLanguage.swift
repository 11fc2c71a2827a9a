import ArgumentParser
import CityGuide
import Copy

/// The language of this command line.
///
/// The argument parser takes help as plain text, before it has read an option; a process reads one
/// command line, so that its language can be settled first.
enum CommandLanguage {
  static let spoken = Surroundings.language(typedIn: TypedLine.words)
}

extension String {
  /// A sentence in the language of the command line.
  static func saying(_ sentence: (any Copy) -> String) -> String {
    sentence(CommandLanguage.spoken.copy)
  }
}

extension ArgumentHelp {
  /// A sentence in the language of the command line.
  static func saying(_ sentence: (any Copy) -> String) -> ArgumentHelp {
    ArgumentHelp(.saying(sentence))
  }
}
