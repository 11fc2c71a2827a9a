import CardJourney
import TestSupport
import Testing

@testable import CaseStore

/// What holds for the list of cases in every kind of log.
struct CaseListTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test(arguments: LogKind.allCases)
  func `cases begun in the same second are listed by id`(kind: LogKind) throws {
    let log = try kind.makeLog(in: folder)
    for _ in 1...9 { _ = try log.begin(nil, written: 5) }

    let ids = try log.marks().map(\.id)
    #expect(ids.count == 9)
    #expect(ids == ids.sorted())
  }

  @Test(arguments: LogKind.allCases)
  func `the ids of 2000 cases differ and cannot be misread`(kind: LogKind) throws {
    let log = try kind.makeLog(in: folder)
    var ids: Set<String> = []
    for _ in 1...2000 { ids.insert(try log.begin(nil, written: 0)) }

    #expect(ids.count == 2000)
    #expect(ids.allSatisfy { $0.count == 3 })
    #expect(Set(ids.joined()).isSubset(of: "23456789ABCDEFGHJKMNPQRSTUVWXYZ"))
  }

  @Test(arguments: LogKind.allCases)
  func `a case is renamed, and its log stays`(kind: LogKind) throws {
    let log = try kind.makeLog(in: folder)
    let id = try log.begin("old", written: 0)
    let other = try log.begin("other", written: 0)
    let events = try log.append([.happened("found")], to: id, after: 0, written: 1)

    try log.rename(id, to: Nickname("new"))
    #expect(try log.find("new").map(\.id) == [id])
    try log.rename(id, to: nil)
    #expect(try log.find(id).map(\.nickname) == [nil])
    #expect(try log.find(other).map(\.nickname) == ["other"])
    #expect(try log.events(of: id) == events)
    #expect(try log.events(of: other).isEmpty)
  }

  @Test(arguments: LogKind.allCases)
  func `a wiped case is gone and the others stay`(kind: LogKind) throws {
    let log = try kind.makeLog(in: folder)
    let wiped = try log.begin(nil, written: 0)
    let kept = try log.begin(nil, written: 0)
    try log.append([.happened("found")], to: wiped, after: 0, written: 1)
    let events = try log.append([.happened("found")], to: kept, after: 0, written: 1)

    try log.wipe(wiped)
    #expect(throws: StoreError.noSuchCase(wiped)) { try log.events(of: wiped) }
    #expect(try log.marks().map(\.id) == [kept])
    #expect(try log.events(of: kept) == events)
  }

  @Test(arguments: LogKind.allCases)
  func `everything is wiped, and the log can be used again`(kind: LogKind) throws {
    let log = try kind.makeLog(in: folder)
    for _ in 1...3 {
      let id = try log.begin("n", written: 0)
      try log.append([.happened("found")], to: id, after: 0, written: 1)
    }

    try log.wipeEverything()
    #expect(try log.marks().isEmpty)
    let id = try log.begin(nil, written: 0)
    #expect(try log.events(of: id).isEmpty)
  }
}
