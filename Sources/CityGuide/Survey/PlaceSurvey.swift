package import CardJourney

/// Everything that the guides say of a place for one situation, matter by matter.
///
/// Whoever the holder is and whoever acts: each statement's scope says whom it is for.
package struct PlaceSurvey: Hashable, Sendable {
  /// One thing that can be asked about.
  package struct Matter: Hashable, Sendable {
    /// What it is about.
    package let about: Subject
    /// For which errand; nil where for the whole case.
    package let errand: Errand?
    /// For which sides of the card; empty where for both.
    package let sides: Set<Side>
  }

  /// What is said about one matter.
  package struct Entry: Hashable, Sendable {
    /// The matter.
    package let matter: Matter
    /// What may be relied on, best first: several where they hold for different people or places.
    package let answers: [Statement<StatedValue>]
    /// What others say, best first: answers of less weight, then hearsay.
    package let others: [Statement<StatedValue>]
    /// Where they contradict each other; with our stand where somebody has written it.
    package let disputes: [Dispute]
  }

  /// The matters: rules, whether others may act, places, papers, all other facts.
  package let entries: [Entry]
  /// What farther layers say and this place's files exclude.
  package let exclusions: [Exclusion]
  /// What was searched for and not found.
  package let unknowns: [UnknownFact]
}

extension PlaceGuide {
  /// Everything that is said for the situation in `answers`.
  package func survey(for answers: Answers, on day: Day) -> PlaceSurvey {
    let surveyor = Surveyor(guide: self, answers: answers, day: day)
    return PlaceSurvey(
      entries: surveyor.entries, exclusions: exclusions,
      unknowns: unknowns(for: answers, on: day))
  }
}
