/// A civil day in China, without time zone or locale.
///
/// Counted from 1970-01-01 (ordinal 0) in the proleptic Gregorian calendar. The core has no clock:
/// every day comes from outside.
package struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01; negative before it.
  package let ordinal: Int

  package init(ordinal: Int) {
    self.ordinal = ordinal
  }

  /// The day with this date, or nil where the calendar has no such date (2026-02-30).
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    self.ordinal = Day.ordinal(year: year, month: month, day: day)
  }

  /// A day written as `2026-11-22`, or nil where the text is not a real date.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
      parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  package static func < (left: Day, right: Day) -> Bool { left.ordinal < right.ordinal }

  /// The day that many days later (earlier where negative).
  package func adding(days: Int) -> Day { Day(ordinal: ordinal + days) }

  /// Days from this day to the other; negative where the other is earlier.
  package func days(to other: Day) -> Int { other.ordinal - ordinal }

  /// The same day of the month that many months later, or the month's last day.
  package func adding(months: Int) -> Day {
    let date = civil
    let index = date.year * 12 + (date.month - 1) + months
    let year = index / 12
    let month = index % 12 + 1
    let day = min(date.day, Day.length(ofMonth: month, year: year))
    return Day(ordinal: Day.ordinal(year: year, month: month, day: day))
  }

  package var firstOfMonth: Day { adding(days: 1 - civil.day) }

  package var lastOfMonth: Day { firstOfMonth.adding(months: 1).adding(days: -1) }

  /// The day of that date nearest to this one, where no year is given; nil where there is none.
  package func nearest(month: Int, day: Int, year: Int? = nil) -> Day? {
    let years = year.map { [$0] } ?? (-1...1).map { civil.year + $0 }
    return years.compactMap { Day(year: $0, month: month, day: day) }
      .min { abs(days(to: $0)) < abs(days(to: $1)) }
  }

  /// Year, month 1...12 and day of the month 1...31.
  package var civil: (year: Int, month: Int, day: Int) {
    // Days are counted from 0000-03-01, so that the leap day ends a year.
    let shifted = ordinal + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  package var weekday: Weekday {
    // 1970-01-01 was a Thursday.
    let index = ((ordinal + 3) % 7 + 7) % 7
    return Weekday.allCases[index]
  }

  private static func ordinal(year: Int, month: Int, day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}

extension Day: CustomStringConvertible {
  /// The ISO form, `2026-11-22`.
  package var description: String {
    let date = civil
    return "\(padded(date.year, 4))-\(padded(date.month, 2))-\(padded(date.day, 2))"
  }

  /// Month and day, `11-22`.
  package var monthAndDay: String { String(description.dropFirst(5)) }
}

/// The days of the week, Monday first.
package enum Weekday: Int, CaseIterable, Sendable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  package var isWeekend: Bool { self == .saturday || self == .sunday }
}

/// A number with leading zeros up to a width in digits.
func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
