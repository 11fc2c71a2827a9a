package import CardJourney

/// The id of a page of advice, such as `holder-died`.
package struct AdviceID: Hashable, Sendable, RawRepresentable {
  /// The id as it stands in `Resources/advice.yaml`.
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// What follows from a page of advice.
package enum AdviceEnding: Hashable, Sendable {
  /// Nothing is to be started; an open case can be closed with that outcome, where there is one.
  case ends(closing: Outcome?)
  /// A case begins in this situation.
  case begins(Situation)
  /// The page answers a question; a case goes on as before.
  case informs
}

/// What to do where no new card has to be made: no machine, only facts with their sources.
package struct AdvicePage: Hashable, Sendable {
  /// Stable across versions of the content.
  package let id: AdviceID
  /// What happened.
  package let title: Words
  /// One short sentence before anything else; states no fact.
  package let opening: Words
  /// The lines in their order in the file; never empty in a file that was accepted.
  package let lines: [StatedLine]
  /// What follows.
  package let ending: AdviceEnding

  package init(
    id: AdviceID, title: Words, opening: Words, lines: [StatedLine], ending: AdviceEnding
  ) {
    self.id = id
    self.title = title
    self.opening = opening
    self.lines = lines
    self.ending = ending
  }
}
