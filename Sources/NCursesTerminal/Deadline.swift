import Glibc

/// A point in time to wait for, on a clock that nobody sets.
struct Deadline {
  private let milliseconds: Int?

  /// Creates a deadline some milliseconds from now; nil for never.
  init(after milliseconds: Int?) {
    self.milliseconds = milliseconds.map { Self.now() + max(0, $0) }
  }

  /// The milliseconds left, for `poll`: 0 when it has passed, -1 for ever.
  var pollTimeout: Int32 {
    guard let milliseconds else { return -1 }
    return Int32(clamping: max(0, milliseconds - Self.now()))
  }

  var hasPassed: Bool { pollTimeout == 0 }

  /// Whether it passes before another one does.
  func isBefore(_ other: Deadline) -> Bool {
    (milliseconds ?? .max) < (other.milliseconds ?? .max)
  }

  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}

extension [Deadline] {
  /// The one that passes first; one that never does where there is none.
  var earliest: Deadline {
    self.min { $0.isBefore($1) } ?? Deadline(after: nil)
  }
}
