import ArgumentParser
import CardJourney
import CityGuide
import Copy

/// Answers about the situation, as typed.
struct AnswerOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      .saying { $0.situationOption(situations: Situation.allCases.map(\.rawValue)) },
      valueName: "situation"),
    completion: Completions.situations)
  var situation: String?

  @Option(
    help: ArgumentHelp(.saying(\.placeOption), valueName: "place"),
    completion: Completions.places)
  var place: String?

  @Option(
    help: ArgumentHelp(
      .saying(\.answerOption), valueName: "answer"))
  var answer: [String] = []

  var areAbsent: Bool { situation == nil && place == nil && answer.isEmpty }

  /// What was typed, read; the situation first.
  func answers(_ bench: Workbench) throws -> [Answer] {
    var answers = Answers()
    var told: [Answer] = []
    let typed =
      [situation.map { ["situation", $0] }, place.map { ["place", $0] }].compactMap(\.self)
      + answer.map { $0.split(separator: " ").map(String.init) }
    for words in typed {
      let answer = try bench.answer(words, at: answers.place)
      answers[answer.question] = answer
      told.append(answer)
    }
    return told
  }
}
