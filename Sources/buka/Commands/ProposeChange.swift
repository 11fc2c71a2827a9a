import ArgumentParser
import CardJourney
import CityGuide
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
        Phrase(
          "这个事项里还没有记下别人也用得上的回答：用 buka told 记。",
          "Nothing that others could go by was told in this case yet: note it with buka told."))
    }
    StandardStream.output.data(writer.text + "\n")
  }
}
