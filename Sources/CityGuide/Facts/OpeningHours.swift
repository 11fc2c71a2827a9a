package import CardJourney

/// When a place is open.
package enum OpeningHours: Hashable, Sendable {
  case always
  /// Rows that together make the week.
  case weekly([Row])

  /// The days of one row.
  package enum Days: String, CaseIterable, Hashable, Sendable {
    /// Working days of the public calendar.
    case workdays
    case monFri = "mon-fri"
    case monSat = "mon-sat"
    case monSun = "mon-sun"
    case satSun = "sat-sun"
    case mon, tue, wed, thu, fri, sat, sun
  }

  /// Open from one minute of the day to another on some days.
  package struct Row: Hashable, Sendable {
    package let days: Days
    /// Minutes since midnight.
    package let open: Int
    /// Minutes since midnight; the minute itself is closed.
    package let close: Int
    /// On which days of the year it holds; nil for all.
    package let season: Season?

    package init(days: Days, open: Int, close: Int, season: Season? = nil) {
      self.days = days
      self.open = open
      self.close = close
      self.season = season
    }
  }

  /// A part of the year, both ends included; it may run over the turn of the year.
  package struct Season: Hashable, Sendable {
    /// The first day, as month and day.
    package let from: MonthDay
    /// The last day, as month and day.
    package let to: MonthDay

    package init(from: MonthDay, to: MonthDay) {
      self.from = from
      self.to = to
    }

    /// Whether the day of some year lies in it.
    package func contains(_ day: Day) -> Bool {
      let date = MonthDay(day)
      return from <= to ? from <= date && date <= to : from <= date || date <= to
    }
  }

  /// Whether it is open at that moment; nil where the calendar cannot tell.
  ///
  /// Rows named by weekdays do not say what holds on public holidays and on worked weekends: nil.
  package func isOpen(at moment: Moment, calendar: WorkCalendar) -> Bool? {
    switch self {
    case .always: true
    case .weekly(let rows): OpeningHours.isOpen(rows, at: moment, calendar: calendar)
    }
  }

  private static func isOpen(
    _ rows: [Row], at moment: Moment, calendar: WorkCalendar
  ) -> Bool? {
    let weekday = moment.day.weekday
    let now = rows.filter {
      $0.open <= moment.minute && moment.minute < $0.close
        && $0.season?.contains(moment.day) != false
    }
    let isWorkday = calendar.isWorkday(moment.day)
    if isWorkday, now.contains(where: { $0.days == .workdays }) {
      // Without the year's notice a weekday may turn out to be a holiday.
      return calendar.isOfficial(on: moment.day) ? true : nil
    }
    // What a row named by weekdays does on holidays and on worked weekends nobody says.
    let isUnusual = isWorkday == weekday.isWeekend
    guard now.contains(where: { $0.days.weekdays.contains(weekday) }) else {
      return isUnusual && now.contains { $0.days != .workdays } ? nil : false
    }
    return isUnusual ? nil : true
  }
}

extension OpeningHours.Days {
  /// The days of the week it names; empty for working days, which the calendar knows.
  package var weekdays: Set<Weekday> {
    switch self {
    case .workdays: []
    case .monFri: [.monday, .tuesday, .wednesday, .thursday, .friday]
    case .monSat: [.monday, .tuesday, .wednesday, .thursday, .friday, .saturday]
    case .monSun: Set(Weekday.allCases)
    case .satSun: [.saturday, .sunday]
    case .mon: [.monday]
    case .tue: [.tuesday]
    case .wed: [.wednesday]
    case .thu: [.thursday]
    case .fri: [.friday]
    case .sat: [.saturday]
    case .sun: [.sunday]
    }
  }
}
