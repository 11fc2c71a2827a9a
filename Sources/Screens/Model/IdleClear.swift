/// Clears the screen for the next client when nobody has pressed a key for some time.
///
/// Times are milliseconds on a clock that only goes forward; they are handed in.
package struct IdleClear: Hashable, Sendable {
  private let limit: Int
  /// The last key; nil while there is nothing to clear.
  private var lastKey: Int?

  /// Clears after so many minutes without a key; the screen that is there counts as a key.
  package init(minutes: Int, at now: Int) {
    limit = max(1, minutes) * 60_000
    lastKey = now
  }

  /// A key was pressed.
  package mutating func noteKey(at now: Int) { lastKey = now }

  /// How long to wait, at most, before asking again; nil where there is nothing to wait for.
  package func timeLeft(at now: Int) -> Int? {
    lastKey.map { max(0, $0 + limit - now) }
  }

  /// Whether to clear now; true once only, until the next key.
  package mutating func isDue(at now: Int) -> Bool {
    guard timeLeft(at: now) == 0 else { return false }
    lastKey = nil
    return true
  }
}
