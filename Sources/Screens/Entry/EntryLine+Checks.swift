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
  ///
  /// Two words that say the same are none against the other; of two of which one says more, both say that.
  var withoutContradictions: EntryLine {
    var line = self
    for (index, word) in words.enumerated() {
      guard let meaning = word.meaning else { continue }
      let earlier = line.words[..<index].firstIndex {
        $0.meaning?.speaks(ofTheSameAs: meaning) == true
      }
      guard let earlier, let said = line.words[earlier].meaning else {
        if let problem = contradiction(in: meaning) { line.words[index] = word.failing(problem) }
        continue
      }
      if let both = said.joined(with: meaning) {
        line.words[earlier] = line.words[earlier].saying(both)
        line.words[index] = word.saying(both)
      } else {
        line.words[index] = word.failing(.saidBefore(said))
      }
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

extension EntryMeaning {
  /// What two words say together that speak of the same; nil where they say different things.
  fileprivate func joined(with other: EntryMeaning) -> EntryMeaning? {
    if self == other { return self }
    if other.isMore(than: self) { return other }
    return isMore(than: other) ? self : nil
  }

  /// Whether it says all that the other does, and more: an old person for whom somebody acts has somebody who acts,
  /// and a foreigner with a residence card is a foreigner.
  private func isMore(than other: EntryMeaning) -> Bool {
    switch (self, other) {
    case (.answer(.person(.infirm, .agent)), .answer(.person(.adult, .agent))),
      (.answer(.person(.minor, .guardian)), .answer(.person(.adult, .agent))),
      (.answer(.idDocument(.foreignPR)), .answer(.idDocument(.foreign))):
      true
    default: false
    }
  }
}

extension EntryLine.Word {
  fileprivate func saying(_ meaning: EntryMeaning) -> EntryLine.Word {
    EntryLine.Word(text: text, meaning: meaning, otherPlaces: otherPlaces)
  }

  fileprivate func failing(_ problem: EntryLine.Problem) -> EntryLine.Word {
    EntryLine.Word(text: text, meaning: nil, problem: problem)
  }
}
