import CardJourney
import CityGuide
import TestSupport

/// A case and a small guide, for tests of routes.
struct RouteFixture {
  let guide: Guide
  var answers: Answers
  var journey: Journey

  /// A case of 成都 after some happenings, each on the sample day.
  init(
    _ answers: Answers = .lost(), city: String = "", after happenings: [Happening] = []
  ) throws {
    guide = try GuideFixture(nation: "", city: city).chengdu
    self.answers = answers
    journey = Journey(startingFrom: answers)
    for happening in happenings { journey.apply(happening, when: .on(.sample, at: nil)) }
  }

  var routes: [Route] { routes() }

  func routes(on day: Day = .sample) -> [Route] {
    guide.asked(for: answers, on: day).routes(journey: journey, rules: rules, calendar: .sample)
  }

  func route(_ kind: RouteKind, on day: Day = .sample) -> Route? {
    routes(on: day).first { $0.kind == kind }
  }

  var rules: LocalRules { guide.asked(for: answers).localRules() }

  /// The plan as `window reissue`, the done marked with ✓.
  var plan: [String] { plan(answers) }

  func plan(_ answers: Answers) -> [String] {
    guide.asked(for: answers).trips(journey: journey, rules: rules).map(\.summary)
  }
}

extension Trip {
  /// `✓window reissue+collect`, the holder with !.
  var summary: String {
    (isDone ? "✓" : "") + (holderMustCome ? "!" : "") + channel.rawValue + " "
      + errands.map(\.rawValue).joined(separator: "+")
  }
}

extension Estimate {
  /// `3-5?`: each hearsay bound with its mark, and what comes on top.
  var summary: String {
    let bounds = [least, most].map { "\($0.value)\($0.reliability == .hearsay ? "?" : "")" }
    let range = bounds[0] == bounds[1] ? bounds[0] : bounds.joined(separator: "-")
    return ([range] + onTop.map(\.rawValue)).joined(separator: "+")
  }
}

extension Answers {
  /// The same with one more answer.
  func with(_ answer: Answer) -> Answers {
    var copy = self
    copy[answer.question] = answer
    return copy
  }
}
