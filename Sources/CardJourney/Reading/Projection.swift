/// A journey as it is presumed to stand on a day: temporary reports whose term is over count as
/// lapsed, unless an official screen has shown otherwise since.
package struct Projection: Hashable, Sendable {
  /// The tracks, lapses presumed.
  package private(set) var journey: Journey
  /// The sides whose report is presumed to have lapsed, and since which day.
  package private(set) var presumedLapsed: [Side: Day] = [:]

  /// The journey as it is presumed to stand on that day.
  package init(of journey: Journey, on day: Day, rules: LocalRules, calendar: WorkCalendar) {
    self.journey = journey
    for side in Side.allCases {
      presumeLapse(of: side, on: day, rules: rules, calendar: calendar)
    }
  }

  private mutating func presumeLapse(
    of side: Side, on day: Day, rules: LocalRules, calendar: WorkCalendar
  ) {
    guard let due = journey.lapse(of: side, rules: rules, calendar: calendar),
      let lapse = due.earliest, lapse < day, !isSeenReported(side, since: lapse)
    else { return }
    presumedLapsed[side] = lapse
    switch side {
    case .social: journey.social = end(under: rules) == .cancelled ? .cancelled : .usable
    case .bank: journey.account = .live
    }
  }

  private func end(under rules: LocalRules) -> LapseEnd {
    guard case .after(_, let end) = rules.lapse.value else { return .released }
    return end
  }

  private func isSeenReported(_ side: Side, since lapse: Day) -> Bool {
    guard side == .social, let seen = journey.seen[.old], seen.word == .reportedLost,
      let day = seen.when.earliest
    else { return false }
    return day >= lapse
  }
}

extension Journey {
  /// When the temporary report of a side lapses; nil where none stands or it never lapses, to be
  /// asked where the day it was made is not known.
  ///
  /// What the hotline said comes before any rule.
  package func lapse(of side: Side, rules: LocalRules, calendar: WorkCalendar) -> Due? {
    guard let report = temporaryReport(of: side) else { return nil }
    if let told = report.lapses { return .exact(told) }
    let rule = rules.lapse(of: side)
    guard case .after(let span, _) = rule.value else { return nil }
    guard let made = report.made.earliest else { return .askFirst }
    let end = calendar.end(of: span, from: made)
    return rule.factID == nil ? .ask(remind: end.earliest, alarm: end.latest) : end
  }

  /// The temporary report of a side, where one stands.
  package func temporaryReport(of side: Side) -> Report? {
    switch (side, social, account) {
    case (.social, .temporary(let report), _), (.bank, _, .oral(let report)): report
    default: nil
    }
  }
}
