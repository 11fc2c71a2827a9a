/// A place on the way at which people join: most are half-way when they ask.
package enum Position: String, CaseIterable, Hashable, Sendable {
  case reportedByPhone = "reported-by-phone"
  case reportedFormally = "reported-formally"
  case applied
  case waiting
  case collected
  /// Enabled and activated; only the bindings are left.
  case onlyBindingsLeft = "only-bindings-left"

  /// Whether a journey has come that far.
  func isReached(by journey: Journey) -> Bool {
    switch self {
    case .reportedByPhone:
      journey.social.report != nil && journey.account != .live
    case .reportedFormally:
      journey.social.isSecured && journey.account != .live
    case .applied:
      if case .filed = journey.application { true } else { false }
    case .waiting:
      if case .making = journey.application { true } else { false }
    case .collected: journey.application.isCollected
    case .onlyBindingsLeft: journey.enabling.isEnabled && journey.activating.isSettled
    }
  }

  /// Whether the position exists on the way of this situation.
  package func exists(for situation: Situation) -> Bool {
    switch self {
    case .reportedByPhone, .reportedFormally: situation.goal == .afterLoss
    case .applied, .waiting, .collected, .onlyBindingsLeft: situation.goal.errand != nil
    }
  }
}

extension Machine {
  /// The shortest chain of happenings, each of them possible after those before it, that makes the
  /// happening possible; nil where there is none.
  ///
  /// Breadth-first on the guards themselves.
  func repair(for happening: Happening, when: When, in journey: Journey) -> [Happening]? {
    chain(from: journey) { step in
      refusals(of: happening, when: .unknown, in: step).allSatisfy { $0.force != .logical }
    }
  }

  /// The shortest chain of happenings to a position; nil where it cannot be reached.
  package func chain(to position: Position, from journey: Journey) -> [Happening]? {
    chain(from: journey, until: position.isReached)
  }

  private func chain(
    from start: Journey, until isGoal: (Journey) -> Bool
  ) -> [Happening]? {
    guard !isGoal(start) else { return [] }
    var seen: Set<Journey> = [start]
    var frontier: [(journey: Journey, path: [Happening])] = [(start, [])]
    while !frontier.isEmpty {
      var next: [(journey: Journey, path: [Happening])] = []
      for (journey, path) in frontier {
        for happening in roadmap(from: journey)
        where allows(happening, when: .unknown, in: journey) {
          let step = self.journey(after: happening, when: .unknown, in: journey)
          guard seen.insert(step).inserted else { continue }
          let longer = path + [happening]
          if isGoal(step) { return longer }
          next.append((step, longer))
        }
      }
      frontier = next
    }
    return nil
  }

  /// The happenings of the ordinary way, which repairs and short cuts are made of.
  private func roadmap(from journey: Journey) -> [Happening] {
    var road: [Happening] = [
      .reported(.social, .temporary, .telephone, lapses: nil),
      .reported(.bank, .temporary, .telephone, lapses: nil),
      .reported(.social, .formal, .window, lapses: nil), .found, .recordCorrected,
      .gotIDDocument(.temporary), .accepted(promised: nil), .posted, .ready(until: nil),
      .collected, .enabled, .activated, .reopened, .paidInFull,
    ]
    if let errand = journey.errand(for: answers) {
      // After a loss nothing is filed while the card still counts as usable.
      if answers.situation?.goal != .afterLoss || journey.social != .usable {
        road.append(.applied(errand, .window, .unknown))
      }
    }
    return road
  }
}
