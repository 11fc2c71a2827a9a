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
  case papers
  /// Whether somebody else may file.
  case agentMay = "agent-may"
  case fee
  case makingTime = "making-time"
  case collectWithin = "collect-within"
  /// Where the new card's social side is enabled.
  case enabling = "enable"
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
    case .papers: Matter(.requirement, .reissue)
    case .agentMay: Matter(.agentMay, .reissue)
    case .fee: Matter(.fee, .reissue)
    case .makingTime: Matter(.makingTime, .reissue)
    case .collectWithin: Matter(.collectWithin)
    case .enabling: Matter(.channel, .enable)
    case .hours: Matter(.hours)
    }
  }

  /// What says something about it to an adult who lost a card and comes in person.
  ///
  /// What holds at one channel only is among it: it is known, if not to every guard.
  func facts(in guide: Guide, on day: Day) -> [Fact] {
    let query = GuideQuery(
      guide, for: Answers([.situation(.lost), .place(guide.place)]), on: day)
    let isCall = self == .telephone
    let found = query.facts(
      about: matter.topic, for: matter.errand, side: isCall ? .social : matter.topic.row.side)
    switch self {
    case .telephone: return found.filter { $0.value.channel?.kind == .telephone }
    case .hours:
      return found.filter { $0.scope.channels != [.telephone] }
        + query.facts(about: .channel, for: .reissue).filter {
          $0.value.channel.map { !$0.kind.isRemote && $0.hours != nil } == true
        }
    case .temporaryLapse, .formalReversible, .filingNeeds, .filing, .papers, .agentMay, .fee,
      .makingTime, .collectWithin, .enabling:
      return found
    }
  }
}
