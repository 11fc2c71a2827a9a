/// A day and a minute in China time, handed in from outside.
package struct Moment: Hashable, Comparable, Sendable {
  package let day: Day
  /// Minutes since midnight, 0...1439.
  package let minute: Int

  /// The moment at that minute of the day; the minute is clamped to 0...1439.
  package init(day: Day, minute: Int) {
    self.day = day
    self.minute = min(max(minute, 0), 1439)
  }

  /// The moment in China (UTC+8, no daylight saving) of an instant in seconds since 1970 UTC.
  package init(epochSeconds: Int64) {
    let minutes = Moment.floorDivided(epochSeconds + 8 * 3600, by: 60)
    let day = Moment.floorDivided(minutes, by: 1440)
    self.init(day: Day(ordinal: Int(day)), minute: Int(minutes - day * 1440))
  }

  /// Whether counters have probably closed by then: five in the afternoon is our own, for where nobody
  /// states the hours.
  package var isAfterCounterHours: Bool { minute >= 17 * 60 }

  package static func < (left: Moment, right: Moment) -> Bool {
    (left.day, left.minute) < (right.day, right.minute)
  }

  /// A clock time written `20:30`, as minutes since midnight; nil where it is no time of day.
  package static func minute(from text: some StringProtocol) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
      parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
      let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 24, minute < 60
    else { return nil }
    return hour * 60 + minute
  }

  /// Minutes since midnight written as `20:30`.
  package static func clock(_ minute: Int) -> String {
    "\(padded(minute / 60, 2)):\(padded(minute % 60, 2))"
  }

  private static func floorDivided(_ value: Int64, by divisor: Int64) -> Int64 {
    let quotient = value / divisor
    return value % divisor < 0 ? quotient - 1 : quotient
  }
}
