/// Several commands that begin a case, decided one after the other to be written as one batch.
package struct CommandBatch {
  /// The case as far as it is told.
  package private(set) var `case` = Case(id: "")
  package private(set) var drafts: [Draft] = []
  package private(set) var cautions: [Refusal] = []
  private let moment: Moment
  private let calendar: WorkCalendar

  /// A batch at that moment, still empty.
  package init(at moment: Moment, calendar: WorkCalendar) {
    self.moment = moment
    self.calendar = calendar
  }

  /// Adds answers, each under the rules of the case as far as it is told then; what the first that is refused is
  /// refused for, empty where none is.
  package mutating func take<Problem>(
    _ answers: [Answer], under rules: (Case) throws(Problem) -> LocalRules
  ) throws(Problem) -> [Refusal] {
    for answer in answers {
      let refusals = take(.answer(answer, takingAlong: false), under: try rules(`case`))
      guard refusals.isEmpty else { return refusals }
    }
    return []
  }

  /// Adds what a command brings about under the rules of the case as far as it is told; what it is refused for, empty
  /// where it is not.
  package mutating func take(_ command: Command, under rules: LocalRules) -> [Refusal] {
    let circumstances = Circumstances(rules: rules, calendar: calendar, moment: moment)
    switch `case`.decide(command, in: circumstances) {
    case .accepted(let added, let warned):
      drafts += added
      cautions += warned
      for draft in added {
        `case`.evolve(
          Event(
            sequence: `case`.nextSequence, batch: `case`.nextBatch, payload: draft.payload,
            happened: draft.happened, written: 0))
      }
      return []
    case .refused(let refusals): return refusals
    // A new case has nothing that could go along, and says everything for the first time.
    case .takesAlong, .nothingToDo: return []
    }
  }
}
