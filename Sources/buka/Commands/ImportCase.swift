import ArgumentParser
import CardJourney
import CaseStore
import CityGuide
import Copy
import Foundation
import Screens

/// Takes in a case that another desk handed over.
struct ImportCase: BukaCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: .saying(\.importAbstract),
    discussion: """
      \(String.saying(\.importDiscussion))
      """)

  @OptionGroup var options: Options
  @OptionGroup var output: JSONOption

  @Argument(
    help: ArgumentHelp(.saying(\.importFileWord), valueName: "file"), completion: .file())
  var path: String

  func carryOut(in surroundings: Surroundings) throws {
    let bench = try Workbench(surroundings, for: .writing)
    let source = path == "-" ? ImportCase.standardInput : path
    let (handover, masked) = try HandoverFile.read(try ImportCase.data(at: source), path: source)
    try bench.requireKnown(handover.answers, in: source)
    let taken = try bench.logging { log throws(StoreError) in try log.take(handover) }
    let file = try bench.file(taken.id)
    // The records, not the guides, made the answers differ.
    if taken.added > 0 { bench.keepStamp(of: file.case, after: []) }
    let context = try bench.context(file)
    let summary = ImportCase.summary(taken, handedOverAs: handover.id)
    StandardStream.output.noteDone(summary)
    let isMerged = !taken.isNew && taken.added > 0
    let merge = Merge(
      before: Case(id: taken.id, events: taken.before), theirs: handover.case, after: file.case)
    let changes = isMerged ? merge.sentences(in: context) : []
    if output.json {
      return try printJSON(
        ImportJSON(
          id: file.case.id, nickname: file.nickname, handedOverAs: handover.id, isNew: taken.isNew,
          added: taken.added, masked: masked, changes: changes.map(SentenceJSON.init)))
    }
    StandardStream.output.line(summary[surroundings.language])
    if masked > 0 {
      StandardStream.output.line(
        Phrase { $0.importWasMasked(count: masked) }[
          surroundings.language])
    }
    for sentence in changes {
      StandardStream.output.line("- " + sentence[surroundings.language])
    }
  }

  private static let standardInput = "/dev/stdin"

  private static func data(at path: String) throws(Failure) -> Data {
    // A socket that is standard input cannot be opened by its name.
    let input =
      path == standardInput ? FileHandle.standardInput : FileHandle(forReadingAtPath: path)
    guard let data = try? input?.read(upToCount: HandoverFile.largestSize) ?? Data() else {
      throw Failure(
        Phrase { $0.cannotReadImport(path: path) },
        code: .missing)
    }
    return data
  }

  private static func summary(_ taken: HandoverTaken, handedOverAs id: String) -> Phrase {
    guard taken.isNew else {
      return taken.added == 0
        ? Phrase { $0.importBroughtNothing(id: taken.id) }
        : Phrase { $0.importAddedRecords(id: taken.id, count: taken.added) }
    }
    guard taken.id != id else {
      return Phrase { $0.caseTakenOver(id: taken.id, count: taken.added) }
    }
    return Phrase { $0.caseTakenOverRenamed(theirs: id, count: taken.added, ours: taken.id) }
  }
}

extension Handover {
  /// Every answer in it, changed ones among them.
  fileprivate var answers: [Answer] {
    entries.compactMap { if case .answered(let answer) = $0.payload { answer } else { nil } }
  }
}

/// What `import --json` prints.
private struct ImportJSON: Encodable {
  let id: String
  let nickname: String?
  /// The id that the case had at the other desk.
  let handedOverAs: String
  let isNew: Bool
  /// How many records were taken in.
  let added: Int
  /// How many numbers of people were masked.
  let masked: Int
  /// What both desks wrote of the same, and what counts now.
  let changes: [SentenceJSON]
}
