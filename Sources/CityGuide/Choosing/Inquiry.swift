package import CardJourney

/// What is asked of the guides: one errand of one case on one day; nil means not known.
package struct Inquiry: Hashable, Sendable {
  /// The day.
  package var day: Day
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
  package var identities: Set<Identity>
  /// Where the holder is, seen from the place that issued the card.
  package var away: Away
  /// The bank on the card; nil where there is no account or nobody has named it.
  package var bank: BankID?

  /// What a case asks.
  package init(
    for answers: Answers, on day: Day, errand: Errand? = nil, side: Side? = nil,
    channel: ChannelKind? = nil
  ) {
    self.day = day
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
  }

  /// The generations a card in use today can be of, as nobody is asked.
  static let generations: Set<CardGeneration> = [.second, .third]
}

extension Scope {
  /// Whether nothing that is known speaks against it: enough for what is shown.
  package func mayApply(to inquiry: Inquiry) -> Bool {
    fits(inquiry, unknownFits: true) && generations.allows(anyOf: Inquiry.generations)
  }

  /// Whether it applies whatever is not known yet: needed for what a guard relies on.
  package func surelyApplies(to inquiry: Inquiry) -> Bool {
    fits(inquiry, unknownFits: false)
      && (generations.isEmpty || generations.isSuperset(of: Inquiry.generations))
  }

  private func fits(_ inquiry: Inquiry, unknownFits: Bool) -> Bool {
    errands.allows(inquiry.errand, unknownFits) && sides.allows(inquiry.side, unknownFits)
      && channels.allows(inquiry.channel, unknownFits)
      && situations.allows(inquiry.situation, unknownFits)
      && banks.allows(inquiry.bank, unknownFits)
      && holders.allows(anyOf: [inquiry.holder]) && acting.allows(anyOf: [inquiry.acting])
      && identities.allows(anyOf: inquiry.identities) && away.allows(anyOf: [inquiry.away])
      && ages.allows(anyOf: Set([inquiry.ageBand].compactMap(\.self)))
  }

  /// Whether it applies to a child of some age, and not to one of any age.
  func dependsOnAge(in inquiry: Inquiry) -> Bool {
    guard !ages.isEmpty else { return false }
    var ageless = self
    ageless.ages = []
    return ageless.mayApply(to: inquiry)
  }
}

extension Set {
  /// Whether an empty set, which means all, or this one has any of the elements.
  fileprivate func allows(anyOf elements: Set<Element>) -> Bool {
    isEmpty || !isDisjoint(with: elements)
  }

  /// Whether an empty set, which means all, or this one has the element where it is known.
  fileprivate func allows(_ element: Element?, _ unknownFits: Bool) -> Bool {
    isEmpty || (element.map(contains) ?? unknownFits)
  }
}
