package import CardJourney

/// What a fact has to fit: one errand of one case; nil means not known.
package struct FactQuery: Hashable, Sendable {
  /// The errand.
  package var errand: Errand?
  /// The side of the card.
  package var side: Side?
  /// Where it is to be done.
  package var channel: ChannelKind?
  /// What brought the person here.
  package var situation: Situation?
  /// Whose card.
  package var holder: Holder
  /// How old a minor is; nil where it does not matter or is not known.
  package var ageBand: AgeBand?
  /// Who does the errands.
  package var acting: Acting
  /// What the holder may be known by: one who lost the card may come with a temporary one.
  package var identities: EnumSet<Identity>
  /// Where the holder is, seen from the place that issued the card.
  package var away: Away
  /// The bank on the card; nil where there is no account or nobody has named it.
  package var bank: BankID?
  /// The county that issued the card; nil where only its city was named.
  package var county: PlaceCode?

  /// What a case asks.
  package init(
    for answers: Answers, errand: Errand? = nil, side: Side? = nil, channel: ChannelKind? = nil
  ) {
    self.errand = errand
    self.side = side
    self.channel = channel
    situation = answers.situation
    holder = answers.holder
    ageBand = answers.ageBand
    acting = answers.acting
    identities =
      switch answers.idDocument {
      case .atHand, .householdBook: [.resident]
      case .expired, .lostToo, .beingMade, .temporary: [.resident, .temporary]
      case .overseas: [.overseas]
      case .permit, .residencePermit: [.hkMoTw]
      case .foreign, .foreignPR: [.foreign]
      }
    away = answers.away
    bank = answers.bank
    county = answers.place.flatMap { $0 == $0.prefecture ? nil : $0 }
  }

  /// The generations a card in use today can be of, as nobody is asked.
  static let generations: EnumSet<CardGeneration> = [.second, .third]
}

extension Scope {
  /// Whether nothing that is known speaks against it: enough for what is shown.
  package func mayApply(to query: FactQuery) -> Bool {
    fits(query, unknownFits: true) && generations.allows(anyOf: FactQuery.generations)
  }

  /// Whether it applies whatever is not known yet: needed for what a guard relies on.
  package func surelyApplies(to query: FactQuery) -> Bool {
    fits(query, unknownFits: false)
      && (generations.isEmpty || generations.isSuperset(of: FactQuery.generations))
  }

  private func fits(_ query: FactQuery, unknownFits: Bool) -> Bool {
    errands.allows(query.errand, unknownFits) && sides.allows(query.side, unknownFits)
      && channels.binding.allows(query.channel, unknownFits)
      && allows(query.situation, unknownFits)
      && banks.allows(query.bank, unknownFits) && counties.allows(query.county, unknownFits)
      && holders.allows(query.holder, false) && acting.allows(query.acting, false)
      && identities.allows(anyOf: query.identities) && away.allows(query.away, false)
      && ages.allows(query.ageBand, false)
  }

  /// Guides speak of a blocked card where they speak of a lost one.
  private func allows(_ situation: Situation?, _ unknownFits: Bool) -> Bool {
    situations.allows(situation, unknownFits)
      || situation == .blocked && situations.allows(.lost, unknownFits)
  }

  /// Whether it applies to a child of some age, and not to one of any age.
  func dependsOnAge(in query: FactQuery) -> Bool {
    guard !ages.isEmpty else { return false }
    var ageless = self
    ageless.ages = []
    return ageless.mayApply(to: query)
  }
}

extension EnumSet<ChannelKind> {
  /// With the places that are of these kinds too: a branch that makes cards is a branch.
  fileprivate var binding: Self { contains(.branch) ? union([.instantBranch]) : self }
}

extension SetAlgebra {
  /// Whether an empty set, which means all, or this one has any of the elements.
  fileprivate func allows(anyOf elements: Self) -> Bool {
    isEmpty || !isDisjoint(with: elements)
  }

  /// Whether an empty set, which means all, or this one has the element where it is known.
  fileprivate func allows(_ element: Element?, _ unknownFits: Bool) -> Bool {
    isEmpty || (element.map(contains) ?? unknownFits)
  }
}
