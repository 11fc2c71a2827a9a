import CardJourney
import CityGuide

/// Finds contradictions in one layer that no dispute names.
///
/// An exception is no contradiction: where one scope lies within the other, the narrower one is meant
/// to differ. Old rules and what looks copied from elsewhere contradict nobody.
struct DisputeCheck {
  let layer: GuideFile

  var findings: [Finding] {
    Topic.allCases.filter { [.rules, .facts].contains($0.section) }.flatMap {
      unmarked(layer.facts(about: $0))
    }
  }

  private func unmarked(_ facts: [Fact]) -> [Finding] {
    facts.filter { !$0.isSuperseded && !$0.isDoubtful }.pairs { first, second in
      first.value.contradicts(second.value) && first.meets(second)
        && !isMarked(first.id, second.id) && !isTie(first, second)
    }.map { finding($0.id, $1.id) }
  }

  /// Two answers that nothing tells apart are an error of their own.
  private func isTie(_ first: Fact, _ second: Fact) -> Bool {
    first.reliability == .answer && second.reliability == .answer && first.ties(with: second)
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

extension Fact {
  /// Whether both speak of one case on one day, neither as the exception of the other.
  fileprivate func meets(_ other: Fact) -> Bool {
    validity.overlaps(other.validity) && scope.overlaps(other.scope)
      && (scope == other.scope
        || !other.scope.covers(scope) && !scope.covers(other.scope))
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
  /// Whether both cannot be right; words and lists are for people to compare.
  fileprivate func contradicts(_ other: FactValue) -> Bool {
    switch (self, other) {
    case (.time(let one), .time(let two)): one.contradicts(two)
    case (.fee(let one), .fee(let two)): !one.yuan.overlaps(two.yuan)
    case (.instantIssue(let one), .instantIssue(let two)): one.isOffered != two.isOffered
    case (.lapse, _), (.flag, _), (.report, _), (.dies, _), (.span, _), (.order, _), (.years, _),
      (.count, _):
      self != other
    case (.time, _), (.fee, _), (.instantIssue, _), (.delivery, _), (.banks, _), (.hours, _),
      (.photo, _), (.words, _), (.steps, _), (.interim, _), (.channel, _), (.papers, _),
      (.hotline, _):
      false
    }
  }
}
