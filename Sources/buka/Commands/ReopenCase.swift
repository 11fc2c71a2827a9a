import ArgumentParser
import CardJourney
import CaseStore
import Copy
import Screens

/// Takes up a case again that was ended.
struct ReopenCase: BukaCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen", abstract: .saying(\.reopenAbstract),
    discussion: .saying(\.reopenDiscussion))

  @OptionGroup var options: Options
  @OptionGroup var output: JSONOption

  @Argument(
    help: ArgumentHelp(.saying(\.caseWord), valueName: "case"), completion: Completions.cases)
  var name: String

  func carryOut(in surroundings: Surroundings) throws {
    let bench = try Workbench(surroundings, for: .writing)
    var file = try bench.file(name)
    guard case .closed = file.case.journey.closing else {
      throw Failure.refused(
        Phrase { [id = file.case.id] copy in copy.caseIsStillOpen(id: id) })
    }
    try bench.report(
      .record([.reopened], .now(surroundings.moment), insist: false), on: &file,
      asJSON: output.json)
  }
}
