package import CardJourney
package import Copy

extension Weekday {
  package var phrase: Phrase {
    Phrase { $0.name(self) }
  }
}

extension Day {
  /// The day with its weekday: `2026-11-22（周日）`.
  package var phrase: Phrase {
    Phrase { $0.withRemark(words: description, remark: weekday.phrase($0)) }
  }

  /// How far away it is, seen from today: today, tomorrow, in 5 days, 3 days ago.
  package func distance(from today: Day) -> Phrase {
    switch today.days(to: self) {
    case 0: Phrase(\.dayIsToday)
    case 1: Phrase(\.dayIsTomorrow)
    case -1: Phrase(\.dayWasYesterday)
    case let days where days > 0: Phrase { $0.dayIsInDays(days: days) }
    case let days: Phrase { $0.dayWasDaysAgo(days: -days) }
    }
  }
}

extension When {
  /// When it took place, as the person told it.
  package var phrase: Phrase {
    switch self {
    case .on(let day, let minute):
      minute.map { Phrase(verbatim: "\(day) \(Moment.clock($0))") } ?? Phrase(verbatim: "\(day)")
    case .about(let day): Phrase { $0.aboutDay(day: "\(day)") }
    case .before(let day): Phrase { $0.beforeDay(day: "\(day)") }
    case .unknown: Phrase(\.dayNotKnown)
    }
  }
}

extension Due {
  /// The day, or the two days between which it lies.
  package var phrase: Phrase {
    switch self {
    case .exact(let day): day.phrase
    case .between(let first, let last):
      Phrase { $0.dueBetween(first: first, last: last) }
    case .ask(let day?, _): day.phrase
    case .ask(nil, _): Phrase(\.dueDayToBeAsked)
    case .standing: Phrase(\.dueAllTheTime)
    }
  }
}

extension Span {
  /// Its length: `7 天`, `3–5 个工作日`.
  package var phrase: Phrase {
    guard most > 0 else { return Phrase(\.spanOnTheSpot) }
    let number = least == most ? "\(most)" : "\(least)-\(most)"
    let isOne = most == 1
    return switch unit {
    case .hours: Phrase { $0.spanInHours(number: number, isOne: isOne) }
    case .days: Phrase { $0.spanInDays(number: number, isOne: isOne) }
    case .workdays: Phrase { $0.spanInWorkingDays(number: number, isOne: isOne) }
    case .months: Phrase { $0.spanInMonths(number: number, isOne: isOne) }
    }
  }
}
