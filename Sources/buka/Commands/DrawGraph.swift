import ArgumentParser
import CardJourney
import CityGuide
import Copy
import Screens

/// Draws the machine.
struct DrawGraph: BukaCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph",
    abstract: .saying(\.graphAbstract),
    discussion: """
      buka graph --situation damaged --place 510100
      buka graph --answer "bank-use opened" --answer "payouts pension" --format json
      buka graph --case 7K3 --format json

      \(String.saying(\.graphDiscussion))
      """)

  /// The ways to write it.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case mermaid, json
  }

  @OptionGroup var options: Options

  @Option(help: .saying(\.graphFormatOption))
  var format = Format.mermaid

  @OptionGroup var told: AnswerOptions

  @Option(
    name: .customLong("case"),
    help: ArgumentHelp(.saying(\.graphCaseOption), valueName: "case"),
    completion: Completions.cases)
  var name: String?

  func validate() throws {
    guard name == nil || told.areAbsent else {
      throw ValidationError(
        .saying(\.graphCaseAlone))
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
