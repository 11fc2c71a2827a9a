import TestSupport
import Testing

@testable import CardJourney

struct AnswerNotationTests {
  static let all: [Answer] =
    Situation.allCases.map(Answer.situation) + BankUse.allCases.map(Answer.bankUse)
    + Holder.allCases.flatMap { holder in Acting.allCases.map { .person(holder, $0) } }
    + IDDocument.allCases.map(Answer.idDocument) + Away.allCases.map(Answer.away)
    + [.smartphone(true), .smartphone(false), .place(.nation), .bank(BankID(rawValue: "icbc"))]
    + OldPlastic.allCases.map(Answer.oldCard) + AgeBand.allCases.map(Answer.ageBand)
    + RouteKind.allCases.map(Answer.route) + [.expiry(.sample)]
    + [.payouts([]), .payouts([.pension, .wallet]), .payouts(Set(BindingKind.allCases))]

  @Test(arguments: all)
  func `an answer is read back from its words`(answer: Answer) throws {
    #expect(try Answer(words: answer.words) == answer)
    #expect(answer.words.first == answer.question.rawValue)
  }

  @Test func `every question has an answer here`() {
    #expect(Set(Self.all.map(\.question)) == Set(Question.allCases))
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
