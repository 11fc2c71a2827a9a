package import CardJourney

/// By which document the holder is known.
package enum Identity: String, CaseIterable, Hashable, Sendable {
  case resident
  /// Holds a temporary identity card.
  case temporary
  /// A Chinese citizen settled abroad, who has a passport and no identity card.
  case overseas
  case hkMoTw = "hk-mo-tw"
  case foreign
}

/// The generation of the old card.
package enum CardGeneration: String, CaseIterable, Hashable, Sendable {
  case magnetic
  case second
  case third
}

/// To whom and what a statement applies; an empty set means all.
package struct Scope: Hashable, Sendable {
  package var errands: EnumSet<Errand> = []
  package var situations: EnumSet<Situation> = []
  package var holders: EnumSet<Holder> = []
  /// How old a minor is; what names ages applies only where the child's age is known.
  package var ages: EnumSet<AgeBand> = []
  package var acting: EnumSet<Acting> = []
  /// Where the errand is done.
  package var channels: EnumSet<ChannelKind> = []
  package var sides: EnumSet<Side> = []
  /// By which document the holder is known.
  package var identities: EnumSet<Identity> = []
  /// The generation of the old card.
  package var generations: EnumSet<CardGeneration> = []
  /// Where the holder is, seen from the place that issued the card.
  package var away: EnumSet<Away> = []
  package var banks: Set<BankID> = []
  /// The counties of the place that it is said of.
  package var counties: Set<PlaceCode> = []
  /// What kinds of money, where it is about moving or paying them.
  package var bindings: EnumSet<BindingKind> = []

  /// Applies to all.
  package static let everything = Scope()

  /// Applies to all until it is narrowed.
  package init() {}
}

extension Scope {
  /// Whether it leaves out an adult with an identity card who acts where the card was issued: what is
  /// said to particular people, and not to most.
  package var concernsPerson: Bool {
    leavesOut(.adult, of: holders) || leavesOut(.`self`, of: acting)
      || leavesOut(.resident, of: identities) || leavesOut(.here, of: away) || !ages.isEmpty
  }

  /// Whether it holds wherever the other does.
  package func covers(_ other: Scope) -> Bool {
    covers(errands, other.errands) && covers(situations, other.situations)
      && covers(holders, other.holders) && covers(ages, other.ages)
      && covers(acting, other.acting) && covers(channels, other.channels)
      && covers(sides, other.sides) && covers(identities, other.identities)
      && covers(generations, other.generations) && covers(away, other.away)
      && covers(banks, other.banks) && covers(counties, other.counties)
      && covers(bindings, other.bindings)
  }

  private func covers<Words: SetAlgebra>(_ set: Words, _ other: Words) -> Bool {
    set.isEmpty || !other.isEmpty && set.isSuperset(of: other)
  }

  private func leavesOut<Element>(_ usual: Element, of set: EnumSet<Element>) -> Bool {
    !set.isEmpty && !set.contains(usual)
  }
}
