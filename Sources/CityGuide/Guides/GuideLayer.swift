package import CardJourney

/// What one file states: one layer of the guides, or one of the desk's own files.
package struct GuideLayer: Hashable, Sendable {
  /// The place that it speaks of: the nation, a province, a city.
  package let place: PlaceCode
  /// Whether it is one of the guides or the desk's own file.
  package let origin: Origin
  package let names: Names
  /// What it states, of each topic the best first.
  package let facts: FactTable
  /// Where its facts contradict each other, in the order of the file.
  package let disputes: [Dispute]
  /// What was searched for and not found, in the order of the file.
  package let unknownFacts: [UnknownFact]
  /// What farther layers say and is not so here.
  package let without: Set<FactID>
  /// What the desk says about itself; only in its own file.
  package let ownDesk: OwnDesk?

  /// A layer; facts may come in any order.
  package init(
    place: PlaceCode, origin: Origin, names: Names, facts: [Fact], disputes: [Dispute] = [],
    unknownFacts: [UnknownFact] = [], without: Set<FactID> = [], ownDesk: OwnDesk? = nil
  ) {
    self.init(
      place: place, origin: origin, names: names,
      ranked: FactTable(facts.bestFirst(in: [place])), disputes: disputes,
      unknownFacts: unknownFacts, without: without, ownDesk: ownDesk)
  }

  /// A layer whose facts stand best first already.
  init(
    place: PlaceCode, origin: Origin, names: Names, ranked facts: FactTable,
    disputes: [Dispute], unknownFacts: [UnknownFact], without: Set<FactID>, ownDesk: OwnDesk?
  ) {
    self.place = place
    self.origin = origin
    self.names = names
    self.facts = facts
    self.disputes = disputes
    self.unknownFacts = unknownFacts
    self.without = without
    self.ownDesk = ownDesk
  }
}

/// What the desk's own files say.
package struct DeskLayers: Sendable {
  /// The files that can be used, in the order of their names.
  package var layers: [GuideLayer] = []
  /// The first error of every file that cannot.
  package var faults: [Finding] = []

  /// No file.
  package init() {}

  /// What of it speaks of the place or of what it lies in.
  func about(_ place: PlaceCode) -> DeskLayers {
    var some = self
    some.layers.removeAll { !place.layers.contains($0.place) }
    return some
  }
}
