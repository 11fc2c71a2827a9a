import CardJourney
import TestSupport
import Testing

@testable import CaseStore

/// What holds for the marks of cases, by which a list knows what has changed, in every kind of log.
struct CaseMarkTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test(arguments: LogKind.allCases)
  func `a mark says how far a log is written, the case created last first`(kind: LogKind) throws {
    let log = try kind.makeLog(in: folder)
    #expect(try log.marks() == [])
    let old = try log.begin("老李", written: 10)
    let new = try log.begin(nil, written: 20)
    try log.append([.happened("found"), .happened("collected")], to: old, after: 0, written: 30)

    #expect(
      try log.marks() == [
        CaseMark(id: new, nickname: nil, sequence: 0),
        CaseMark(id: old, nickname: "老李", sequence: 2),
      ])
  }

  @Test(arguments: LogKind.allCases)
  func `a mark changes with every batch and every name, and with nothing else`(
    kind: LogKind
  ) throws {
    let log = try kind.makeLog(in: folder)
    let id = try log.begin(nil, written: 0)
    let other = try log.begin(nil, written: 0)
    var seen: Set<CaseMark> = []
    func mark() throws -> CaseMark { try #require(try log.marks().first { $0.id == id }) }

    seen.insert(try mark())
    try log.append([.happened("found")], to: id, after: 0, written: 0)
    seen.insert(try mark())
    try log.rename(id, to: Nickname("妈妈的卡"))
    seen.insert(try mark())
    try log.append([.happened("found")], to: other, after: 0, written: 0)
    try log.keepGuideStamp("stamp", of: id)
    seen.insert(try mark())
    #expect(seen.map(\.sequence).sorted() == [0, 1, 1])
    try log.wipe(id)
    #expect(try log.marks().map(\.id) == [other])
  }

  @Test(arguments: LogKind.allCases)
  func `a case is found by its id however it is written, before any nickname`(
    kind: LogKind
  ) throws {
    let log = try kind.makeLog(in: folder)
    let id = try log.begin(nil, written: 0)
    let namesake = try log.begin(id, written: 0)
    #expect(try log.find(id.lowercased()).map(\.id) == [id])
    #expect(try log.find(id).map(\.id) == [id])
    #expect(try log.find(namesake).map(\.id) == [namesake])
    #expect(try log.find("没有") == [])
  }

  @Test(arguments: LogKind.allCases)
  func `of cases of one name the one written last comes first`(kind: LogKind) throws {
    let log = try kind.makeLog(in: folder)
    let ids = try (1...3).map { try log.begin("老李", written: Int64($0)) }
    for (id, written) in zip(ids, [50, 70, 60]) {
      try log.append([.happened("found")], to: id, after: 0, written: Int64(written))
    }
    #expect(try log.find("老李").map(\.id) == [ids[1], ids[2], ids[0]])
  }

  @Test(arguments: LogKind.allCases)
  func `the logs of several cases are what each of them is`(kind: LogKind) throws {
    let log = try kind.makeLog(in: folder)
    let ids = try (1...5).map { try log.begin(nil, written: Int64($0)) }
    for (count, id) in ids.enumerated() {
      try log.append((0..<count).map { _ in try .happened("found") }, to: id, after: 0, written: 9)
    }
    let logs = try log.logs(of: [ids[0], ids[2], ids[4], "ZZZZ"])
    #expect(Set(logs.keys) == [ids[0], ids[2], ids[4]])
    for (id, events) in logs { #expect(try log.events(of: id) == events) }
    #expect(logs[ids[4]]?.count == 4)
    #expect(try log.logs(of: []) == [:])
  }
}
