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

  /// Whether somebody else says otherwise, for this case too, and we have written what to make of it.
  ///
  /// Only where one value is right: of two places to go, or two lists of papers, both may be.
  package func isDisputed(_ fact: Fact) -> Bool {
    fact.topic.isOneValue
      && guide.disputes.contains { dispute in
        dispute.say != nil && dispute.about == fact.topic && concerns(dispute.errand)
          && dispute.between.contains(fact.id)
          && dispute.between.contains { says(otherThan: fact, $0, for: dispute.errand) }
      }
  }

  /// Whether the case may come to the errand: no exchange where a card is lost.
  private func concerns(_ errand: Errand?) -> Bool {
    guard let errand, errand.isFiling, let filing = answers.situation?.goal.errand else {
      return true
    }
    // Who has no old card to hand in applies for a reissue.
    return errand == filing || errand == .reissue && (answers.oldCard ?? .inHand) != .inHand
  }

  private func says(otherThan fact: Fact, _ id: FactID, for errand: Errand?) -> Bool {
    guard id != fact.id, let other = guide.fact(with: id) else { return false }
    return other.value != fact.value && other.isCurrent(on: day)
      && other.scope.mayApply(to: factQuery(errand: errand))
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
    facts(about: question.about, for: question.errand).contains { fact in
      fact.reliability == .answer
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
