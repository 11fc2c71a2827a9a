import CardJourney
import CityGuide
import TestSupport
import Testing

struct OpeningHoursTests {
  private func isOpen(_ days: OpeningHours.Days, _ day: String, _ minute: Int) throws -> Bool? {
    let hours = OpeningHours.weekly([.init(days: days, open: 540, close: 1020)])
    return hours.isOpen(at: Moment(day: try #require(Day(day)), minute: minute), calendar: .sample)
  }

  @Test(arguments: [(539, false), (540, true), (1019, true), (1020, false)])
  func `it opens on its first minute and is closed on its last`(minute: Int, open: Bool) throws {
    #expect(try isOpen(.monFri, "2026-11-23", minute) == open)
  }

  @Test(
    arguments: [
      ("2026-11-23", true), ("2026-11-22", false), ("2026-10-01", false), ("2026-10-10", true),
    ])
  func `working days follow the public calendar`(day: String, open: Bool) throws {
    #expect(try isOpen(.workdays, day, 600) == open)
  }

  @Test func `working days of a year without its notice are not certain`() throws {
    #expect(try isOpen(.workdays, "2027-03-01", 600) == nil)
  }

  @Test(
    arguments: [
      (OpeningHours.Days.monFri, "2026-10-01", nil as Bool?), (.monFri, "2026-10-10", nil),
      (.monSun, "2026-11-22", true), (.satSun, "2026-11-22", true), (.sat, "2026-11-22", false),
      (.monSat, "2026-11-21", true), (.wed, "2026-11-25", true),
    ])
  func `rows by weekday are uncertain on holidays and worked weekends`(
    days: OpeningHours.Days, day: String, open: Bool?
  ) throws {
    #expect(try isOpen(days, day, 600) == open)
  }

  @Test(
    arguments: [
      (OpeningHours.Days.workdays, "2026-11-20", 1020, "2026-11-23 09:00"),
      (.workdays, "2026-11-23", 480, "2026-11-23 09:00"),
      (.workdays, "2026-09-30", 1020, "2026-10-08 09:00"),
      (.satSun, "2026-11-23", 600, "2026-11-28 09:00"),
      // Whether a place that names Monday to Friday opens on a holiday nobody says.
      (.monFri, "2026-09-30", 1020, nil),
    ] as [(OpeningHours.Days, String, Int, String?)])
  func `the next opening is found over weekends and holidays`(
    days: OpeningHours.Days, day: String, minute: Int, next: String?
  ) throws {
    let hours = OpeningHours.weekly([.init(days: days, open: 540, close: 1020)])
    let moment = Moment(day: try #require(Day(day)), minute: minute)
    let found = hours.nextOpening(after: moment, calendar: .sample)
    #expect(found.map { "\($0.day) \(Moment.clock($0.minute))" } == next)
  }

  @Test func `always is always`() {
    #expect(
      OpeningHours.always.isOpen(at: Moment(day: .sample, minute: 0), calendar: .sample) == true)
  }
}
