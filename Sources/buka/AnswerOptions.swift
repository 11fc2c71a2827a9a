import ArgumentParser
import CardJourney
import CityGuide

/// Answers about the situation, as typed.
struct AnswerOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What happened: \(Situation.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "situation"),
    completion: Completions.situations)
  var situation: String?

  @Option(
    help: ArgumentHelp("Where the card was issued: a name, pinyin or code.", valueName: "place"),
    completion: Completions.places)
  var place: String?

  @Option(
    help: ArgumentHelp(
      "Another answer in words, such as \"person adult agent\".", valueName: "answer"))
  var answer: [String] = []

  /// Whether none was typed.
  var areAbsent: Bool { situation == nil && place == nil && answer.isEmpty }

  /// What was typed, read; the situation first.
  func answers(_ bench: Workbench) throws -> [Answer] {
    var answers: [Answer] = []
    if let situation { answers.append(try TypedWords.answer(["situation", situation])) }
    if let place { answers.append(.place(try bench.place(place).code)) }
    return answers
      + (try answer.map { try TypedWords.answer($0.split(separator: " ").map(String.init)) })
  }
}
