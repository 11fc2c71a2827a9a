import ArgumentParser
import CardJourney
import CaseStore
import CityGuide
import Foundation
import Screens

/// Begins a case.
struct NewCase: BukaCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Begin a case and print its id.")

  @OptionGroup var options: Options
  @OptionGroup var output: JSONOption

  @Option(help: "What the desk calls it. No ID numbers.")
  var name: String?

  @Option(
    help: ArgumentHelp(
      "What happened: \(Situation.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "situation"))
  var situation: String?

  @Option(
    help: ArgumentHelp("Where the card was issued: a name, pinyin or code.", valueName: "place"))
  var place: String?

  @Option(
    help: ArgumentHelp(
      "Another answer in words, such as \"person adult agent\".", valueName: "answer"))
  var answer: [String] = []

  func carryOut(in surroundings: Surroundings) throws {
    let bench = try Workbench(surroundings)
    var answers: [Answer] = []
    if let situation { answers.append(try TypedWords.answer(["situation", situation])) }
    if let place { answers.append(.place(try bench.place(place).code)) }
    answers += try answer.map { try TypedWords.answer($0.split(separator: " ").map(String.init)) }
    if let name, PrivateNumber.isHeld(by: name) { throw Failure.usage(PrivateNumber.warning) }
    let id = try Workbench.logging { () throws(StoreError) in
      try bench.log.create(nickname: name, written: surroundings.epochSeconds)
    }
    var file = CaseFile(nickname: name, case: Case(id: id))
    for answer in answers {
      _ = try bench.perform(.answer(answer, takingAlong: false), on: &file)
    }
    if output.json {
      try printJSON(CaseJSON(try bench.context(file)))
    } else {
      print(id)
    }
  }
}
