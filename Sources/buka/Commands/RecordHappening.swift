import ArgumentParser
import CardJourney
import CaseStore
import CityGuide
import Copy
import Foundation
import Screens

/// Records what happened, or an answer, without the screen.
struct RecordHappening: BukaCommand {
  static let configuration = CommandConfiguration(
    commandName: "record",
    abstract: .saying(\.recordAbstract),
    discussion: """
      buka record 7K3 reported social temporary telephone lapses=2026-11-28 --on yesterday --at 20:30
      buka record 7K3 reported social formal window + applied reissue window pick-up
      buka record 7K3 answer person adult agent
      buka record 7K3 forget person
      buka record 7K3 further waiting --on 11-20
      buka record 7K3 further waiting at=branch social=formal bank=temporary
      buka record 7K3 becomes damaged
      buka record 7K3 tick id-card holder original
      buka record 7K3 retract 5

      \(String.saying { $0.recordDiscussion(happenings: Happening.Kind.allCases.map(\.rawValue)) })
      """)

  @OptionGroup var options: Options
  @OptionGroup var output: JSONOption

  @Argument(
    help: ArgumentHelp(.saying(\.caseWord), valueName: "case"), completion: Completions.cases)
  var name: String

  @Argument(
    parsing: .remaining, help: .saying(\.recordWords), completion: Completions.records)
  var words: [String] = []

  @OptionGroup var time: WhenOptions

  @Flag(help: .saying(\.recordInsistFlag))
  var insist = false

  @Flag(name: .customLong("take-along"), help: .saying(\.recordTakeAlongFlag))
  var takeAlong = false

  func carryOut(in surroundings: Surroundings) throws {
    let bench = try Workbench(surroundings, for: .writing)
    var file = try bench.file(name)
    try bench.report(try command(file, bench), on: &file, asJSON: output.json)
  }

  private func command(_ file: CaseFile, _ bench: Workbench) throws(Failure) -> Command {
    let rest = Array(words.dropFirst())
    switch words.first {
    case "answer":
      let answer = try bench.answer(rest, at: file.case.answers.place)
      return .answer(answer, takingAlong: takeAlong)
    case "forget":
      guard let word = rest.first, let question = Question(rawValue: word) else {
        throw unknown(rest.first, among: Question.allCases.map(\.rawValue))
      }
      return .forget(question, takingAlong: takeAlong)
    case "retract":
      guard let word = rest.first, let sequence = Int(word) else {
        throw unknown(rest.first, among: ["5"])
      }
      try RecordHappening.requireRecord(sequence, in: file)
      return .retract(sequence, .enteredWrongly, takingAlong: takeAlong)
    case "tick", "untick": return try tick(rest)
    case RecordHappening.becomes: return try becomes(rest, bench)
    case "further": return .further(try further(rest, file, bench), try when(bench))
    default:
      let parts = words.split(separator: "+", omittingEmptySubsequences: false)
      let happenings = try parts.map { part throws(Failure) in
        try TypedWords.happening(Array(part))
      }
      return .record(happenings, try when(bench), insist: insist)
    }
  }

  private func unknown(_ word: String?, among expected: [String]) -> Failure {
    TypedWords.failure(NotationError(word: word, expected: expected))
  }

  /// Throws where there is nothing to take back under that number.
  private static func requireRecord(_ sequence: Int, in file: CaseFile) throws(Failure) {
    let id = file.case.id
    guard let event = file.case.events.first(where: { $0.sequence == sequence }) else {
      throw .refused(
        Phrase { $0.noSuchRecord(number: sequence, id: id) })
    }
    guard !file.case.isLive(event) else { return }
    if case .retracted = event.payload {
      throw .refused(
        Phrase { $0.recordIsTakingBack(number: sequence, id: id) })
    }
    throw .refused(
      Phrase { $0.recordAlreadyTakenBack(number: sequence) })
  }

