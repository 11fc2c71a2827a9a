/// A place on the way at which people join: most are half-way when they ask.
package enum Waypoint: String, CaseIterable, Hashable, Sendable {
  case reportedByPhone = "reported-by-phone"
  case reportedFormally = "reported-formally"
  case applied
  case waiting
  case collected
  /// Enabled and activated; only the bindings are left.
  case onlyBindingsLeft = "only-bindings-left"

  /// What has to be recorded next on the way there; nil where the journey has come that far.
  ///
  /// Only what the name of the position says: of the bank, or of a report before an application,
  /// nobody spoke.
  fileprivate func next(
    for journey: Journey, errand: Errand, filedAt channel: ChannelKind?
  ) -> Happening? {
    switch self {
    case .reportedByPhone:
      journey.social == .usable ? .reported(.social, .temporary, .telephone, lapses: nil) : nil
    case .reportedFormally:
      journey.social.isSecured ? nil : .reported(.social, .formal, nil, lapses: nil)
    case .applied:
      if case .filed = journey.application { nil } else { .applied(errand, channel, .unknown) }
    case .waiting:
      switch journey.application {
      case .making: nil
      case .filed: .accepted(promised: nil)
      default: .applied(errand, channel, .unknown)
      }
    case .collected: journey.application.isCollected ? nil : .collected
    case .onlyBindingsLeft where !journey.enabling.isEnabled: .enabled
    case .onlyBindingsLeft: journey.activating.isSettled ? nil : .activated
    }
  }

  /// The happening whose day people name when they say where they are: who waits counts from filing.
  private var dated: Happening.Kind {
    switch self {
    case .reportedByPhone, .reportedFormally: .reported
    case .applied, .waiting: .applied
    case .collected: .collected
    case .onlyBindingsLeft: .enabled
    }
  }

  /// Which happening of a chain to the position the day belongs to: the others' are not known.
  func datedIndex(in chain: [Happening]) -> Int? {
    chain.lastIndex { $0.kind == dated } ?? chain.indices.last
  }

  /// Whether the position exists on the way of this situation.
  package func exists(for situation: Situation) -> Bool {
    switch self {
    case .reportedByPhone, .reportedFormally:
      situation.goal == .afterLoss && situation != .blocked
    case .applied, .waiting:
      situation.goal.errand != nil && situation != .toActivate && situation != .uncollected
    case .collected: situation.goal.errand != nil && situation != .toActivate
    case .onlyBindingsLeft: situation.goal.errand != nil
    }
  }
}

/// Where a person says to be, with what else was said of the way there.
package struct SaidProgress: Hashable, Sendable {
  /// The place on the way.
  package var waypoint: Waypoint
  /// Where the application was filed; nil where nobody said.
  package var filedAt: ChannelKind?
  /// The loss reports that were spoken of.
  package var reports: [Happening]

  /// A place on the way, and what was said beside it.
  package init(_ waypoint: Waypoint, filedAt: ChannelKind? = nil, reports: [Happening] = []) {
    self.waypoint = waypoint
    self.filedAt = filedAt
    self.reports = reports
  }
}

extension SaidProgress {
  /// Adds what else was said, as one word: `at=branch`, `social=formal`, `bank=temporary`.
  ///
  /// Throws the word that could not be read, and what may stand there.
  package mutating func add(_ word: String) throws(NotationError) {
    let name = String(word.prefix { $0 != "=" })
    let value = String(word.dropFirst(name.count + 1))
    if name == "at" {
      guard let channel = ChannelKind(rawValue: value) else {
        throw NotationError(word: word, expected: ChannelKind.allCases.map { "at=\($0.rawValue)" })
      }
      filedAt = channel
      return
    }
    guard let side = Side(rawValue: name) else {
      throw NotationError(word: word, expected: ["at=window"] + SaidProgress.reportWords)
    }
    guard let kind = ReportKind(rawValue: value) else {
      throw NotationError(word: word, expected: SaidProgress.reportWords)
    }
    reports.append(.reported(side, kind, nil, lapses: nil))
  }

  private static let reportWords = Side.allCases.flatMap { side in
    ReportKind.allCases.map { "\(side.rawValue)=\($0.rawValue)" }
  }
}

extension Machine {
  /// What the person's words mean, each of it possible after what stands before it: what was said, and
  /// what cannot be otherwise; nil where the position cannot be reached.
  package func chain(to position: SaidProgress, from journey: Journey) -> [Happening]? {
    var chain = Chain(machine: certain, journey: journey)
    let errand = journey.errand(for: answers) ?? .reissue
    // A report that stands already, or a stronger one, is not made again.
    for case .reported(let side, let kind, let channel, let lapses) in position.reports
    where kind == .formal || chain.journey.isReleased(side) {
      _ = chain.add(.reported(side, kind, channel, lapses: lapses))
    }
    while let step = position.waypoint.next(
      for: chain.journey, errand: errand, filedAt: position.filedAt)
    {
      guard chain.add(step) else { return nil }
    }
    return chain.happenings
  }

  /// The happenings that would have to be recorded first, each of them possible after those before
  /// it; nil where nothing helps.
  func repair(for happening: Happening, in journey: Journey) -> [Happening]? {
    var chain = Chain(machine: self, journey: journey)
    return chain.clear(the: happening, past: .logical) ? chain.happenings : nil
  }
}
