package import CardJourney

extension Weekday {
  /// Its short name.
  package var phrase: Phrase {
    switch self {
    case .monday: Phrase("周一", "Mon")
    case .tuesday: Phrase("周二", "Tue")
    case .wednesday: Phrase("周三", "Wed")
    case .thursday: Phrase("周四", "Thu")
    case .friday: Phrase("周五", "Fri")
    case .saturday: Phrase("周六", "Sat")
    case .sunday: Phrase("周日", "Sun")
    }
  }
}

extension Day {
  /// The day with its weekday: `2026-11-22（周日）`.
  package var phrase: Phrase {
    Phrase("\(self)（\(weekday.phrase.zh)）", "\(self) (\(weekday.phrase.en))")
  }

  /// How far away it is, seen from today: today, tomorrow, in 5 days, 3 days ago.
  package func distance(from today: Day) -> Phrase {
    switch today.days(to: self) {
    case 0: Phrase("今天", "today")
    case 1: Phrase("明天", "tomorrow")
    case -1: Phrase("昨天", "yesterday")
    case let days where days > 0: Phrase("还有 \(days) 天", "in \(days) days")
    case let days: Phrase("\(-days) 天前", "\(-days) days ago")
    }
  }
}

extension When {
  /// When it took place, as the person told it.
  package var phrase: Phrase {
    switch self {
    case .on(let day, let minute):
      minute.map { Phrase("\(day) \(Moment.clock($0))", "\(day) \(Moment.clock($0))") }
        ?? Phrase("\(day)", "\(day)")
    case .about(let day): Phrase("\(day) 前后", "about \(day)")
    case .before(let day): Phrase("\(day) 以前", "before \(day)")
    case .unknown: Phrase("哪天不记得了", "day not known")
    }
  }
}

extension Due {
  /// The day, or the two days between which it lies.
  package var phrase: Phrase {
    switch self {
    case .exact(let day): day.phrase
    case .between(let first, let last):
      Phrase("\(first) 到 \(last) 之间", "between \(first) and \(last)")
    case .ask(let day?, _): day.phrase
    case .ask(nil, _): Phrase("哪天要问", "day to be asked")
    case .standing: Phrase("一直", "all the time")
    }
  }
}

extension Span {
  /// Its length: `7 天`, `3–5 个工作日`.
  package var phrase: Phrase {
    guard most > 0 else { return Phrase("当场", "on the spot") }
    let number = least == most ? "\(most)" : "\(least)-\(most)"
    let plural = most == 1 ? "" : "s"
    return switch unit {
    case .hours: Phrase("\(number) 小时", "\(number) hour\(plural)")
    case .days: Phrase("\(number) 天", "\(number) day\(plural)")
    case .workdays: Phrase("\(number) 个工作日", "\(number) working day\(plural)")
    case .months: Phrase("\(number) 个月", "\(number) month\(plural)")
    }
  }
}
