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

  @OptionGroup var told: AnswerOptions

  func carryOut(in surroundings: Surroundings) throws {
    let bench = try Workbench(surroundings)
    let answers = try told.answers(bench)
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
