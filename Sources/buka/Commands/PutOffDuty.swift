import ArgumentParser
import CardJourney
import CaseStore
import CityGuide
import Copy
import Screens

/// Moves the reminder of a duty to another day.
struct PutOffDuty: BukaCommand {
  static let configuration = CommandConfiguration(
    commandName: "put-off", abstract: .saying(\.putOffAbstract),
    discussion: """
      buka put-off 7K3 11-28
      buka put-off 7K3 ask-progress 下周五

      \(String.saying(\.putOffDiscussion))
      """)

  @OptionGroup var options: Options
  @OptionGroup var output: JSONOption

  @Argument(
    help: ArgumentHelp(.saying(\.caseWord), valueName: "case"), completion: Completions.cases)
  var name: String

  @Argument(
    parsing: .remaining,
    help: ArgumentHelp(
      .saying(\.putOffWords),
      valueName: "duty day"))
  var words: [String] = []

  func carryOut(in surroundings: Surroundings) throws {
    let bench = try Workbench(surroundings, for: .writing)
    var file = try bench.file(name)
    let context = try bench.context(file)
    try bench.requireWritable(file)
    let duties = file.case.obligations(in: context.circumstances).filter { $0.due != .standing }
    guard let first = duties.first else {
      throw Failure.refused(
        Phrase { [id = file.case.id] copy in copy.nothingDueInCase(id: id) })
    }
    var rest = words
    var duty = first
    if let word = rest.first, rest.count > 1,
      let named = duties.first(where: { $0.kind.key == word })
    {
      duty = named
      rest.removeFirst()
    }
    let said = AnswerParser.dayAhead(
      rest.joined(separator: " "), today: context.today, calendar: context.calendar)
    guard let day = said.value else { throw unknown(rest, duties, on: context.today) }
    let before = file.case.events.count
    try bench.perform(.putOff(duty.kind.key, until: day), on: &file)
    StandardStream.output.noteDone(.changed(file.case.id))
    let after = try bench.context(file)
    if output.json { return try printJSON(ChangeJSON(Change(in: file, behind: before), after)) }
    let moved = file.case.obligation(duty.kind.key, in: after.circumstances) ?? duty
    StandardStream.output.line(
      moved.phrase(on: after.today, after.statements.lines)[surroundings.language])
  }

  private func unknown(_ rest: [String], _ duties: [Obligation], on today: Day) -> Failure {
    let keys = duties.map(\.kind.key).joined(separator: ", ")
    guard let word = rest.first else {
      let day = today.adding(days: 6)
      return .usage(Phrase { $0.putOffToWhichDay(day: day) })
    }
    return .usage(
      Phrase { $0.putOffNotUnderstood(word: word, keys: keys) })
  }
}
