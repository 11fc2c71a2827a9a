import ArgumentParser
import CardJourney
import CityGuide
import Screens

/// Lists all cases.
struct ListCases: BukaCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List all cases, the most urgent first.")

  @OptionGroup var options: Options
  @OptionGroup var output: JSONOption

  func carryOut(in surroundings: Surroundings) throws {
    let entries = try Workbench(surroundings).entries()
    if output.json { return try printJSON(entries.map(EntryJSON.init)) }
    let language = surroundings.language
    if entries.isEmpty {
      print(Phrase("还没有事项。用 buka new 新建。", "No cases yet. Begin one with buka new.")[language])
    }
    for entry in entries {
      let parts = [
        entry.id, entry.nickname, entry.place, entry.situation?.short[language],
        entry.outcome?.phrase[language] ?? entry.step?.phrase[language],
        entry.obligation?.phrase(on: surroundings.moment.day)[language],
      ]
      print(parts.compactMap(\.self).joined(separator: "  "))
    }
  }
}

/// Shows one case: answers, tracks, log.
struct ShowCase: BukaCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a case: answers, tracks and log.")

  @OptionGroup var options: Options
  @OptionGroup var output: JSONOption

  @Argument(help: ArgumentHelp("The case's id or name.", valueName: "case"))
  var name: String

  func carryOut(in surroundings: Surroundings) throws {
    let bench = try Workbench(surroundings)
    let context = try bench.context(try bench.file(name))
    if output.json { return try printJSON(CaseJSON(context)) }
    print(PlainText.file(context, columns: 80))
  }
}

/// Shows where a case stands.
struct ShowStatus: BukaCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Where a case stands, what is due, what is next.")

  @OptionGroup var options: Options
  @OptionGroup var output: JSONOption

  @Argument(help: ArgumentHelp("The case's id or name.", valueName: "case"))
  var name: String

  func carryOut(in surroundings: Surroundings) throws {
    let bench = try Workbench(surroundings)
    let context = try bench.context(try bench.file(name))
    if output.json { return try printJSON(StatusJSON(context)) }
    print(PlainText.status(context, columns: 80))
  }
}

/// Shows what to bring.
struct ShowChecklist: BukaCommand {
  static let configuration = CommandConfiguration(
    commandName: "checklist", abstract: "What to bring, trip by trip, and who says so.")

  @OptionGroup var options: Options
  @OptionGroup var output: JSONOption

  @Argument(help: ArgumentHelp("The case's id or name.", valueName: "case"))
  var name: String

  func carryOut(in surroundings: Surroundings) throws {
    let bench = try Workbench(surroundings)
    let context = try bench.context(try bench.file(name))
    if output.json { return try printJSON(ChecklistJSON(context)) }
    print(PlainText.checklist(context, columns: 80))
  }
}

/// Shows what to ask by telephone.
struct ShowQuestions: BukaCommand {
  static let configuration = CommandConfiguration(
    commandName: "questions", abstract: "What to ask by telephone, to be read aloud.")

  @OptionGroup var options: Options
  @OptionGroup var output: JSONOption

  @Argument(help: ArgumentHelp("The case's id or name.", valueName: "case"))
  var name: String

  func carryOut(in surroundings: Surroundings) throws {
    let bench = try Workbench(surroundings)
    let context = try bench.context(try bench.file(name))
    if output.json { return try printJSON(context.telephoneQuestions.map(QuestionJSON.init)) }
    print(PlainText.questions(context, columns: 80))
  }
}
