/// What the person can do next.
package enum Step: Hashable, Sendable {
  case report(Side, ReportKind)
  /// The identity card is gone too: first a temporary one.
  case replaceIDDocument
  case tellPolice
  case correctRecord
  case apply(Errand)
  /// Filed, being made or in the post.
  case awaitCard
  case collect
  /// The card was found in time.
  case release(Side)
  case enable
  case activate
  case settleAtDesk
  /// The outlet has to void the card that was lost in the post.
  case voidParcel
  /// The card of the province moved away from.
  case cancelOldCard
  /// What a place ends of the old card before the bank changes: its social side, or its account.
  case endFirst(Errand)
  case tellPayouts
  case bind(BindingKind)
  case endOldAccount
  case followClaim(Int)
  case clear(Rule)
  /// Everything works again: close the case.
  case finish

  /// Days before a report runs out from which on repeating it is a step.
  package static let renewalDays = 3

  /// The stage of the rail that it belongs to; nil where that is none of them.
  package var stage: Stage? {
    switch self {
    case .report, .replaceIDDocument, .tellPolice, .release: .reportLoss
    case .correctRecord, .endFirst, .apply, .awaitCard, .collect, .voidParcel: .reissue
    case .enable, .activate, .settleAtDesk: .activate
    case .cancelOldCard, .tellPayouts, .bind, .endOldAccount: .rebindBank
    case .followClaim, .clear, .finish: nil
    }
  }

  /// The side whose business it is; nil where it is the whole card's.
  package var side: Side? {
    switch self {
    case .report(let side, _), .release(let side): side
    case .enable, .settleAtDesk, .cancelOldCard, .endFirst(.cancelCard): .social
    case .endFirst(.closeAccount): .bank
    case .activate, .tellPayouts, .bind, .endOldAccount: .bank
    case .replaceIDDocument, .tellPolice, .correctRecord, .apply, .awaitCard, .collect,
      .voidParcel, .endFirst, .followClaim, .clear, .finish:
      nil
    }
  }
}

extension Case {
  /// What can be done now, the most urgent first.
  ///
  /// Steps of both sides stand side by side: their order is free. Empty only while the situation is
  /// not known, or after the case was closed.
  package func steps(in circumstances: Circumstances) -> [Step] {
    guard answers.situation != nil, journey.closing == .open else { return [] }
    let journey = projection(in: circumstances).journey
    let unmet = journey.unmet(for: answers, under: circumstances.rules)
    guard !unmet.isEmpty else { return [.finish] }
    // Calls come before trips: a report that runs out does not wait for a counter.
    let urgent = journey.reports(answers, circumstances.rules)
    return urgent + renewals(journey, circumstances) + police(journey, unmet)
      + cardSteps(journey, unmet, circumstances.rules, afterReports: urgent.isEmpty)
      + unmet.compactMap(\.laterStep)
  }

  /// A theft is told to the police from the first day on; nothing waits for it.
  private func police(_ journey: Journey, _ unmet: [Unmet]) -> [Step] {
    let isWanted =
      answers.situation == .stolen && !journey.notes.contains(.policeTold)
      && unmet.contains(.newCard) && !journey.application.isRunning
    return isWanted ? [.tellPolice] : []
  }

  /// Reports that run out within days, to be made again: whoever calls in time has to be able to
  /// say so.
  private func renewals(_ journey: Journey, _ circumstances: Circumstances) -> [Step] {
    obligations(in: circumstances).compactMap { obligation in
      guard case .renewReport(let side) = obligation.kind else { return nil }
      // A report of an unknown day may run out at any time.
      let daysLeft = obligation.due.earliest.map(circumstances.today.days) ?? 0
      return daysLeft <= Step.renewalDays ? .report(side, .temporary) : nil
    }
  }

  private func cardSteps(
    _ journey: Journey, _ unmet: [Unmet], _ rules: LocalRules, afterReports: Bool
  ) -> [Step] {
    let refused = unmet.contains(.settleAtDesk)
    if refused, journey.application.isCollected {
      // One that was handed back and made again has to be enabled like any other.
      return journey.enabling == .sealed ? [.enable] : [.settleAtDesk]
    }
    let releases = unmet.compactMap { item -> Step? in
      guard case .release(let side) = item else { return nil }
      return .release(side)
    }
    if !releases.isEmpty { return releases }
    guard refused || unmet.contains(.newCard) else { return newCardSteps(journey, unmet) }
    switch journey.application {
    case .filed, .making, .remaking, .posted: return [.awaitCard]
    case .ready: return [.collect]
    case .strayed(_, isVoid: false): return [.voidParcel]
    case .none, .refused, .strayed, .reclaimed, .collected:
      return afterReports ? beforeFiling(journey, rules) : []
    }
  }

  private func beforeFiling(_ journey: Journey, _ rules: LocalRules) -> [Step] {
    var steps: [Step] = []
    if journey.lacks(.newIDDocument, for: answers) { steps.append(.replaceIDDocument) }
    if journey.lacks(.recordCorrected, for: answers) { steps.append(.correctRecord) }
    if journey.application.wasRefused(for: .cardState), journey.plastic == .missing,
      !journey.social.isSecured
    {
      steps.append(.report(.social, .formal))
    }
    if steps.isEmpty, answers.changesBank,
      let first = journey.endsBeforeFiling(for: answers, under: rules)
    {
      steps.append(.endFirst(first))
    }
    // Without papers, with a wrong record or a card in the wrong state nothing can be filed yet.
    if steps.isEmpty, let errand = journey.errand(for: answers) { steps.append(.apply(errand)) }
    return steps
  }

  /// Bindings wait until the new number is known; the old card and its account end last.
  private func newCardSteps(_ journey: Journey, _ unmet: [Unmet]) -> [Step] {
    let social: Step = journey.enabling.hasToBeFoundOut ? .settleAtDesk : .enable
    let card: [Step] =
      (unmet.contains(.enable) ? [social] : []) + (unmet.contains(.activate) ? [.activate] : [])
    if !card.isEmpty { return card }
    if unmet.contains(.payouts) { return [.tellPayouts] }
    let bindings = unmet.compactMap { item -> Step? in
      guard case .binding(let kind) = item else { return nil }
      return .bind(kind)
    }
    guard bindings.isEmpty else { return bindings }
    return (unmet.contains(.cancelOldCard) ? [.cancelOldCard] : [])
      + (unmet.contains(.oldAccount) ? [.endOldAccount] : [])
  }
}

extension Journey {
  /// The reports that a missing card needs now.
  fileprivate func reports(_ answers: Answers, _ rules: LocalRules) -> [Step] {
    guard plastic == .missing else { return [] }
    let isTakenOver = hasTakenOverAccount(for: answers, under: rules)
    let exposed = Side.allCases.filter { isExposed($0) && !($0 == .bank && isTakenOver) }
    // A report that ended comes first, the earliest of them before the others: its number is known, and it
    // stands above every page.
    let order = exposed.map { side in
      (side: side, since: temporaryReport(of: side)?.mayHaveLapsed?.ordinal ?? .max)
    }
    return order.enumerated().sorted {
      ($0.element.since, $0.offset) < ($1.element.since, $1.offset)
    }.map { .report($0.element.side, .temporary) }
  }
}

extension Unmet {
  /// The step for what runs beside the card.
  fileprivate var laterStep: Step? {
    switch self {
    case .claim(let number): .followClaim(number)
    case .caution(let rule): .clear(rule)
    case .newCard, .enable, .activate, .settleAtDesk, .release, .cancelOldCard, .oldAccount,
      .payouts, .binding:
      nil
    }
  }
}
