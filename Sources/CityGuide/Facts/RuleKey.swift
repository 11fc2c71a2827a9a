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
