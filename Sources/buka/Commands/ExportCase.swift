import ArgumentParser
import CardJourney
import CaseStore
import CityGuide
import Copy
import Handouts
import Screens

/// Takes a case out of the program: for paper, for a calendar, for another program.
struct ExportCase: BukaCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: .saying(\.exportAbstract),
    discussion: .saying(\.exportDiscussion))

  @OptionGroup var options: Options

  @Argument(
    help: ArgumentHelp(.saying(\.caseWord), valueName: "case"), completion: Completions.cases)
  var name: String

  @Option(help: .saying(\.exportFormatOption))
  var format: ExportFormat = .html

  @Option(
    help: ArgumentHelp(.saying(\.exportOutputOption), valueName: "file"),
    completion: .file())
  var output: String?

  @Flag(inversion: .prefixedNo, help: .saying(\.exportLargeFlag))
  var large: Bool?

  @Flag(name: .customLong("with-name"), help: .saying(\.exportNameFlag))
  var withName = false

  @Flag(help: .saying(\.exportForceFlag))
  var force = false

  private var isLarge: Bool { large ?? OwnSettings.ofPerson.isSheetLarge }

  func carryOut(in surroundings: Surroundings) throws {
    let bench = try Workbench(surroundings)
    let file = try bench.file(name)
    let text =
      format == .handover
      ? try bench.handover(of: file, withName: withName)
      : try bench.export(file, as: format, isLarge: isLarge)
    let destination = try Destination(output ?? "-")
    try destination.write(Array(text.utf8), isForced: force)
    guard let path = destination.newPath else { return }
    StandardStream.output.noteDone(Phrase { $0.exportWasWritten(path: path) })
    StandardStream.output.data(path + "\n")
  }
}

/// The forms in which a case leaves the program; the raw value is the word on the command line.
enum ExportFormat: String, CaseIterable, ExpressibleByArgument {
  case html, markdown, ics, json, handover

  /// How names of such files end.
  var ending: String {
    switch self {
    case .markdown: "md"
    case .handover: "json"
    case .html, .ics, .json: rawValue
    }
  }
}

extension Workbench {
  /// A case in one of the forms.
  func export(
    _ file: CaseFile, as format: ExportFormat, isLarge: Bool = false
  ) throws(Failure) -> String {
    var context = try context(file)
    // Partner banks are named.
    context.banks = try banks()
    // A sheet without a situation would look as if there were nothing to do.
    guard context.answers.situation != nil || format == .handover || format == .ics else {
      throw Failure.refused(
        Phrase { $0.sheetLacksSituation(id: file.case.id) })
    }
    switch format {
    case .html:
      return HTMLHandout.text(Handout(context), isLarge: isLarge, on: try sheetTemplates())
    case .markdown: return MarkdownHandout.text(Handout(context))
    case .ics: return DueCalendar.text(context)
    case .json: return try text(of: Handout(context))
    case .handover: return try handover(of: file, withName: false)
    }
  }

  /// A case for another desk, without numbers.
  func handover(of file: CaseFile, withName: Bool) throws(Failure) -> String {
    // What cannot be read cannot be checked for numbers either.
    try requireWritable(file)
    let handover = try logging { log throws(StoreError) in
      try log.handover(of: file.case.id)
    }
    return try text(of: HandoverFile(handover, withName: withName))
  }

  private func text(of value: some Encodable) throws(Failure) -> String {
    do {
      return try jsonText(value) + "\n"
    } catch {
      throw Failure(Phrase { $0.cannotExportCase(error: "\(error)") }, code: .unreadable)
    }
  }
}
