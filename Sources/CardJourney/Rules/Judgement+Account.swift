extension Judgement {
  var openPayouts: [BindingKind] { journey.openBindings(for: answers, under: rules) }

  /// Where the account is closed first, what it pays is moved afterwards.
  var accountIsFree: Refusal? {
    guard !rules.mayCloseFirst(for: answers) else { return nil }
    guard answers.payouts != nil || rules.keepsNumber(for: answers) else {
      return Refusal(.nothingOpenOnOldAccount, missing: .answer(.payouts))
    }
    guard let open = openPayouts.first else { return nil }
    return Refusal(.nothingOpenOnOldAccount, missing: .happening(.binding(open, .moved)))
  }

  /// A payment to an account that was just closed comes back: whoever is paid monthly waits for this month's.
  var closingBeforePayday: Refusal? {
    guard rules.mayCloseFirst(for: answers),
      !journey.application.isCollected, answers.payouts?.contains(where: \.isPaidIn) ?? true
    else { return nil }
    return Refusal(.closedAfterPayday, basis: rules.bankChangeOrder.factID)
  }

  /// What ends first by the order of the place, and has not ended; of a bank that stays nothing does.
  var oldSideStillThere: Refusal? {
    guard answers.changesBank, case .applied(.exchange, _, _) = happening,
      let next = journey.endsBeforeFiling(for: answers, under: rules)
    else { return nil }
    return Refusal(
      .oldSideEndsFirst,
      missing: .happening(next == .cancelCard ? .cancelled : .oldAccount(.closed)),
      basis: rules.bankChangeOrder.factID)
  }

  /// Counted from the day on which the new account worked; an unknown day may have been today.
  var accountIsOldEnough: Refusal? {
    guard !(answers.payouts ?? []).isEmpty, case .active(let since) = journey.activating,
      let term = rules.term(of: .oldAccount)
    else { return nil }
    let kept = circumstances.calendar.end(of: term.value, from: since.latest(today: moment.day))
    guard let until = kept.earliest, when.latest(today: moment.day) < until else { return nil }
    return Refusal(.oldAccountKeptAWhile, missing: .notBefore(until), basis: term.factID)
  }

  /// Money that keeps its number still needs the account active.
  var nothingIsPaidIn: Bool {
    (answers.payouts != nil || !answers.hasAccount)
      && journey.unsettledPayouts(for: answers).isEmpty
  }

  var newNumberIsKnown: Bool {
    if case .binding(let kind, _) = happening, !kind.hangsOnAccount { return true }
    return journey.activating.isSettled || rules.keepsNumber(for: answers)
  }

  var claimStepFits: Bool {
    guard case .claim(let number, let next) = happening,
      let state = journey.claims[number]?.state
    else { return false }
    switch (state, next) {
    case (.papersHeld, .filed), (.papersHeld, .dropped), (.filed, .paid), (.filed, .refused),
      (.filed, .dropped), (.refused, .filed), (.refused, .dropped):
      return true
    default: return false
    }
  }
}

// MARK: - Persons

extension Judgement {
  /// Only where somebody who may be relied on says no.
  var agentRefusal: Refusal? {
    guard answers.acting != .`self`, answers.holder != .minor, let errand = happening.errand,
      case .fact(false, let fact) = rules.agentMay[errand]
    else { return nil }
    return Refusal(.agentIsAllowed, missing: .answer(.person), basis: fact)
  }
}
