package import CardJourney

/// Everything that the guides say of a place for one situation, matter by matter.
///
/// Whoever the holder is and whoever acts: each fact's scope says whom it is for.
package struct GuideReport: Hashable, Sendable {
  /// What is said about one matter.
  package struct Entry: Hashable, Sendable {
    /// What it is about, and for which errand.
    package let matter: Matter
    /// For which sides of the card; empty where for both.
    package let sides: EnumSet<Side>
    /// What may be relied on, best first: several where they hold for different people or places.
    package let answers: [Fact]
    /// What others say, best first: answers of less weight, then hearsay.
    package let others: [Fact]
    /// Where they contradict each other; with our stand where somebody has written it.
    package let disputes: [Dispute]
  }

  /// The matters: rules, whether others may act, places, papers, all other facts.
  package let entries: [Entry]
  /// What farther layers say and this place's files exclude.
  package let exclusions: [Exclusion]
  /// What was searched for and not found.
  package let unknowns: [UnknownFact]
}

extension GuideQuery {
  /// Everything that is said for the situation in the answers.
  package var report: GuideReport {
    GuideReport(
      entries: ReportWriter(query: self).entries, exclusions: guide.exclusions, unknowns: unknowns)
  }
}

/// Goes through a guide topic by topic.
private struct ReportWriter {
  let query: GuideQuery

  private var guide: Guide { query.guide }
  private var answers: Answers { query.answers }

  var entries: [GuideReport.Entry] {
    Topic.allCases.filter { $0 != .agentMay && $0.row.section == .rules }.flatMap(rule)
      + agents + places + papers + Topic.stated(in: .facts).flatMap(facts)
  }

  // MARK: - Rules

  private func rule(_ topic: Topic) -> [GuideReport.Entry] {
    let errands = topic.errands(for: answers)
    guard errands.isEmpty || errands.contains(where: self.errands.contains) else { return [] }
    return [rule(topic, errand: nil)]
  }

  private var agents: [GuideReport.Entry] {
    let rules = told(.agentMay)
    return errands.filter { errand in
      errand == answers.situation?.goal.errand
        || rules.contains { $0.scope.errands.contains(errand) }
    }.map { rule(.agentMay, errand: $0) }
  }

  /// What a guard relies on comes first, then what holds under a condition.
  private func rule(_ topic: Topic, errand: Errand?) -> GuideReport.Entry {
    let decision = query.decision(about: topic, errand: errand)
    let told = told(topic).filter { concerns($0.scope, errand) }
    let known = Set(([decision.answer].compactMap(\.self) + decision.outvoted).map(\.id))
    let conditional = told.filter { $0.reliability == .answer && !known.contains($0.id) }
    return entry(
      Matter(topic, errand), answers: [decision.answer].compactMap(\.self) + conditional,
      others: decision.outvoted + told.filter { $0.reliability == .hearsay },
      found: [decision.dispute].compactMap(\.self))
  }

  // MARK: - Places and papers

  private var places: [GuideReport.Entry] {
    let all = told(.channel)
    let sides: [EnumSet<Side>] = [[], [.social], [.bank]]
    return matters(all).flatMap { errand in
      let here = all.filter { belongs($0.scope, errand) }
      let found = sides.compactMap { side -> GuideReport.Entry? in
        let some = here.filter { ($0.scope.sides.count == 2 ? [] : $0.scope.sides) == side }
        return some.isEmpty ? nil : sorted(Matter(.channel, errand), some, sides: side)
      }
      return found.isEmpty ? [entry(Matter(.channel, errand), answers: [], others: [])] : found
    }
  }

  private var papers: [GuideReport.Entry] {
    let all = told(.requirement)
    return matters(all).map { errand in
      weighed(Matter(.requirement, errand), all.filter { belongs($0.scope, errand) })
    }
  }

  // MARK: - Facts

  private func facts(_ topic: Topic) -> [GuideReport.Entry] {
    let all = told(topic)
    guard topic.isOneValue else { return all.isEmpty ? [] : [sorted(Matter(topic), all)] }
    let filing = topic == .fee ? answers.situation?.goal.errand : nil
    let asked: [Errand?] = errands.filter { errand in
      errand == filing || all.contains { $0.scope.errands.contains(errand) }
    }
    let groups = asked.isEmpty && !all.isEmpty ? [nil] : asked
    return groups.map { errand in
      weighed(Matter(topic, errand), all.filter { concerns($0.scope, errand) })
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

  /// The errands that facts name, with those that everybody needs; nil where some name none.
  private func matters(_ facts: [Fact]) -> [Errand?] {
    let needed = [answers.situation?.goal.errand, .enable].compactMap(\.self)
    let named = errands.filter { errand in
      needed.contains(errand) || facts.contains { $0.scope.errands.contains(errand) }
    }
    return named + (facts.contains { $0.scope.errands.isEmpty } ? [nil] : [])
  }

  /// What is said about a topic today, whoever the holder is.
  private func told(_ topic: Topic) -> [Fact] {
    guide.facts(about: topic).filter { fact in
      let scope = fact.scope
      return fact.isCurrent(on: query.day)
        && (answers.situation.map { scope.situations.isEmpty || scope.situations.contains($0) }
          ?? true)
        && (scope.errands.isEmpty || !scope.errands.isDisjoint(with: errands))
        && (scope.counties.isEmpty || query.factQuery().county.map(scope.counties.contains) ?? true)
        && (scope.generations.isEmpty
          || !scope.generations.isDisjoint(with: FactQuery.generations))
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

  /// Facts of which one rules another out where it holds wherever the other does and speaks of the same.
  private func weighed(_ matter: Matter, _ facts: [Fact]) -> GuideReport.Entry {
    var chosen: [Fact] = []
    var others: [Fact] = []
    for fact in facts {
      let isOutvoted = chosen.contains {
        $0.scope.ofAnyErrand.covers(fact.scope) && $0.value.measures(thatOf: fact.value)
      }
      if fact.reliability == .hearsay || isOutvoted {
        others.append(fact)
      } else {
        chosen.append(fact)
      }
    }
    return entry(matter, answers: chosen, others: others)
  }

  private func sorted(
    _ matter: Matter, _ facts: [Fact], sides: EnumSet<Side> = []
  ) -> GuideReport.Entry {
    entry(
      matter, sides: sides, answers: facts.filter { $0.reliability == .answer },
      others: facts.filter { $0.reliability == .hearsay })
  }

  private func entry(
    _ matter: Matter, sides: EnumSet<Side> = [], answers: [Fact], others: [Fact],
    found: [Dispute] = []
  ) -> GuideReport.Entry {
    let ids = Set((answers + others).map(\.id))
    let written = guide.disputes.filter { dispute in
      dispute.about == matter.topic && !ids.isDisjoint(with: dispute.between)
        && (dispute.errand == nil || matter.errand == nil || dispute.errand == matter.errand)
    }
    return GuideReport.Entry(
      matter: matter, sides: sides, answers: answers, others: others, disputes: written + found)
  }
}

extension FactValue {
  /// Whether both say how much or how long the same thing is.
  fileprivate func measures(thatOf other: FactValue) -> Bool {
    guard let time, let second = other.time else { return true }
    return time.part == second.part
  }
}

extension Scope {
  /// The scope for any errand and both sides.
  var ofAnyErrand: Scope {
    var scope = self
    scope.errands = []
    scope.sides = []
    return scope
  }
}
