import CardJourney
import CaseStore
import Screens
import TestSupport
import Testing

@testable import buka

/// Which lines of the list are worked out again, and which are kept.
struct CaseLinesTests {
  private let folder: TemporaryFolder
  private let log: SQLiteCaseLog

  init() throws {
    folder = try TemporaryFolder()
    log = try SQLiteCaseLog(path: folder["buka.sqlite"], generator: SeededGenerator(seed: 1))
    for number in 1...5 {
      _ = try log.create(nickname: Nickname("\(number)"), [], written: Int64(number))
    }
  }

  private func line(_ mark: CaseMark) -> (mark: CaseMark, entry: CaseEntry) {
    (
      mark,
      CaseEntry(
        Case(id: mark.id), nickname: mark.nickname, place: nil,
        in: Circumstances(
          rules: .assumed, calendar: .sample, moment: Moment(day: .sample, minute: 600)))
    )
  }

  /// Reads on until nothing is left; the names in the order in which they were worked out.
  private func readOn(_ lines: inout CaseLines, by count: Int = 2) -> [String] {
    var worked: [String] = []
    while lines.unread > 0 {
      let marks = lines.take(count)
      worked += marks.compactMap(\.nickname)
      lines.add(marks.map(line))
    }
    return worked
  }

  @Test func `the cases created last come first, some at a time, until all are there`() throws {
    var lines = CaseLines()
    lines.begin(try log.marks(), on: .sample)
    #expect(lines.unread == 5 && lines.entries.isEmpty)
    let first = lines.take(2)
    lines.add(first.map(line))
    #expect(first.map(\.nickname) == ["5", "4"])
    #expect(lines.unread == 3 && lines.entries.count == 2)
    #expect(readOn(&lines) == ["3", "2", "1"])
    #expect(Set(lines.entries.map(\.id)) == Set(try log.marks().map(\.id)))
  }

  @Test func `what has not changed is not worked out again`() throws {
    var lines = CaseLines()
    lines.begin(try log.marks(), on: .sample)
    _ = readOn(&lines)
    let before = lines.entries
    lines.begin(try log.marks(), on: .sample)
    #expect(lines.unread == 0)
    #expect(lines.entries == before)
  }

  @Test
  func
    `a case that was written to, renamed or begun since is worked out, and is never shown as it was`()
    throws
  {
    var lines = CaseLines()
    lines.begin(try log.marks(), on: .sample)
    _ = readOn(&lines)
    let ids = try log.marks().map(\.id)
    try log.append(
      [Draft(payload: .answered(.situation(.lost)), happened: .unknown)], to: ids[1], after: 0,
      written: 9)
    try log.rename(ids[3], to: Nickname("renamed"))
    let new = try log.create(nickname: Nickname("new"), [], written: 9).id
    lines.begin(try log.marks(), on: .sample)
    #expect(Set(lines.entries.map(\.id)) == Set(ids).subtracting([ids[1], ids[3]]))
    #expect(readOn(&lines, by: 1) == ["new", "4", "renamed"])
    #expect(Set(lines.entries.map(\.id)) == Set(ids + [new]))
  }

  @Test func `a case that was wiped is gone, and a new day works all out again`() throws {
    var lines = CaseLines()
    lines.begin(try log.marks(), on: .sample)
    _ = readOn(&lines)
    try log.wipe(try log.marks()[0].id)
    lines.begin(try log.marks(), on: .sample)
    #expect(lines.unread == 0)
    #expect(lines.entries.count == 4)
    lines.begin(try log.marks(), on: Day.sample.adding(days: 1))
    #expect(lines.unread == 4 && lines.entries.isEmpty)
  }

  @Test func `a list that is read anew while it is being read loses nothing`() throws {
    var lines = CaseLines()
    lines.begin(try log.marks(), on: .sample)
    lines.add(lines.take(2).map(line))
    // Taken, and never added: the case was wiped, or could not be read.
    _ = lines.take(1)
    lines.begin(try log.marks(), on: .sample)
    #expect(lines.unread == 3)
    #expect(readOn(&lines) == ["3", "2", "1"])
  }
}
