package import CardJourney

extension GuideQuery {
  /// Where facts contradict each other, the nearer place's words first.
  ///
  /// With `errand` nil only what concerns no errand in particular, and what concerns any.
  package func disputes(about topic: Topic, errand: Errand? = nil) -> [Dispute] {
    let written = guide.disputes.filter {
      $0.about == topic && ($0.errand == nil || errand == nil || $0.errand == errand)
    }
    let found = topic.row.section == .rules ? decision(about: topic, errand: errand).dispute : nil
    return guide.nearestFirst(written + [found].compactMap(\.self))
  }

  /// What was searched for and not found, the nearer place's first, each once.
  ///
  /// An answer of a nearer layer silences the question of a farther one.
  package var unknowns: [UnknownFact] {
    var seen: Set<Matter> = []
    return guide.unknownFacts.sorted { guide.distance(of: $0.place) < guide.distance(of: $1.place) }
      .filter { !isAnswered($0) && seen.insert(Matter($0.about, $0.errand)).inserted }
  }

  private func isAnswered(_ question: UnknownFact) -> Bool {
    let hotlines = question.about == .hotlineHours
    let stated = facts(about: hotlines ? .channel : question.about, for: question.errand)
    return stated.contains { fact in
      fact.reliability == .answer && (!hotlines || fact.value.channel?.isStaffedLine == true)
        && distance(of: fact) < guide.distance(of: question.place)
    }
  }

  /// How far away the layer is that states it; what the desk or the holder heard is nearer than all.
  private func distance(of fact: Fact) -> Int {
    fact.origin == .guide ? guide.distance(of: fact.place) : -1
  }
}

extension Guide {
  /// The contradictions about an errand that we have written words for, the nearer place's first.
  ///
  /// With `topic` nil about whatever concerns the errand; words that name no errand concern all.
  package func stands(on errand: Errand, about topic: Topic? = nil) -> [Dispute] {
    nearestFirst(
      disputes.filter {
        $0.say != nil && ($0.errand == nil || $0.errand == errand)
          && (topic == nil || $0.about == topic)
      })
  }

  fileprivate func nearestFirst(_ disputes: [Dispute]) -> [Dispute] {
    disputes.enumerated().sorted { left, right in
      (distance(of: left.element.place), left.offset)
        < (distance(of: right.element.place), right.offset)
    }.map(\.element)
  }
}

extension Channel {
  /// Whether it is a telephone of which the hours are known.
  fileprivate var isStaffedLine: Bool { kind == .telephone && hours != nil }
}
