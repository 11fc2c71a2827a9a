import CardJourney
import Foundation
import TestSupport
import Testing

@testable import CaseStore

/// A log that is only read is left as it is, whatever that is.
struct ReadingTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder["buka.sqlite"]
  }

  private var snapshot: [String: Data] {
    get throws {
      try Dictionary(
        uniqueKeysWithValues: folder.contents.map { ($0, try folder.bytes(of: $0)) })
    }
  }

  @Test func `no log is an empty one, and none is made`() throws {
    let log = try SQLiteCaseLog(path: folder["a/b.sqlite"], for: .reading)
    #expect(try log.marks().isEmpty)
    #expect(throws: StoreError.noSuchCase("XYZ")) { try log.events(of: "XYZ") }
    #expect(throws: StoreError.notWritable(path: folder["a/b.sqlite"])) {
      try log.begin(nil, written: 0)
    }
    #expect(try folder.contents.isEmpty)
  }

  @Test(arguments: [false, true])
  func `reading changes no byte and makes no file`(isOlder: Bool) throws {
    let id = try SQLiteCaseLog(path: path).begin("n", written: 0)
    if isOlder {
      let raw = try RawDatabase(path)
      try raw.unseal()
      try raw.close()
    }
    let before = try snapshot
    let log = try SQLiteCaseLog(path: path, for: .reading)
    #expect(try log.marks().map(\.id) == [id])
    #expect(try log.find("n").map(\.id) == [id])
    #expect(try log.events(of: id).isEmpty)
    #expect(throws: StoreError.notWritable(path: path)) {
      try log.append([.happened("found")], to: id, after: 0, written: 0)
    }
    #expect(try snapshot == before)
  }

  @Test func `what others write while it is open is read`() throws {
    let id = try SQLiteCaseLog(path: path).begin(nil, written: 0)
    let reader = try SQLiteCaseLog(path: path, for: .reading)
    #expect(try reader.events(of: id).isEmpty)
    let writer = try SQLiteCaseLog(path: path)
    let events = try writer.append([.happened("found")], to: id, after: 0, written: 0)
    #expect(try reader.events(of: id) == events)
  }

  @Test func `what another program has open is read with what it wrote last`() throws {
    let writer = try SQLiteCaseLog(path: path)
    let id = try writer.begin(nil, written: 0)
    let events = try writer.append([.happened("found")], to: id, after: 0, written: 0)
    #expect(try SQLiteCaseLog(path: path, for: .reading).events(of: id) == events)
  }

  @Test(arguments: ["a b", "?", "#1", "100%", "资料"])
  func `a path is a path, whatever is in it`(name: String) throws {
    let path = folder["\(name)/buka.sqlite"]
    let id = try SQLiteCaseLog(path: path).begin(nil, written: 0)
    #expect(try SQLiteCaseLog(path: path, for: .reading).marks().map(\.id) == [id])
  }
}
