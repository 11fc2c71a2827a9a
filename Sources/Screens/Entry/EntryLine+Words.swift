package import CardJourney
package import CityGuide
package import Copy

extension EntryLine {
  /// What was understood, a sentence each, in the order of the questions.
  package func understood(_ said: (Answer) -> Phrase) -> [Phrase] {
    let given = Answers(answers)
    let answers = given.all.map { answer in
      let label = answer.question.short(for: given)
      let words = said(answer)
      let others = others(answer)
      return Phrase {
        $0.labelledInParts(label: label($0), words: words($0), addition: others($0))
      }
    }
    let name = nickname.map { Phrase { [name = $0.text] copy in copy.enteredName(name: name) } }
    return answers + [progress, name].compactMap(\.self)
  }

  /// What was understood, in one line.
  package func brief(_ said: (Answer) -> Phrase) -> Phrase {
    let answers = Answers(answers).all.map(said)
    let name = nickname.map {
      Phrase { [name = $0.text] copy in copy.enteredNameQuoted(name: name) }
    }
    return (answers + [progress, name].compactMap(\.self)).joined(by: .gap)
  }

  private var progress: Phrase? {
    guard let waypoint else { return nil }
    let day = when?.phrase ?? Phrase(\.enteredDayMissing)
    let holds =
      holds.map { Phrase { [term = $0.phrase] copy in copy.enteredTermAppended(term: term(copy)) } }
      ?? Phrase(\.nothingToSay)
    let doubt = isReportUnspecific ? EntryLine.perhapsFormal : Phrase(\.nothingToSay)
    return Phrase {
      $0.enteredProgress(step: waypoint.phrase($0), day: day($0), term: holds($0), doubt: doubt($0))
    }
  }

  private var isReportUnspecific: Bool {
    words.contains { EntryVocabulary.unspecificReports.contains($0.text) }
  }

  private static let perhapsFormal = Phrase(\.enteredReportPerhapsFormal)

  /// The other places that the word for the place fits, so that nobody gets the wrong one unnoticed.
  private func others(_ answer: Answer) -> Phrase {
    guard case .place = answer, let word = words.first(where: { $0.meaning == .answer(answer) }),
      !word.otherPlaces.isEmpty
    else { return Phrase(\.nothingToSay) }
    let names = Phrase(places: word.otherPlaces.prefix(3))
    return Phrase { $0.enteredPlaceNotOthers(places: names($0)) }
  }

  /// What was not understood, a sentence each.
  package func problems(_ said: (Answer) -> Phrase) -> [Phrase] {
    if holdsPrivateText { return [PrivateText.warning] }
    return words.compactMap { word in word.problem.map { word.phrase(of: $0, said) } }
  }

  /// What to say where nobody said what happened to the card.
  package static let noSituation = Phrase(\.entryLacksSituation)
}

extension EntryLine.Word {
  fileprivate func phrase(of problem: EntryLine.Problem, _ said: (Answer) -> Phrase) -> Phrase {
    let text = Phrase.quote(text)
    switch problem {
    case .unknown(let nearest):
      return Phrase { $0.wordNotUnderstood(word: text, nearest: nearest) }
    case .severalPlaces(let places):
      let names = Phrase(places: places)
      return Phrase { $0.wordFitsSeveralPlaces(word: text, places: names($0)) }
    case .severalBanks(let banks):
      let names = banks.map(\.names)
      return Phrase { $0.wordFitsSeveralBanks(word: text, banks: names) }
    case .saidBefore(let meaning):
      let before = meaning.phrase(said)
      return Phrase { $0.wordContradictsEarlier(word: text, earlier: before($0)) }
    case .dayOfNothing:
      return Phrase { $0.wordIsDayOfWhat(word: text) }
    case .termOfNothing:
      return Phrase { $0.wordIsTermOfWhat(word: text) }
    case .overBefore(let when):
      return Phrase { $0.wordPrecedesReport(word: text, day: when.phrase($0)) }
    case .noSuchStep(let waypoint, let situation):
      return Phrase {
        $0.situationLacksStep(situation: situation.short($0), step: waypoint.phrase($0))
      }
    case .privateText: return PrivateText.warning
    case .noNickname(let problem): return problem.phrase
    }
  }
}

extension EntryMeaning {
  fileprivate func phrase(_ said: (Answer) -> Phrase) -> Phrase {
    switch self {
    case .answer(let answer): said(answer)
    case .waypoint(let waypoint): waypoint.phrase
    case .when(let when): when.phrase
    case .holds(let length): length.phrase
    case .nickname(let name): Phrase(verbatim: name.text)
    }
  }
}

extension Phrase {
  /// Places with their codes, since names collide.
  fileprivate init(places: some Collection<Place>) {
    self = places.map { place in Phrase { "\($0.name(place)) \(place.code)" } }
      .joined(by: .enumeration)
  }
}

extension EntryDecision {
  /// Why nothing was written; nil where something is.
  package func refusal(_ statements: Statements) -> Phrase? {
    switch self {
    case .accepted: nil
    case .refused(let refusals):
      refusals.first.map {
        Phrase { [rule = $0.rule.phrase(statements)] copy in
          copy.entryRefusedByRule(rule: rule(copy))
        }
      }
    case .unreachable(let waypoint):
      Phrase { $0.entryStepUnreachable(step: waypoint.phrase($0)) }
    case .incomplete: EntryLine.noSituation
    }
  }
}

extension SaidLength {
  fileprivate var phrase: Phrase {
    switch self {
    case .span(let span): Phrase { $0.reportHoldsFor(span: span.phrase($0)) }
    case .until(let day): Phrase { $0.holdsUntilDay(day: "\(day)") }
    case .never: Lapse.never.phrase
    }
  }
}
