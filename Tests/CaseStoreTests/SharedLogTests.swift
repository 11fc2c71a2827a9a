import CardJourney
import Foundation
import TestSupport
import Testing

@testable import CaseStore

/// Two programs at once on one file.
struct SharedLogTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder["buka.sqlite"]
  }

  @Test func `two logs on one file append in turn`() throws {
    let one = try SQLiteCaseLog(path: path)
    let other = try SQLiteCaseLog(path: path)
    let id = try one.begin(nil, written: 0)
    for round in 0..<10 {
      try one.append([.happened("found")], to: id, after: 2 * round, written: 0)
      try other.append([.happened("collected")], to: id, after: 2 * round + 1, written: 0)
    }

    let events = try one.events(of: id)
    #expect(events.map(\.sequence) == Array(1...20))
    #expect(try other.events(of: id) == events)
  }

  @Test func `one log sees what the other wrote first, and can go on after it`() throws {
    let one = try SQLiteCaseLog(path: path)
    let other = try SQLiteCaseLog(path: path)
    let id = try one.begin(nil, written: 0)
    let first = try one.append([.happened("found")], to: id, after: 0, written: 0)

    #expect(throws: StoreError.conflict(first)) {
      try other.append([.happened("collected")], to: id, after: 0, written: 0)
    }
    let second = try other.append([.happened("collected")], to: id, after: 1, written: 0)
    #expect(try one.events(of: id) == first + second)
  }

  @Test func `a log that another program holds is busy, and usable afterwards`() throws {
    let log = try SQLiteCaseLog(
      path: path, generator: SeededGenerator(seed: 1), patience: 0.05, pageLimit: nil)
    let id = try log.begin(nil, written: 0)
    let holder = try RawDatabase(path)
    try holder.execute("BEGIN IMMEDIATE")

    #expect(throws: StoreError.busy(path: path)) {
      try log.append([.happened("found")], to: id, after: 0, written: 0)
    }
    #expect(try log.events(of: id).isEmpty)

    try holder.execute("ROLLBACK")
    try log.append([.happened("found")], to: id, after: 0, written: 0)
    #expect(try log.events(of: id).count == 1)
  }

  @Test func `a log that is held for longer than a moment says so once, and waits on`() throws {
    var told = 0
    let patience = LockPatience(patience: 0.8) { told += 1 }
    let log = try SQLiteCaseLog(path: path, patience: patience)
    let id = try log.begin(nil, written: 0)
    #expect(told == 0)
    let holder = try RawDatabase(path)
    try holder.execute("BEGIN IMMEDIATE")
    #expect(throws: StoreError.busy(path: path)) {
      try log.append([.happened("found")], to: id, after: 0, written: 0)
    }
    #expect(told == 1)
  }

  @Test func `what another program wrote is noticed once, what was written here is not`() throws {
    let one = try SQLiteCaseLog(path: path)
    let other = try SQLiteCaseLog(path: path)
    let id = try one.begin(nil, written: 0)
    #expect(try !one.hasChangedElsewhere())
    #expect(try other.hasChangedElsewhere())
    #expect(try !other.hasChangedElsewhere())
    try other.append([.happened("found")], to: id, after: 0, written: 0)
    #expect(try one.hasChangedElsewhere())
    #expect(try !one.hasChangedElsewhere())
    #expect(try !other.hasChangedElsewhere())
  }

  @Test func `a log that another program is writing can be opened and read`() throws {
    let id = try SQLiteCaseLog(path: path).begin(nil, written: 0)
    let holder = try RawDatabase(path)
    try holder.execute("BEGIN IMMEDIATE")

    let log = try SQLiteCaseLog(
      path: path, generator: SeededGenerator(seed: 1), patience: 0.05, pageLimit: nil)
    #expect(try log.events(of: id).isEmpty)
  }

  @Test func `a wipe while another program reads says so, and its bytes go later`() throws {
    let log = try SQLiteCaseLog(
      path: path, generator: SeededGenerator(seed: 1), patience: 0.05, pageLimit: nil)
    let id = try log.begin("secret-nickname", written: 0)
    let reader = try RawDatabase(path)
    try reader.execute("BEGIN; SELECT * FROM cases")

    #expect(throws: StoreError.busy(path: path)) { try log.wipe(id) }
    #expect(throws: StoreError.noSuchCase(id)) { try log.events(of: id) }

    try reader.execute("ROLLBACK")
    try log.wipeEverything()
    let secret = Data("secret-nickname".utf8)
    #expect(try folder.contents.allSatisfy { try folder.bytes(of: $0).range(of: secret) == nil })
  }

  @Test func `programs that start at once make one log`() async throws {
    let path = path
    let ids = try await withThrowingTaskGroup(of: String.self) { group in
      for _ in 0..<8 {
        group.addTask { try SQLiteCaseLog(path: path).begin(nil, written: 0) }
      }
      return try await group.reduce(into: Set()) { $0.insert($1) }
    }

    #expect(ids.count == 8)
    #expect(try Set(SQLiteCaseLog(path: path).marks().map(\.id)) == ids)
  }
}
