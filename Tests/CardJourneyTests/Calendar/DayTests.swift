import CardJourney
import TestSupport
import Testing

struct DayTests {
  /// Computed with Python's `datetime.date.toordinal`, minus 719163.
  static let table: [(text: String, ordinal: Int, weekday: Weekday)] = [
    ("1900-01-01", -25_567, .monday), ("1900-02-28", -25_509, .wednesday),
    ("1900-03-01", -25_508, .thursday), ("1969-12-31", -1, .wednesday),
    ("1970-01-01", 0, .thursday), ("1999-12-31", 10_956, .friday),
    ("2000-02-29", 11_016, .tuesday), ("2000-03-01", 11_017, .wednesday),
    ("2024-02-29", 19_782, .thursday), ("2026-11-22", 20_779, .sunday),
    ("2038-01-19", 24_855, .tuesday), ("2100-02-28", 47_540, .sunday),
    ("2100-03-01", 47_541, .monday), ("2100-12-31", 47_846, .friday),
  ]

  @Test(arguments: table)
  func `a date has its ordinal and its weekday`(text: String, ordinal: Int, weekday: Weekday) {
    #expect(Day(text)?.ordinal == ordinal)
    #expect(Day(ordinal: ordinal).description == text)
    #expect(Day(ordinal: ordinal).weekday == weekday)
  }

  @Test func `every day from 1900 to 2100 has a date that leads back to it`() throws {
    let first = try #require(Day("1900-01-01"))
    let last = try #require(Day("2100-12-31"))
    let wrong = stride(from: first.ordinal, through: last.ordinal, by: 7).filter { ordinal in
      let date = Day(ordinal: ordinal).civil
      return Day(year: date.year, month: date.month, day: date.day)?.ordinal != ordinal
        || Day(Day(ordinal: ordinal).description)?.ordinal != ordinal
    }
    #expect(wrong.isEmpty)
  }

  @Test(arguments: [(2000, true), (1900, false), (2024, true), (2026, false), (2100, false)])
  func `a leap year has a 29 February`(year: Int, isLeap: Bool) {
    #expect((Day(year: year, month: 2, day: 29) != nil) == isLeap)
  }

  @Test(
    arguments: [
      "2026-02-30", "2026-13-01", "2026-00-10", "2026-4-01", "26-04-01", "2026-04-01-",
      "2026/04/01", "２026-04-01", "", "0000-01-01",
    ])
  func `a text that is no date is none`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test(
    arguments: [
      ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
      ("2026-11-22", 6, "2027-05-22"), ("2026-12-31", 2, "2027-02-28"),
      ("2026-03-31", -1, "2026-02-28"), ("2026-05-15", 0, "2026-05-15"),
    ])
  func `months keep the day or end with the month`(from: String, months: Int, to: String) throws {
    #expect(try #require(Day(from)).adding(months: months).description == to)
  }

  @Test func `days are counted forwards and backwards`() {
    #expect(Day.sample.adding(days: 40).days(to: .sample) == -40)
    #expect(Day.sample.adding(days: -1) < Day.sample)
    #expect(Day.sample.monthAndDay == "11-22")
  }
}
