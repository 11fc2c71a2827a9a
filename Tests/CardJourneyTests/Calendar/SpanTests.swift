import CardJourney
import TestSupport
import Testing

struct SpanTests {
  @Test func `swapped bounds are put in order and negatives become none`() {
    #expect(Span(7, to: 3, .days) == Span(3, to: 7, .days))
    #expect(Span(-2, .days) == .atOnce)
  }

  @Test func `a due day knows its first and its last day`() {
    let later = Day.sample.adding(days: 3)
    #expect(Due.exact(.sample).earliest == .sample)
    #expect(Due.exact(.sample).latest == .sample)
    #expect(Due.between(.sample, later).earliest == .sample)
    #expect(Due.between(.sample, later).latest == later)
    #expect(Due.ask(remind: .sample, alarm: later).earliest == .sample)
    #expect(Due.ask(remind: .sample, alarm: later).latest == later)
    #expect(Due.standing.earliest == nil)
    #expect(Due.askFirst.earliest == nil)
    #expect(Due.askFirst.latest == nil)
  }
}
