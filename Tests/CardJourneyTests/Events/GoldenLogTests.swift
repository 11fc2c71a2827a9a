import TestSupport
import Testing

@testable import CardJourney

/// What an older program wrote stands today where it stood then.
struct GoldenLogTests {
  @Test(arguments: GoldenLog.all)
  func `a log of a released version folds to what it folded to`(log: GoldenLog) {
    #expect(log.case.unreadable.isEmpty)
    expectGolden(log.text, named: "logs/" + log.name)
  }

  @Test(arguments: GoldenLog.all)
  func `taking any event back equals the log without it and what rested on it`(log: GoldenLog) {
    let whole = log.case
    for event in whole.live {
      let decision = whole.decide(
        .retract(event.sequence, .didNotHappen, takingAlong: true), in: log.circumstances)
      guard case .accepted(let drafts, _) = decision else {
        Issue.record("\(log.name): \(event.sequence) cannot be taken back")
        continue
      }
      var shorter = whole
      shorter.write(drafts, at: log.circumstances.moment)
      #expect(!shorter.isLive(event))
      let left = whole.live.filter(shorter.isLive)
      #expect(Case(id: "golden", events: left).isLike(shorter), "\(log.name) \(event.sequence)")
    }
  }

  /// A kind that is new needs a log of the version that brings it.
  @Test func `the logs say everything that can be said`() {
    let payloads = GoldenLog.all.flatMap { $0.events.map(\.payload) }
    let happenings = Set(GoldenLog.all.flatMap { $0.events.compactMap(\.happening?.kind) })
    #expect(happenings.symmetricDifference(Happening.Kind.allCases) == [])
    #expect(
      Set(payloads.map(\.kind)) == [
        "answered", "forgot", "happened", "retracted", "ticked", "told", "put-off",
      ])
    let told = payloads.compactMap { if case .told(let told) = $0 { told.value.kind } else { nil } }
    #expect(Set(told) == Set(ToldValue.Kind.allCases))
    var answered: Set<Question> = []
    var reasons: Set<RetractionReason> = []
    var consequences: Set<Consequence> = []
    var overridden: Set<Rule> = []
    for payload in payloads {
      switch payload {
      case .answered(let answer): answered.insert(answer.question)
      case .retracted(_, let reason): reasons.insert(reason)
      case .happened(_, let consequence, let against):
        consequences.formUnion([consequence].compactMap(\.self))
        overridden.formUnion(against)
      case .forgot, .ticked, .told, .putOff, .withdrawn, .unreadable: break
      }
    }
    #expect(answered == Set(Question.allCases))
    #expect(reasons == Set(RetractionReason.allCases))
    #expect(consequences == Set(Consequence.allCases))
    #expect(!overridden.isEmpty)
    print("golden logs: \(GoldenLog.all.count), \(payloads.count) events")
    #expect(GoldenLog.all.count >= 8)
  }
}
