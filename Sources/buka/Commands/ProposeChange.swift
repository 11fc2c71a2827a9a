import ArgumentParser
import CardJourney
import CityGuide
import Copy
import Screens

/// Prints what was told in a case as a change to the guide.
struct ProposeChange: BukaCommand {
  static let configuration = CommandConfiguration(
    commandName: "propose",
    abstract: .saying(\.proposeAbstract),
    discussion: .saying(\.proposeDiscussion))

  @OptionGroup var options: Options

  @Argument(
    help: ArgumentHelp(.saying(\.caseWord), valueName: "case"), completion: Completions.cases)
  var name: String

  func carryOut(in surroundings: Surroundings) throws {
    let bench = try Workbench(surroundings)
    let file = try bench.file(name)
    let writer = try file.case.answers.place.map { place in
      ProposalWriter(
        names: try bench.guide(for: place).names, heard: file.case.heardHere,
        in: file.case.answers)
    }
    guard let writer, !writer.isEmpty else {
      throw Failure.refused(
        Phrase(\.nothingToPropose))
    }
    StandardStream.output.data(writer.text + "\n")
  }
}
