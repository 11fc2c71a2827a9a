import ArgumentParser
import CardJourney
import CityGuide
import Copy
import Screens

/// Lists all cases.
struct ListCases: BukaCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: .saying(\.listAbstract))

  @OptionGroup var options: Options
  @OptionGroup var output: JSONOption

  func carryOut(in surroundings: Surroundings) throws {
    let bench = try Workbench(surroundings)
    let (entries, lines) = (try bench.entries(), bench.statements.lines)
    if output.json {
      return try printJSON(entries.map { EntryJSON($0, today: surroundings.moment.day) })
    }
    let language = surroundings.language
    if entries.isEmpty {
      StandardStream.output.line(
        Phrase(\.noCasesBeginWithNew)[language])
    }
    for entry in entries {
      let parts = [
        entry.id, entry.nickname, entry.placeName(language), entry.mark?[language],
        entry.situation?.short[language],
        entry.outcome?.phrase[language] ?? entry.step?.phrase(lines)[language],
        entry.obligation?.phrase(on: surroundings.moment.day, lines)[language],
      ]
      StandardStream.output.line(parts.compactMap(\.self).joined(separator: "  "))
    }
  }
}

/// What every command takes that reads one case.
struct CaseArguments: ParsableArguments {
  @OptionGroup var options: Options
  @OptionGroup var output: JSONOption

  @Argument(
    help: ArgumentHelp(.saying(\.caseWord), valueName: "case"), completion: Completions.cases)
  var name: String
}

/// A command that reads one case and prints what it says, as text or as JSON.
protocol CaseReport: BukaCommand {
  var arguments: CaseArguments { get }

  /// Whether banks are named in it: their list is long, and is read only then.
  var needsBanks: Bool { get }

  /// The report for people, 80 columns wide.
  func text(_ context: Context) -> String

  /// The report for programs.
  func json(_ context: Context) -> any Encodable
}

extension CaseReport {
  var options: Options { arguments.options }
  var needsBanks: Bool { false }

  func carryOut(in surroundings: Surroundings) throws {
    let bench = try Workbench(surroundings)
    var context = try bench.context(try bench.file(arguments.name))
    if needsBanks { context.banks = try bench.banks() }
    if arguments.output.json {
      try printJSON(json(context))
    } else {
      StandardStream.output.line(text(context))
    }
  }
}

/// Shows one case: answers, tracks, log.
struct ShowCase: CaseReport {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: .saying(\.showAbstract))

  @OptionGroup var arguments: CaseArguments

  func text(_ context: Context) -> String { PlainText.file(context, columns: 80) }
  func json(_ context: Context) -> any Encodable { CaseJSON(context) }
}

/// Shows where a case stands.
struct ShowStatus: CaseReport {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: .saying(\.statusAbstract))

  @OptionGroup var arguments: CaseArguments

  func text(_ context: Context) -> String { PlainText.status(context, columns: 80) }
  func json(_ context: Context) -> any Encodable { StatusJSON(context) }
}

/// Shows what to bring.
struct ShowChecklist: BukaCommand {
  static let configuration = CommandConfiguration(
    commandName: "checklist", abstract: .saying(\.checklistAbstract),
    discussion: .saying(\.checklistDiscussion))

  @OptionGroup var options: Options
  @OptionGroup var output: JSONOption

  @Argument(
    help: ArgumentHelp(.saying(\.casesWords), valueName: "case"), completion: Completions.cases)
  var names: [String]

  @Flag(help: .saying(\.checklistPlainFlag))
  var plain = false

  func carryOut(in surroundings: Surroundings) throws {
    let bench = try Workbench(surroundings)
    var contexts: [Context] = []
    for name in names {
      let context = try bench.context(try bench.file(name))
      if !contexts.contains(where: { $0.case.id == context.case.id }) { contexts.append(context) }
    }
    if output.json {
      return contexts.count == 1
        ? try printJSON(ChecklistJSON(contexts[0])) : try printJSON(SeveralChecklistsJSON(contexts))
    }
    StandardStream.output.line(
      contexts.count == 1
        ? PlainText.checklist(contexts[0], columns: 80)
        : PlainText.checklist(of: contexts, columns: 80))
  }
}

/// Compares the ways to the new card.
struct ShowRoutes: CaseReport {
  static let configuration = CommandConfiguration(
    commandName: "routes", abstract: .saying(\.routesAbstract),
    discussion: .saying(\.routesDiscussion))

  @OptionGroup var arguments: CaseArguments

  @Option(help: .saying(\.routesWishOption))
  var by: Wish?

  var needsBanks: Bool { true }

  func text(_ context: Context) -> String {
    PlainText.routes(context, by: by ?? context.wish, columns: 80)
  }
  func json(_ context: Context) -> any Encodable { RoutesJSON(context, by: by ?? context.wish) }
}

extension Wish: ExpressibleByArgument {}

/// Shows what to ask by telephone.
struct ShowQuestions: CaseReport {
  static let configuration = CommandConfiguration(
    commandName: "questions", abstract: .saying(\.questionsAbstract))

  @OptionGroup var arguments: CaseArguments

  func text(_ context: Context) -> String { PlainText.questions(context, columns: 80) }
  func json(_ context: Context) -> any Encodable {
    context.telephoneQuestions.map(QuestionJSON.init)
  }
}
