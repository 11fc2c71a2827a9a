/// Public holidays and make-up working days, as published year by year.
package struct WorkCalendar: Hashable, Sendable {
  /// One year's paper.
  package struct Year: Hashable, Sendable {
    /// Whether the State Council's notice has been published, or only the statutory days are known.
    package let isOfficial: Bool
    /// Days off, weekends inside a holiday included.
    package let daysOff: Set<Day>
    /// Weekend days that are worked.
    package let makeUpDays: Set<Day>
    /// The title of the notice, or of the law that fixes the statutory days.
    package let paper: String

    package init(isOfficial: Bool, daysOff: Set<Day>, makeUpDays: Set<Day>, paper: String) {
      self.isOfficial = isOfficial
      self.daysOff = daysOff
      self.makeUpDays = makeUpDays
      self.paper = paper
    }
  }

  package let years: [Int: Year]

  /// A calendar from the published years.
  package init(years: [Int: Year]) {
    self.years = years
  }

  /// The calendar without any paper: only weekends are known.
  package static let weekendsOnly = WorkCalendar(years: [:])

  /// Working days a provisional year may be off by.
  package static let provisionalError = 3

  /// Whether the official notice for the year of this day is known.
  package func isOfficial(on day: Day) -> Bool {
    years[day.civil.year]?.isOfficial ?? false
  }

  /// The paper that fixes the working days of a year; nil where none has been published yet.
  package func paper(ofYear year: Int) -> String? {
    years[year].flatMap { $0.isOfficial ? $0.paper : nil }
  }

  /// Whether offices are expected to work on this day.
  package func isWorkday(_ day: Day) -> Bool {
    guard let year = years[day.civil.year] else { return !day.weekday.isWeekend }
    if year.makeUpDays.contains(day) { return true }
    if year.daysOff.contains(day) { return false }
    return !day.weekday.isWeekend
  }

  /// The first working day on or after this one.
  package func workday(onOrAfter day: Day) -> Day {
    var candidate = day
    while !isWorkday(candidate) { candidate = candidate.adding(days: 1) }
    return candidate
  }

  /// The last working day on or before that one and not before another; nil where there is none.
  package func workday(onOrBefore day: Day, notBefore first: Day) -> Day? {
    var candidate = day
    while candidate >= first {
      if isWorkday(candidate) { return candidate }
      candidate = candidate.adding(days: -1)
    }
    return nil
  }

  /// The n-th working day after this one; the day itself is not counted.
  package func adding(workdays count: Int, to day: Day) -> Day {
    var candidate = day
    var left = count
    while left > 0 {
      candidate = candidate.adding(days: 1)
      if isWorkday(candidate) { left -= 1 }
    }
    return candidate
  }

  /// How many working days there are after one day up to another; 0 where that is not later.
  package func workdays(after day: Day, upTo last: Day) -> Int {
    guard last > day else { return 0 }
    return (1...day.days(to: last)).count { isWorkday(day.adding(days: $0)) }
  }

  /// When a span that began on `start` ends.
  ///
  /// Exact for one number in days or months, and for working days as long as every year touched has
  /// its official notice. Otherwise between two days: a year without a notice may be off by
  /// `provisionalError` working days either way.
  package func end(of span: Span, from start: Day) -> Due {
    let first = end(of: span.least, span.unit, from: start)
    let last = end(of: span.most, span.unit, from: start)
    guard span.unit == .workdays, !isKnown(from: start, to: last) else {
      return first == last ? .exact(first) : .between(first, last)
    }
    let early = max(start, first.adding(days: -WorkCalendar.provisionalError))
    return .between(early, adding(workdays: WorkCalendar.provisionalError, to: last))
  }

  /// The same due date that many working days later; what is to be asked stays so.
  package func delayed(_ due: Due, byWorkdays count: Int) -> Due {
    switch due {
    case .exact(let day): end(of: Span(count, .workdays), from: day)
    case .between(let first, let last):
      .between(adding(workdays: count, to: first), adding(workdays: count, to: last))
    case .ask, .standing: due
    }
  }

  private func end(of count: Int, _ unit: Span.Unit, from start: Day) -> Day {
    switch unit {
    // A report of 24 hours made during the day ends some time on the next day.
    case .hours: start.adding(days: count / 24)
    case .days: start.adding(days: count)
    case .workdays: adding(workdays: count, to: start)
    case .months: start.adding(months: count)
    }
  }

  private func isKnown(from start: Day, to end: Day) -> Bool {
    (start.civil.year...max(start, end).civil.year).allSatisfy { years[$0]?.isOfficial ?? false }
  }
}
