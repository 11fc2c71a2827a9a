import CardJourney
import Foundation
import TestSupport
import Testing

@testable import CaseStore

/// What holds for the log on disk beyond the laws of every log.
struct SQLiteCaseLogTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder["buka.sqlite"]
  }

  @Test func `a log is found again by the next program`() throws {
    let id: String
    let events: [Event]
    do {
      let log = try SQLiteCaseLog(path: path)
      id = try log.create(nickname: "n", written: 5)
      events = try log.append([.happened("found")], to: id, after: 0, written: 6)
    }
    #expect(try folder.contents == ["buka.sqlite"])
    #expect(try SQLiteCaseLog(path: path).events(of: id) == events)
  }

  @Test func `the file says whose it is and how it is laid out`() throws {
    _ = try SQLiteCaseLog(path: path)
    let header = try folder.bytes(of: "buka.sqlite").prefix(100)
    #expect(Array(header[68..<72]) == Array("buka".utf8))
    #expect(Array(header[60..<64]) == [0, 0, 0, 3])
    // Write-ahead logging, for reading and for writing.
    #expect(Array(header[18..<20]) == [2, 2])
  }

  @Test func `nobody else can read the folder or the files`() throws {
    let log = try SQLiteCaseLog(path: folder["data/buka/buka.sqlite"])
    _ = try log.create(nickname: nil, written: 0)

    #expect(try folder.mode(of: "data") == 0o700)
    #expect(try folder.mode(of: "data/buka") == 0o700)
    #expect(try folder.mode(of: "data/buka/buka.sqlite") == 0o600)
    #expect(try folder.mode(of: "data/buka/buka.sqlite-wal") == 0o600)
    #expect(try folder.mode(of: "data/buka/buka.sqlite-shm") == 0o600)
  }

  @Test func `a log that others could read is closed to them`() throws {
    _ = try SQLiteCaseLog(path: path)
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
    _ = try SQLiteCaseLog(path: path)
    #expect(try folder.mode(of: "buka.sqlite") == 0o600)
  }

  @Test func `a digest that an older version wrote stays, and none is written any more`() throws {
    let log = try SQLiteCaseLog(path: path)
    let id = try log.create(nickname: nil, written: 0)
    let raw = try RawDatabase(path)
    try raw.execute(
      """
      INSERT INTO events
        (case_id, sequence, batch, kind, version, body, happened, written, guide_digest)
      VALUES ('\(id)', 1, 1, 'happened', 1, 'found', '?', 0, 'abc')
      """)
    try log.append([.happened("enabled")], to: id, after: 1, written: 0)

    #expect(try log.events(of: id).map(\.payload.body) == ["found", "enabled"])
    let found = try raw.text("SELECT group_concat(coalesce(guide_digest, '-')) FROM events")
    #expect(found == "abc,-")
  }

  @Test func `a time that cannot be read is unknown`() throws {
    let log = try SQLiteCaseLog(path: path)
    let id = try log.create(nickname: nil, written: 0)
    try RawDatabase(path).execute(
      "INSERT INTO events VALUES ('\(id)', 1, 1, 'happened', 1, 'found', 'next spring', 0, NULL, NULL, NULL)"
    )

    #expect(try log.events(of: id).map(\.happened) == [.unknown])
  }

  @Test(arguments: [
    "UPDATE events SET body = 'collected'",
    "DELETE FROM events",
    "INSERT OR REPLACE INTO events SELECT * FROM events",
    """
    INSERT INTO events
    SELECT case_id, 3, batch, kind, version, body, happened, written, NULL FROM events
    """,
  ])
  func `the file itself refuses to rewrite a log`(sql: String) throws {
    let log = try SQLiteCaseLog(path: path)
    let id = try log.create(nickname: nil, written: 0)
    let events = try log.append([.happened("found")], to: id, after: 0, written: 0)

    let raw = try RawDatabase(path)
    #expect(throws: (any Error).self) { try raw.execute(sql) }
    #expect(try log.events(of: id) == events)
  }

  @Test func `a wiped case leaves no byte in the folder`() throws {
    let log = try SQLiteCaseLog(path: path)
    let kept = try log.create(nickname: "kept-nickname", written: 0)
    let id = try log.create(nickname: "secret-nickname", written: 0)
    try log.append(
      [.row("from-the-future", "secret-body", version: 9)], to: id, after: 0, written: 0)
    #expect(try isAnywhere("secret-nickname"))
    #expect(try isAnywhere("secret-body"))

    try log.wipe(id)
    #expect(try !isAnywhere("secret-nickname"))
    #expect(try !isAnywhere("secret-body"))
    #expect(try isAnywhere("kept-nickname"))

    try log.rename(kept, to: nil)
    try log.wipeEverything()
    #expect(try !isAnywhere("kept-nickname"))
  }

  @Test func `a nickname that was changed is gone once the log is closed`() throws {
    do {
      let log = try SQLiteCaseLog(path: path)
      let id = try log.create(nickname: "secret-nickname", written: 0)
      try log.rename(id, to: "n")
    }
    #expect(try !isAnywhere("secret-nickname"))
  }

  private func isAnywhere(_ text: String) throws -> Bool {
    try folder.contents.contains { try folder.bytes(of: $0).range(of: Data(text.utf8)) != nil }
  }

  @Test func `a full disk refuses the batch and leaves the log as it was`() throws {
    let log = try SQLiteCaseLog(
      path: path, generator: SeededGenerator(seed: 1), patience: 5, pageLimit: 12)
    let id = try log.create(nickname: nil, written: 0)
    let events = try log.append([.happened("found")], to: id, after: 0, written: 0)
    let big = try Draft.row("from-the-future", String(repeating: "x", count: 100_000), version: 9)

    #expect(throws: StoreError.diskFull(path: path)) {
      try log.append([.happened("collected"), big], to: id, after: 1, written: 0)
    }
    #expect(try log.events(of: id) == events)
    let next = try log.append([.happened("enabled")], to: id, after: 1, written: 0)
    #expect(try log.events(of: id) == events + next)
  }

  @Test(arguments: 1...4)
  func `a disk too full for a new log is told, and the log can be made later`(pages: Int) throws {
    #expect(throws: StoreError.diskFull(path: path)) {
      try SQLiteCaseLog(
        path: path, generator: SeededGenerator(seed: 1), patience: 5, pageLimit: pages)
    }
    #expect(try SQLiteCaseLog(path: path).marks().isEmpty)
    #expect(try folder.contents == ["buka.sqlite"])
  }
}
