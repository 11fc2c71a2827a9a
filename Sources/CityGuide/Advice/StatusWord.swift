package import CardJourney

/// The id of an explained word, such as `reported-temporary`.
package struct StatusWordID: Hashable, Sendable, RawRepresentable {
  /// The id as it stands in `Resources/words.yaml`.
  package let rawValue: String

  /// The word that explains a state of which a screen says no more.
  package init(_ word: OfficialWord) {
    rawValue = word.rawValue
  }

  package init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// A word of an official screen explained: the card's state, whose turn it is, what to do.
package struct StatusWord: Hashable, Sendable {
  /// Who has to act while a screen shows the word.
  package enum Turn: String, CaseIterable, Hashable, Sendable {
    /// Nobody: the card works, or is finished for good.
    case nobody
    case holder
    /// The outlet that took the application and makes the card.
    case outlet
    case cardOffice = "card-office"
  }

  /// Stable across versions of the content.
  package let id: StatusWordID
  /// The state that the core knows and that can be recorded; nil where the word says of no one state.
  package let word: OfficialWord?
  /// How strong the report is, where the screen says so; nil where it does not, and for other words.
  package let kind: ReportKind?
  /// The place whose screens write it so; nil where any may.
  package let place: PlaceCode?
  /// The word as official screens write it.
  package let title: Words
  /// Other spellings of it, in Chinese.
  package let variants: [String]
  package let turn: Turn
  /// What it says about the card.
  package let meaning: StatedLine
  /// What to do, to know, to bring and whom to ask, in their order in the file.
  package let lines: [StatedLine]

  package init(
    id: StatusWordID, word: OfficialWord?, kind: ReportKind?, place: PlaceCode?, title: Words,
    variants: [String], turn: Turn, meaning: StatedLine, lines: [StatedLine]
  ) {
    self.id = id
    self.word = word
    self.kind = kind
    self.place = place
    self.title = title
    self.variants = variants
    self.turn = turn
    self.meaning = meaning
    self.lines = lines
  }

  /// What is recorded where a screen shows it for a card; nil where that is no state, or more than the core's
  /// word says.
  package func sighting(of card: CardAge) -> Happening? {
    guard kind == nil else { return nil }
    return word.map { .sawStatus($0, card) }
  }
}
