import CardJourney

extension EntryLine {
  /// The line with everything that is never kept taken for that, whatever else it may look like.
  ///
  /// A code and a day beside each other are no number of a person, so what was understood is left out.
  var withoutPrivateText: EntryLine {
    let rest = words.filter(\.isFree).map(\.text).joined(separator: " ")
    guard PrivateText.isHeld(by: rest) else { return self }
    var line = self
    line.words = words.map { word in
      let isOne =
        word.isFree
        && (word.text.contains(where: \.isNumber) || PrivateText.isHeld(by: word.text))
      return isOne ? Word(text: "…", meaning: nil, problem: .privateText) : word
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

extension EntryLine.Word {
  /// Whether it is a word of somebody's own: what was understood otherwise holds nothing private.
  fileprivate var isFree: Bool {
    if case .nickname = meaning { true } else { problem != nil }
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
