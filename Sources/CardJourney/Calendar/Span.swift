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
  /// What is counted.
  package let unit: Unit

  /// A span of `least` to `most` units; swapped bounds are put in order, negatives become 0.
  package init(_ least: Int, to most: Int? = nil, _ unit: Unit) {
    let bounds = [max(0, least), max(0, most ?? least)].sorted()
    self.least = bounds[0]
    self.most = bounds[1]
    self.unit = unit
  }

  /// Done on the spot.
  package static let atOnce = Span(0, .days)
}

/// A day that is known exactly, lies between two days, or must be asked.
package enum Due: Hashable, Sendable {
  case exact(Day)
  case between(Day, Day)
  case askFirst

  /// The first day it can fall on; nil where nobody has said.
  package var earliest: Day? {
    switch self {
    case .exact(let day), .between(let day, _): day
    case .askFirst: nil
    }
  }

  /// The last day it can fall on; nil where nobody has said.
  package var latest: Day? {
    switch self {
    case .exact(let day), .between(_, let day): day
    case .askFirst: nil
    }
  }
}
