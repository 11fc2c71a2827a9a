import ArgumentParser
import CardJourney
import CityGuide
import Copy
import Screens
import Terminal

/// Finds out whose fault it is that a card does not work.
struct Diagnose: BukaCommand {
  static let configuration = CommandConfiguration(
    commandName: "diagnose", abstract: .saying(\.diagnoseAbstract),
    discussion: """
      \(String.saying(\.diagnoseDiscussion))

      buka diagnose
      buka diagnose which-card=in-use said=arrears
      buka diagnose benefit=yes card-state=sealed
      buka diagnose --case 7K3 benefit=yes card-state=normal where=everywhere
      """)

  @OptionGroup var options: Options
  @OptionGroup var output: JSONOption

  @Option(
    name: .customLong("case"),
    help: ArgumentHelp(.saying(\.diagnoseCaseOption), valueName: "case"),
    completion: Completions.cases)
  var name: String?

  @Argument(help: ArgumentHelp(.saying(\.diagnoseAnswerWords), valueName: "question=answer"))
  var answers: [String] = []

  func carryOut(in surroundings: Surroundings) throws {
    let context = try context(in: surroundings)
    var diagnosis = Diagnosis(of: context.case, in: context.circumstances)
    for text in answers { diagnosis = diagnosis.answering(try answer(text, in: diagnosis)) }
    if output.json { return try printJSON(DiagnosisJSON(diagnosis, context)) }
    StandardStream.output.line(PlainText.diagnosis(diagnosis, context, columns: 80))
    guard let words = diagnosis.outcome(context)?.words else { return }
    let command = (["buka", "record", context.case.id] + words).joined(separator: " ")
    StandardStream.output.line(
      Phrase { $0.commandToRecord(command: command) }[context.language])
  }

  /// Without a case the log is not opened: a desk may ask before anything was ever stored.
  private func context(in surroundings: Surroundings) throws -> Context {
    if let name {
      let bench = try Workbench(surroundings)
      return try bench.context(try bench.file(name))
    }
    let guides = try surroundings.guides()
    return Context(
      language: surroundings.language, moment: surroundings.moment,
      calendar: try Workbench.reading { () throws(GuideError) in try guides.calendar() },
      statements: try Workbench.reading { () throws(GuideError) in try guides.statements() },
      size: Size(columns: 80, rows: 24), file: nil, guide: nil)
  }

  private func answer(
    _ text: String, in diagnosis: Diagnosis
  ) throws(Failure) -> Diagnosis.Answer {
    do { return try diagnosis.answer(from: text) } catch { throw TypedWords.failure(error) }
  }
}

extension Diagnosis.Outcome {
  /// What `buka record` takes behind the case.
  var words: [String] {
    switch self {
    case .happened(let happening): happening.words
    case .becomes(let situation, let seen):
      [RecordHappening.becomes, situation.rawValue] + (seen?.words ?? [])
    }
  }
}
