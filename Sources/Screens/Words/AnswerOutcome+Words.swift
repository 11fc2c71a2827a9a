import CardJourney
import CityGuide
import Copy

extension AnswerOutcome {
  /// How much is left, what is done first, what it takes, in one line.
  func phrase(_ lines: ServiceLines) -> Phrase {
    [rest, first(lines), load, more].compactMap(\.self).joined(by: .semicolon)
  }

  private var rest: Phrase? {
    left > 0 ? Phrase { $0.answerLeavesThings(count: left) } : nil
  }

  private func first(_ lines: ServiceLines) -> Phrase? {
    guard !steps.isEmpty else { return nil }
    let words = steps.prefix(2).map { $0.phrase(lines) }.joined(by: .enumeration)
    return Phrase { $0.answerLeadsFirstTo(steps: words($0)) }
  }

  private var load: Phrase? {
    guard papers > 0 else { return nil }
    return Phrase {
      $0.answerTakesTrips(count: visits, papers: papers, isListComplete: isListComplete)
    }
  }

  private var more: Phrase? {
    guard !asked.isEmpty else { return nil }
    let questions = asked.map(\.short).joined(by: .enumeration)
    return Phrase { $0.answerLeadsToQuestions(questions: questions($0)) }
  }
}
