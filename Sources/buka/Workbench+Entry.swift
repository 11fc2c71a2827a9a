import CardJourney
import CaseStore
import CityGuide
import Screens

/// A case from one line, on the screen and on the command line.
extension Workbench {
  /// A line as somebody typed it, read.
  func entryLine(_ text: String) throws(Failure) -> EntryLine {
    EntryParser(
      places: try places(), banks: BankDirectory(try banks()), today: surroundings.moment.day
    ).line(text)
  }

  /// Creates the case that a line tells, and writes all of it as one batch; with what was warned of.
  ///
  /// Throws where not all of it was understood, or can be: then nothing was written.
  func begin(_ line: EntryLine) throws(Failure) -> (file: CaseFile, cautions: [Refusal]) {
    var guide: Guide?
    for case .place(let place) in line.answers { guide = try self.guide(for: place) }
    let decision = line.decision(at: surroundings.moment, calendar: calendar) { file in
      guide?.localRules(for: file, banks: [], on: surroundings.moment.day) ?? .assumed
    }
    guard case .accepted(let drafts, let cautions) = decision else {
      throw .refused(decision.refusal ?? EntryLine.noSituation)
    }
    let id = try Workbench.logging { () throws(StoreError) in
      try log.create(nickname: line.nickname, written: surroundings.epochSeconds)
    }
    var file = CaseFile(nickname: line.nickname, case: Case(id: id))
    for event in try append(drafts, to: file) { file.case.evolve(event) }
    return (file, cautions)
  }
}
