import CardJourney
import CityGuide
import TestSupport
import Testing

struct OpeningTests {
  private static let hours = """
    channels:
      - {id: w, for: {errands: [reissue]}, kind: window, sources: [media]}
    facts:
      - {id: h, kind: hours, for: {channels: [window]}, value: [{days: workdays, open: "09:00", close: "17:00"}], sources: [SOURCE]}
    """

  /// What becomes of the filing trip at that minute of the day.
  private func opening(
    _ source: String, on day: Day, at minute: Int, smartphone: Bool = false
  ) throws -> Opening? {
    let city = Self.hours.replacing("SOURCE", with: source)
    let guide = try GuideFixture(nation: "", city: city).chengdu
    let query = guide.asked(on: day)
    let trips = query.trips(journey: Journey(startingFrom: .lost()), rules: .assumed)
    return trips.first { $0.errands.contains(.reissue) }.map {
      query.opening(of: $0, at: Moment(day: day, minute: minute), calendar: .sample)
    }
  }

  @Test func `a window within its hours works now, and says who gives the hours`() throws {
    let monday = Day.sample.adding(days: 1)
    guard case .now(let fact?) = try opening("media", on: monday, at: 600) else {
      Issue.record("closed")
      return
    }
    #expect(fact.id.rawValue == "h")
  }

  @Test func `outside its hours it says when it opens`() throws {
    guard case .opens(let moment, _) = try opening("media", on: .sample, at: 600) else {
      Issue.record("not closed until a moment")
      return
    }
    #expect(moment == Moment(day: Day.sample.adding(days: 1), minute: 540))
  }

  @Test(arguments: [(0, Opening.nextWorkday(Day.sample.adding(days: 1))), (1, .unknown)])
  func `hours that are only hearsay say nothing, but a counter keeps to working days`(
    days: Int, expected: Opening
  ) throws {
    #expect(try opening("blog", on: Day.sample.adding(days: days), at: 600) == expected)
  }
}
