import CardJourney

/// Goes through a guide matter by matter.
struct Surveyor {
  let guide: PlaceGuide
  let answers: Answers
  let day: Day

  var entries: [PlaceSurvey.Entry] {
    rules + agents + channels + papers + FactKind.allCases.flatMap(facts)
  }

  // MARK: - Rules

  private var rules: [PlaceSurvey.Entry] {
    RuleKey.allCases.filter { $0 != .agentMay }.compactMap { key in
      let errands = key.errands(for: answers)
      guard errands.isEmpty || errands.contains(where: self.errands.contains) else { return nil }
      return rule(key, errand: nil)
    }
  }

  private var agents: [PlaceSurvey.Entry] {
    errands.filter { errand in
      errand == answers.situation?.goal.errand
        || told(guide.rules[.agentMay] ?? []).contains { $0.scope.errands.contains(errand) }
    }.map { rule(.agentMay, errand: $0) }
  }

  /// What a guard relies on comes first, then what holds under a condition.
  private func rule(_ key: RuleKey, errand: Errand?) -> PlaceSurvey.Entry {
    let decision = guide.decision(about: key, errand: errand, answers: answers, on: day)
    let told = told(guide.rules[key] ?? []).filter { concerns($0.scope, errand) }
    let chosen = [decision.answer].compactMap(\.self)
    let outvoted = decision.outvoted.map(\.id)
    let conditional = told.filter {
      $0.standing == .answer && $0.id != decision.answer?.id && !outvoted.contains($0.id)
    }
    let others = decision.outvoted + told.filter { $0.standing == .hearsay }
    return entry(
      PlaceSurvey.Matter(about: .rule(key), errand: errand, sides: []),
      answers: chosen + conditional, others: others, StatedValue.rule,
      found: [decision.dispute].compactMap(\.self))
  }

  // MARK: - Places and papers

  private var channels: [PlaceSurvey.Entry] {
    let all = told(guide.channels)
    let sides: [Set<Side>] = [[], [.social], [.bank]]
    return matters(all).flatMap { errand in
      let here = all.filter { belongs($0.scope, errand) }
      let found = sides.compactMap { side -> PlaceSurvey.Entry? in
        let some = here.filter { ($0.scope.sides.count == 2 ? [] : $0.scope.sides) == side }
        guard !some.isEmpty else { return nil }
        return entry(
          PlaceSurvey.Matter(about: .channel, errand: errand, sides: side),
          answers: some.filter { $0.standing == .answer },
          others: some.filter { $0.standing == .hearsay }, StatedValue.channel)
      }
      return found.isEmpty ? [nothing(about: .channel, errand)] : found
    }
  }

  private var papers: [PlaceSurvey.Entry] {
    let all = told(guide.requirements)
    return matters(all).map { errand in
      weighed(
        PlaceSurvey.Matter(about: .requirement, errand: errand, sides: []),
        all.filter { belongs($0.scope, errand) }, StatedValue.papers
      ) { _, _ in true }
    }
  }

  // MARK: - Facts

  private func facts(of kind: FactKind) -> [PlaceSurvey.Entry] {
    let all = told(guide.facts).filter { $0.value.kind == kind }
    guard kind.isOneValue else {
      guard !all.isEmpty else { return [] }
      return [
        entry(
          PlaceSurvey.Matter(about: .fact(kind), errand: nil, sides: []),
          answers: all.filter { $0.standing == .answer },
          others: all.filter { $0.standing == .hearsay }, StatedValue.fact)
      ]
    }
    let named = errands.filter { errand in all.contains { $0.scope.errands.contains(errand) } }
    let filing = kind == .fee ? answers.situation?.goal.errand.map { [$0] } ?? [] : []
    let asked: [Errand?] = errands.filter { named.contains($0) || filing.contains($0) }
    let groups = asked.isEmpty && !all.isEmpty ? [nil] : asked
    return groups.map { errand in
      weighed(
        PlaceSurvey.Matter(about: .fact(kind), errand: errand, sides: []),
        all.filter { concerns($0.scope, errand) }, StatedValue.fact
      ) { $0.measures(thatOf: $1) }
    }
  }

  // MARK: - What concerns the case

