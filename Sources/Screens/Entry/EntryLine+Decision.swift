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
    var batch = CommandBatch(at: moment, calendar: calendar)
    let refusals = batch.take(answers, under: rules)
    guard refusals.isEmpty else { return .refused(refusals) }
    if let waypoint {
      let when = when ?? .before(moment.day.adding(days: 1))
      let before = batch.case
      let position = SaidProgress(waypoint, reports: report(made: when, calendar))
      let refusals = batch.take(.further(position, when), under: rules(batch.case))
      guard refusals.isEmpty else { return .refused(refusals) }
      guard batch.case != before else { return .unreachable(waypoint) }
    }
    return .accepted(batch.drafts, cautions: batch.cautions)
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
