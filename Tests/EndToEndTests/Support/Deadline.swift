import Glibc

/// A point in time until which something may take.
struct Deadline {
  private let instant: ContinuousClock.Instant

  /// So many seconds from now.
  init(seconds: Double) {
    instant = ContinuousClock.now + .seconds(seconds)
  }

  /// Whether it is over.
  var hasPassed: Bool { ContinuousClock.now >= instant }

  /// The pause between two looks at something that is expected: a hundredth of a second.
  static func breathe() { usleep(10_000) }
}
