import CardJourney
import Foundation
import GRDB

/// Whole copies of a log beside it, such as `cases.sqlite-backup-2026-11-22`.
///
/// One is made after the first write of a day, and one before each change of the layout. The last three are kept
/// (0600).
struct Backups {
  /// Where the log is.
  let log: String

  private static let kept = 3

  private var prefix: String { log + "-backup-" }

  /// Their paths, the newest first.
  var paths: [String] {
    all.filter { !$0.hasSuffix(Backups.draft) }.sorted(by: >)
  }

  private var all: [String] {
    let folder = LogFile(path: log).folder
    let name = prefix.split(separator: "/").last.map(String.init) ?? prefix
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasPrefix(name) }.map { "\(folder)/\($0)" }
  }

  private static let draft = ".tmp"

  /// Makes the backup of a day, in seconds since 1970 UTC, where there is none yet.
  ///
  /// What was written is on disk already: where no copy can be made, there is none.
  func keep(_ queue: DatabaseQueue, at now: Int64) {
    if isDue(at: now) { try? copy(queue, to: path(at: now)) }
  }

  /// Whether there is none yet of a day, in seconds since 1970 UTC.
  func isDue(at now: Int64) -> Bool { access(path(at: now), F_OK) != 0 }

  private func path(at now: Int64) -> String { "\(prefix)\(Moment(epochSeconds: now).day)" }

  /// Makes the backup before a change of the layout, at a time in seconds since 1970 UTC.
  func keep(_ queue: DatabaseQueue, layout: Int32, at now: Int64) throws {
    try copy(queue, to: "\(path(at: now))-layout-\(layout)")
  }

  /// Removes all of them: something in them is not to be kept.
  func removeAll() {
    for path in all { unlink(path) }
  }

  /// Whole or not at all.
  private func copy(_ queue: DatabaseQueue, to path: String) throws {
    let draft = "\(path).\(getpid())\(Backups.draft)"
    unlink(draft)
    // SQLite takes an empty file, and leaves it its mode.
    let descriptor = open(draft, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw DatabaseError(resultCode: .SQLITE_CANTOPEN) }
    defer {
      close(descriptor)
      unlink(draft)
    }
    try queue.vacuum(into: draft)
    // A copy that SQLite makes so is not on disk yet.
    guard fsync(descriptor) == 0, rename(draft, path) == 0 else {
      throw DatabaseError(resultCode: .SQLITE_IOERR_FSYNC)
    }
    LogFile(path: log).syncFolder()
    // What a clock dated that was ahead must not outlive what is made now.
    let isAhead = { (other: String) in other.prefix(path.count) > path }
    let others = paths.filter { $0 != path }
    let old = others.filter { !isAhead($0) } + others.filter(isAhead)
    for path in old.dropFirst(Backups.kept - 1) { unlink(path) }
  }
}
