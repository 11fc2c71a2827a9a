package import CardJourney

/// How long something holds or takes, as it was said.
package enum SaidLength: Hashable, Sendable {
  /// So long.
  case span(Span)
  /// Until that day, the day included.
  case until(Day)
  /// Without an end.
  case never
}

/// How long something holds, with what the end brings.
struct SaidTerm: Hashable {
  let length: SaidLength
  /// What the end brings; nil where nobody said.
  let end: LapseEnd?
}

/// Reads terms: `7到10天`, `半年`, `到12月1日`, `下周五为止，到期作废`.
struct TermGrammar {
  let said: Day
  /// The day from which it counts; nil where that is not known.
  let counted: Day?
  /// Whether `11-27` alone is a day: where a day is asked for, and no two lengths can be meant.
  var takesBareDays = false

  /// The term that all pieces make together; nil where they make none.
  func term(_ tokens: [AnswerToken]) -> SaidTerm? {
    var cursor = AnswerCursor(tokens)
    var length: SaidLength?
    var end: LapseEnd?
    cursor.skipAll([.comma, .filler])
    while !cursor.isAtEnd {
      if let read = cursor.attempt(self.length) {
        guard length == nil || length == read else { return nil }
        length = read
      } else if let read = cursor.take({ if case .end(let end) = $0 { end } else { nil } }) {
        guard end == nil || end == read else { return nil }
        end = read
      } else {
        // 7天，之后作废
        guard length != nil, cursor.skip(.after) else { return nil }
      }
      cursor.skipAll([.comma, .filler])
    }
    return length.map { SaidTerm(length: $0, end: end) }
  }

  private func length(_ cursor: inout AnswerCursor) -> SaidLength? {
    if cursor.skip(.never) { return .never }
    if cursor.skip(.atOnce) { return .span(.atOnce) }
    if let day = cursor.attempt(lastDay) { return .until(day) }
    cursor.skipAll([.within])
    guard let span = cursor.attempt(quantity) else { return nil }
    cursor.skipAll([.within, .after])
    return .span(span)
  }

  // MARK: - Lengths

  private func quantity(_ cursor: inout AnswerCursor) -> Span? {
    if cursor.skip(.half) {
      switch cursor.take(unit) {
      case (.months, 12)?: return Span(6, .months)
      case (.months, 1)?: return Span(15, .days)
      default: return nil
      }
    }
    guard let first = cursor.take(number) else { return nil }
    let firstUnit = cursor.take(unit)
    let second = cursor.attempt { ahead -> ClosedRange<Int>? in
      guard ahead.skip(.range) || ahead.skip(.until) else { return nil }
      return ahead.take(number)
    }
    guard let second else { return firstUnit.flatMap { span(first, $0) } }
    guard let unit = cursor.take(unit), firstUnit.map({ $0 == unit }) ?? true,
      first.upperBound <= second.lowerBound
    else { return nil }
    return span(first.lowerBound...second.upperBound, unit)
  }

  private func span(_ count: ClosedRange<Int>, _ unit: (Span.Unit, Int)) -> Span? {
    let (least, low) = count.lowerBound.multipliedReportingOverflow(by: unit.1)
    let (most, high) = count.upperBound.multipliedReportingOverflow(by: unit.1)
    // No hotline says that something takes no time by counting it.
    guard !low, !high, least > 0 else { return nil }
    return Span(least, to: most, unit.0)
  }

  private func number(_ word: AnswerWord) -> ClosedRange<Int>? {
    if case .number(let value) = word { value } else { nil }
  }

  private func unit(_ word: AnswerWord) -> (Span.Unit, Int)? {
    if case .unit(let unit, let times) = word { (unit, times) } else { nil }
  }

  // MARK: - Days

  private func lastDay(_ cursor: inout AnswerCursor) -> Day? {
    cursor.skipAll([.within])
    let isUntil = cursor.skip(.until)
    guard let day = cursor.attempt({ day(&$0, isUntil: isUntil) }) else { return nil }
    var last = day
    if cursor.skip(.startOfDay) {
      last = day.adding(days: -1)
    } else {
      _ = cursor.skip(.endOfDay)
    }
    // Behind a comma, or in brackets: 12月1日（含）.
    while cursor.attempt({ ahead in
      ahead.skipAll([.comma])
      return ahead.skip(.inclusive) ? true : nil
    }) != nil {}
    cursor.skipAll([.after])
    return last
  }

