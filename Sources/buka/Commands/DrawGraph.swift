import ArgumentParser
import CardJourney
import CityGuide
import Screens

/// Draws the machine.
struct DrawGraph: BukaCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph",
    abstract: "The states and happenings of a situation, or of a case, as a graph.",
    discussion: """
      buka graph --situation damaged --place 510100
      buka graph --answer "bank-use opened" --answer "payouts pension" --format json
      buka graph --case 7K3 --format json

      Without a situation a lost card is drawn; without a place, the cautious value counts for \
      every rule.
      """)

  /// The ways to write it.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case mermaid, json
  }

  @OptionGroup var options: Options

  @Option(help: "mermaid or json.")
  var format = Format.mermaid

  @OptionGroup var told: AnswerOptions

  @Option(
    name: .customLong("case"),
    help: ArgumentHelp("With the answers and rules of which case.", valueName: "case"),
    completion: Completions.cases)
  var name: String?

  func validate() throws {
    guard name == nil || told.areAbsent else {
      throw ValidationError(
        "--case brings its own answers: leave --situation, --place and --answer out.")
    }
  }

  func carryOut(in surroundings: Surroundings) throws {
    let bench = try Workbench(surroundings)
    let context = try bench.context(try name.map(bench.file) ?? supposed(bench))
    let graph = Graph(answers: context.answers, rules: context.rules)
    switch format {
    case .mermaid: StandardStream.output.data(graph.mermaid())
    case .json: StandardStream.output.data(graph.json())
    }
  }

  /// A case with the answers that were typed, written nowhere.
  private func supposed(_ bench: Workbench) throws -> CaseFile {
    let usual: [Answer] = told.situation == nil ? [.situation(.lost)] : []
    let answers = usual + (try told.answers(bench))
    let now = When.now(bench.surroundings.moment)
    let events = answers.enumerated().map { index, answer in
      Event(
        sequence: index + 1, batch: index + 1, payload: .answered(answer), happened: now, written: 0
      )
    }
    return CaseFile(nickname: nil, case: Case(id: "", events: events))
  }
}
