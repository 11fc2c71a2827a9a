import CardJourney

/// Finds contradictions in one layer that no dispute names.
///
/// An exception is no contradiction: where one scope lies within the other, the narrower one is meant
/// to differ. Old rules and what looks copied from elsewhere contradict nobody.
struct DisputeCheck {
  let layer: GuideFile

  var findings: [Finding] {
    let rules = RuleKey.allCases.flatMap { key in
      unmarked(layer.rules[key] ?? []) { $0.contradicts($1) }
    }
    let facts = Dictionary(grouping: layer.facts, by: \.value.kind)
      .sorted { $0.key.rawValue < $1.key.rawValue }
      .flatMap { unmarked($0.value) { $0.contradicts($1) } }
    return rules + facts
  }

  private func unmarked<Value>(
    _ statements: [Statement<Value>], _ contradict: (Value, Value) -> Bool
  ) -> [Finding] {
    statements.filter { !$0.isSuperseded && !$0.isDoubtful }.pairs { first, second in
      contradict(first.value, second.value) && first.meets(second)
        && !isMarked(first.id, second.id) && !isTie(first, second)
    }.map { finding($0.id, $1.id) }
  }

  /// Two answers that nothing tells apart are an error of their own.
  private func isTie<Value>(_ first: Statement<Value>, _ second: Statement<Value>) -> Bool {
    first.standing == .answer && second.standing == .answer && first.ties(with: second)
  }

  private func isMarked(_ first: FactID, _ second: FactID) -> Bool {
    layer.disputes.contains { $0.between.contains(first) && $0.between.contains(second) }
  }

  private func finding(_ first: FactID, _ second: FactID) -> Finding {
    layer.position(of: second).saying(
      Words(
        zh: "\(second.rawValue) 和 \(first.rawValue) 说法不一：在 disputes 里写上，说明我们怎么看",
        en:
          "\(second.rawValue) contradicts \(first.rawValue): add both under disputes and say what to make of it"
      ), topic: .dispute, severity: .warning)
  }
}

extension Statement {
  /// Whether both speak of one case on one day, neither as the exception of the other.
  fileprivate func meets(_ other: Statement) -> Bool {
    validity.overlaps(other.validity) && scope.overlaps(other.scope)
      && (scope == other.scope
        || !other.scope.covers(scope) && !scope.covers(other.scope))
  }
}

extension RuleValue {
  /// Whether both cannot be right.
  fileprivate func contradicts(_ other: RuleValue) -> Bool {
    guard case (.time(let one), .time(let two)) = (self, other) else { return self != other }
    return one.contradicts(two)
  }
}

extension TimeNeeded {
  /// Whether both speak of the same piece of the way and have no length in common.
  fileprivate func contradicts(_ other: TimeNeeded) -> Bool {
    part == other.part && start == other.start && limit == other.limit && mail == other.mail
      && !span.overlaps(other.span)
  }
}

extension Span {
  /// Whether some length is one of both; lengths in different units are told apart by people.
  fileprivate func overlaps(_ other: Span) -> Bool {
    unit == other.unit && least <= other.most && other.least <= most
  }
}

extension FactValue {
  /// Whether both cannot be right; words are for people to compare.
  fileprivate func contradicts(_ other: FactValue) -> Bool {
    switch (self, other) {
    case (.fee(let one), .fee(let two)): !one.yuan.overlaps(two.yuan)
    case (.duration(let one), .duration(let two)): one.contradicts(two)
    case (.instantIssue(let one), .instantIssue(let two)): one.isOffered != two.isOffered
    case (.validity(let one), .validity(let two)): one != two
    case (.passwordTries(let one), .passwordTries(let two)): one != two
    default: false
    }
  }
}
