import TestSupport
import Testing

@testable import CardJourney

/// The four things that a first sketch of this machine got wrong (TheMachine.md, Explored whole).
struct HoleTests {
  private static let stopped: [Happening] = [.turnedDown(.photo), .strayed, .reclaimed]

  @Test(arguments: stopped)
  func `a card can be reported again after its application ended badly`(end: Happening) {
    let built = CaseBuilder(.situation(.lost), .bankUse(.neverOpened))
      .recording(
        .reported(.social, .temporary, .telephone, lapses: nil), .applied(.reissue, .site, .post)
      )
      .recording(end.isAfterAcceptance ? [.accepted(promised: nil)] : [.recordCorrected])
      .recording(
        end == .strayed ? [.posted] : end == .reclaimed ? [.ready(until: nil)] : [.paidInFull]
      )
      .recording(end)
    let offers = built.case.offers(in: built.circumstances)
    let report = offers.first { $0.happening.label == "reported social temporary" }
    // Where the old card died when the application was accepted, there is nothing left to report.
    let expected: Availability = end.isAfterAcceptance ? .blocked : .possible
    #expect(report?.availability == expected)
    let later = built.after(days: 10)
    let duties = later.case.obligations(in: later.circumstances).map(\.kind)
    #expect(duties.contains(.report(.social)) == (expected == .possible))
    #expect(later.steps.contains(.report(.social, .temporary)) == (expected == .possible))
  }

  @Test func `a lapsed report before a refused application does not end the case`() {
    let rules = LocalRules.assumed { $0.oldCardDies = .stated(.enabling) }
    let built = CaseBuilder(
      .situation(.lost), .bankUse(.neverOpened), in: .sample(rules)
    )
    .recording(.reported(.social, .temporary, .telephone, lapses: nil))
    .recording(.applied(.reissue, .window, .pickUp), .accepted(promised: nil), .ready(until: nil))
    .recording(.reclaimed)
    .after(days: 30)
    #expect(built.steps == [.report(.social, .temporary)])
    let again = built.recording(.reported(.social, .formal, .window, lapses: nil))
    #expect(again.steps == [.apply(.reissue)])
    let filed = again.recording(.applied(.reissue, .window, .pickUp))
    #expect(filed.shape == "missing.formal.-.filed.-.-")
    #expect(filed.steps == [.awaitCard])
  }

  @Test func `after a reclaimed exchange the way on is a reissue`() {
    let rules = LocalRules.assumed { $0.oldCardHandedIn = .stated(true) }
    let built = CaseBuilder(
      .situation(.damaged), .bankUse(.neverOpened), in: .sample(rules)
    )
    .recording(.applied(.exchange, .window, .pickUp), .accepted(promised: nil))
    .recording(.ready(until: nil))
    .recording(.reclaimed)
    #expect(built.case.journey.plastic == .handedIn)
    #expect(built.steps == [.apply(.reissue)])
    let filed = built.recording(.applied(.reissue, .window, .pickUp))
    #expect(filed.shape == "handed-in.cancelled.-.filed.-.-")
    #expect(filed.steps == [.awaitCard])
  }

  @Test func `dead ends are looked for without what is always possible`() {
    let kinds = Set(Happening.mainTracks.map(\.kind))
    let beside: Set<Happening.Kind> = [
      .accessArranged, .accessRefused, .paidInFull, .claim, .binding, .sawStatus,
      .reportedToPolice, .closed, .reopened,
    ]
    #expect(kinds.isDisjoint(with: beside))
    #expect(kinds.union(beside) == Set(Happening.Kind.allCases))
  }

  /// No state at all counts as the goal: then every one has to be reported.
  @Test func `the check finds a dead end`() {
    let graph = Graph(exploring: Setting([.situation(.lost), .bankUse(.neverOpened)]).machine)
    #expect(graph.deadEnds(before: []).count == graph.shapes.count)
  }

  @Test func `an agent's case comes to its end`() {
    let setting = Setting(
      [.situation(.lost), .bankUse(.opened), .person(.adult, .agent), .payouts([.pension])])
    let graph = Graph(exploring: setting.machine)
    #expect(!graph.done.isEmpty)
    #expect(graph.deadEnds(before: graph.done).isEmpty)
  }

  @Test func `a report that runs out while the card is made has to be renewed`() {
    let rules = LocalRules.assumed { $0.oldCardDies = .stated(.enabling) }
    let built = CaseBuilder(
      .situation(.lost), .bankUse(.neverOpened), in: .sample(rules)
    )
    .recording(.reported(.social, .temporary, .telephone, lapses: nil))
    .recording(.applied(.reissue, .window, .pickUp), .accepted(promised: nil))
    let duties = built.case.obligations(in: built.circumstances)
    #expect(
      duties.map(\.kind) == [
        .renewReport(.social), .askProgress, .askForPaper, .complain, .collectionLimit,
        .leaveBindings,
      ])
    #expect(duties.first?.due.earliest == Day.sample.adding(days: 5))
    let later = built.after(days: 6)
    #expect(
      later.case.obligations(in: later.circumstances).map(\.kind) == [
        .report(.social), .askProgress, .askForPaper, .complain, .collectionLimit,
        .leaveBindings,
      ])
    #expect(later.steps == [.report(.social, .temporary), .awaitCard])
  }
}

extension Happening {
  fileprivate var isAfterAcceptance: Bool { kind != .turnedDown }
}
