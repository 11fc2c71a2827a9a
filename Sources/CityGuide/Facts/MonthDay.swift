package import CardJourney

/// A day of the year without its year, such as 06-01.
package struct MonthDay: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// 1 to 12.
  package let month: Int
  /// 1 to 31.
  package let day: Int

  package init(_ day: Day) {
    let parts = day.description.split(separator: "-").compactMap { Int($0) }
    month = parts[1]
    self.day = parts[2]
  }

  /// The day written as `06-01`; nil where no year has it.
  package init?(_ text: String) {
    // 2024 is a leap year: it has every day that any year has.
    guard let day = Day("2024-" + text) else { return nil }
    self.init(day)
  }

  /// As `06-01`.
  package var description: String {
    [month, day].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: "-")
  }

  package static func < (left: MonthDay, right: MonthDay) -> Bool {
    (left.month, left.day) < (right.month, right.day)
  }
}
