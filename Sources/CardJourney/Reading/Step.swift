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
  case tellPayouts
  case bind(BindingKind)
  case endOldAccount
  case followClaim(Int)
  case clear(Rule)
  /// Everything works again: close the case.
  case finish

  /// Days before a report runs out from which on repeating it is a step.
  package static let renewalDays = 3

  /// The side whose business it is; nil where it is the whole card's.
  package var side: Side? {
    switch self {
    case .report(let side, _), .release(let side): side
    case .enable, .settleAtDesk: .social
    case .activate, .tellPayouts, .bind, .endOldAccount: .bank
    case .replaceIDDocument, .tellPolice, .correctRecord, .apply, .awaitCard, .collect,
      .followClaim, .clear, .finish:
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
    let urgent = journey.reports
    return urgent + cardSteps(journey, unmet, afterReports: urgent.isEmpty)
      + renewals(journey, circumstances) + unmet.compactMap(\.laterStep)
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
    _ journey: Journey, _ unmet: [Unmet], afterReports: Bool
  ) -> [Step] {
    let refused = unmet.contains(.settleAtDesk)
    if refused, journey.application.isCollected { return [.settleAtDesk] }
    let releases = unmet.compactMap { item -> Step? in
      guard case .release(let side) = item else { return nil }
      return .release(side)
    }
    if !releases.isEmpty { return releases }
    guard refused || unmet.contains(.newCard) else { return newCardSteps(unmet) }
    switch journey.application {
    case .filed, .making, .remaking, .posted: return [.awaitCard]
    case .ready: return [.collect]
    case .none, .refused, .strayed, .reclaimed, .collected:
      return afterReports ? beforeFiling(journey) : []
    }
  }

  private func beforeFiling(_ journey: Journey) -> [Step] {
    var steps: [Step] = []
    if answers.situation == .stolen, !journey.policeKnow { steps.append(.tellPolice) }
    if answers.idDocument == .lostToo, journey.idDocument == nil {
      steps.append(.replaceIDDocument)
    }
    if answers.situation == .dataChanged, !journey.recordIsCorrected {
      steps.append(.correctRecord)
    }
    // Without papers, or with a wrong record, nothing can be filed yet; the police do not hold it up.
    let isReady = steps.isEmpty || steps == [.tellPolice]
    if isReady, let errand = journey.errand(for: answers) { steps.append(.apply(errand)) }
    return steps
  }

  /// Bindings wait until the new number is known; the old account ends last.
  private func newCardSteps(_ unmet: [Unmet]) -> [Step] {
    let card: [Step] =
      (unmet.contains(.enable) ? [.enable] : []) + (unmet.contains(.activate) ? [.activate] : [])
    if !card.isEmpty { return card }
    if unmet.contains(.payouts) { return [.tellPayouts] }
    let bindings = unmet.compactMap { item -> Step? in
      guard case .binding(let kind) = item else { return nil }
      return .bind(kind)
    }
    return bindings.isEmpty && unmet.contains(.oldAccount) ? [.endOldAccount] : bindings
  }
}

extension Journey {
  /// The reports that a missing card needs now.
  fileprivate var reports: [Step] {
    guard plastic == .missing, !enabling.isEnabled else { return [] }
    return (social == .usable ? [.report(.social, .temporary)] : [])
      + (account == .live ? [.report(.bank, .temporary)] : [])
  }
}

extension Unmet {
  /// The step for what runs beside the card.
  fileprivate var laterStep: Step? {
    switch self {
    case .claim(let number): .followClaim(number)
    case .caution(let rule): .clear(rule)
    case .newCard, .enable, .activate, .settleAtDesk, .release, .oldAccount, .payouts, .binding:
      nil
    }
  }
}
