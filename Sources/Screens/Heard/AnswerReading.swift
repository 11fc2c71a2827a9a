package import CardJourney
package import Copy

/// What became of an answer that somebody typed: taken whole, or not at all.
package enum AnswerReading<Value: Hashable & Sendable>: Hashable, Sendable {
  /// Every sign of it was used.
  case value(Value)
  /// Nobody knew, or nobody said: there is nothing to keep.
  case notKnown
  /// What was understood and what was not; nothing is left where the pieces make no one answer.
  case partly(understood: [String], left: [String])
  /// A number above the highest that is believed.
  case tooMuch(most: Int)
  /// The last day of a term, that day included, of which it is not known from when it counts.
  case uncounted(Day)
  /// A last day before the term begins.
  case tooEarly(Day, since: Day)
  /// An identity, card or telephone number: never kept.
  case privateText
  /// No sign at all.
  case nothing

  /// What was said; nil where nothing can be kept.
  package var value: Value? { if case .value(let value) = self { value } else { nil } }
}

extension AnswerReading {
  /// Why nothing is kept, and what to do; nil where an answer was read, and where nothing is to be said.
  ///
  /// `example` is how an answer is typed; nil where that stands beside it.
  package func refusal(example: Phrase?) -> Phrase? {
    switch self {
    case .value: nil
    case .nothing: example
    case .privateText: PrivateText.warning
    case .notKnown:
      Phrase(\.answerNotKnown)
    case .tooMuch(let most):
      Phrase { $0.answerNumberTooLarge(most: most) }
    case .uncounted(let day):
      Phrase { $0.answerDayLacksStart(day: day) }
    case .tooEarly(let day, let since):
      Phrase { $0.answerDayTooEarly(day: day, since: since) }
    case .partly(let understood, let left):
      partly(understood.map { "“\($0)”" }, left.map { "“\($0)”" }, example)
    }
  }

  private func partly(_ understood: [String], _ left: [String], _ example: Phrase?) -> Phrase {
    let known = understood.map(Phrase.init(verbatim:)).joined(by: .enumeration)
    let rest = left.map(Phrase.init(verbatim:)).joined(by: .enumeration)
    let again =
      example.map {
        Phrase { [example = $0] copy in copy.writeAnswerAgainLike(example: example(copy)) }
      }
      ?? Phrase(\.writeAnswerAgain)
    if left.isEmpty {
      return Phrase { $0.answerIsIncomplete(known: known($0), again: again($0)) }
    }
    if understood.isEmpty {
      return Phrase { $0.answerNotUnderstood(rest: rest($0), again: again($0)) }
    }
    return Phrase { $0.answerPartlyUnderstood(known: known($0), rest: rest($0), again: again($0)) }
  }
}
