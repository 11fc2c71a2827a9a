package import CityGuide
package import Copy

extension StatusWord.Turn {
  package var phrase: Phrase {
    Phrase { $0.name(self) }
  }
}

extension StatedLine {
  /// What stands behind a line that nobody else said.
  package static let ownMark = Phrase(\.ourOwnRemark)
}

extension StatusWordList {
  /// What to say of a word that is none of these: nothing is guessed, somebody is asked.
  package static func unknown(_ text: String, _ lines: ServiceLines) -> Phrase {
    Phrase { $0.statusWordNotKnown(word: text, line: lines.cardOffice) }
  }
}
