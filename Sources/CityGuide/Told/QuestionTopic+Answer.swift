package import CardJourney

extension QuestionTopic {
  /// The topic with that key; nil where there is none.
  package init?(key: FactKey) {
    let parts = key.rawValue.split(separator: ".").map(String.init)
    let errand = parts.count > 1 ? Errand(rawValue: parts[1]) : nil
    let channel = parts.count > 2 ? ChannelKind(rawValue: parts[2]) : nil
    guard let subject = parts.first.flatMap({ Subject($0) }),
      let topic = QuestionTopic(subject, errand, channel), topic.key == key.rawValue
    else { return nil }
    self = topic
  }

  private init?(_ subject: Subject, _ errand: Errand?, _ channel: ChannelKind?) {
    switch (subject, errand) {
    case (.rule(let key), let errand): self.init(key, errand)
    case (.fact(.fee), let errand?): self = .fee(errand)
    case (.fact(.delivery), let errand?): self = .delivery(errand)
    case (.fact(.instantIssue), let errand?): self = .instantIssue(errand)
    case (.channel, let errand?): self = .channel(errand)
    case (.requirement, let errand?):
      guard let channel else { return nil }
      self = .papers(errand, channel)
    case (.fact, _), (.channel, nil), (.requirement, nil), (.hotlineHours, _): return nil
    }
  }

  private init?(_ rule: RuleKey, _ errand: Errand?) {
    switch (rule, errand) {
    case (.temporaryLapse, nil): self = .lapse(.social)
    case (.bankLapse, nil): self = .lapse(.bank)
    case (.oneTemporaryServesBoth, nil): self = .servesBoth(.temporary)
    case (.oneFormalServesBoth, nil): self = .servesBoth(.formal)
    case (.formalReversible, nil): self = .formalReversible
    case (.filingNeeds, nil): self = .filingNeeds
    case (.oldCardDies, nil): self = .oldCardDies
    case (.oldCardHandedIn, nil): self = .oldCardHandedIn
    case (.agentMay, let errand?): self = .agentMay(errand)
    case (.enableOnline, nil): self = .enableOnline
    case (.makingTime, let errand?): self = .makingTime(errand)
    case (.collectWithin, nil): self = .collectWithin
    case (.enableWithin, nil): self = .enableWithin
    case (.claimWithin, nil): self = .claimWithin
    case (.numberStays, nil): self = .numberStays
    default: return nil
    }
  }

  /// Every topic that can be asked about, for any errand and place where it is done.
  package static var askable: [QuestionTopic] {
    let rules = RuleKey.allCases.compactMap { QuestionTopic($0, nil) }
    let errands = Errand.allCases.flatMap { errand -> [QuestionTopic] in
      [
        .agentMay(errand), .fee(errand), .makingTime(errand), .channel(errand), .delivery(errand),
        .instantIssue(errand),
      ] + ChannelKind.allCases.map { .papers(errand, $0) }
    }
    return rules + errands
  }

  /// The form of its answer.
  package var answerKind: ToldValue.Kind {
    switch self {
    case .lapse: .lapse
    case .servesBoth, .formalReversible, .oldCardHandedIn, .agentMay, .enableOnline, .delivery,
      .instantIssue, .numberStays:
      .flag
    case .filingNeeds: .needs
    case .oldCardDies: .dies
    case .fee: .yuan
    case .makingTime, .collectWithin, .enableWithin, .claimWithin: .span
    case .papers: .papers
    case .channel: .words
    }
  }

  /// For how many days an answer given by telephone is gone by.
  ///
  /// Our own choice: offices move and change their hours sooner than their rules.
  package var answerHolds: Int {
    switch self {
    case .channel: 90
    case .lapse, .servesBoth, .formalReversible, .filingNeeds, .oldCardDies, .oldCardHandedIn,
      .agentMay, .enableOnline, .fee, .makingTime, .papers, .delivery, .instantIssue,
      .collectWithin, .enableWithin, .claimWithin, .numberStays:
      180
    }
  }
}
