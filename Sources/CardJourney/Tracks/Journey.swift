/// An identity document that was obtained on the way.
package struct HeldDocument: Hashable, Sendable {
  package var document: IDDocument
  /// The last day on which it holds, as printed; nil where nobody read it.
  package var until: Day?

  package init(_ document: IDDocument, until: Day? = nil) {
    self.document = document
    self.until = until
  }
}

/// Where everything stands: eight tracks that move side by side, and what is noted beside them.
///
/// Dead combinations are impossible inside a track; across tracks the rules guard.
package struct Journey: Hashable, Sendable {
  package var plastic: OldPlastic
  package var social: OldSocial
  package var account: OldAccount
  /// The application, and the new card on its way.
  package var application: Application
  /// The new card's social side.
  package var enabling: Enabling
  /// The new card's bank side.
  package var activating: Activating
  /// Seeing a doctor meanwhile.
  package var access: Access
  /// Bindings that were recorded; what is not here is open, or does not apply.
  package var bindings: [BindingKind: BindingState]

  /// Claims by their number, from 1.
  package var claims: [Int: Claim]
  /// What was said and is only remembered.
  package var notes: Set<Note>
  /// The document in the place of an identity card that will not do; nil until it was obtained.
  package var idDocument: HeldDocument?
  /// The last word seen on an official screen, for each card.
  package var seen: [CardAge: Sighting]
  /// The rules that recorded events go against; open until an official screen confirms.
  package var cautions: Set<Rule>
  /// Open, or how it ended.
  package var closing: Closing

  /// The tracks before anything happened, as the answers describe them.
  package init(startingFrom answers: Answers) {
    plastic = answers.startingPlastic
    social = answers.startingSocial
    account = answers.hasAccount ? .live : .none
    application = .none
    enabling = .none
    activating = .none
    switch answers.situation?.goal {
    case .accountOnly:
      // The card itself works: only what hangs on the account is left.
      enabling = .enabled(.unknown)
      activating = .active(.unknown)
    case .worksAgain:
      application = .collected(.unrecorded, on: .unknown)
      enabling = .failing(.unclear, since: .unknown)
      activating = .inactive
    case .afterLoss, .exchange, .firstIssue, nil: break
    }
    access = .unarranged
    bindings = [:]
    switch answers.situation {
    case .toActivate:
      application = .collected(.first, on: .unknown)
      enabling = .sealed
      activating = .inactive
    case .uncollected: application = .ready(.uncollected, since: .unknown, until: nil)
    case .bounced:
      // What the card's bank side is like is the first thing to find out.
      activating = .inactive
      for kind in answers.payouts ?? [] { bindings[kind] = .broken }
    default: break
    }
    claims = [:]
    notes = []
    idDocument = nil
    seen = [:]
    cautions = []
    closing = .open
  }
}

extension Journey {
  /// The document that the holder shows: the one obtained on the way, else the one that was named.
  package func document(for answers: Answers) -> IDDocument {
    idDocument?.document ?? answers.idDocument
  }
}

extension Answers {
  fileprivate var startingPlastic: OldPlastic {
    switch situation?.goal {
    case .afterLoss: situation == .blocked ? .inHand : .missing
    case .exchange: oldCard ?? .inHand
    case .firstIssue: oldCard ?? .never
    case .accountOnly, .worksAgain: .never
    case nil: .never
    }
  }

  fileprivate var startingSocial: OldSocial {
    switch situation?.goal {
    // By whom, when, and whether for a time or formally, nobody knows: the weaker is the safe reading.
    case .afterLoss where situation == .blocked: .temporary(Report(made: .unknown))
    case .afterLoss, .exchange: .usable
    case .firstIssue: leavesCardElsewhere ? .usable : .none
    case .accountOnly, .worksAgain, nil: .none
    }
  }
}
