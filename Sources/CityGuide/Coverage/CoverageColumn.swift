import CardJourney

/// One thing that everybody who lost a card needs to know of the place, in the order of the way.
package enum CoverageColumn: String, CaseIterable, Hashable, Sendable {
  /// The number under which the social side is reported.
  case telephone = "telephone-report"
  case temporaryLapse = "temporary-lapse"
  case formalReversible = "formal-reversible"
  case filingNeeds = "filing-needs"
  /// Where the new card is filed for.
  case filing = "where-to-file"
  /// What the holder brings.
  case papers
  /// Whether somebody else may file at a counter.
  case agentMay = "agent-may"
  /// What somebody else brings.
  case agentPapers = "agent-papers"
  /// Whether somebody comes to a holder who cannot.
  case homeService = "home-service"
  case fee
  case makingTime = "making-time"
  case collectWithin = "collect-within"
  /// Where the new card's social side is enabled.
  case enabling = "enable"
  /// Where money that comes in is sent to the account of the new card.
  case payoutAccount = "payout-account"
  /// When windows and branches are open.
  case hours

  /// The topic that it counts, and for which errand.
  private var matter: Matter {
    switch self {
    case .telephone: Matter(.channel, .temporaryReport)
    case .temporaryLapse: Matter(.temporaryLapse, .temporaryReport)
    case .formalReversible: Matter(.formalReversible)
    case .filingNeeds: Matter(.filingNeeds, .reissue)
    case .filing: Matter(.channel, .reissue)
    case .papers, .agentPapers: Matter(.requirement, .reissue)
    case .agentMay: Matter(.agentMay, .reissue)
    case .homeService: Matter(.channel, .reissue)
    case .fee: Matter(.fee, .reissue)
    case .makingTime: Matter(.makingTime, .reissue)
    case .collectWithin: Matter(.collectWithin)
    case .enabling: Matter(.channel, .enable)
    case .payoutAccount: Matter(.channel, .changePayout)
    case .hours: Matter(.hours)
    }
  }

  /// Whose question it is: of an adult who comes in person, where no other is the point of it.
  private var person: Answer {
    switch self {
    case .agentMay, .agentPapers: .person(.adult, .agent)
    case .homeService: .person(.infirm, .`self`)
    case .telephone, .temporaryLapse, .formalReversible, .filingNeeds, .filing, .papers, .fee,
      .makingTime, .collectWithin, .enabling, .payoutAccount, .hours:
      .person(.adult, .`self`)
    }
  }

  /// What says something about it to somebody who lost a card.
  ///
  /// What holds at one channel only is among it: it is known, if not to every guard. What is said of an agent
  /// online tells nothing of one at a counter.
  func facts(in guide: Guide, on day: Day) -> [Fact] {
    let query = GuideQuery(
      guide, for: Answers([.situation(.lost), .place(guide.place), person]), on: day)
    let isCall = self == .telephone
    let found = query.facts(
      about: matter.topic, for: matter.errand, side: isCall ? .social : matter.topic.row.side)
    switch self {
    case .telephone: return found.filter { $0.value.channel?.kind == .telephone }
    case .agentMay, .agentPapers:
      return found.filter { fact in
        let channels = fact.scope.channels
        return channels.isEmpty || channels.contains { !$0.isRemote }
      }
    case .homeService: return found.filter { $0.value.channel?.kind == .homeService }
    case .hours:
      return found.filter { $0.scope.channels != [.telephone] }
        + query.facts(about: .channel, for: .reissue).filter {
          $0.value.channel.map { !$0.kind.isRemote && $0.hours != nil } == true
        }
    case .temporaryLapse, .formalReversible, .filingNeeds, .filing, .papers, .fee, .makingTime,
      .collectWithin, .enabling, .payoutAccount:
      return found
    }
  }
}
