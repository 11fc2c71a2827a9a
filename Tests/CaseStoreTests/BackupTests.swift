import CardJourney
import Foundation
import TestSupport
import Testing

@testable import CaseStore

/// Copies of the log beside it.
struct BackupTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder["buka.sqlite"]
  }

  /// The morning of 2026-11-22 in China.
  private static let firstDay: Int64 = 1_795_305_600

  private func log(daysLater days: Int64) throws -> SQLiteCaseLog {
    try SQLiteCaseLog(
      database: LogDatabase(
        path: path, for: .writing, patience: LockPatience(),
        clock: { Self.firstDay + days * 86_400 }))
  }

  private var backups: [String] {
    get throws { try folder.contents.filter { $0.contains("-backup-") } }
  }

  @Test func `each day on which something is written has one, and three are kept`() throws {
    let id = try log(daysLater: 0).begin("n", written: 0)
    for day in 0...4 as ClosedRange<Int64> {
      let log = try log(daysLater: day)
      for sequence in [2 * Int(day), 2 * Int(day) + 1] {
        try log.append([.happened("found")], to: id, after: sequence, written: 0)
      }
    }
    _ = try log(daysLater: 9).events(of: id)
    #expect(
      try backups == ["24", "25", "26"].map { "buka.sqlite-backup-2026-11-\($0)" })
    for name in try backups {
      #expect(try folder.mode(of: name) == 0o600)
      let events = try SQLiteCaseLog(path: folder[name], for: .reading).events(of: id)
      #expect(try log(daysLater: 9).events(of: id).starts(with: events) && !events.isEmpty)
    }
  }

  @Test func `what a clock dated that was ahead leaves room for those of the days after`() throws {
    let id = try log(daysLater: 1000).begin("n", written: 0)
    for (index, day) in [1001, 1002, 0, 1, 2].enumerated() {
      try log(daysLater: Int64(day)).append(
        [.happened("found")], to: id, after: index, written: 0)
      #expect(try backups.count == min(index + 2, 3))
    }
    #expect(try backups == ["22", "23", "24"].map { "buka.sqlite-backup-2026-11-\($0)" })
  }

  private func isUnreadable(_ error: any Error) -> Bool {
    if case .unreadable(path, _)? = error as? StoreError { true } else { false }
  }

  /// Changes an event under the log, as a disk does that fails.
  private func damage(_ id: String) throws {
    let raw = try RawDatabase(path)
    try raw.execute(
      "DROP TRIGGER events_never_change; UPDATE events SET body = 'enabled' WHERE case_id = '\(id)'"
    )
    try raw.close()
  }

  @Test func `a log that is damaged while it is open takes the place of no sound copy`() throws {
    var now = Self.firstDay
    let log = try SQLiteCaseLog(
      database: LogDatabase(
        path: path, for: .writing, patience: LockPatience(), clock: { now }))
    let damaged = try log.begin("n", written: 0)
    try log.append([.happened("found")], to: damaged, after: 0, written: 0)
    let sound = try log.begin("m", written: 0)
    try damage(damaged)
    for _ in 0..<4 {
      now += 86_400
      #expect { try log.append([.happened("found")], to: sound, after: 0, written: 0) } throws: {
        isUnreadable($0)
      }
    }
    #expect(try backups == ["buka.sqlite-backup-2026-11-22"])
    #expect(try log.events(of: sound).isEmpty)
  }

  @Test(arguments: [false, true])
  func `neither a name nor a wipe takes the copies of a damaged log away`(isWipe: Bool) throws {
    let log = try log(daysLater: 0)
    let damaged = try log.begin("n", written: 0)
    try log.append([.happened("found")], to: damaged, after: 0, written: 0)
    let sound = try log.begin("m", written: 0)
    let before = try folder.bytes(of: "buka.sqlite-backup-2026-11-22")
    try damage(damaged)
    #expect {
      if isWipe { try log.wipe(sound) } else { try log.rename(sound, to: nil) }
    } throws: {
      isUnreadable($0)
    }
    #expect(try folder.bytes(of: "buka.sqlite-backup-2026-11-22") == before)
    #expect(try log.marks().count == 2)
  }

  @Test func `a change of the layout is preceded by one`() throws {
    let id = try log(daysLater: 0).begin("n", written: 0)
    let raw = try RawDatabase(path)
    try raw.unseal()
    try raw.close()
    try FileManager.default.removeItem(atPath: folder["buka.sqlite-backup-2026-11-22"])
    _ = try log(daysLater: 1)
    #expect(try backups == ["buka.sqlite-backup-2026-11-23-layout-3"])
    #expect(try folder.bytes(of: try #require(try backups.first))[63] == 3)
    #expect(try SQLiteCaseLog(path: path).marks().map(\.id) == [id])
  }

  @Test func `what is wiped or renamed is in no backup, and the others are`() throws {
    let log = try log(daysLater: 0)
    let wiped = try log.begin("secret-one", written: 0)
    let renamed = try log.begin("secret-two", written: 0)
    // As a program leaves it that was killed while it made one.
    try folder.write(Data("secret-one".utf8), to: "buka.sqlite-backup-2026-11-22.77.tmp")
    try log.wipe(wiped)
    try log.rename(renamed, to: Nickname("kept-name"))
    #expect(try backups == ["buka.sqlite-backup-2026-11-22"])
    let bytes = try folder.bytes(of: "buka.sqlite-backup-2026-11-22")
    #expect(bytes.range(of: Data("secret".utf8)) == nil)
    #expect(bytes.range(of: Data("kept-name".utf8)) != nil)
    #expect(throws: StoreError.noSuchCase("XYZ")) { try log.wipe("XYZ") }
    #expect(try backups.count == 1)
  }

  @Test func `where none can be made, what was written stays written`() throws {
    try FileManager.default.createDirectory(
      atPath: folder["buka.sqlite-backup-2026-11-22"], withIntermediateDirectories: false)
    let log = try log(daysLater: 0)
    let id = try log.begin("n", written: 0)
    #expect(try log.marks().map(\.id) == [id])
  }
}
