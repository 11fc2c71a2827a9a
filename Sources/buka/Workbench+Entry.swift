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
      throw .refused(decision.refusal(statements) ?? EntryLine.noSituation)
    }
    return (try create(drafts, nickname: line.nickname), cautions)
  }

  /// Creates the case that some answers tell, and writes all of it as one batch.
  func begin(_ answers: [Answer], nickname: Nickname?) throws(Failure) -> CaseFile {
    var batch = CommandBatch(at: surroundings.moment, calendar: calendar)
    let refusals = try batch.take(answers) { told throws(Failure) in
      guard let place = told.answers.place else { return .assumed }
      return try guide(for: place).localRules(for: told, banks: [], on: surroundings.moment.day)
    }
    guard refusals.isEmpty else { throw refused(refusals) }
    return try create(batch.drafts, nickname: nickname)
  }

  /// Creates a case with its first batch.
  func create(_ drafts: [Draft], nickname: Nickname? = nil) throws(Failure) -> CaseFile {
    let (id, events) = try logging { log throws(StoreError) in
      try log.create(nickname: nickname, drafts, written: surroundings.epochSeconds)
    }
    keepStamp(of: Case(id: id), after: events)
    return CaseFile(nickname: nickname?.text, case: Case(id: id, events: events))
  }
}
