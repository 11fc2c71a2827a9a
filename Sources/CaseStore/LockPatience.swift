import Foundation
import GRDB

/// How long another program is waited for, and who is told that it is.
///
/// The log is used from one thread, so this is too.
package final class LockPatience: @unchecked Sendable {
  /// Told once each time when another program holds the log for longer than a moment.
  package var tell: () -> Void

  /// In seconds.
  let patience: Double
  private var start = ContinuousClock.now
  private var hasTold = false

  /// Half a second: what is shorter nobody notices.
  private static let moment = Duration.milliseconds(500)

  /// Waits up to `patience` seconds.
  package init(patience: Double = 5, tell: @escaping () -> Void = {}) {
    self.patience = patience
    self.tell = tell
  }

  /// For GRDB: waits a little, and says whether to try again.
  var busyMode: Database.BusyMode {
    .callback { [self] tries in
      if tries == 0 {
        start = .now
        hasTold = false
      }
      let waited = ContinuousClock.now - start
      guard waited < .seconds(patience) else { return false }
      if waited >= LockPatience.moment, !hasTold {
        hasTold = true
        tell()
      }
      // Neither all at once nor long after the lock is given back.
      usleep(UInt32(min(1 + tries, 20)) * 1000 + UInt32.random(in: 0..<1000))
      return true
    }
  }
}
