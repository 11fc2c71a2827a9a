import CardJourney
import TestSupport
import Testing

struct WorkCalendarTests {
  let calendar = WorkCalendar.sample

  @Test(arguments: [(2025, 248), (2026, 248)])
  func `a published year has the working days that its notice leaves`(
    year: Int, workdays: Int
  ) throws {
    let first = try #require(Day(year: year, month: 1, day: 1))
    let days = (0..<365).map(first.adding(days:))
    #expect(days.count(where: calendar.isWorkday) == workdays)
  }

  @Test(
    arguments: [
      ("2026-02-13", true), ("2026-02-14", true), ("2026-02-15", false), ("2026-02-23", false),
      ("2026-02-24", true), ("2026-02-28", true), ("2026-03-01", false),
    ])
  func `over Spring Festival 2026 make-up days are worked and the holiday is not`(
    text: String, isWorkday: Bool
  ) throws {
    #expect(calendar.isWorkday(try #require(Day(text))) == isWorkday)
  }

  @Test(
    arguments: [
      // Saturday the 14th is worked, the holiday runs to the 23rd, Saturday the 28th is worked.
      ("2026-02-12", 1, "2026-02-13"), ("2026-02-12", 2, "2026-02-14"),
      ("2026-02-12", 3, "2026-02-24"), ("2026-02-12", 7, "2026-02-28"),
      ("2026-02-12", 8, "2026-03-02"), ("2026-11-20", 0, "2026-11-20"),
      ("2026-11-21", 1, "2026-11-23"),
    ])
  func `working days are counted without the first day`(
    from: String, count: Int, to: String
  ) throws {
    let start = try #require(Day(from))
    #expect(calendar.adding(workdays: count, to: start).description == to)
    #expect(calendar.end(of: Span(count, .workdays), from: start) == .exact(try #require(Day(to))))
  }

  @Test func `a filing before New Year is due between two days while the notice is not known`()
    throws
  {
    let filed = try #require(Day("2026-12-20"))
    let due = calendar.end(of: Span(15, .workdays), from: filed)
    let (early, late) = (try #require(Day("2027-01-08")), try #require(Day("2027-01-14")))
    #expect(due == .between(early, late))
    #expect(!calendar.isOfficial(on: late))
    #expect(calendar.isOfficial(on: filed))
  }

  @Test func `the same filing is exact where both years have their notice`() throws {
    let start = try #require(Day("2025-12-20"))
    #expect(
      calendar.end(of: Span(15, .workdays), from: start) == .exact(try #require(Day("2026-01-12"))))
  }

  @Test func `days, months and hours need no notice`() throws {
    let filed = try #require(Day("2026-12-20"))
    let nextDay = try #require(Day("2026-12-21"))
    #expect(
      calendar.end(of: Span(30, .days), from: filed) == .exact(try #require(Day("2027-01-19"))))
    #expect(
      calendar.end(of: Span(6, .months), from: filed) == .exact(try #require(Day("2027-06-20"))))
    #expect(calendar.end(of: Span(24, .hours), from: filed) == .exact(nextDay))
    #expect(
      calendar.end(of: Span(1, to: 3, .days), from: filed)
        == .between(nextDay, try #require(Day("2026-12-23"))))
  }

  @Test func `without any paper only weekends are known and nothing is exact`() throws {
    let start = Day.sample
    #expect(!WorkCalendar.weekendsOnly.isWorkday(start))
    #expect(WorkCalendar.weekendsOnly.workday(onOrAfter: start) == start.adding(days: 1))
    let due = WorkCalendar.weekendsOnly.end(of: Span(2, .workdays), from: start)
    #expect(due == .between(start, start.adding(days: 5)))
  }
}
