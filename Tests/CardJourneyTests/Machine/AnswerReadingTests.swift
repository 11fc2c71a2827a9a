import TestSupport
import Testing

@testable import CardJourney

/// Whatever is decided by an answer is looked at with that answer.
struct AnswerReadingTests {
  private static let explored = Setting.everyGoal + Setting.otherSituations + Setting.branches

  /// The answers that change what may be recorded, is left, due or advised in some case.
  private static let read: [Answer] = {
    let readers =
      (Setting.withoutAccount + [Setting.withAccount]
      + Setting.branching.flatMap { Setting.branches(of: $0).prefix(1) }).flatMap { answers in
        LocalRules.everyAnswerCounts.map { Reader(of: Setting(answers, rules: $0)) }
      }
    return Question.allCases.flatMap(\.answers).filter { answer in
      readers.contains { $0.notices(answer) }
    }
  }()

  @Test func `every answer that decides anything is explored`() {
    let missing = Self.read.filter { answer in !Self.explored.contains { $0.contains(answer) } }
    #expect(missing.isEmpty)
    print("answers read: \(Self.read.count), explored in \(Self.explored.count) settings")
  }

  @Test func `what is said to decide nothing decides nothing, and the rest something`() {
    let questions = Set(Self.read.map(\.question))
    #expect(questions == Set(Question.allCases).subtracting(Question.undecisive))
  }
}

extension LocalRules {
  /// Rules under which no guard that reads an answer is silent for want of a fact.
  fileprivate static let everyAnswerCounts = [
    assumed, assumed { $0.bankChangeOrder = .stated(.sample) },
    assumed { for errand in Errand.allCases { $0.agentMay[errand] = .stated(false) } },
  ]
}

/// What the core says of some journeys for one set of answers.
private struct Reader {
  private let setting: Setting
  private let journeys: [Journey]

  init(of setting: Setting) {
    let machine = setting.machine
    let shapes = Graph(exploring: machine).shapes
    self.setting = setting
    journeys = stride(from: 0, to: shapes.count, by: max(1, shapes.count / 8)).map {
      machine.representative(of: shapes[$0])
    }
  }

  /// Whether it says something else with that answer than without any to its question.
  func notices(_ answer: Answer) -> Bool {
    var without = setting.answers
    without[answer.question] = nil
    var with = without
    with[answer.question] = answer
    guard Journey(startingFrom: with) == Journey(startingFrom: without) else { return true }
    return journeys.contains { said(of: $0, with) != said(of: $0, without) }
  }

  private func said(of journey: Journey, _ answers: Answers) -> Said {
    let circumstances = setting.machine.circumstances
    let machine = Machine(answers: answers, circumstances: circumstances)
    let `case` = Case(id: "read", answers: answers, journey: journey)
    return Said(
      refusals: Happening.alphabet.map {
        machine.refusals(of: $0, when: .unknown, in: journey)
      },
      shape: machine.shape(of: journey), unmet: `case`.unmet(in: circumstances),
      steps: `case`.steps(in: circumstances), duties: `case`.obligations(in: circumstances))
  }

  private struct Said: Equatable {
    let refusals: [[Refusal]]
    let shape: Shape
    let unmet: [Unmet]
    let steps: [Step]
    let duties: [Obligation]
  }
}
