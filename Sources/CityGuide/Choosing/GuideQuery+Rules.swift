package import CardJourney

/// What the guides say about one rule.
package struct RuleDecision: Hashable, Sendable {
  /// The fact that may be relied on; nil where there is none.
  package let answer: Fact?
  /// Other facts that may be relied on and were not chosen, best first.
  package let outvoted: [Fact]
  /// What is said beside it, best first; never to be relied on.
  package let hearsay: [Fact]
  /// A word from below that a binding national rule did not give way to; nil where there is none.
  package let dispute: Dispute?

  /// Everything that is said about it: the answer first, hearsay last.
  package var said: [Fact] { [answer].compactMap(\.self) + outvoted + hearsay }

  /// The answer, unless it is old and nobody fresher who may be relied on says the same.
  package func freshAnswer(on day: Day) -> Fact? {
    guard let answer, answer.isStale(on: day) else { return answer }
    return outvoted.contains { $0.value == answer.value && !$0.isStale(on: day) } ? answer : nil
  }
}

extension GuideQuery {
  /// The few values that guards read, each stated by an answer or assumed.
  ///
  /// Hearsay never enters. `channel` is where the card was filed for or is to be filed for, where
  /// that is known: a term that holds for one channel only is not used for another. `bank` is the
  /// bank on the card, where that is known: its own word on its oral report comes first.
  package func localRules(channel: ChannelKind? = nil, bank: Bank? = nil) -> LocalRules {
    var rules = LocalRules.assumed
    for topic in Topic.allCases where !guide.facts(about: topic).isEmpty {
      guard let binding = topic.row.binds else { continue }
      let errands: [Errand?] = if case .agentMay = binding { Errand.allCases } else { [nil] }
      for errand in errands {
        // A report may have been made another way than that by which the card is filed for.
        let isOfReport = if case .lapse = binding { true } else { false }
        let decision = decision(about: topic, errand: errand, channel: isOfReport ? nil : channel)
        if isOfReport, decision.freshAnswer(on: day) == nil {
          rules.saidLapses[topic.row.side ?? .social] = decision.said.compactMap(
            \.value.lapse?.span)
          continue
        }
        if let answer = decision.answer { binding.set(answer, for: errand, in: &rules) }
      }
    }
    // The file gives no source for a bank's lapse: it counts no further than the bank's own number.
    if let bank, !bank.isHearsay, let lapse = bank.lapse {
      let answer = decision(about: .bankLapse).answer
      if answer.map({ $0.origin == .guide }) ?? true {
        rules.bankLapse = .fact(lapse, bank.lapseID)
      }
    }
    return rules
  }

  /// What the guides say about a rule.
  ///
  /// `errand` defaults to what the rule is about in this case.
  package func decision(
    about topic: Topic, errand: Errand? = nil, channel: ChannelKind? = nil
  ) -> RuleDecision {
    let errands = errand.map { [$0] } ?? topic.errands(for: answers)
    var query = factQuery(side: topic.row.side, channel: channel)
    var told: [(fact: Fact, isSure: Bool)] = []
    for fact in guide.facts(about: topic) where fact.isCurrent(on: day) {
      query.errand = errands.first(where: fact.scope.errands.contains) ?? errands.first
      guard fact.scope.mayApply(to: query), isOfRightCard(fact) else { continue }
      told.append(
        (fact, fact.reliability == .answer && fact.scope.surelyApplies(to: query)))
    }
    let reliable = told.filter(\.isSure).map(\.fact)
    let hearsay = told.map(\.fact).filter { $0.reliability == .hearsay }
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
      about: topic, errand: errands.first, between: [binding.id, best.id], say: nil,
      place: best.place)
    return RuleDecision(
      answer: binding, outvoted: reliable.filter { $0.id != binding.id }, hearsay: hearsay,
      dispute: dispute)
  }
}

extension GuideQuery {
  /// Whether it speaks of the card that it would be used for: the place somebody moved to says nothing of a card
  /// left in another province.
  ///
  /// What a bank told its customer holds wherever its card was issued.
  fileprivate func isOfRightCard(_ fact: Fact) -> Bool {
    guard answers.leavesCardElsewhere, fact.topic.row.isOfOldCard else { return true }
    return fact.place == .nation || fact.origin == .told && fact.topic.row.side == .bank
  }
}

extension Topic.Binding {
  /// Sets the value of the machine to what a fact states.
  fileprivate func set(_ fact: Fact, for errand: Errand?, in rules: inout LocalRules) {
    switch self {
    case .lapse(let set): fact.known(\.lapse).map { set(&rules, $0) }
    case .flag(let set): fact.known(\.flag).map { set(&rules, $0) }
    case .report(let set): fact.known(\.report).map { set(&rules, $0) }
    case .dies(let set): fact.known(\.dies).map { set(&rules, $0) }
    case .order(let set): fact.known(\.order).map { set(&rules, $0) }
    case .term(let timer): rules.terms[timer] = fact.known(\.span)
    case .agentMay: errand.map { rules.agentMay[$0] = fact.known(\.flag) }
    }
  }
}

extension Fact {
  /// Its value as guards read it; nil where it is of another type.
  fileprivate func known<Value>(_ read: (FactValue) -> Value?) -> Known<Value>? {
    read(value).map { .fact($0, id) }
  }
}
