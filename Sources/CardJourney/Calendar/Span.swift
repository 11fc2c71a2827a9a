/// A length of time as a rule or a hotline states it.
package struct Span: Hashable, Sendable {
  /// What is counted.
  package enum Unit: String, CaseIterable, Hashable, Sendable {
    case hours, days, workdays, months
  }

  /// The shortest length, in units; equal to `most` where one number was stated.
  package let least: Int
  /// The longest length, in units.
  package let most: Int
  package let unit: Unit

  /// A span of `least` to `most` units; swapped bounds are put in order, negatives become 0.
  package init(_ least: Int, to most: Int? = nil, _ unit: Unit) {
    let bounds = [max(0, least), max(0, most ?? least)].sorted()
    self.least = bounds[0]
    self.most = bounds[1]
    self.unit = unit
  }

  /// The highest number of units that is believed: more is a slip of the pen.
  package static let mostUnits = 999

  /// Done on the spot.
  package static let atOnce = Span(0, .days)
}

/// By when something is due.
package enum Due: Hashable, Sendable {
  /// That day, as a paper, a rule or an office fixes it.
  case exact(Day)
  /// Some day from the first to the last.
  case between(Day, Day)
  /// Nobody has said: to be asked.
  ///
  /// `remind` is the day on which we bring it up ourselves, `alarm` the day from which on it is
  /// pressing; nil where not even that can be told.
  case ask(remind: Day?, alarm: Day?)
  /// No day: it holds until something else happens.
  case standing

  /// To be asked, and nothing is known that a reminder could be counted from.
  package static let askFirst = Due.ask(remind: nil, alarm: nil)

  /// The first day it can fall on, or on which we bring it up; nil where there is none.
  package var earliest: Day? {
    switch self {
    case .exact(let day), .between(let day, _): day
    case .ask(let remind, _): remind
    case .standing: nil
    }
  }

  /// The last day it can fall on, or from which on it is pressing; nil where there is none.
  package var latest: Day? {
    switch self {
    case .exact(let day), .between(_, let day): day
    case .ask(_, let alarm): alarm
    case .standing: nil
    }
  }
}
