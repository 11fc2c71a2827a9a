import CardJourney
import Foundation
import TestSupport
import Testing

@testable import CaseStore

/// What can be read of a damaged log is saved, and the rest is named.
struct RescueTests {
  private let folder: TemporaryFolder
  private let path: String
  private let saved: String
  private let ids: [String]
  private let events: [String: [Event]]

  init() throws {
    folder = try TemporaryFolder()
    path = folder["buka.sqlite"]
    saved = folder["saved.sqlite"]
    let log = try SQLiteCaseLog(path: path)
    var events: [String: [Event]] = [:]
    for name in ["王阿姨", "老李"] {
      let id = try log.begin(name, written: 100)
      for (index, words) in ["found", "claim 1 filed", "claim 1 paid"].enumerated() {
        events[id, default: []] += try log.append(
          [.happened(words)], to: id, after: index, written: 200)
      }
    }
    self.events = events
    ids = events.keys.sorted()
  }

  private func removeBackups() throws {
    for name in try folder.contents where name.contains("-backup-") {
      try FileManager.default.removeItem(atPath: folder[name])
    }
  }

  private func change(_ sql: String) throws {
    let raw = try RawDatabase(path)
    try raw.execute("DROP TRIGGER events_never_change; \(sql)")
    try raw.close()
  }

  @Test func `a sound log is found sound, and rescued whole`() throws {
    #expect(LogDoctor(path: path).findings().map(\.problem) == [nil, nil])
    #expect(LogDoctor(path: path).findings().first?.readable?.events == 6)
    let rescued = try LogDoctor(path: path).rescue(into: saved)
    #expect(rescued == ids.map { RescuedCase(id: $0, saved: 3, lost: []) })
    let log = try SQLiteCaseLog(path: saved, for: .reading)
    for id in ids { #expect(try log.events(of: id) == events[id]) }
    #expect(try log.marks().compactMap(\.nickname).sorted() == ["王阿姨", "老李"].sorted())
  }

  @Test func `one changed event is an empty row, and all others stay`() throws {
    try removeBackups()
    let before = try folder.bytes(of: "buka.sqlite-last")
    try change("UPDATE events SET body = 'enabled' WHERE case_id = '\(ids[0])' AND sequence = 2")
    let damaged = try folder.bytes(of: "buka.sqlite")
    #expect(LogDoctor(path: path).findings().map { $0.problem == nil } == [false])
    let rescued = try LogDoctor(path: path).rescue(into: saved)
    #expect(
      rescued == [
        RescuedCase(id: ids[0], saved: 2, lost: [2]), RescuedCase(id: ids[1], saved: 3, lost: []),
      ])
    let log = try SQLiteCaseLog(path: saved, for: .reading)
    #expect(try log.events(of: ids[0]).map(\.payload.body) == ["found", "", "claim 1 paid"])
    #expect(try log.events(of: ids[1]) == events[ids[1]])
    #expect(try folder.bytes(of: "buka.sqlite") == damaged)
    #expect(try folder.bytes(of: "buka.sqlite-last") == before)
  }

  @Test func `a changed seal costs no event`() throws {
    try removeBackups()
    try change("UPDATE batches SET seal = 1 WHERE case_id = '\(ids[0])' AND last = 2")
    let rescued = try LogDoctor(path: path).rescue(into: saved)
    #expect(rescued == ids.map { RescuedCase(id: $0, saved: 3, lost: []) })
  }

  @Test func `what a backup has is not lost`() throws {
    try removeBackups()
    _ = try {
      let log = try SQLiteCaseLog(path: path)
      try log.keepGuideStamp("1", of: ids[0])
    }()
    try change("UPDATE events SET body = 'enabled' WHERE sequence = 2")
    let rescued = try LogDoctor(path: path).rescue(into: saved)
    #expect(rescued == ids.map { RescuedCase(id: $0, saved: 3, lost: []) })
    #expect(try SQLiteCaseLog(path: saved).events(of: ids[0]) == events[ids[0]])
  }

  @Test(arguments: [5000, 8192, 12_288])
  func `of a log that was cut off, the backup gives the rest`(length: Int) throws {
    let bytes = try folder.bytes(of: "buka.sqlite")
    try folder.write(bytes.prefix(length), to: "buka.sqlite")
    // Made at the first write: it holds the first case alone.
    let rescued = try LogDoctor(path: path).rescue(into: saved)
    #expect(!rescued.isEmpty)
    #expect(try folder.bytes(of: "buka.sqlite") == bytes.prefix(length))
    #expect(try SQLiteCaseLog(path: saved).marks().count == rescued.count)
  }

  @Test func `nothing is ever written over`() throws {
    try folder.write(Data("mine".utf8), to: "saved.sqlite")
    #expect(throws: StoreError.notWritable(path: saved)) {
      try LogDoctor(path: path).rescue(into: saved)
    }
    #expect(try folder.bytes(of: "saved.sqlite") == Data("mine".utf8))
  }

  @Test func `a rescued log takes the place of one of which the end is missing`() throws {
    try removeBackups()
    let rescued = try LogDoctor(path: path).rescue(into: saved)
    try folder.write(folder.bytes(of: "saved.sqlite"), to: "buka.sqlite")
    let log = try SQLiteCaseLog(path: path)
    #expect(try log.marks().count == rescued.count)
    try log.append([.happened("enabled")], to: ids[0], after: 3, written: 300)
    #expect(try log.events(of: ids[0]).count == 4)
  }
}
