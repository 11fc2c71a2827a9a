import CardJourney
import TestSupport
import Testing

struct MomentTests {
  @Test(
    arguments: [
      // 2026-11-21 16:29, 16:30 and 16:00 UTC, the epoch, and one second before it.
      (Int64(1_795_278_540), "2026-11-22", 29), (1_795_278_600, "2026-11-22", 30),
      (1_795_276_800, "2026-11-22", 0), (1_795_276_799, "2026-11-21", 1439),
      (0, "1970-01-01", 480), (-1, "1970-01-01", 479), (-28_801, "1969-12-31", 1439),
    ])
  func `an instant falls on the day that it is in China`(
    seconds: Int64, day: String, minute: Int
  ) {
    let moment = Moment(epochSeconds: seconds)
    #expect(moment.day.description == day)
    #expect(moment.minute == minute)
  }

  @Test(arguments: [(-5, 0), (0, 0), (1439, 1439), (1440, 1439)])
  func `a minute is kept within its day`(given: Int, kept: Int) {
    #expect(Moment(day: .sample, minute: given).minute == kept)
  }

  @Test func `moments are ordered by day, then by minute`() {
    let noon = Moment(day: .sample, minute: 720)
    #expect(noon < Moment(day: .sample, minute: 721))
    #expect(noon < Moment(day: .sample.adding(days: 1), minute: 0))
  }

  @Test(arguments: [("20:30", 1230), ("0:00", 0), ("08:05", 485), ("23:59", 1439)])
  func `a clock time is read and written`(text: String, minute: Int) {
    #expect(Moment.minute(from: text) == minute)
    #expect(Moment.minute(from: Moment.clock(minute)) == minute)
  }

  @Test(arguments: ["24:00", "12:60", "1230", "12:5", "", "-1:00", "12:00:00"])
  func `a text that is no time of day is none`(text: String) {
    #expect(Moment.minute(from: text) == nil)
  }
}
