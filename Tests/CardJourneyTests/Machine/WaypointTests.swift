import TestSupport
import Testing

@testable import CardJourney

struct WaypointTests {
  private static let answers: [[Answer]] =
    Setting.everyGoal + [
      [.situation(.lost), .bankUse(.neverOpened), .idDocument(.lostToo)],
      [.situation(.damaged), .bankUse(.neverOpened), .oldCard(.missing)],
      [.situation(.dataChanged), .bankUse(.neverOpened)],
      [.situation(.stolen), .bankUse(.opened), .idDocument(.lostToo)],
    ]

  @Test(arguments: answers)
  func `people may join anywhere on the way, under all rules`(answers: [Answer]) {
    var reached: Set<Waypoint> = []
    for rules in LocalRules.everyPath(for: Answers(answers)) {
      for needed in ReportNeeded.allCases {
        var changed = rules
        changed.filingNeeds = .stated(needed)
        for position in Waypoint.allCases where joins(position, answers, changed) {
          reached.insert(position)
        }
      }
    }
    let expected = Waypoint.allCases.filter { position in
      Answers(answers).situation.map(position.exists) ?? false
    }
    #expect(reached == Set(expected))
  }

  /// Whether the position exists there and was joined; what is not accepted fails the test.
  private func joins(_ position: Waypoint, _ answers: [Answer], _ rules: LocalRules) -> Bool {
    let start = CaseBuilder(answers, in: .sample(rules))
    guard let situation = start.case.answers.situation, position.exists(for: situation) else {
      return false
    }
    let machine = Machine(answers: start.case.answers, circumstances: start.circumstances)
    guard let chain = machine.chain(to: position, from: start.case.journey) else {
      Issue.record("\(position) is not reached from the start: \(rules.paths)")
      return false
    }
    let joined = start.recording(chain, when: .before(start.circumstances.today))
    let isThere = position.next(for: joined.case.journey, errand: .reissue) == nil
    #expect(isThere, "\(position) \(chain.map(\.label))")
    return isThere
  }

  @Test func `a position behind the journey is not reached again`() {
    let built = CaseBuilder(.situation(.lost), .bankUse(.neverOpened))
      .recording(.reported(.social, .formal, .window, lapses: nil))
      .recording(.applied(.reissue, .window, .pickUp), .accepted(promised: nil))
    let machine = Machine(answers: built.case.answers, circumstances: built.circumstances)
    #expect(machine.chain(to: .waiting, from: built.case.journey) == [])
    #expect(machine.chain(to: .applied, from: built.case.journey) == nil)
    #expect(machine.chain(to: .collected, from: built.case.journey) == [.collected])
  }
}
