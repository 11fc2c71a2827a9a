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
    holder = answers.holder
    ageBand = answers.ageBand
    acting = answers.acting
    identities =
      switch answers.idDocument {
      case .atHand: [.resident]
      case .lostToo, .temporary: [.resident, .temporary]
      case .permit: [.hkMoTw]
      case .foreign: [.foreign]
      }
    away = answers.away
    bank = answers.bank
    // A claim is about refunds, whatever else is paid.
    bindings =
      errand == .claim ? [.medicalPayout] : EnumSet((answers.payouts ?? []).flatMap(\.parts))
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
      && situations.allows(query.situation, unknownFits)
      && banks.allows(query.bank, unknownFits)
      && holders.allows(query.holder, false) && acting.allows(query.acting, false)
      && identities.allows(anyOf: query.identities) && away.allows(query.away, false)
      && ages.allows(query.ageBand, false)
      && (bindings.isEmpty || fits(query.bindings, unknownFits: unknownFits))
  }

  /// Any of the case's kinds will do for what is shown; what a guard relies on holds for all of them.
  private func fits(_ money: EnumSet<BindingKind>, unknownFits: Bool) -> Bool {
    guard !money.isEmpty else { return unknownFits }
    return unknownFits ? !bindings.isDisjoint(with: money) : bindings.isSuperset(of: money)
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