  private func day(_ cursor: inout AnswerCursor, isUntil: Bool) -> Day? {
    if let day = cursor.take({ if case .day(let day) = $0 { day } else { nil } }) { return day }
    if let day = cursor.take({ if case .named(let named) = $0 { day(named) } else { nil } }) {
      return day
    }
    if let day = cursor.attempt({ dayOfMonth(&$0, isUntil: isUntil) }) { return day }
    if let day = cursor.attempt(englishDay) { return day }
    guard isUntil || takesBareDays else { return nil }
    return cursor.attempt(bareDay)
  }

  /// `15号`, `下个月1日`: in this month or the next, whichever is not gone by.
  private func dayOfMonth(_ cursor: inout AnswerCursor, isUntil: Bool) -> Day? {
    let isThis = cursor.skip(.thisMonth)
    let isNext = !isThis && cursor.skip(.nextMonth)
    guard let number = cursor.take(single) else { return nil }
    // 15日 alone is a length in the language of offices.
    let isNamed = isThis || isNext || isUntil
    guard cursor.skip(.dayOfMonth) || isNamed && cursor.skip(.unit(.days, times: 1)) else {
      return nil
    }
    let months = isThis ? [0] : isNext ? [1] : [0, 1]
    return months.compactMap { later -> Day? in
      let month = said.firstOfMonth.adding(months: later).civil
      return Day(year: month.year, month: month.month, day: number)
    }.first { isThis || $0 >= said }
  }

  /// `Dec 1`, `1st December 2026`.
  private func englishDay(_ cursor: inout AnswerCursor) -> Day? {
    var number = cursor.take(single)
    if number != nil { _ = cursor.skip(.ordinal) }
    guard let month = cursor.take({ if case .month(let month) = $0 { month } else { nil } }) else {
      return nil
    }
    if number == nil {
      number = cursor.take(single)
      _ = cursor.skip(.ordinal)
    }
    guard let number else { return nil }
    let year = cursor.attempt { ahead -> Int? in
      ahead.skipAll([.comma])
      return ahead.take(single).flatMap { (2000...2099).contains($0) ? $0 : nil }
    }
    return said.nearest(month: month, day: number, year: year)
  }

  /// `12-1`, `12.1`.
  private func bareDay(_ cursor: inout AnswerCursor) -> Day? {
    if let parts = cursor.take({ word -> (Int, Int)? in
      if case .decimal(let month, let day) = word { (month, day) } else { nil }
    }) {
      return hasUnit(cursor) ? nil : said.nearest(month: parts.0, day: parts.1)
    }
    guard let month = cursor.take(single), cursor.skip(.range) || cursor.skip(.slash),
      let day = cursor.take(single),
      !hasUnit(cursor)
    else { return nil }
    return said.nearest(month: month, day: day)
  }

  private func hasUnit(_ cursor: AnswerCursor) -> Bool { cursor.next.flatMap(unit) != nil }

  private func single(_ word: AnswerWord) -> Int? {
    number(word).flatMap { $0.count == 1 ? $0.lowerBound : nil }
  }

  /// The day of that name; nil where two are meant by it.
  private func day(_ named: NamedDay) -> Day? {
    switch named {
    case .later(let days): said.adding(days: days)
    case .same: counted ?? said
    case .monthEnd: said.lastOfMonth
    case .nextMonthEnd: said.firstOfMonth.adding(months: 1).lastOfMonth
    case .yearEnd: Day(year: said.civil.year, month: 12, day: 31) ?? said
    // Today, or in a week?
    case .coming(said.weekday): nil
    case .coming(let weekday):
      said.adding(days: (weekday.rawValue - said.weekday.rawValue + 7) % 7)
    case .week(let weekday, let later):
      said.adding(days: weekday.rawValue - said.weekday.rawValue + 7 * later)
    }
  }
}
