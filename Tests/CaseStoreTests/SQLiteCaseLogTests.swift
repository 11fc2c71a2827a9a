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
      id = try log.begin("n", written: 5)
      events = try log.append([.happened("found")], to: id, after: 0, written: 6)
    }
    #expect(try folder.contents == ["buka.sqlite"])
    #expect(try SQLiteCaseLog(path: path).events(of: id) == events)
  }

  /// What another program may do to the file of an open log.
  enum Meddling: CaseIterable {
    case removed, moved, replaced, emptied, folderMoved
  }

  @Test(arguments: Meddling.allCases)
  func `a log that is no longer where it was opened is told, and nothing is written`(
    meddling: Meddling
  ) throws {
    let path = folder["data/buka.sqlite"]
    let other = folder["other.sqlite"]
    let log = try SQLiteCaseLog(path: path)
    let id = try log.begin(nil, written: 0)
    try log.append([.happened("found")], to: id, after: 0, written: 0)
    try log.requireInPlace()
    let files = FileManager.default
    switch meddling {
    case .removed: try files.removeItem(atPath: path)
    case .moved: try files.moveItem(atPath: path, toPath: other)
    case .replaced:
      _ = try SQLiteCaseLog(path: other)
      try files.removeItem(atPath: path)
      try files.moveItem(atPath: other, toPath: path)
    case .emptied: truncate(path, 0)
    case .folderMoved: try files.moveItem(atPath: folder["data"], toPath: folder["elsewhere"])
    }
    let gone = StoreError.gone(path: path)
    #expect(throws: gone) { try log.requireInPlace() }
    #expect(throws: gone) { try log.append([.happened("enabled")], to: id, after: 1, written: 0) }
    #expect(throws: gone) { try log.create(nickname: nil, [], written: 0) }
    #expect(throws: gone) { try log.events(of: id) }
    guard meddling == .moved else { return }
    // Back in its place it is the same log again.
    try files.moveItem(atPath: other, toPath: path)
    #expect(try log.events(of: id).map(\.payload.body) == ["found"])
  }

  @Test func `what an older version kept of people's numbers and of odd names goes nowhere`() throws
  {
    let log = try SQLiteCaseLog(path: path)
    let id = try log.begin("n", written: 0)
    let raw = try RawDatabase(path)
    try raw.execute("UPDATE cases SET nickname = '王' || char(10) || char(27) || ' 13812345678'")
    try raw.execute(
      """
      INSERT INTO events (case_id, sequence, batch, kind, version, body, happened, written) VALUES
        ('\(id)', 1, 1, 'told', 1,
         'fee.reissue 510100 until=2027-01-01 by=13812345678 words 问 13812345678', '?', 0),
        ('\(id)', 2, 2, 'ticked', 1, '510104197703121234 holder original yes', '?', 0)
      """)
    #expect(try log.marks().map(\.nickname) == ["王 ***********"])
    let handover = try log.handover(of: id)
    #expect(handover.nickname?.text == "王 ***********")
    let said = try log.events(of: id).map(\.payload.body) + handover.entries.map(\.payload.body)
    #expect(said.count == 4 && said.allSatisfy { $0.contains("*") })
    #expect(said.allSatisfy { !$0.contains("12345678") && !$0.contains("19770312") })
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
    _ = try log.begin(nil, written: 0)

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
    let id = try log.begin(nil, written: 0)
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
    let id = try log.begin(nil, written: 0)
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
    let id = try log.begin(nil, written: 0)
    let events = try log.append([.happened("found")], to: id, after: 0, written: 0)

    let raw = try RawDatabase(path)
    #expect(throws: (any Error).self) { try raw.execute(sql) }
    #expect(try log.events(of: id) == events)
  }

  @Test func `a wiped case leaves no byte in the folder`() throws {
    let log = try SQLiteCaseLog(path: path)
    let kept = try log.begin("kept-nickname", written: 0)
    let id = try log.begin("secret-nickname", written: 0)
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
      let id = try log.begin("secret-nickname", written: 0)
      try log.rename(id, to: Nickname("n"))
    }
    #expect(try !isAnywhere("secret-nickname"))
  }

  private func isAnywhere(_ text: String) throws -> Bool {
    try folder.contents.contains { try folder.bytes(of: $0).range(of: Data(text.utf8)) != nil }
  }

  @Test func `a full disk refuses the batch and leaves the log as it was`() throws {
    let log = try SQLiteCaseLog(
      path: path, generator: SeededGenerator(seed: 1), patience: 5, pageLimit: 12)
    let id = try log.begin(nil, written: 0)
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
