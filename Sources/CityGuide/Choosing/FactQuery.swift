package import CardJourney

/// What a fact has to fit: one errand of one case; nil means not known.
package struct FactQuery: Hashable, Sendable {
  package var errand: Errand?
  package var side: Side?
  /// Where it is to be done.
  package var channel: ChannelKind?
  /// What brought the person here.
  package var situation: Situation?
  /// Whether the old card that an exchange needs is gone: to the office it is lost.
  private var isAsGoodAsLost: Bool
  package var holder: Holder
  /// How old a minor is; nil where it does not matter or is not known.
  package var ageBand: AgeBand?
  package var acting: Acting
  /// What the holder may be known by: one who lost the card may come with a temporary one.
  package var identities: EnumSet<Identity>
  /// Where the holder is, seen from the place that issued the card.
  package var away: Away
  /// The bank on the card, for what is done with a new card that of the new one; nil where there is no account
  /// or nobody has named it.
  package var bank: BankID?
  /// The county that issued the card; nil where only its city was named.
  package var county: PlaceCode?
  /// The kinds of money that it is about; none where nobody has said.
  package var bindings: EnumSet<BindingKind>

  /// What a case asks.
  package init(
    for answers: Answers, errand: Errand? = nil, side: Side? = nil, channel: ChannelKind? = nil
  ) {
    self.errand = errand
    self.side = side
    self.channel = channel
    situation = answers.situation
    isAsGoodAsLost =
      answers.situation?.goal == .exchange && (answers.oldCard ?? .inHand).isGone
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
    bank = errand?.isDoneAtNewBank == true ? answers.newBank ?? answers.bank : answers.bank
    county = answers.place.flatMap { $0 == $0.prefecture ? nil : $0 }
    // A claim is about refunds, whatever else is paid.
    bindings =
      errand == .claim ? [.medicalPayout] : EnumSet((answers.payouts ?? []).flatMap(\.parts))
  }

  /// As what the case counts for the errand; none where the situation is not known.
  ///
  /// Who threw the old card away reports and applies as whoever lost it; of a blocked card guides speak where
  /// they speak of a lost one.
  fileprivate var situations: EnumSet<Situation> {
    guard let situation else { return [] }
    let isOfLoss = errand == .reissue || errand == .formalReport || errand == .temporaryReport
    let countsAsLost = situation == .blocked || isAsGoodAsLost && isOfLoss
    return countsAsLost ? [situation, .lost] : [situation]
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
      && (query.situations.isEmpty
        ? situations.isEmpty || unknownFits : situations.allows(anyOf: query.situations))
      && banks.allows(query.bank, unknownFits) && counties.allows(query.county, unknownFits)
      && holders.allows(query.holder, false) && acting.allows(query.acting, false)
      && identities.allows(anyOf: query.identities) && away.allows(query.away, false)
      && ages.allows(query.ageBand, false)
      && (query.bindings.isEmpty
        ? bindings.isEmpty || unknownFits : bindings.allows(anyOf: query.bindings))
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

extension Errand {
  /// Whether it is the business of the bank that the card is to have.
  fileprivate var isDoneAtNewBank: Bool {
    switch self {
    case .exchange, .collect, .enable, .activate: true
    default: false
    }
  }
}