  /// The errands that a case of this situation can come to.
  private var errands: [Errand] {
    let goal = answers.situation?.goal
    return Errand.allCases.filter { errand in
      switch errand {
      case .temporaryReport, .formalReport, .release: goal == .afterLoss
      case .reissue, .exchange, .firstIssue: errand == goal?.errand
      case .collect, .enable, .activate, .cancelCard, .changePayout, .closeAccount, .queryStatus,
        .queryProgress, .resetPassword, .medicalCode, .claim:
        true
      }
    }
  }

  /// The errands that statements name, with those that everybody needs; nil where some name none.
  private func matters<Value>(_ statements: [Statement<Value>]) -> [Errand?] {
    let needed = [answers.situation?.goal.errand, .enable].compactMap(\.self)
    let named = errands.filter { errand in
      needed.contains(errand) || statements.contains { $0.scope.errands.contains(errand) }
    }
    return named + (statements.contains { $0.scope.errands.isEmpty } ? [nil] : [])
  }

  private func told<Value>(_ statements: [Statement<Value>]) -> [Statement<Value>] {
    guide.current(statements, on: day) { statement in
      let scope = statement.scope
      return answers.situation.map { scope.situations.isEmpty || scope.situations.contains($0) }
        ?? true
        && (scope.errands.isEmpty || !scope.errands.isDisjoint(with: errands))
        && (scope.generations.isEmpty || !scope.generations.isDisjoint(with: Inquiry.generations))
    }
  }

  private func concerns(_ scope: Scope, _ errand: Errand?) -> Bool {
    scope.errands.isEmpty || errand.map(scope.errands.contains) ?? true
  }

  /// Whether it is said of that very errand, or, where `errand` is nil, of none.
  private func belongs(_ scope: Scope, _ errand: Errand?) -> Bool {
    errand.map(scope.errands.contains) ?? scope.errands.isEmpty
  }

  // MARK: - Entries

  /// Statements of which one rules another out where it holds wherever the other does and, by `rivals`,
  /// speaks of the same.
  private func weighed<Value>(
    _ matter: PlaceSurvey.Matter, _ statements: [Statement<Value>],
    _ wrap: (Value) -> StatedValue, rivals: (Value, Value) -> Bool
  ) -> PlaceSurvey.Entry {
    var chosen: [Statement<Value>] = []
    var others: [Statement<Value>] = []
    for statement in statements {
      let isOutvoted = chosen.contains {
        $0.scope.ofAnyErrand.covers(statement.scope) && rivals($0.value, statement.value)
      }
      if statement.standing == .hearsay || isOutvoted {
        others.append(statement)
      } else {
        chosen.append(statement)
      }
    }
    return entry(matter, answers: chosen, others: others, wrap)
  }

  private func entry<Value>(
    _ matter: PlaceSurvey.Matter, answers: [Statement<Value>], others: [Statement<Value>],
    _ wrap: (Value) -> StatedValue, found: [Dispute] = []
  ) -> PlaceSurvey.Entry {
    let ids = Set((answers + others).map(\.id))
    let written = guide.disputes.filter { dispute in
      dispute.about == matter.about && !ids.isDisjoint(with: dispute.between)
        && (dispute.errand == nil || matter.errand == nil || dispute.errand == matter.errand)
    }
    return PlaceSurvey.Entry(
      matter: matter, answers: answers.compactMap { $0.compactMap(wrap) },
      others: others.compactMap { $0.compactMap(wrap) }, disputes: written + found)
  }

  private func nothing(about subject: Subject, _ errand: Errand?) -> PlaceSurvey.Entry {
    PlaceSurvey.Entry(
      matter: PlaceSurvey.Matter(about: subject, errand: errand, sides: []), answers: [],
      others: [], disputes: [])
  }
}

extension FactKind {
  /// Whether one value holds at a time, so that of two statements one is right.
  fileprivate var isOneValue: Bool {
    switch self {
    case .fee, .duration, .delivery, .banks, .instantIssue, .hours, .validity, .passwordTries,
      .photo:
      true
    case .pickUp, .bankChange, .steps, .interim, .note, .warning: false
    }
  }
}

extension FactValue {
  /// Whether both say how much or how long the same thing is.
  fileprivate func measures(thatOf other: FactValue) -> Bool {
    guard case .duration(let time) = self, case .duration(let second) = other else { return true }
    return time.part == second.part
  }
}

extension Scope {
  /// The scope for any errand and both sides.
  fileprivate var ofAnyErrand: Scope {
    var scope = self
    scope.errands = []
    scope.sides = []
    return scope
  }
}
