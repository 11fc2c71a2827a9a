package import CardJourney

/// All facts of one place after layering: nation, province, prefecture, county.
package struct PlaceGuide: Hashable, Sendable {
  /// The place.
  package let place: PlaceCode
  /// Its names.
  package let names: Names
  /// The telephone area code, the county's prefecture's where it has none; nil for a province.
  package let area: String?
  /// The layers that have a file, farthest first.
  package let layers: [PlaceCode]
  /// The first mistake of each file that could not be read, so that its layer is missing; mostly none.
  package let unreadable: [Finding]
  /// What the desk says about itself in its own file; nil where it has none.
  package let ownDesk: OwnDesk?
  /// The first error of every file of the desk that cannot be used.
  package let faults: [Finding]

  // Statements stand in the order of preference, answers first.
  var rules: [RuleKey: [Statement<RuleValue>]]
  var channels: [Statement<Channel>]
  var requirements: [Statement<[Paper]>]
  var facts: [Statement<FactValue>]
  let disputes: [Dispute]
  let unknownFacts: [UnknownFact]
  /// What farther layers say and a nearer one excludes.
  package internal(set) var exclusions: [Exclusion] = []

  /// Whether the place has a file of its own; otherwise province and nation speak for it.
  package var hasOwnFacts: Bool { layers.contains(place) }

  /// How many facts there are of each grade, old rules not counted.
  package func counts(ownOnly: Bool) -> [Grade: Int] {
    var counts: [Grade: Int] = [:]
    for citation in citations
    where !citation.isSuperseded && (!ownOnly || citation.place == place) {
      counts[citation.grade, default: 0] += 1
    }
    return counts
  }

  /// Who says the fact with this id; nil where the guide of this place has no such fact.
  package func statement(with id: FactID) -> Citation? {
    citations.first { $0.id == id }
  }

  /// Every fact's citation, old rules included.
  package var citations: [Citation] {
    RuleKey.allCases.flatMap { rules[$0] ?? [] }.map(\.citation) + channels.map(\.citation)
      + requirements.map(\.citation) + facts.map(\.citation)
  }

  /// Who says what is excluded here.
  package var excluded: [Citation] { exclusions.map(\.statement.citation) }

  /// The statements that hold on the day and may apply, answers first, the nearer first.
  ///
  /// Old rules are left out.
  func current<Value>(
    _ statements: [Statement<Value>], for inquiry: Inquiry
  ) -> [Statement<Value>] {
    current(statements, on: inquiry.day) { $0.scope.mayApply(to: inquiry) }
  }

  /// The statements that hold on the day and fit, answers first, the nearer first.
  ///
  /// Old rules are left out.
  func current<Value>(
    _ statements: [Statement<Value>], on day: Day, where fits: (Statement<Value>) -> Bool
  ) -> [Statement<Value>] {
    statements.filter { !$0.isSuperseded && $0.validity.contains(day) && fits($0) }
  }
}
