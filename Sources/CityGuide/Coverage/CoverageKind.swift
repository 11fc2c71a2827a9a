import CardJourney

/// One thing that everybody who lost a card needs to know of the place, in the order of the way.
package enum CoverageKind: String, CaseIterable, Hashable, Sendable {
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
}

extension PlaceGuide {
  /// Who says something about a kind to an adult who lost a card and comes in person.
  ///
  /// What holds at one channel only is among it: it is known, if not to every guard.
  func citations(on kind: CoverageKind, day: Day) -> [Citation] {
    switch kind {
    case .telephone:
      told(channels, .temporaryReport, day, side: .social) { $0.kind == .telephone }
    case .temporaryLapse: told(.temporaryLapse, .temporaryReport, day)
    case .formalReversible: told(.formalReversible, nil, day)
    case .filingNeeds: told(.filingNeeds, .reissue, day)
    case .filing: told(channels, .reissue, day)
    case .papers: told(requirements, .reissue, day)
    case .agentMay: told(.agentMay, .reissue, day)
    case .fee: told(facts, .reissue, day) { $0.kind == .fee }
    case .makingTime: told(.makingTime, .reissue, day)
    case .collectWithin: told(.collectWithin, nil, day)
    case .enabling: told(channels, .enable, day)
    case .hours: openingHours(on: day)
    }
  }

  private func openingHours(on day: Day) -> [Citation] {
    let stated = facts.filter { $0.scope.channels != [.telephone] }
    return told(stated, nil, day) { $0.kind == .hours }
      + told(channels, .reissue, day) { !$0.kind.isRemote && $0.hours != nil }
  }

  private func told(_ key: RuleKey, _ errand: Errand?, _ day: Day) -> [Citation] {
    told(rules[key] ?? [], errand, day, side: key.side)
  }

  private func told<Value>(
    _ statements: [Statement<Value>], _ errand: Errand?, _ day: Day, side: Side? = nil,
    where fits: (Value) -> Bool = { _ in true }
  ) -> [Citation] {
    let answers = Answers([.situation(.lost), .place(place)])
    let inquiry = Inquiry(for: answers, on: day, errand: errand, side: side)
    return current(statements, for: inquiry).filter { fits($0.value) }.map(\.citation)
  }
}
