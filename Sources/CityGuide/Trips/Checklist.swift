package import CardJourney

/// The papers of a plan, trip by trip.
package struct Checklist: Hashable, Sendable {
  package let trips: [TripPapers]

  package init(trips: [TripPapers]) {
    self.trips = trips
  }

  /// Every paper that must be brought, over all trips.
  package var mustBring: [ChecklistItem] { trips.flatMap(\.mustBring) }

  /// What must be brought, as it is ticked and counted: the same paper for two trips counts once.
  package var ticks: Set<RequirementKey> {
    Set(mustBring.flatMap { [$0.originalKey, $0.copyKey].compactMap(\.self) })
  }

  /// Whether every errand that asks for papers has a list that may be relied on: only then is what must be
  /// brought all of it.
  package var isComplete: Bool { trips.allSatisfy(\.errandsWithoutList.isEmpty) }
}

/// The papers of one trip.
package struct TripPapers: Hashable, Sendable {
  package let trip: Trip
  /// What a list that may be relied on asks for; conditional papers carry their condition.
  package let mustBring: [ChecklistItem]
  /// What only other lists ask for: 可能要.
  package let mayBeAsked: [ChecklistItem]
  /// What need not be brought, each with the reason.
  package let needNot: [NotNeeded]
  /// The errands whose list may be relied on: what must be brought is theirs.
  package let errandsWithList: [Errand]
  /// The errands for which no list may be relied on: ask before going.
  package let errandsWithoutList: [Errand]
}

/// How many of a paper one errand takes.
package struct ErrandCount: Hashable, Sendable {
  package let errand: Errand
  package let count: Int
}

/// One paper to bring.
package struct ChecklistItem: Hashable, Sendable {
  package let document: DocumentKind
  package let whose: Whose
  /// How many originals: the most that one errand of the trip takes.
  package let originals: Int
  /// How many copies: all errands of the trip together.
  package let copies: Int
  /// The copies errand by errand: "挂失 1 补领 1".
  package let copiesByErrand: [ErrandCount]
  /// Whether an office keeps it.
  package let isKept: Bool
  /// Any one of these groups replaces it.
  package let instead: [[DocumentKind]]
  /// When it is needed; nil where always.
  package let condition: Words?
  /// Which form, who issues it; of a photo what it has to be.
  package let detail: Words?
  /// How long the paper itself is valid; nil where that is no matter.
  package let holds: Span?
  /// The lists that ask for it, the best first; never empty.
  package let facts: [Fact]
  /// The key of its tick for the original; nil where only copies are asked.
  package let originalKey: RequirementKey?
  /// The key of its tick for the copies; nil where none are asked.
  package let copyKey: RequirementKey?
}

extension ChecklistItem {
  /// One paper that several people's errands ask for, taken along once: the most originals that one of them takes,
  /// and the copies of all.
  ///
  /// - Precondition: There is at least one.
  package static func once(for items: [ChecklistItem]) -> ChecklistItem {
    precondition(!items.isEmpty, "No paper was asked for")
    let first = items[0]
    return ChecklistItem(
      document: first.document, whose: first.whose, originals: items.map(\.originals).max() ?? 0,
      copies: items.reduce(0) { $0 + $1.copies }, copiesByErrand: [], isKept: first.isKept,
      instead: first.instead, condition: first.condition,
      detail: items.lazy.compactMap(\.detail).first, holds: items.lazy.compactMap(\.holds).first,
      facts: first.facts, originalKey: items.lazy.compactMap(\.originalKey).first,
      copyKey: items.lazy.compactMap(\.copyKey).first)
  }
}

/// A paper that need not be brought.
package struct NotNeeded: Hashable, Sendable {
  /// Why not.
  package enum Reason: String, CaseIterable, Hashable, Sendable {
    /// The old card is lost.
    case lostCard = "lost-card"
    /// Asked in other situations only.
    case notThisSituation = "not-this-situation"
    /// Asked of other holders, or where somebody else acts.
    case notThisPerson = "not-this-person"
    /// Asked at other channels only.
    case notThisChannel = "not-this-channel"
    /// An office kept it on an earlier trip.
    case keptEarlier = "kept-earlier"
  }

  package let document: DocumentKind
  package let whose: Whose
  package let reason: Reason
}
