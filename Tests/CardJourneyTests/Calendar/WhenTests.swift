import CardJourney
import TestSupport
import Testing

struct WhenTests {
  @Test(
    arguments: [
      (When.on(.sample, at: nil), 0, 0), (.on(.sample, at: 600), 0, 0), (.about(.sample), -3, 0),
      (.about(.sample.adding(days: -10)), -13, -7),
    ])
  func `terms are counted from the earliest day, order from the latest`(
    when: When, earliest: Int, latest: Int
  ) {
    #expect(when.earliest == .sample.adding(days: earliest))
    #expect(when.latest(today: .sample) == .sample.adding(days: latest))
  }

  @Test func `a day that is only bounded from above has no earliest`() {
    #expect(When.before(.sample).earliest == nil)
    #expect(When.before(.sample).latest(today: .sample) == .sample.adding(days: -1))
    #expect(When.unknown.earliest == nil)
    #expect(When.unknown.latest(today: .sample) == .sample)
  }
}
