package import CardJourney

/// The values that the machine's guards read, as they are named in the guides.
package enum RuleKey: String, CaseIterable, Hashable, Sendable {
  case temporaryLapse = "temporary-lapse"
  case bankLapse = "bank-lapse"
  case formalReversible = "formal-reversible"
  case oneTemporaryServesBoth = "one-temporary-serves-both"
  case oneFormalServesBoth = "one-formal-serves-both"
  case filingNeeds = "filing-needs"
  case oldCardDies = "old-card-dies"
  case oldCardHandedIn = "old-card-handed-in"
  case agentMay = "agent-may"
  case enableOnline = "enable-online"
  case numberStays = "number-stays"
  case makingTime = "making-time"
  case collectWithin = "collect-within"
  case enableWithin = "enable-within"
  case syncTime = "sync-time"
  case paperHolds = "paper-holds"
  case renewalWindow = "renewal-window"
  case claimWithin = "claim-within"
  case awayFilingHolds = "away-filing-holds"
  case keepOldAccount = "keep-old-account"

  /// The term that the rule states; nil where it states something else.
  package var timer: Timer? {
    switch self {
    case .makingTime: .making
    case .collectWithin: .pickUp
    case .enableWithin: .enabling
    case .syncTime: .sync
    case .paperHolds: .paper
    case .renewalWindow: .renewalWindow
    case .claimWithin: .claim
    case .awayFilingHolds: .awayFiling
    case .keepOldAccount: .oldAccount
    case .temporaryLapse, .bankLapse, .formalReversible, .oneTemporaryServesBoth,
      .oneFormalServesBoth, .filingNeeds, .oldCardDies, .oldCardHandedIn, .agentMay,
      .enableOnline, .numberStays:
      nil
    }
  }
}

/// The value of a rule.
package enum RuleValue: Hashable, Sendable {
  case lapse(Lapse)
  case flag(Bool)
  case needs(ReportNeeded)
  case dies(OldCardDies)
  case time(TimeNeeded)
  case within(Span)
}
