/// One thing that a case takes, with where it stands.
///
/// Tasks keep their order from the first day to the last: what is done stays where it stood.
package struct CaseTask: Hashable, Sendable {
  /// Which thing, in the order in which they are listed.
  package enum Kind: Hashable, Sendable {
    case report(Side)
    case tellPolice
    case replaceIDDocument
    case correctRecord
    case release(Side)
    /// What a place ends of the old card before the bank changes.
    case endFirst
    case apply
    /// To have the card in hand, its social side enabled.
    case collect
    case activate
    case settleAtDesk
    case payouts
    /// The old card elsewhere, and the old account.
    case endOld
    case claims
    /// What official screens say against what was recorded.
    case clear
  }

  /// Where it stands.
  package enum State: Hashable, Sendable {
    /// Its steps can be done, the most urgent first.
    case now([Step])
    /// Somebody else is to act.
    case waiting(Step)
    case later
    case done
    case notNeeded
    /// The case was closed before it was done.
    case leftUndone

    /// Whether nothing is left of it.
    package var isSettled: Bool { self == .done || self == .notNeeded }
  }

  package let kind: Kind
  package let state: State

  /// What can be done for it now, or is waited for.
  package var steps: [Step] {
    switch state {
    case .now(let steps): steps
    case .waiting(let step): [step]
    case .later, .done, .notNeeded, .leftUndone: []
    }
  }
}

extension CaseTask.Kind {
  /// All of them, in order.
  static let all: [CaseTask.Kind] = [
    .report(.social), .report(.bank), .tellPolice, .replaceIDDocument, .correctRecord,
    .release(.social), .release(.bank), .endFirst, .apply, .collect, .activate, .settleAtDesk,
    .payouts,
    .endOld, .claims, .clear,
  ]

  /// The stage that it belongs to; nil where that is none of them.
  package var stage: Stage? {
    switch self {
    case .tellPolice, .report, .replaceIDDocument, .release: .reportLoss
    case .correctRecord, .endFirst, .apply: .reissue
    case .collect, .activate, .settleAtDesk: .activate
    case .payouts, .endOld: .rebindBank
    case .claims, .clear: nil
    }
  }
}

extension Step {
  /// The task that it is part of; nil where everything is done.
  package var task: CaseTask.Kind? {
    switch self {
    case .report(let side, _): .report(side)
    case .replaceIDDocument: .replaceIDDocument
    case .tellPolice: .tellPolice
    case .correctRecord: .correctRecord
    case .release(let side): .release(side)
    case .endFirst: .endFirst
    case .apply: .apply
    case .awaitCard, .voidParcel, .collect, .enable: .collect
    case .activate: .activate
    case .settleAtDesk: .settleAtDesk
    case .tellPayouts, .bind: .payouts
    case .cancelOldCard, .endOldAccount: .endOld
    case .followClaim: .claims
    case .clear: .clear
    case .finish: nil
    }
  }
}

extension Happening {
  /// The task that it is part of; nil where it is part of none.
  package var task: CaseTask.Kind? {
    switch self {
    case .reported(let side, _, _, _): .report(side)
    case .released(let side): .release(side)
    case .applied: .apply
    case .collected, .enabled: .collect
    case .activated, .waivedBank: .activate
    case .settledAtDesk: .settleAtDesk
    case .binding: .payouts
    case .oldAccount, .cancelled: .endOld
    case .claim: .claims
    case .gotIDDocument: .replaceIDDocument
    case .recordCorrected: .correctRecord
    case .reportedToPolice: .tellPolice
    case .lapsed, .found, .disposed, .withdrew, .turnedDown, .accepted, .makingFailed, .posted,
      .ready,
      .strayed, .parcelVoided, .reclaimed, .handedBack, .enablingFailed, .accessArranged,
      .accessRefused,
      .paidInFull, .sawStatus, .closed, .reopened:
      nil
    }
  }
}

extension Case {
  /// What a person recorded of a task; what a rule brought about is none of it.
  package func recorded(of kind: CaseTask.Kind) -> [(event: Event, happening: Happening)] {
    happenings.filter { event, happening in
      guard case .happened(_, nil, _) = event.payload else { return false }
      return happening.task == kind
    }
  }

