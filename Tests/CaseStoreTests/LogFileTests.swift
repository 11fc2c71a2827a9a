import CardJourney
import Foundation
import TestSupport
import Testing

@testable import CaseStore

/// Files that are not, or no longer, a log of ours: named, and left as they are.
struct LogFileTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder["buka.sqlite"]
  }

  /// Opening throws what it should, and the folder holds the same bytes as before.
  private func expectRefusal(_ isExpected: (StoreError) -> Bool) throws {
    let before = try snapshot()
    do throws(StoreError) {
      _ = try SQLiteCaseLog(path: path)
      Issue.record("was opened")
    } catch {
      #expect(isExpected(error), "\(error)")
    }
    #expect(try snapshot() == before)
  }

  private func snapshot() throws -> [String: Data] {
    try Dictionary(
      uniqueKeysWithValues: folder.contents.map { ($0, try folder.bytes(of: $0)) })
  }

  private func isUnreadable(_ error: StoreError) -> Bool {
    if case .unreadable(path, _) = error { true } else { false }
  }

  @Test(arguments: [
    Data("shopping list\n".utf8),
    Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
    Data("SQLite format 2".utf8),
    Data(repeating: 0, count: 8192),
  ])
  func `a file that is no database is foreign`(bytes: Data) throws {
    try folder.write(bytes, to: "buka.sqlite")
    try expectRefusal { $0 == .foreign(path: path) }
  }

  @Test(arguments: ["DELETE", "WAL"])
  func `another program's database is foreign`(journal: String) throws {
    let raw = try RawDatabase(path)
    try raw.execute("PRAGMA journal_mode = \(journal); CREATE TABLE cases (id TEXT)")
    try raw.close()
    try expectRefusal { $0 == .foreign(path: path) }
  }

  @Test func `a database that another program has open is foreign`() throws {
    let raw = try RawDatabase(path)
    try raw.execute("PRAGMA journal_mode = WAL; CREATE TABLE cases (id TEXT)")
    try expectRefusal { $0 == .foreign(path: path) }
  }

  @Test func `a folder in its place is foreign`() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    #expect(throws: StoreError.foreign(path: path)) { try SQLiteCaseLog(path: path) }
  }

  @Test func `an empty file becomes a log`() throws {
    try folder.write(Data(), to: "buka.sqlite")
    let log = try SQLiteCaseLog(path: path)
    #expect(try log.marks().isEmpty)
    #expect(try folder.mode(of: "buka.sqlite") == 0o600)
  }

  @Test func `a log that was only begun is finished`() throws {
    let raw = try RawDatabase(path)
    try raw.execute("PRAGMA application_id = \(Schema.applicationID)")
    try raw.close()
    #expect(try SQLiteCaseLog(path: path).marks().isEmpty)
  }

  @Test(arguments: [20, 99, 100, 1000, 4096, 8192, -1])
  func `a log that was cut off is unreadable`(length: Int) throws {
    try makeLog()
    let bytes = try folder.bytes(of: "buka.sqlite")
    try folder.write(bytes.prefix(length < 0 ? bytes.count + length : length), to: "buka.sqlite")
    try expectRefusal(isUnreadable)
  }

  @Test func `an empty file beside a write-ahead log is unreadable`() throws {
    try folder.write(Data(), to: "buka.sqlite")
    try folder.write(Data([1, 2, 3]), to: "buka.sqlite-wal")
    try expectRefusal(isUnreadable)
  }

  @Test(arguments: [LogAccess.reading, .writing], ["wal", "journal"])
  func `what SQLite keeps beside a file is said without it, and stays`(
    access: LogAccess, kind: String
  ) throws {
    let elsewhere = try TemporaryFolder()
    let killed = try SQLiteCaseLog(path: elsewhere["buka.sqlite"])
    _ = try killed.begin("n", written: 0)
    let left = try elsewhere.bytes(of: "buka.sqlite-wal")
    try folder.write(left, to: "buka.sqlite-\(kind)")
    do throws(StoreError) {
      _ = try SQLiteCaseLog(path: path, for: access)
      Issue.record("was opened")
    } catch {
      #expect(isUnreadable(error), "\(error)")
    }
    #expect(try snapshot() == ["buka.sqlite-\(kind)": left])
  }

  @Test(arguments: [LogAccess.reading, .writing])
  func `a log that was emptied is said`(access: LogAccess) throws {
    try makeLog()
    try folder.write(Data(), to: "buka.sqlite")
    #expect(throws: StoreError.cutBehind(path: path, missing: 2)) {
      try SQLiteCaseLog(path: path, for: access)
    }
    #expect(try folder.bytes(of: "buka.sqlite").isEmpty)
  }

  @Test func `a log damaged inside is unreadable when it is read`() throws {
    try makeLog()
    var bytes = try folder.bytes(of: "buka.sqlite")
    bytes.replaceSubrange(4096..., with: repeatElement(0xFF, count: bytes.count - 4096))
    try folder.write(bytes, to: "buka.sqlite")

    do throws(StoreError) {
      _ = try SQLiteCaseLog(path: path).marks()
      Issue.record("was read")
    } catch {
      #expect(isUnreadable(error), "\(error)")
    }
    #expect(try folder.bytes(of: "buka.sqlite") == bytes)
  }

  @Test(arguments: [
    "DROP TABLE cases",
    "DROP TABLE cases; CREATE TABLE cases (id, nickname, created)",
    """
    DROP TABLE cases; CREATE TABLE cases (id, nickname, created);
    INSERT INTO cases VALUES (1, x'00', 'secret')
    """,
  ])
  func `a log with other tables is unreadable, and its rows are not quoted`(sql: String) throws {
    try makeLog()
    let raw = try RawDatabase(path)
    try raw.execute("PRAGMA foreign_keys = OFF; DROP TABLE events; \(sql)")
    try raw.close()
    do throws(StoreError) {
      _ = try SQLiteCaseLog(path: path, for: .reading).marks()
      Issue.record("was read")
    } catch {
      #expect(isUnreadable(error), "\(error)")
      #expect(!"\(error)".contains("secret"))
    }
  }

  @Test(arguments: [
    "PRAGMA user_version = 5",
    "INSERT INTO grdb_migrations VALUES ('2 from the future')",
  ])
  func `a log that a newer version laid out is left alone`(sql: String) throws {
    try makeLog()
    let raw = try RawDatabase(path)
    try raw.execute(sql)
    try raw.close()
    try expectRefusal { $0 == .newer(path: path) }
  }

  @Test func `a newer version that was killed left its log to be found by it`() throws {
    let elsewhere = try TemporaryFolder()
    _ = try SQLiteCaseLog(path: elsewhere["buka.sqlite"])
    let raw = try RawDatabase(elsewhere["buka.sqlite"])
    try raw.execute("PRAGMA user_version = 5")
    // Copied while open, as a killed program leaves them: the file still says 4.
    try folder.write(elsewhere.bytes(of: "buka.sqlite"), to: "buka.sqlite")
    try folder.write(elsewhere.bytes(of: "buka.sqlite-wal"), to: "buka.sqlite-wal")
    let log = try folder.bytes(of: "buka.sqlite-wal")
    let file = try folder.bytes(of: "buka.sqlite")
    #expect(file[63] == 4)

    #expect(throws: StoreError.newer(path: path)) { try SQLiteCaseLog(path: path) }
    #expect(try folder.bytes(of: "buka.sqlite") == file)
    #expect(try folder.bytes(of: "buka.sqlite-wal") == log)
  }

  @Test func `what a killed program had committed is there`() throws {
    let elsewhere = try TemporaryFolder()
    let killed = try SQLiteCaseLog(path: elsewhere["buka.sqlite"])
    let id = try killed.begin(nil, written: 0)
    let events = try killed.append([.happened("found")], to: id, after: 0, written: 0)
    try folder.write(elsewhere.bytes(of: "buka.sqlite"), to: "buka.sqlite")
    try folder.write(elsewhere.bytes(of: "buka.sqlite-wal"), to: "buka.sqlite-wal")

    #expect(try SQLiteCaseLog(path: path).events(of: id) == events)
  }

  private func makeLog() throws {
    let log = try SQLiteCaseLog(path: path)
    let id = try log.begin("n", written: 0)
    try log.append([.happened("found")], to: id, after: 0, written: 0)
  }
}
