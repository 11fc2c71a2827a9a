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
  func next(for journey: Journey, errand: Errand) -> Happening? {
    switch self {
    case .reportedByPhone where journey.social.report == nil:
      .reported(.social, .temporary, .telephone, lapses: nil)
    case .reportedFormally where !journey.social.isSecured:
      .reported(.social, .formal, .window, lapses: nil)
    case .reportedByPhone, .reportedFormally:
      journey.account == .live ? .reported(.bank, .temporary, .telephone, lapses: nil) : nil
    case .applied:
      if case .filed = journey.application { nil } else { .applied(errand, .window, .unknown) }
    case .waiting:
      if case .making = journey.application { nil } else { .accepted(promised: nil) }
    case .collected: journey.application.isCollected ? nil : .collected
    case .onlyBindingsLeft where !journey.enabling.isEnabled: .enabled
    case .onlyBindingsLeft: journey.activating.isSettled ? nil : .activated
    }
  }

  /// Whether the position exists on the way of this situation.
  package func exists(for situation: Situation) -> Bool {
    switch self {
    case .reportedByPhone, .reportedFormally: situation.goal == .afterLoss
    case .applied, .waiting:
      situation.goal.errand != nil && situation != .toActivate && situation != .uncollected
    case .collected: situation.goal.errand != nil && situation != .toActivate
    case .onlyBindingsLeft: situation.goal.errand != nil
    }
  }
}

extension Machine {
  /// A chain of happenings to a position, each of them possible after those before it; nil where it
  /// cannot be reached.
  package func chain(to position: Waypoint, from journey: Journey) -> [Happening]? {
    var chain = Chain(machine: self, journey: journey)
    let errand = journey.errand(for: answers) ?? .reissue
    while let step = position.next(for: chain.journey, errand: errand) {
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
