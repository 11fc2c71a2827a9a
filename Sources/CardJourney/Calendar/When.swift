/// The day something took place, as well as the person knows it.
package enum When: Hashable, Sendable {
  /// That day; `at` is the minute since midnight where known.
  case on(Day, at: Int?)
  /// Around that day, give or take a few days.
  case about(Day)
  /// Some day before that one.
  case before(Day)
  case unknown

  /// The earliest day it can have been; nil where nothing bounds it.
  ///
  /// Terms are counted from here.
  package var earliest: Day? {
    switch self {
    case .on(let day, _): day
    case .about(let day): day.adding(days: -When.vagueness)
    case .before, .unknown: nil
    }
  }

  /// The latest day it can have been, never after today.
  package func latest(today: Day) -> Day {
    switch self {
    case .on(let day, _): day
    case .about(let day): min(day.adding(days: When.vagueness), today)
    case .before(let day): min(day.adding(days: -1), today)
    case .unknown: today
    }
  }

  /// Days that "about" may be off by.
  package static let vagueness = 3
}
