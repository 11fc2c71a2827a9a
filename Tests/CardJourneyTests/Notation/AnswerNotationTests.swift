import TestSupport
import Testing

@testable import CardJourney

struct AnswerNotationTests {
  static let all = Question.allCases.flatMap(\.answers)

  @Test(arguments: all)
  func `an answer is read back from its words`(answer: Answer) throws {
    #expect(try Answer(words: answer.words) == answer)
    #expect(answer.words.first == answer.question.rawValue)
  }

  @Test func `the answers to a question are its own, and are some`() {
    for question in Question.allCases {
      #expect(Set(question.answers.map(\.question)) == [question])
    }
  }

  @Test(
    arguments: [
      ("weather fine", "weather", Question.allCases.map(\.rawValue)),
      ("situation gone", "gone", Situation.allCases.map(\.rawValue)),
      ("place Chengdu", "Chengdu", ["six digits"]), ("place", nil, ["…"]),
      ("expiry soon", "soon", ["2026-11-27"]), ("expiry", nil, ["2026-11-27"]),
      ("smartphone maybe", "maybe", ["yes", "no"]), ("smartphone", nil, ["…"]),
      ("payouts", nil, ["none"] + BindingKind.allCases.map(\.rawValue)),
      ("payouts none pension", "none", ["none"] + BindingKind.allCases.map(\.rawValue)),
      ("situation lost twice", "twice", []),
      ("person minor uncle", "uncle", Acting.allCases.map(\.rawValue)),
    ] as [(String, String?, [String])])
  func `a bad word is named together with the words allowed`(
    line: String, word: String?, expected: [String]
  ) {
    #expect(throws: NotationError(word: word, expected: expected)) {
      try Answer(words: line.split(separator: " ").map(String.init))
    }
  }
}