  private func tick(_ rest: [String]) throws(Failure) -> Command {
    guard rest.count == 3, rest[2] == "original" || rest[2] == "copy" else {
      throw unknown(rest.last, among: ["id-card holder original", "id-card agent copy"])
    }
    // Papers without a kind of their own are told apart by what stands behind the first full stop.
    let kind = rest[0].prefix { $0 != "." }
    guard DocumentKind(rawValue: String(kind)) != nil else {
      throw unknown(rest[0], among: DocumentKind.allCases.map(\.rawValue))
    }
    guard Whose(rawValue: rest[1]) != nil else {
      throw unknown(rest[1], among: Whose.allCases.map(\.rawValue))
    }
    let key = RequirementKey(document: rest[0], whose: rest[1], isCopy: rest[2] == "copy")
    return .tick(key, words.first == "tick")
  }

  /// The word before another situation.
  static let becomes = "becomes"

  /// Another situation, with what was seen.
  private func becomes(_ rest: [String], _ bench: Workbench) throws(Failure) -> Command {
    guard let word = rest.first, let situation = Situation(rawValue: word) else {
      throw unknown(rest.first, among: Situation.allCases.map(\.rawValue))
    }
    let seen = rest.dropFirst()
    return .becomes(
      situation, seen.isEmpty ? [] : [try TypedWords.happening(Array(seen))], try when(bench))
  }

  /// A position, where it was filed, and the reports that were made: `waiting at=branch social=formal`.
  private func further(
    _ rest: [String], _ file: CaseFile, _ bench: Workbench
  ) throws(Failure) -> SaidProgress {
    guard let word = rest.first, let waypoint = Waypoint(rawValue: word) else {
      throw unknown(rest.first, among: Waypoint.allCases.map(\.rawValue))
    }
    var position = SaidProgress(waypoint)
    for word in rest.dropFirst() {
      do { try position.add(word) } catch { throw TypedWords.failure(error) }
    }
    let context = try bench.context(file)
    let machine = Machine(answers: context.answers, circumstances: context.circumstances)
    let step = waypoint.phrase
    let chain = machine.chain(to: position, from: file.case.journey)
    // Where there is no such step nothing has to happen to get there, which is not to be there.
    let isThere = file.case.answers.situation.map(waypoint.exists) ?? true
    guard let chain, !chain.isEmpty || isThere else {
      throw .refused(
        Phrase { $0.stepCannotBeReached(step: step($0), id: file.case.id) })
    }
    guard !chain.isEmpty else {
      throw .refused(
        Phrase { $0.stepAlreadyReached(step: step($0)) })
    }
    return position
  }

  private func when(_ bench: Workbench) throws(Failure) -> When {
    let moment = bench.surroundings.moment
    if let typed = try time.when(today: moment.day) { return typed }
    return words.first == "further" ? .before(moment.day.adding(days: 1)) : .now(moment)
  }
}

/// Takes back the last batch.
struct Undo: BukaCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: .saying(\.undoAbstract))

  @OptionGroup var options: Options
  @OptionGroup var output: JSONOption

  @Argument(
    help: ArgumentHelp(.saying(\.caseWord), valueName: "case"), completion: Completions.cases)
  var name: String

  @Flag(help: .saying(\.undoRedoFlag))
  var redo = false

  func carryOut(in surroundings: Surroundings) throws {
    let bench = try Workbench(surroundings, for: .writing)
    var file = try bench.file(name)
    let before = file
    try bench.perform(redo ? .redo : .undo, on: &file)
    StandardStream.output.noteDone(.changed(file.case.id))
    // What was taken back is named as it stood; what is written again as it stands.
    let context = try bench.context(redo ? file : before)
    let change = Change(in: file, behind: before.case.events.count)
    if output.json {
      var after = try bench.context(file)
      // A bank that was taken back is still called by its name.
      after.banks = context.banks
      return try printJSON(ChangeJSON(change, after))
    }
    let head = redo ? Phrase(\.recordsWrittenAgain) : Phrase(\.recordsTakenBack)
    for event in redo ? change.written : change.takenBack {
      StandardStream.output.line(head[surroundings.language] + bench.line(of: event, context))
    }
  }
}
