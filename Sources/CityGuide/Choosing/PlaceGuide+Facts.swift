package import CardJourney

extension PlaceGuide {
  /// Where an errand can be done, answers first, nearer layers first.
  ///
  /// What needs a telephone with face recognition is left out where the holder has none.
  package func channels(
    for errand: Errand, side: Side? = nil, answers: Answers, on day: Day
  ) -> [Statement<Channel>] {
    let inquiry = Inquiry(for: answers, on: day, errand: errand, side: side)
    return current(channels, for: inquiry).filter {
      !($0.value.kind.isOnline && answers.smartphone == false)
    }
  }

  /// Whether somebody who may be relied on names an online way to a new card.
  package func hasOnlineRoute(answers: Answers, on day: Day) -> Bool {
    guard let errand = answers.situation?.goal.errand else { return false }
    return channels(for: errand, answers: answers, on: day).contains {
      $0.standing == .answer && $0.value.kind.isOnline
    }
  }

  /// Whether anything on the way that is shown can be done online: reporting, filing, enabling; where
  /// only the account changed, telling the insurer.
  package func worksOnline(answers: Answers, on day: Day) -> Bool {
    let errands: [Errand] =
      switch answers.situation?.goal {
      case .afterLoss: [.temporaryReport, .reissue, .enable]
      case .exchange: [.exchange, .enable]
      case .firstIssue: [.firstIssue, .enable]
      case .accountOnly: [.changePayout]
      case .worksAgain, nil: []
      }
    return errands.contains { errand in
      channels(for: errand, answers: answers, on: day).contains { $0.value.kind.isOnline }
    }
  }

  /// A line such as 12333 with the area code of the place, as one dials it from anywhere.
  package func number(of line: String) -> String {
    area.map { "\($0)-\(line)" } ?? line
  }

  /// The line of the office that makes cards, as one dials it from anywhere.
  package var cardLine: String { number(of: "12333") }

  /// The line of the medical insurance, as one dials it from anywhere.
  package var insuranceLine: String { number(of: "12393") }

  /// What an errand costs.
  package func fees(
    for errand: Errand, channel: ChannelKind? = nil, answers: Answers, on day: Day
  ) -> [Statement<Fee>] {
    facts(for: errand, channel, answers, day) { if case .fee(let fee) = $0 { fee } else { nil } }
  }

  /// How long an errand takes, the making time among it.
  package func durations(
    for errand: Errand, channel: ChannelKind? = nil, answers: Answers, on day: Day
  ) -> [Statement<TimeNeeded>] {
    let making = (rules[.makingTime] ?? []).compactMap { statement in
      statement.compactMap { if case .time(let time) = $0 { time } else { nil } }
    }
    let others = facts.compactMap { statement in
      statement.compactMap { if case .duration(let time) = $0 { time } else { nil } }
    }
    let inquiry = Inquiry(for: answers, on: day, errand: errand, channel: channel)
    return current(making + others, for: inquiry)
  }

  /// How the finished card can come.
  package func deliveries(
    for errand: Errand, channel: ChannelKind? = nil, answers: Answers, on day: Day
  ) -> [Statement<[DeliveryWay]>] {
    facts(for: errand, channel, answers, day) {
      if case .delivery(let ways) = $0 { ways } else { nil }
    }
  }

  /// The banks that issue the card here.
  package func partnerBanks(
    channel: ChannelKind? = nil, answers: Answers, on day: Day
  ) -> [Statement<[BankID]>] {
    facts(for: nil, channel, answers, day) { if case .banks(let banks) = $0 { banks } else { nil } }
  }

  /// Whether cards are made while one waits.
  package func instantIssue(
    for errand: Errand, answers: Answers, on day: Day
  ) -> [Statement<InstantIssue>] {
    facts(for: errand, nil, answers, day) {
      if case .instantIssue(let issue) = $0 { issue } else { nil }
    }
  }

  /// When channels of that kind are open.
  package func hours(
    of channel: ChannelKind, answers: Answers, on day: Day
  ) -> [Statement<OpeningHours>] {
    facts(for: nil, channel, answers, day) { if case .hours(let hours) = $0 { hours } else { nil } }
  }

  /// What a photo for the card has to be.
  package func photos(answers: Answers, on day: Day) -> [Statement<PhotoRule>] {
    facts(for: answers.situation?.goal.errand, nil, answers, day) {
      if case .photo(let photo) = $0 { photo } else { nil }
    }
  }

  /// The facts of some kinds about an errand, kind by kind as listed; of the whole case where `errand`
  /// is nil.
  package func facts(
    of kinds: [FactKind], for errand: Errand?, side: Side? = nil, answers: Answers, on day: Day
  ) -> [Statement<FactValue>] {
    let inquiry = Inquiry(for: answers, on: day, errand: errand, side: side)
    let current = current(facts, for: inquiry)
    return kinds.flatMap { kind in current.filter { $0.value.kind == kind } }
  }

  /// What is worth knowing about an errand; of the whole case where `errand` is nil.
  package func notes(
    for errand: Errand?, side: Side? = nil, answers: Answers, on day: Day
  ) -> [Statement<Words>] {
    let inquiry = Inquiry(for: answers, on: day, errand: errand, side: side)
    return facts(for: inquiry) { if case .note(let words) = $0 { words } else { nil } }
  }

  /// What to beware of at something that is done for the case: what names its errand first, then
  /// what names the side, the situation or who acts.
  ///
  /// What is said of some errands or one side stays away from everything else.
  package func warnings(
    for errand: Errand?, side: Side? = nil, answers: Answers, on day: Day
  ) -> [Statement<Words>] {
    let inquiry = Inquiry(for: answers, on: day, errand: errand, side: side)
    let fitting: [Statement<Words>] = facts(for: inquiry) {
      if case .warning(let words) = $0 { words } else { nil }
    }.filter { statement in
      (statement.scope.errands.isEmpty || errand != nil)
        && (statement.scope.sides.isEmpty || side != nil)
    }
    return fitting.filter { !$0.scope.errands.isEmpty }
      + fitting.filter { $0.scope.errands.isEmpty }
  }

  private func facts<Value>(
    for errand: Errand?, _ channel: ChannelKind?, _ answers: Answers, _ day: Day,
    _ pick: (FactValue) -> Value?
  ) -> [Statement<Value>] {
    facts(for: Inquiry(for: answers, on: day, errand: errand, channel: channel), pick)
  }

  private func facts<Value>(
    for inquiry: Inquiry, _ pick: (FactValue) -> Value?
  ) -> [Statement<Value>] {
    current(facts.compactMap { $0.compactMap(pick) }, for: inquiry)
  }
}

extension ChannelKind {
  /// Whether it needs a telephone with face recognition, or a computer.
  package var isOnline: Bool {
    switch self {
    case .app, .miniProgram, .site: true
    case .telephone, .kiosk, .instantBranch, .branch, .window, .homeService, .employer, .post:
      false
    }
  }
}