  /// All that the case takes, in the order in which it is done; empty while the situation is not known.
  package func tasks(in circumstances: Circumstances) -> [CaseTask] {
    guard answers.situation != nil else { return [] }
    let journey = projection(in: circumstances).journey
    let steps = steps(in: circumstances)
    let unmet = Set(unmet(in: circumstances))
    let recorded = Set(happenings.compactMap(\.happening.task))
    return CaseTask.Kind.all.compactMap { kind in
      let now = steps.filter { $0.task == kind }
      if !now.isEmpty, !isHolding(kind, journey, circumstances) {
        return CaseTask(kind: kind, state: now == [.awaitCard] ? .waiting(.awaitCard) : .now(now))
      }
      let standing = standing(
        of: kind, journey, unmet, circumstances.rules, recorded.contains(kind))
      return standing.map { state in
        // Nobody's turn comes any more once a case is closed.
        let isLeft = state == .later && journey.closing != .open
        return CaseTask(kind: kind, state: isLeft ? .leftUndone : state)
      }
    }
  }

  /// Whether a report was made and holds beyond tomorrow: that it can be made again does not undo it.
  private func isHolding(
    _ kind: CaseTask.Kind, _ journey: Journey, _ circumstances: Circumstances
  ) -> Bool {
    guard case .report(let side) = kind, let report = journey.temporaryReport(of: side),
      report.mayHaveLapsed == nil,
      let end = self.journey.lapse(
        of: side, rules: circumstances.rules, calendar: circumstances.calendar)?.earliest
    else { return false }
    return circumstances.today.days(to: end) > 1
  }

  /// Where a task stands of which nothing can be done now; nil where the case does not have it.
  private func standing(
    of kind: CaseTask.Kind, _ journey: Journey, _ unmet: Set<Unmet>, _ rules: LocalRules,
    _ isRecorded: Bool
  ) -> CaseTask.State? {
    let isDone: CaseTask.State? = isRecorded ? .done : nil
    switch kind {
    case .tellPolice, .replaceIDDocument, .correctRecord, .endFirst, .claims: return isDone
    case .report(let side): return reportStanding(side, journey, rules, isRecorded)
    case .release(let side): return unmet.contains(.release(side)) ? .later : isDone
    case .apply:
      if unmet.contains(.newCard), !journey.application.isRunning { return .later }
      return isDone ?? (journey.application.isRunning ? .done : nil)
    case .collect:
      if unmet.contains(.newCard) || unmet.contains(.enable) { return .later }
      return journey.enabling.isEnabled ? isDone : nil
    case .activate:
      if unmet.contains(.activate) { return .later }
      return isDone
    case .settleAtDesk: return unmet.contains(.settleAtDesk) ? .later : isDone
    case .payouts:
      let isLeft = unmet.contains { item in
        if case .binding = item { true } else { item == .payouts }
      }
      if isLeft { return .later }
      return isDone ?? (answers.payouts != nil && answers.hasAccount ? .notNeeded : nil)
    case .endOld:
      let isLeft =
        unmet.contains(.oldAccount) || unmet.contains(.cancelOldCard) || journey.account == .moved
      return isLeft ? .later : isDone
    case .clear: return nil
    }
  }

  /// A report that is not to be made now: it stands, was made once, or is not needed.
  private func reportStanding(
    _ side: Side, _ journey: Journey, _ rules: LocalRules, _ isRecorded: Bool
  ) -> CaseTask.State? {
    let isMeant = answers.situation?.goal == .afterLoss && answers.situation != .blocked
    guard isMeant || isRecorded else { return nil }
    if isRecorded || !journey.isReleased(side) { return .done }
    let isTakenOver = side == .bank && journey.hasTakenOverAccount(for: answers, under: rules)
    if journey.plastic == .missing, journey.isExposed(side), !isTakenOver { return .later }
    // A bank side that was never opened, or of which nobody spoke before the card was filed for.
    return .notNeeded
  }
}
