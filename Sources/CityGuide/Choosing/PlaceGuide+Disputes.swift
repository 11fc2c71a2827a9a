package import CardJourney

extension PlaceGuide {
  /// Where statements contradict each other, the nearer place's words first.
  ///
  /// With `errand` nil only what concerns no errand in particular, and what concerns any.
  package func disputes(
    about subject: Subject, errand: Errand? = nil, answers: Answers, on day: Day
  ) -> [Dispute] {
    var found = disputes.filter {
      $0.about == subject && ($0.errand == nil || errand == nil || $0.errand == errand)
    }
    if case .rule(let key) = subject,
      let dispute = decision(about: key, errand: errand, answers: answers, on: day).dispute
    {
      found.append(dispute)
    }
    return nearestFirst(found)
  }

  /// The contradictions about an errand that we have written words for, the nearer place's first.
  ///
  /// With `subject` nil about whatever concerns the errand; words that name no errand concern all.
  package func stands(on errand: Errand, about subject: Subject? = nil) -> [Dispute] {
    nearestFirst(
      disputes.filter {
        $0.say != nil && ($0.errand == nil || $0.errand == errand)
          && (subject == nil || $0.about == subject)
      })
  }

  private func nearestFirst(_ disputes: [Dispute]) -> [Dispute] {
    disputes.enumerated().sorted { left, right in
      (distance(of: left.element.place), left.offset)
        < (distance(of: right.element.place), right.offset)
    }.map(\.element)
  }

  /// What was searched for and not found, the nearer place's first, each once.
  ///
  /// An answer of a nearer layer silences the question of a farther one.
  package func unknowns(for answers: Answers, on day: Day) -> [UnknownFact] {
    var seen: Set<Topic> = []
    return unknownFacts.sorted { distance(of: $0.place) < distance(of: $1.place) }.filter {
      !isAnswered($0, answers: answers, on: day)
        && seen.insert(Topic(about: $0.about, errand: $0.errand)).inserted
    }
  }

  private func isAnswered(_ question: UnknownFact, answers: Answers, on day: Day) -> Bool {
    let inquiry = Inquiry(for: answers, on: day, errand: question.errand)
    let answers: [Int] =
      switch question.about {
      case .rule(let key): answering(rules[key] ?? [], inquiry)
      case .fact(let kind): answering(facts.filter { $0.value.kind == kind }, inquiry)
      case .requirement: answering(requirements, inquiry)
      case .channel: answering(channels, inquiry)
      case .hotlineHours:
        answering(
          channels.filter { $0.value.kind == .telephone && $0.value.hours != nil }, inquiry)
      }
    return answers.contains { $0 < distance(of: question.place) }
  }

  /// How far away the layers are that answer; what the desk or the holder heard is nearer than all.
  private func answering<Value>(
    _ statements: [Statement<Value>], _ inquiry: Inquiry
  ) -> [Int] {
    current(statements, for: inquiry).filter { $0.standing == .answer }
      .map { $0.origin == .guide ? distance(of: $0.place) : -1 }
  }

  /// How far away a layer is: 0 for the place itself.
  func distance(of layer: PlaceCode) -> Int {
    layers.reversed().firstIndex(of: layer) ?? layers.count
  }

  private struct Topic: Hashable {
    let about: Subject
    let errand: Errand?
  }
}
