package import CardJourney

extension GuideQuery {
  /// Where an errand can be done, answers first, nearer layers first.
  ///
  /// What needs a telephone with face recognition is left out where the holder has none.
  package func channels(for errand: Errand, side: Side? = nil) -> [Stated<Channel>] {
    facts(about: .channel, for: errand, side: side).compactMap { $0.stated(\.channel) }.filter {
      !($0.value.kind.isOnline && answers.smartphone == false)
    }
  }

  /// Whether somebody who may be relied on names an online way to a new card.
  package var hasOnlineRoute: Bool {
    guard let errand = answers.situation?.goal.errand else { return false }
    return channels(for: errand).contains {
      $0.reliability == .answer && $0.value.kind.isOnline
    }
  }

  /// Whether anything on the way that is shown can be done online: reporting, filing, enabling; where
  /// only the account changed, telling the insurer.
  package var worksOnline: Bool {
    let errands: [Errand] =
      switch answers.situation?.goal {
      case .afterLoss: [.temporaryReport, .reissue, .enable]
      case .exchange: [.exchange, .enable]
      case .firstIssue: [.firstIssue, .enable]
      case .accountOnly: answers.payouts == nil ? [] : [.changePayout]
      case .worksAgain, nil: []
      }
    return errands.contains { channels(for: $0).contains { $0.value.kind.isOnline } }
  }

  /// What an errand costs.
  package func fees(for errand: Errand, channel: ChannelKind? = nil) -> [Stated<Fee>] {
    stated(.fee, \.fee, for: errand, channel: channel)
  }

  /// How long an errand takes, the making time among it.
  ///
  /// A time that is stated for any channel does not speak of a card made while one waits.
  package func durations(
    for errand: Errand, channel: ChannelKind? = nil
  ) -> [Stated<TimeNeeded>] {
    let said =
      stated(.makingTime, \.time, for: errand, channel: channel)
      + stated(.duration, \.time, for: errand, channel: channel)
    guard channel == .instantBranch else { return said }
    return said.filter { $0.scope.channels.contains(.instantBranch) || $0.value.isInstant }
  }

  /// How the finished card can come.
  package func deliveries(
    for errand: Errand, channel: ChannelKind? = nil
  ) -> [Stated<[DeliveryWay]>] {
    stated(.delivery, \.delivery, for: errand, channel: channel)
  }

  /// The banks that issue the card here.
  package func partnerBanks(channel: ChannelKind? = nil) -> [Stated<[BankID]>] {
    stated(.banks, \.banks, channel: channel)
  }

  /// Whether cards are made while one waits.
  package func instantIssue(for errand: Errand) -> [Stated<InstantIssue>] {
    stated(.instantIssue, \.instantIssue, for: errand)
  }

  package func hours(of channel: ChannelKind) -> [Stated<OpeningHours>] {
    stated(.hours, \.hours, channel: channel)
  }

  /// What a photo for the card has to be.
  package var photos: [Stated<PhotoRule>] {
    stated(.photo, \.photo, for: answers.situation?.goal.errand)
  }

  /// The lists of papers for an errand.
  package func requirements(
    for errand: Errand, side: Side? = nil, channel: ChannelKind? = nil
  ) -> [Stated<[Paper]>] {
    facts(about: .requirement, for: errand, side: side, channel: channel)
      .compactMap { $0.stated(\.papers) }
  }

  /// What is worth knowing about an errand; of the whole case where `errand` is nil.
  package func notes(for errand: Errand?, side: Side? = nil) -> [Stated<Words>] {
    facts(about: .note, for: errand, side: side).compactMap { $0.stated(\.words) }
  }

  /// What to beware of at something that is done for the case: what names its errand first, then
  /// what names the side, the situation or who acts.
  ///
  /// What is said of some errands or one side stays away from everything else.
  package func warnings(for errand: Errand?, side: Side? = nil) -> [Stated<Words>] {
    let fitting = facts(about: .warning, for: errand, side: side).filter { fact in
      (fact.scope.errands.isEmpty || errand != nil) && (fact.scope.sides.isEmpty || side != nil)
    }.compactMap { $0.stated(\.words) }
    return fitting.filter { !$0.scope.errands.isEmpty }
      + fitting.filter { $0.scope.errands.isEmpty }
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
