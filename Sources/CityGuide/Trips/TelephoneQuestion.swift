package import CardJourney

/// Whom to ask by telephone.
package enum Desk: Hashable, Sendable {
  /// The card office, under this number.
  case hrss(number: String)
  /// The bank on the card.
  case bank
  /// The medical-insurance office, under this number.
  case insurance(number: String)
}

/// What to ask; the words are made where they are shown.
package enum QuestionTopic: Hashable, Sendable {
  /// When the temporary report of a side ends, and what happens then.
  case lapse(Side)
  /// Whether one report of this kind freezes both sides.
  case servesBoth(ReportKind)
  case formalReversible
  /// Which report must stand before a reissue is filed.
  case filingNeeds
  case oldCardDies
  case oldCardHandedIn
  /// Whether somebody else may do the errand.
  case agentMay(Errand)
  case enableOnline
  case fee(Errand)
  case makingTime(Errand)
  /// Which papers the errand takes, at that kind of channel.
  case papers(Errand, ChannelKind)
  /// Where the errand is done.
  case channel(Errand)
  /// Whether the card can be sent, and for how much.
  case delivery(Errand)
  /// Whether the card can be made while one waits.
  case instantIssue(Errand)
  case collectWithin
  case enableWithin
  /// By when a bill paid in full has to be claimed.
  case claimWithin
  /// Whether the account number stays the same.
  case numberStays
}

/// One question for a call.
package struct TelephoneQuestion: Hashable, Sendable {
  /// Why it is asked.
  package enum Reason: String, CaseIterable, Hashable, Sendable {
    /// Nobody says anything.
    case unknown
    /// It is only hearsay.
    case hearsay
    /// Sources contradict each other.
    case disputed
    /// There is an answer, but it is so old that it may no longer hold.
    case old
  }

  /// Whom to ask.
  package let desk: Desk
  /// What to ask.
  package let topic: QuestionTopic
  /// Why it is asked.
  package let reason: Reason
  /// What is said about it so far, best first.
  package let said: [Citation]
  /// The written contradictions behind it, the nearer place's first.
  package let disputes: [Dispute]
  /// Stable across guide versions, such as `agent-may.reissue`.
  package var key: String { topic.key }
}

extension QuestionTopic {
  /// The written form, in the words of the guides.
  package var key: String {
    switch self {
    case .lapse(.social): RuleKey.temporaryLapse.rawValue
    case .lapse(.bank): RuleKey.bankLapse.rawValue
    case .servesBoth(.temporary): RuleKey.oneTemporaryServesBoth.rawValue
    case .servesBoth(.formal): RuleKey.oneFormalServesBoth.rawValue
    case .formalReversible: RuleKey.formalReversible.rawValue
    case .filingNeeds: RuleKey.filingNeeds.rawValue
    case .oldCardDies: RuleKey.oldCardDies.rawValue
    case .oldCardHandedIn: RuleKey.oldCardHandedIn.rawValue
    case .agentMay(let errand): "\(RuleKey.agentMay.rawValue).\(errand.rawValue)"
    case .enableOnline: RuleKey.enableOnline.rawValue
    case .fee(let errand): "\(FactKind.fee.rawValue).\(errand.rawValue)"
    case .makingTime(let errand): "\(RuleKey.makingTime.rawValue).\(errand.rawValue)"
    case .papers(let errand, let channel): "requirement.\(errand.rawValue).\(channel.rawValue)"
    case .channel(let errand): "channel.\(errand.rawValue)"
    case .delivery(let errand): "\(FactKind.delivery.rawValue).\(errand.rawValue)"
    case .instantIssue(let errand): "\(FactKind.instantIssue.rawValue).\(errand.rawValue)"
    case .collectWithin: RuleKey.collectWithin.rawValue
    case .enableWithin: RuleKey.enableWithin.rawValue
    case .claimWithin: RuleKey.claimWithin.rawValue
    case .numberStays: RuleKey.numberStays.rawValue
    }
  }
}
