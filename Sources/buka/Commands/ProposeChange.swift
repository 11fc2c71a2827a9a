import ArgumentParser
import CardJourney
import CityGuide
import Copy
import Screens

/// Prints what was told in a case as a change to the guide.
struct ProposeChange: BukaCommand {
  static let configuration = CommandConfiguration(
    commandName: "propose",
    abstract: "Print what was told in a case as a guide, for whoever looks after the guides.",
    discussion: "Check it with: buka guide propose CASE > draft.yaml; buka guide lint draft.yaml")

  @OptionGroup var options: Options

  @Argument(
    help: ArgumentHelp("The case's id or name.", valueName: "case"), completion: Completions.cases)
  var name: String

  func carryOut(in surroundings: Surroundings) throws {
    let bench = try Workbench(surroundings)
    let file = try bench.file(name)
    let writer = try file.case.answers.place.map { place in
      ProposalWriter(names: try bench.guide(for: place).names, heard: file.case.heardHere)
    }
    guard let writer, !writer.isEmpty else {
      throw Failure.refused(
        Phrase(\.nothingToPropose))
    }
    StandardStream.output.data(writer.text + "\n")
  }
}
