package import CardJourney

/// What becomes of a line that is to be recorded.
package enum EntryDecision: Hashable, Sendable {
  /// To be written as one batch: the answers, and what has happened since; with what was warned of.
  case accepted([Draft], cautions: [Refusal])
  /// Nothing is written: every reason.
  case refused([Refusal])
  /// Nothing is written: from these answers nothing that is known leads there.
  case unreachable(Waypoint)
  /// Nothing is written: not all was understood, or nobody said what happened to the card.
  case incomplete
}

extension EntryLine {
  /// Decides on a new case that the line tells.
  ///
  /// `rules` are the place's for a case, as the guide of its place has them. What the step that
  /// was named means is written, dated as it was.
  package func decision(
    at moment: Moment, calendar: WorkCalendar, rules: (Case) -> LocalRules
  ) -> EntryDecision {
    guard isComplete else { return .incomplete }
    var batch = EntryBatch(moment: moment, calendar: calendar)
    for answer in answers {
      let decision = batch.take(.answer(answer, takingAlong: false), under: rules)
      if let decision { return decision }
    }
    guard let waypoint else { return batch.accepted }
    let when = when ?? .before(moment.day.adding(days: 1))
    let before = batch.case
    let position = SaidProgress(waypoint, reports: report(made: when, calendar))
    let refusal = batch.take(.further(position, when), under: rules)
    return refusal ?? (batch.case == before ? .unreachable(waypoint) : batch.accepted)
  }

  /// The report with the day on which it lapses, where the hotline said how long it holds.
  private func report(made when: When, _ calendar: WorkCalendar) -> [Happening] {
    let day: Day? =
      switch (holds, when.earliest) {
      case (.until(let day), _): day
      case (.span(let span), let made?): calendar.end(of: span, from: made).earliest
      default: nil
      }
    return day.map { [.reported(.social, .temporary, .telephone, lapses: $0)] } ?? []
  }
}

/// The batch of a new case, under construction.
private struct EntryBatch {
  let moment: Moment
  let calendar: WorkCalendar
  /// The case as far as it is told.
  private(set) var `case` = Case(id: "")
  private var drafts: [Draft] = []
  private var cautions: [Refusal] = []

  init(moment: Moment, calendar: WorkCalendar) {
    self.moment = moment
    self.calendar = calendar
  }

  var accepted: EntryDecision { .accepted(drafts, cautions: cautions) }

  func circumstances(under rules: (Case) -> LocalRules) -> Circumstances {
    Circumstances(rules: rules(`case`), calendar: calendar, moment: moment)
  }

  /// Adds what a command brings about; what it is refused for, nil where it is not.
  mutating func take(_ command: Command, under rules: (Case) -> LocalRules) -> EntryDecision? {
    switch `case`.decide(command, in: circumstances(under: rules)) {
    case .accepted(let added, let warned):
      drafts += added
      cautions += warned
      for draft in added {
        `case`.evolve(
          Event(
            sequence: `case`.nextSequence, batch: `case`.nextBatch, payload: draft.payload,
            happened: draft.happened, written: 0))
      }
      return nil
    case .refused(let refusals): return .refused(refusals)
    // A new case has nothing that could go along, and says everything for the first time.
    case .takesAlong, .nothingToDo: return nil
    }
  }
}
