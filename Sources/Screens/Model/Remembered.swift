import CardJourney
import CityGuide
import Synchronization

/// The last value that was worked out, and what it was worked out from.
final class Remembered<Inputs: Equatable & Sendable, Value: Sendable>: Sendable {
  private let last = Mutex<(inputs: Inputs, value: Value)?>(nil)

  /// The value for these inputs; worked out only where the last was for others.
  func value(for inputs: Inputs, _ work: () -> Value) -> Value {
    if let last = last.withLock({ $0 }), last.inputs == inputs { return last.value }
    let value = work()
    last.withLock { $0 = (inputs, value) }
    return value
  }
}

/// All that the comparison of routes depends on: rules follow from answers, day and guide.
struct RouteInputs: Equatable, Sendable {
  private let answers: Answers
  private let journey: Journey
  private let day: Day
  private let guide: PlaceCode
  private let heard: [Heard]

  init(_ query: GuideQuery, _ journey: Journey, heard: [Heard]) {
    answers = query.answers
    self.journey = journey
    day = query.day
    guide = query.guide.place
    self.heard = heard
  }
}
