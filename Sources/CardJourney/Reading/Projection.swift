/// A journey as it is presumed to stand on a day: a temporary report whose term is over is marked,
/// unless an official screen has shown since that it holds.
///
/// A presumption is a mark on what was recorded, never another state: whoever has the card may be
/// able to use it again, so the report is made again; the holder who found it may still be blocked,
/// so it still has to be released.
package struct Projection: Hashable, Sendable {
  /// The tracks, with the reports marked that may have lapsed.
  package private(set) var journey: Journey

  /// The journey as it is presumed to stand on that day.
  package init(of journey: Journey, on day: Day, rules: LocalRules, calendar: WorkCalendar) {
    self.journey = journey
    for side in Side.allCases {
      guard let due = journey.lapse(of: side, rules: rules, calendar: calendar),
        let lapse = due.earliest, lapse < day, !isSeenReported(side, since: lapse)
      else { continue }
      self.journey.markLapse(
        of: side, since: lapse, endingCard: journey.endsCard(side, rules: rules))
    }
  }

  /// The sides whose report is presumed to have lapsed, and since which day.
  package var presumedLapsed: [Side: Day] {
    Dictionary(
      uniqueKeysWithValues: Side.allCases.compactMap { side in
        journey.temporaryReport(of: side)?.mayHaveLapsed.map { (side, $0) }
      })
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
  /// What the hotline said to this caller counts alone; else a term that may be relied on; else the
  /// shortest of all that is said.
  package func lapse(of side: Side, rules: LocalRules, calendar: WorkCalendar) -> Due? {
    guard let report = temporaryReport(of: side) else { return nil }
    if let told = report.lapses { return .exact(told) }
    guard let made = report.made.earliest else {
      return rules.lapse(of: side).value == .never ? nil : .askFirst
    }
    return rules.end(ofReportOn: side, made: made, calendar: calendar)
  }

  /// Whether the card ends with its report: only where the hotline said the very day to this caller, and
  /// somebody to be relied on that it is void from then on.
  ///
  /// An account does not end with an oral report, whatever is said of it.
  fileprivate func endsCard(_ side: Side, rules: LocalRules) -> Bool {
    guard side == .social, temporaryReport(of: side)?.lapses != nil,
      rules.lapse.factID != nil, case .after(_, .cancelled) = rules.lapse.value
    else { return false }
    return true
  }

  /// The temporary report of a side, where one stands.
  package func temporaryReport(of side: Side) -> Report? {
    switch (side, social, account) {
    case (.social, .temporary(let report), _), (.bank, _, .oral(let report)): report
    default: nil
    }
  }

  /// Whether whoever has the old card may be able to use a side of it: nothing was reported there, or
  /// the report may have lapsed and the card works on.
  package func isExposed(_ side: Side) -> Bool {
    if let report = temporaryReport(of: side) {
      return report.mayHaveLapsed != nil && !report.endedCard
    }
    return side == .social ? social == .usable : account == .live
  }

  fileprivate mutating func markLapse(of side: Side, since day: Day, endingCard: Bool) {
    guard var report = temporaryReport(of: side) else { return }
    report.mayHaveLapsed = day
    report.endedCard = endingCard
    switch side {
    case .social: social = .temporary(report)
    case .bank: account = .oral(report)
    }
  }
}

extension LocalRules {
  /// When a report of a side that was made on that day lapses; nil where it never does.
  ///
  /// Where no term may be relied on, the shortest of those that are said and of our own: which that is
  /// differs with the day, since some are counted in working days.
  package func end(ofReportOn side: Side, made: Day, calendar: WorkCalendar) -> Due? {
    let ends = spans(ofReportOn: side).map { calendar.end(of: $0, from: made) }
    let first = ends.min { ($0.earliest ?? made) < ($1.earliest ?? made) }
    guard lapse(of: side).factID == nil else { return first }
    return first.map { .ask(remind: $0.earliest, alarm: $0.latest) }
  }

  /// The terms of which the first to end counts; empty where a report never lapses.
  func spans(ofReportOn side: Side) -> [Span] {
    let rule = lapse(of: side)
    guard case .after(let span, _) = rule.value else { return [] }
    return [span] + (rule.factID == nil ? saidLapses[side] ?? [] : [])
  }
}
