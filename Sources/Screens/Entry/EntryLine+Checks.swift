import CardJourney

extension EntryLine {
  /// The line with every number that is never kept taken for one, whatever else it may look like.
  ///
  /// A code and a day beside each other are no such number, so what was understood is left out.
  var withoutPrivateNumbers: EntryLine {
    let rest = words.filter { $0.problem != nil }.map(\.text).joined(separator: " ")
    let names = words.filter { if case .nickname = $0.meaning { true } else { false } }
    let isPrivate = PrivateNumber.isHeld(by: rest)
    let privateNames = Set(names.map(\.text).filter(PrivateNumber.isHeld))
    var line = self
    line.words = words.map { word in
      let isOne =
        isPrivate && word.problem != nil && word.text.contains(where: \.isNumber)
        || privateNames.contains(word.text)
      return isOne ? Word(text: "…", meaning: nil, problem: .privateNumber) : word
    }
    return line
  }

  /// The line with every word that goes against one before it said to do so.
  var withoutContradictions: EntryLine {
    var line = self
    line.words = words.indices.map { index in
      let word = words[index]
      guard let meaning = word.meaning else { return word }
      let earlier = words[..<index].compactMap(\.meaning).first { $0.speaks(ofTheSameAs: meaning) }
      guard let problem = earlier.map(Problem.saidBefore) ?? contradiction(in: meaning) else {
        return word
      }
      return Word(text: word.text, meaning: nil, problem: problem)
    }
    return line
  }

  private func contradiction(in meaning: EntryMeaning) -> Problem? {
    switch meaning {
    case .when: waypoint == nil ? .dayOfNothing : nil
    case .waypoint(let waypoint):
      Answers(answers).situation.flatMap {
        waypoint.exists(for: $0) ? nil : .noSuchStep(waypoint, $0)
      }
    case .holds(let length): contradiction(in: length)
    case .answer, .nickname: nil
    }
  }
}

extension EntryLine {
  private func contradiction(in length: SaidLength) -> Problem? {
    guard waypoint == .reportedByPhone, let made = when?.earliest, let when else {
      return .termOfNothing
    }
    if case .until(let day) = length, day < made { return .overBefore(when) }
    return nil
  }
}

extension EntryMeaning {
  /// Whether only one of the two can stand on a line.
  fileprivate func speaks(ofTheSameAs other: EntryMeaning) -> Bool {
    switch (self, other) {
    case (.answer(let one), .answer(let other)): one.question == other.question
    case (.waypoint, .waypoint), (.when, .when), (.holds, .holds), (.nickname, .nickname): true
    case (.answer, _), (.waypoint, _), (.when, _), (.holds, _), (.nickname, _): false
    }
  }
}
