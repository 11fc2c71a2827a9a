/// The transitions of a journey for one set of answers and circumstances.
///
/// Deciding, explaining, repairing, fast-forwarding and the exhaustive checks all run through here.
package struct Machine: Sendable {
  /// What was said about the situation.
  package let answers: Answers
  /// Rules of the place, calendar, moment.
  package let circumstances: Circumstances
  /// Which rules guard a happening, in order.
  private let guards: @Sendable (Happening) -> [Rule]
  /// Whether a rule that is only assumed brings something about.
  private var presumes = true

  /// The machine of a case with these answers, read in these circumstances.
  package init(
    answers: Answers, circumstances: Circumstances,
    guards: @escaping @Sendable (Happening) -> [Rule] = \.guards
  ) {
    self.answers = answers
    self.circumstances = circumstances
    self.guards = guards
  }

  /// The machine for what happened long ago: only logic speaks against it, since whatever an office
  /// asks for was in order when it did its part, and nothing follows from what is merely assumed.
  var certain: Machine {
    var machine = Machine(answers: answers, circumstances: circumstances) { happening in
      happening.guards.filter { $0.force == .logical }
    }
    machine.presumes = false
    return machine
  }

  /// Every rule that speaks against the happening, in the order of its guards; empty where it is
  /// possible and nothing has to be warned of.
  package func refusals(of happening: Happening, when: When, in journey: Journey) -> [Refusal] {
    let judgement = judgement(of: happening, when: when, in: journey)
    return guards(happening).compactMap(judgement.refusal(by:))
  }

  /// The journey after the happening and what it brings about.
  ///
  /// Guards are not asked.
  package func journey(after happening: Happening, when: When, in journey: Journey) -> Journey {
    var next = journey
    next.apply(happening, when: when)
    for (consequence, _) in consequences(of: happening, in: journey) {
      next.apply(consequence, when: when)
    }
    return next
  }

  /// What the rules of the place bring about together with the happening, before it is applied.
  package func consequences(
    of happening: Happening, in journey: Journey
  ) -> [(happening: Happening, consequence: Consequence)] {
    switch happening {
    case .reported(let side, let kind, let channel, let lapses):
      sharedReport(side, kind, channel, lapses, journey)
    case .applied(let errand, _, _):
      handedIn(errand, journey) + oldCardEnds(at: .filing, journey)
    // A card made while one waits is collected without anybody saying that it was accepted.
    case .accepted, .collected: oldCardEnds(at: .acceptance, journey)
    case .enabled, .settledAtDesk: oldCardEnds(at: .enabling, journey)
    case .lapsed, .found, .released, .disposed, .cancelled, .oldAccount, .withdrew, .turnedDown,
      .makingFailed, .posted, .ready, .strayed, .parcelVoided, .reclaimed, .handedBack,
      .enablingFailed, .activated, .waivedBank, .accessArranged, .accessRefused, .paidInFull,
      .claim, .binding, .gotIDDocument, .recordCorrected, .reportedToPolice, .sawStatus, .closed,
      .reopened:
      []
    }
  }

  /// Whether nothing blocks the happening: it may still have to be warned of.
  func allows(_ happening: Happening, when: When, in journey: Journey) -> Bool {
    allows(judgement(of: happening, when: when, in: journey))
  }

  /// The same, for who judges one happening after the other.
  func allows(_ judgement: Judgement) -> Bool {
    guards(judgement.happening).allSatisfy { rule in
      rule.force == .local || judgement.refusal(by: rule) == nil
    }
  }

  func judgement(
    of happening: Happening, when: When, in journey: Journey
  ) -> Judgement {
    Judgement(
      happening: happening, when: when, journey: journey, answers: answers,
      circumstances: circumstances)
  }
}

// MARK: - Consequences

extension Machine {
  private func sharedReport(
    _ side: Side, _ kind: ReportKind, _ channel: ChannelKind?, _ lapses: Day?, _ journey: Journey
  ) -> [(happening: Happening, consequence: Consequence)] {
    guard circumstances.rules.servesBoth(kind).value else { return [] }
    let other: Side = side == .social ? .bank : .social
    guard journey.isReportable(other) else { return [] }
    return [(.reported(other, kind, channel, lapses: lapses), .reportServesBoth)]
  }

  private func handedIn(
    _ errand: Errand, _ journey: Journey
  ) -> [(happening: Happening, consequence: Consequence)] {
    guard errand == .exchange, journey.plastic == .inHand,
      case .fact(true, _) = circumstances.rules.oldCardHandedIn
    else { return [] }
    return [(.disposed(.handedIn), .oldCardHandedIn)]
  }

  /// Enabling always ends the old card: a place where it ended earlier has recorded that already.
  private func oldCardEnds(
    at step: OldCardDies, _ journey: Journey
  ) -> [(happening: Happening, consequence: Consequence)] {
    let rule = circumstances.rules.oldCardDies
    let isRule = rule.value == step && (presumes || rule.factID != nil)
    // A card of another province lives on until it is cancelled there. Source: MOHRSS-Q4.
    guard !answers.leavesCardElsewhere, step == .enabling || isRule,
      journey.social != .none, journey.social != .cancelled
    else { return [] }
    return [(.cancelled, .oldCardDies)]
  }
}

extension Journey {
  /// Whether a report would add anything on that side: a temporary one starts its term
  /// again.
  fileprivate func isReportable(_ side: Side) -> Bool {
    switch (side, social, account) {
    case (.social, .usable, _), (.social, .temporary, _), (.bank, _, .live), (.bank, _, .oral): true
    default: false
    }
  }
}
