package import CardJourney
package import CityGuide
package import Copy

/// Why one happening can or cannot be recorded now, and what it would bring about.
///
/// The reasons are those that a command is decided by, so that what is explained is what is done.
package struct Explanation: Sendable {
  /// One record of a way on.
  package struct Recording: Hashable, Sendable {
    /// What is recorded together.
    package let happenings: [Happening]
    package let insists: Bool
  }

  /// Who says that a rule is so here.
  package enum Basis: Hashable, Sendable {
    /// A fact, with the title of its first source where the guide has it, and what limits it.
    case fact(FactID, title: String?, limit: Phrase?)
    /// Nobody that may be relied on: the cautious value was taken.
    case assumed
  }

  /// The happening with every reason against it.
  package let offer: Offer
  /// When it took place.
  package let when: When
  /// What would have to be recorded first, in order; empty where nothing is missing or nothing helps.
  package let repair: [Happening]
  /// Whether it can be recorded, after the repair, only when insisted on.
  package let mustInsist: Bool
  /// What comes about with it, after the repair; empty where it is not possible even then.
  package let consequences: [(happening: Happening, because: Consequence)]
  /// Whether it cannot be taken back in the world.
  package let isIrreversible: Bool
  /// What ends for good with it; empty where it can be taken back.
  package let losses: [StatementID]

  private let rules: LocalRules
  private let guide: Guide?

  /// Asks the open case about a happening.
  package init(of happening: Happening, when: When, in context: Context) {
    let circumstances = context.circumstances
    let offer = Offer(
      happening: happening,
      refusals: context.case.refusals(of: happening, when: when, in: circumstances))
    let repair = offer.refusals.first { !$0.repair.isEmpty }?.repair ?? []
    self.offer = offer
    self.when = when
    self.repair = repair
    let machine = Machine(answers: context.answers, circumstances: circumstances)
    let isOutOfReach = offer.availability == .blocked && repair.isEmpty
    let journey = repair.reduce(context.case.journey) { journey, step in
      machine.journey(after: step, when: .unknown, in: journey)
    }
    mustInsist =
      !isOutOfReach
      && machine.refusals(of: happening, when: when, in: journey).contains { $0.force == .national }
    consequences =
      isOutOfReach
      ? []
      : machine.consequences(of: happening, in: journey).map { ($0.happening, $0.consequence) }
    isIrreversible = happening.isIrreversible(under: context.rules)
    losses = isIrreversible ? happening.whatDies(under: context.rules) : []
    rules = context.rules
    guide = context.guide
  }

  /// What to record so that it stands, one after the other: what is missing first, then itself; nothing where it
  /// cannot be.
  package var records: [Recording] {
    let own = Recording(happenings: [offer.happening], insists: mustInsist)
    switch offer.availability {
    case .possible, .warned: return [own]
    case .blocked where repair.isEmpty: return []
    case .blocked, .needsInsisting:
      return repair.isEmpty ? [own] : [Recording(happenings: repair, insists: false), own]
    }
  }

  /// What to record where it was done although what is missing was not; nil where that is no other way, or none.
  package var withoutRepair: Recording? {
    guard offer.availability == .needsInsisting, !repair.isEmpty else { return nil }
    return Recording(happenings: [offer.happening], insists: true)
  }

  /// Who says that the rule of a refusal is so; nil where it is so everywhere.
  package func basis(of refusal: Refusal) -> Basis? {
    switch refusal.rule {
    case .formalIsReversible, .reportHasATerm, .reportedBeforeFiling, .oldCardStopsNow,
      .renewalWindowIsOpen, .oldAccountKeptAWhile, .oldSideEndsFirst, .closedAfterPayday:
      basis(refusal.basis)
    case .newNumberKnown, .nothingOpenOnOldAccount: basis(rules.numberStays.factID)
    case .holderInPersonForBank: rules.agentMay[.activate].map { basis($0.factID) }
    default: refusal.basis.map { basis($0) }
    }
  }

  private func basis(_ fact: FactID?) -> Basis {
    guard let fact else { return .assumed }
    let known = guide?.fact(with: fact)
    return .fact(fact, title: known?.sources.first?.title, limit: known?.limit?.phrase)
  }
}
