import CardJourney
import Foundation
import TestSupport
import Testing

@testable import CaseStore

/// Damage is said, not read, and nothing is written behind it.
struct DamageTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder["buka.sqlite"]
  }

  /// Everything that a log says.
  private struct Said: Equatable {
    var marks: [CaseMark] = []
    var events: [String: [Event]] = [:]
    var stamps: [String: String] = [:]

    init(_ log: some CaseLog) throws {
      marks = try log.marks()
      for mark in marks {
        events[mark.id] = try log.events(of: mark.id)
        stamps[mark.id] = try log.guideStamp(of: mark.id)
      }
    }
  }

  /// Writes some cases of several batches each.
  private func fill(_ log: SQLiteCaseLog) throws {
    for name in ["王阿姨", "老李", nil, "7"] {
      let id = try log.begin(name, written: 100)
      for round in 0..<6 {
        try log.append(
          [.happened("claim 1 filed"), .row("answered", "place 510100", happened: "2026-11-21")],
          to: id, after: 2 * round, written: 200 + Int64(round))
      }
      try log.keepGuideStamp("1\n制卡 15 天", of: id)
    }
  }

  private func read(_ folder: TemporaryFolder) -> Result<Said, any Error> {
    Result { try Said(SQLiteCaseLog(path: folder["buka.sqlite"], for: .reading)) }
  }

  private func isSaid(_ error: any Error) -> Bool {
    switch error as? StoreError {
    case .unreadable, .foreign, .newer, .cutBehind: true
    default: false
    }
  }

  @Test(arguments: 0..<4 as Range<UInt64>)
  func `a flipped bit of the file is said or changes nothing, and nothing is written then`(
    seed: UInt64
  ) throws {
    try fill(SQLiteCaseLog(path: path))
    let sound = try read(folder).get()
    let bytes = try folder.bytes(of: "buka.sqlite")
    var generator = SeededGenerator(seed: seed)
    var said = 0
    for _ in 0..<100 {
      var flipped = bytes
      flipped[Int.random(in: 0..<bytes.count, using: &generator)] ^=
        1 << UInt8.random(in: 0..<8, using: &generator)
      let other = try TemporaryFolder()
      try other.write(flipped, to: "buka.sqlite")
      switch read(other) {
      case .success(let found): #expect(found == sound)
      case .failure(let error):
        said += 1
        #expect(isSaid(error), "\(error)")
        #expect(throws: (any Error).self) { try SQLiteCaseLog(path: other["buka.sqlite"]) }
        #expect(try other.bytes(of: "buka.sqlite") == flipped)
      }
    }
    #expect(said > 10)
  }

  /// The files as a killed program leaves them.
  private func killed() throws -> (log: Data, ahead: Data, last: Data, said: Said) {
    let elsewhere = try TemporaryFolder()
    let log = try SQLiteCaseLog(path: elsewhere["buka.sqlite"])
    try fill(log)
    return (
      try elsewhere.bytes(of: "buka.sqlite"), try elsewhere.bytes(of: "buka.sqlite-wal"),
      try elsewhere.bytes(of: "buka.sqlite-last"), try Said(log)
    )
  }

  @Test(arguments: 0..<4 as Range<UInt64>)
  func `a write-ahead log that was cut or flipped is said, and stays`(seed: UInt64) throws {
    let (log, ahead, last, whole) = try killed()
    var generator = SeededGenerator(seed: seed)
    for round in 0..<40 {
      var damaged = ahead
      let place = Int.random(in: 0..<ahead.count, using: &generator)
      if round.isMultiple(of: 2) { damaged[place] ^= 0x10 } else { damaged.removeLast(place) }
      let other = try TemporaryFolder()
      try other.write(log, to: "buka.sqlite")
      try other.write(damaged, to: "buka.sqlite-wal")
      try other.write(last, to: "buka.sqlite-last")
      switch read(other) {
      case .success(let found): #expect(found == whole)
      case .failure(let error):
        #expect(isSaid(error), "\(error)")
        #expect(throws: (any Error).self) { try SQLiteCaseLog(path: other["buka.sqlite"]) }
        #expect(try other.bytes(of: "buka.sqlite-wal") == damaged)
      }
    }
  }

  @Test func `an older copy in place of the log is said with what is missing`() throws {
    let log = try SQLiteCaseLog(path: path)
    let id = try log.begin(nil, written: 0)
    let copy = try TemporaryFolder()
    for name in try folder.contents where !name.hasSuffix("-last") {
      try copy.write(folder.bytes(of: name), to: name)
    }
    try log.append([.happened("found")], to: id, after: 0, written: 0)
    try log.append([.happened("enabled")], to: id, after: 1, written: 0)
    try copy.write(folder.bytes(of: "buka.sqlite-last"), to: "buka.sqlite-last")
    for access in [LogAccess.reading, .writing] {
      #expect(throws: StoreError.cutBehind(path: copy["buka.sqlite"], missing: 2)) {
        try SQLiteCaseLog(path: copy["buka.sqlite"], for: access)
      }
    }
  }

  @Test(arguments: [
    "UPDATE cases SET nickname = 'other'", "UPDATE cases SET created = 1",
    "UPDATE cases SET guide_stamp = 'other'", "DELETE FROM cases",
    "INSERT INTO cases (id, created) VALUES ('ABC', 0)", "UPDATE desk SET id = 'other'",
    "DROP TRIGGER events_never_change; UPDATE events SET body = 'collected'",
    "DROP TRIGGER events_never_change; UPDATE events SET written = written + 1",
    """
    DROP TRIGGER events_go_with_their_case; DELETE FROM events WHERE sequence = 2;
    DELETE FROM batches WHERE last = 2
    """,
    "DELETE FROM batches",
  ])
  func `what was not written by us is damage`(sql: String) throws {
    do {
      let log = try SQLiteCaseLog(path: path)
      let id = try log.begin("n", written: 0)
      try log.append([.happened("found")], to: id, after: 0, written: 0)
      try log.append([.happened("enabled")], to: id, after: 1, written: 0)
    }
    let raw = try RawDatabase(path)
    try raw.execute(sql)
    try raw.close()
    switch read(folder) {
    case .success: Issue.record("was read")
    case .failure(let error): #expect(isSaid(error), "\(error)")
    }
    #expect(throws: (any Error).self) { try SQLiteCaseLog(path: path) }
  }

  @Test func `a count that is itself damaged says nothing`() throws {
    try fill(SQLiteCaseLog(path: path))
    let sound = try read(folder).get()
    var count = try folder.bytes(of: "buka.sqlite-last")
    count[20] ^= 1
    try folder.write(count, to: "buka.sqlite-last")
    #expect(try read(folder).get() == sound)
    try FileManager.default.removeItem(atPath: folder["buka.sqlite-last"])
    #expect(try read(folder).get() == sound)
  }
}
