package import CardJourney

/// What the guides say about one rule.
package struct RuleDecision: Hashable, Sendable {
  /// The statement that may be relied on; nil where there is none.
  package let answer: Statement<RuleValue>?
  /// Other statements that may be relied on and were not chosen, best first.
  package let outvoted: [Statement<RuleValue>]
  /// What is said beside it, best first; never to be relied on.
  package let hearsay: [Statement<RuleValue>]
  /// A word from below that a binding national rule did not give way to; nil where there is none.
  package let dispute: Dispute?
}

extension PlaceGuide {
  /// The few values that guards read, each stated by an answer or assumed.
  ///
  /// Hearsay never enters. `channel` is where the card was filed for or is to be filed for, where
  /// that is known: a term that holds for one channel only is not used for another. `bank` is the
  /// bank on the card, where that is known: its own word on its oral report comes first.
  package func localRules(
    for answers: Answers, channel: ChannelKind? = nil, bank: Bank? = nil, on day: Day
  ) -> LocalRules {
    var rules = RuleChooser(guide: self, answers: answers, channel: channel, day: day).rules
    let heard = decision(about: .bankLapse, answers: answers, on: day).answer
    let isTold = heard.map { $0.origin != .guide } ?? false
    // The file gives no source for a bank's lapse: it counts no further than the bank's own number.
    if let bank, !bank.isHearsay, !isTold, let lapse = bank.lapse {
      rules.bankLapse = .fact(lapse, bank.lapseID)
    }
    return rules
  }

  /// What the guides say about a rule.
  ///
  /// `errand` defaults to what the rule is about in this case.
  package func decision(
    about key: RuleKey, errand: Errand? = nil, channel: ChannelKind? = nil, answers: Answers,
    on day: Day
  ) -> RuleDecision {
    let errands = errand.map { [$0] } ?? key.errands(for: answers)
    let inquiry = { (scope: Scope) in
      Inquiry(
        for: answers, on: day,
        errand: errands.first(where: scope.errands.contains) ?? errands.first,
        side: key.side, channel: channel)
    }
    let told = current(rules[key] ?? [], on: day) { $0.scope.mayApply(to: inquiry($0.scope)) }
    let reliable = told.filter {
      $0.standing == .answer && $0.scope.surelyApplies(to: inquiry($0.scope))
    }
    let hearsay = told.filter { $0.standing == .hearsay }
    guard let best = reliable.first else {
      return RuleDecision(answer: nil, outvoted: [], hearsay: hearsay, dispute: nil)
    }
    let binding = reliable.first {
      $0.isBinding && $0.id != best.id && $0.grade < best.grade && $0.value != best.value
    }
    guard let binding else {
      return RuleDecision(
        answer: best, outvoted: Array(reliable.dropFirst()), hearsay: hearsay, dispute: nil)
    }
    let dispute = Dispute(
      about: .rule(key), errand: errands.first, between: [binding.id, best.id], say: nil,
      place: best.place)
    return RuleDecision(
      answer: binding, outvoted: reliable.filter { $0.id != binding.id }, hearsay: hearsay,
      dispute: dispute)
  }
}

extension RuleKey {
  /// The side that the rule is about; nil where it is the whole card's.
  var side: Side? {
    switch self {
    case .temporaryLapse: .social
    case .bankLapse: .bank
    case .formalReversible, .oneTemporaryServesBoth, .oneFormalServesBoth, .filingNeeds,
      .oldCardDies, .oldCardHandedIn, .agentMay, .enableOnline, .numberStays, .makingTime,
      .collectWithin, .enableWithin, .syncTime, .paperHolds, .renewalWindow, .claimWithin,
      .awayFilingHolds, .keepOldAccount:
      nil
    }
  }

  /// The errands that the rule is about in this case, the foremost first; empty where it depends.
  package func errands(for answers: Answers) -> [Errand] {
    let filing = answers.situation?.goal.errand.map { [$0] } ?? []
    return switch self {
    case .temporaryLapse, .bankLapse, .oneTemporaryServesBoth: [.temporaryReport]
    case .formalReversible: [.formalReport, .release]
    case .oneFormalServesBoth: [.formalReport]
    case .filingNeeds: [.reissue]
    case .oldCardHandedIn: [.exchange]
    case .oldCardDies, .makingTime, .numberStays: filing
    case .collectWithin: [.collect] + filing
    case .enableOnline, .enableWithin, .syncTime: [.enable] + filing
    case .paperHolds: filing
    case .renewalWindow: [.exchange]
    case .claimWithin, .awayFilingHolds: [.claim]
    case .keepOldAccount: [.closeAccount, .changePayout]
    case .agentMay: []
    }
  }
}

/// Fills `LocalRules` from decisions.
private struct RuleChooser {
  let guide: PlaceGuide
  let answers: Answers
  let channel: ChannelKind?
  let day: Day

  var rules: LocalRules {
    var rules = LocalRules.assumed
    rules.lapse = known(.temporaryLapse, \.lapse) ?? rules.lapse
    rules.bankLapse = known(.bankLapse, \.lapse) ?? rules.bankLapse
    rules.formalIsReversible = known(.formalReversible, \.flag) ?? rules.formalIsReversible
    rules.temporaryServesBoth = known(.oneTemporaryServesBoth, \.flag) ?? rules.temporaryServesBoth
    rules.formalServesBoth = known(.oneFormalServesBoth, \.flag) ?? rules.formalServesBoth
    rules.filingNeeds = known(.filingNeeds, \.needs) ?? rules.filingNeeds
    rules.oldCardDies = known(.oldCardDies, \.dies) ?? rules.oldCardDies
    rules.oldCardHandedIn = known(.oldCardHandedIn, \.flag) ?? rules.oldCardHandedIn
    for errand in Errand.allCases {
      rules.agentMay[errand] = known(.agentMay, \.flag, errand: errand)
    }
    rules.enableOnline = known(.enableOnline, \.flag) ?? rules.enableOnline
    rules.numberStays = known(.numberStays, \.flag) ?? rules.numberStays
    for key in RuleKey.allCases {
      if let timer = key.timer { rules.terms[timer] = known(key, \.span) }
    }
    return rules
  }

  private func known<Value>(
    _ key: RuleKey, _ value: (RuleValue) -> Value?, errand: Errand? = nil
  ) -> Known<Value>? {
    let decision = guide.decision(
      about: key, errand: errand, channel: channel, answers: answers, on: day)
    guard let answer = decision.answer, let value = value(answer.value) else { return nil }
    return .fact(value, answer.id)
  }
}

extension RuleValue {
  /// The lapse; nil where the value is another one.
  package var lapse: Lapse? { if case .lapse(let value) = self { value } else { nil } }
  /// Yes or no; nil where the value is another one.
  package var flag: Bool? { if case .flag(let value) = self { value } else { nil } }
  /// The report that must stand; nil where the value is another one.
  package var needs: ReportNeeded? { if case .needs(let value) = self { value } else { nil } }
  /// When the old card ends; nil where the value is another one.
  package var dies: OldCardDies? { if case .dies(let value) = self { value } else { nil } }
  /// The length of time; nil where the value is another one.
  package var span: Span? {
    switch self {
    case .time(let time): time.span
    case .within(let span): span
    case .lapse, .flag, .needs, .dies: nil
    }
  }
}
