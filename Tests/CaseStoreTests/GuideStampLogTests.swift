import CardJourney
import CaseStore
import TestSupport
import Testing

/// What the guides answered, kept beside the events.
struct GuideStampLogTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test(arguments: LogKind.allCases)
  func `the last stamp of each case is kept`(kind: LogKind) throws {
    let log = try kind.makeLog(in: folder)
    let first = try log.begin(nil, written: 0)
    let second = try log.begin(nil, written: 0)
    #expect(try log.guideStamp(of: first) == nil)
    try log.keepGuideStamp("1\nold", of: first)
    try log.keepGuideStamp("1\n制卡 15 天", of: first)
    #expect(try log.guideStamp(of: first) == "1\n制卡 15 天")
    #expect(try log.guideStamp(of: second) == nil)
  }

  @Test(arguments: LogKind.allCases)
  func `a stamp goes with its case, and changes no event`(kind: LogKind) throws {
    let log = try kind.makeLog(in: folder)
    let id = try log.begin("妈妈的卡", written: 100)
    let events = try log.append([.happened("found")], to: id, after: 0, written: 200)
    let marks = try log.marks()
    try log.keepGuideStamp("1", of: id)
    #expect(try log.events(of: id) == events)
    #expect(try log.marks() == marks)
    try log.wipe(id)
    #expect(throws: StoreError.noSuchCase(id)) { try log.guideStamp(of: id) }
    #expect(throws: StoreError.noSuchCase(id)) { try log.keepGuideStamp("1", of: id) }
  }

  @Test func `a log of the first layout is brought to the second, its cases unharmed`() throws {
    let path = folder["buka.sqlite"]
    var log: SQLiteCaseLog? = try SQLiteCaseLog(path: path)
    let id = try #require(try log?.begin("妈妈的卡", written: 100))
    let events = try log?.append([.happened("found")], to: id, after: 0, written: 200)
    log = nil
    let raw = try RawDatabase(path)
    try raw.unseal()
    try raw.execute(
      """
      ALTER TABLE cases DROP COLUMN guide_stamp;
      DELETE FROM grdb_migrations WHERE identifier = '2 guide stamps';
      PRAGMA user_version = 1;
      """)
    try raw.close()

    let reopened = try SQLiteCaseLog(path: path)
    #expect(try reopened.events(of: id) == events)
    #expect(try reopened.guideStamp(of: id) == nil)
    try reopened.keepGuideStamp("1", of: id)
    #expect(try reopened.guideStamp(of: id) == "1")
  }
}
