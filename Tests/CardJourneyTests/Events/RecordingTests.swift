import CardJourney
import TestSupport
import Testing

struct RecordingTests {
  private let lost = CaseBuilder(.situation(.lost), .bankUse(.opened), .payouts([.pension]))

  @Test func `the illogical is refused with every reason and the way to repair it`() throws {
    guard case .refused(let refusals) = lost.deciding(.enabled) else {
      Issue.record("enabling without a card was not refused")
      return
    }
    let refusal = try #require(refusals.first)
    #expect(refusals.map(\.rule) == [.collectedBeforeEnabled])
    #expect(refusal.missing == .happening(.collected))
    #expect(
      refusal.repair == [
        .reported(.social, .formal, nil, lapses: nil), .applied(.reissue, nil, .unknown),
        .accepted(promised: nil), .collected,
      ])
    #expect(lost.recording(refusal.repair).recording(.enabled).case.journey.enabling.isEnabled)
  }

  @Test func `all reasons are given, not the first`() {
    let built = lost.recording(.reported(.social, .formal, .window, lapses: nil))
      .recording(.applied(.reissue, .window, .pickUp))
    #expect(
      built.deciding(.released(.social)).refusedBy
        == [.cardInHand, .releaseBeforeFiling, .formalIsReversible])
    #expect(
      built.deciding(.applied(.exchange, .window, .pickUp)).refusedBy
        == [.noOtherFilingOpen, .oldCardToHandIn])
  }

  @Test func `a refused command leaves the log as it is`() {
    let before = lost.case
    #expect(!lost.deciding(.collected).isAccepted)
    #expect(!lost.deciding(.activated, insist: true).isAccepted)
    #expect(lost.case == before)
  }

  @Test func `where nothing helps there is no repair`() {
    let built = lost.recording(.reported(.social, .formal, .window, lapses: nil))
      .recording(.applied(.reissue, .instantBranch, .atOnce), .collected)
    guard case .refused(let refusals) = built.deciding(.accepted(promised: nil)) else {
      Issue.record("a collected application was accepted")
      return
    }
    #expect(refusals.map(\.rule) == [.filingOpen])
    #expect(refusals.allSatisfy { $0.repair.isEmpty })
  }

  @Test func `what no office may do is taken when insisted on, and leaves a caution`() {
    let filed = lost.recording(.reported(.social, .formal, .window, lapses: nil))
      .recording(.applied(.reissue, .window, .pickUp))
    let found = filed.recording(.found)
    #expect(
      found.deciding(.released(.social)).refusedBy == [.releaseBeforeFiling, .formalIsReversible])
    let released = found.recording(.released(.social), insist: true)
    #expect(released.case.journey.social == .usable)
    #expect(released.case.journey.cautions == [.releaseBeforeFiling])
    #expect(
      released.case.happenings.last.map { $0.event.payload }
        == .happened(.released(.social), because: nil, against: [.releaseBeforeFiling]))
    #expect(released.cautions.map(\.rule) == [.releaseBeforeFiling, .formalIsReversible])
    #expect(released.steps.contains(.clear(.releaseBeforeFiling)))
    let seen = released.recording(.sawStatus(.normal, .old))
    #expect(seen.case.journey.cautions.isEmpty)
    #expect(!seen.steps.contains(.clear(.releaseBeforeFiling)))
  }

  @Test func `an official word against the record is taken, changes nothing and is a caution`() {
    let built = lost.recording(.reported(.social, .formal, .window, lapses: nil))
    let seen = built.recording(.sawStatus(.normal, .old))
    #expect(seen.cautions.map(\.rule) == [.statusAgrees])
    #expect(seen.case.journey.social == built.case.journey.social)
    #expect(seen.case.journey.cautions == [.statusAgrees])
    #expect(seen.recording(.sawStatus(.reportedLost, .old)).case.journey.cautions.isEmpty)
  }

  /// Each application that the outlet has not handed out yet.
  private static let underWay: [[Happening]] = [
    [], [.accepted(promised: nil)], [.accepted(promised: nil), .makingFailed],
  ]

  @Test(arguments: underWay)
  func `a card that is seen at the branch is to be collected`(happenings: [Happening]) {
    var built = lost.recording(.reported(.social, .formal, .window, lapses: nil))
      .recording(.applied(.reissue, .window, .pickUp))
    for happening in happenings { built = built.recording(happening) }
    #expect(!built.steps.contains(.collect))
    let seen = built.recording(.sawStatus(.ready, .new))
    #expect(seen.steps.contains(.collect))
    guard case .ready(_, let since, until: nil) = seen.case.journey.application else {
      Issue.record("\(seen.case.journey.application)")
      return
    }
    #expect(since.earliest == .sample)
    #expect(seen.case.journey.cautions.isEmpty)
  }

  @Test func `seen at the branch after it was collected is a caution and changes nothing`() {
    let built = lost.recording(.reported(.social, .formal, .window, lapses: nil))
      .recording(.applied(.reissue, .window, .pickUp)).recording(.accepted(promised: nil))
      .recording(.ready(until: nil)).recording(.collected)
    let seen = built.recording(.sawStatus(.ready, .new))
    #expect(seen.cautions.map(\.rule) == [.statusAgrees])
    #expect(seen.case.journey.application == built.case.journey.application)
  }

  @Test func `nothing is recorded before its cause`() {
    let built = lost.recording(
      .applied(.reissue, .window, .pickUp), when: .on(Day.sample.adding(days: -2), at: nil))
    let early = When.on(Day.sample.adding(days: -3), at: nil)
    guard case .refused(let refusals) = built.deciding(.accepted(promised: nil), when: early) else {
      Issue.record("accepted before it was filed")
      return
    }
    #expect(refusals.map(\.rule) == [.notBeforeItsCause])
    #expect(refusals.map(\.missing) == [.notBefore(Day.sample.adding(days: -2))])
    let sameDay = When.on(Day.sample.adding(days: -2), at: nil)
    for when in [sameDay, .unknown] {
      let accepted = built.recording(.accepted(promised: nil), when: when)
      #expect(accepted.shape == "missing.cancelled.live.making.-.-+open-bindings")
      #expect(accepted.case.happenings.last?.event.happened == when)
    }
  }

  @Test(
    arguments: [
      (When.on(Day.sample.adding(days: 1), at: nil), false), (.on(.sample, at: 631), false),
      (.on(.sample, at: 630), true), (.on(.sample, at: nil), true),
      (.about(Day.sample.adding(days: 2)), true), (.about(Day.sample.adding(days: 4)), false),
      (.before(.sample), true), (.unknown, true),
    ])
  func `nothing is recorded in the future`(when: When, isAccepted: Bool) {
    let decision = lost.deciding(.found, when: when)
    #expect(decision.refusedBy == (isAccepted ? [] : [.notInTheFuture]))
    let found = lost.case.after(decision, at: lost.circumstances.moment)
    #expect(found?.journey.plastic == (isAccepted ? .inHand : nil))
    #expect(found?.happenings.last?.event.happened == (isAccepted ? when : nil))
  }

  @Test(arguments: [
    (Day.sample, true), (Day.sample.adding(days: 7), true), (Day.sample.adding(days: -1), false),
    (Day.sample.adding(months: 12 * 31), false),
  ])
  func `a term ends on a day that can be`(end: Day, isAccepted: Bool) {
    let filed = lost.recording(
      .reported(.social, .formal, .window, lapses: nil), .applied(.reissue, .window, .pickUp))
    let expected: [Rule] = isAccepted ? [] : [.dayCanBe]
    #expect(
      lost.deciding(.reported(.social, .temporary, .telephone, lapses: end)).refusedBy == expected)
    #expect(filed.deciding(.accepted(promised: end)).refusedBy == expected)
    #expect(
      filed.recording(.accepted(promised: nil)).deciding(.ready(until: end)).refusedBy == expected)
    #expect(lost.deciding(.gotIDDocument(.temporary, until: end)).refusedBy == expected)
  }

  @Test(arguments: [(2020, true), (2055, true), (1985, false), (9999, false), (1, false)])
  func `a card expires on a day that can be`(year: Int, isAccepted: Bool) throws {
    let day = try #require(
      Day("\(String(repeating: "0", count: 4 - "\(year)".count))\(year)-06-30"))
    let decision = CaseBuilder(.situation(.expiring)).deciding(
      .answer(.expiry(day), takingAlong: false))
    #expect(decision.refusedBy == (isAccepted ? [] : [.dayCanBe]))
  }

  @Test(arguments: ReportKind.allCases, Side.allCases)
  func `where one report serves both, two events are written and undone together`(
    kind: ReportKind, side: Side
  ) {
    let rules = LocalRules.assumed {
      $0.temporaryServesBoth = .stated(kind == .temporary)
      $0.formalServesBoth = .stated(kind == .formal)
    }
    let start = CaseBuilder(.situation(.lost), .bankUse(.opened), in: .sample(rules))
    let built = start.recording(.reported(side, kind, .window, lapses: nil))
    #expect(built.case.journey.social.report != nil)
    #expect(built.case.journey.account.report != nil)
    #expect(Set(built.case.events.suffix(2).map(\.batch)).count == 1)
    let consequences = built.case.events.map { event -> Consequence? in
      guard case .happened(_, let consequence, _) = event.payload else { return nil }
      return consequence
    }
    #expect(consequences.suffix(2) == [nil, .reportServesBoth])
    let undone = built.doing(.undo)
    #expect(undone.case.journey == start.case.journey)
  }

  @Test(arguments: Side.allCases)
  func `a report that serves both starts both terms again`(side: Side) {
    let rules = LocalRules.assumed { $0.temporaryServesBoth = .stated(true) }
    let built = CaseBuilder(.situation(.lost), .bankUse(.opened), in: .sample(rules))
      .recording(.reported(side, .temporary, .telephone, lapses: nil))
      .after(days: 4)
      .recording(.reported(side, .temporary, .telephone, lapses: nil))
    let last = Day.sample.adding(days: 9)
    let due = Due.ask(remind: last, alarm: last)
    let duties = built.case.obligations(in: built.circumstances).filter { $0.due != .standing }
    #expect(duties.map(\.kind) == [.renewReport(.social), .renewReport(.bank)])
    #expect(duties.map(\.due) == [due, due])
  }

  @Test func `a visit is one batch, and one refusal refuses it all`() {
    let visit: [Happening] = [
      .reported(.social, .formal, .instantBranch, lapses: nil),
      .applied(.reissue, .instantBranch, .atOnce), .collected, .enabled, .activated,
    ]
    let built = lost.recording(visit)
    #expect(Set(built.case.events.suffix(5).map(\.batch)).count == 1)
    // Whoever has the old card can still use its account: nobody has reported that side.
    #expect(built.steps == [.report(.bank, .temporary), .bind(.pension)])
    #expect(built.doing(.undo).case.journey == lost.case.journey)
    #expect(
      lost.deciding(.record(visit + [.activated], .unknown, insist: true)).refusedBy == [
        .changesSomething
      ])
    #expect(lost.deciding(.record([], .unknown, insist: false)) == .nothingToDo)
  }

  @Test func `a card that was found after its report ran out is done once somebody has looked`() {
    let built = lost.recording(.reported(.social, .temporary, .telephone, lapses: nil))
      .recording(.found).after(days: 6)
    #expect(built.steps == [.release(.social)])
    #expect(!built.case.isDone(in: built.circumstances))
    let seen: [Happening] = [.lapsed(.social), .released(.social), .sawStatus(.normal, .old)]
    for happening in seen {
      for outcome in [Outcome.done, .foundAgain] {
        #expect(built.deciding(.closed(outcome)).refusedBy == [.outcomeFits])
        let closed = built.recording(happening).recording(.closed(outcome))
        #expect(closed.case.journey.closing == .closed(outcome))
        #expect(closed.shape == "in-hand.usable.live.-.-.-+open-bindings")
        #expect(closed.steps.isEmpty)
      }
    }
  }

  @Test func `what is so already is not recorded again on another day`() {
    let built = lost.recording(.reported(.social, .formal, .window, lapses: nil))
      .recording(.applied(.reissue, .instantBranch, .atOnce), .collected, .activated)
    #expect(built.after(days: 1).deciding(.activated).refusedBy == [.changesSomething])
    #expect(
      built.after(days: 1).deciding(.waivedBank).refusedBy
        == [.changesSomething, .waiveOnlyWithoutPayouts])
    let closed = built.recording(.oldAccount(.closed), insist: true)
    #expect(closed.deciding(.oldAccount(.moved)).refusedBy == [.changesSomething])
  }

  @Test func `a closed case takes nothing until it is reopened`() {
    let closed = lost.recording(.closed(.notNeeded))
    #expect(closed.steps.isEmpty)
    #expect(closed.case.obligations(in: closed.circumstances).isEmpty)
    #expect(closed.deciding(.found).refusedBy == [.caseIsOpen])
    #expect(closed.recording(.reopened).steps == lost.steps)
    let died = lost.recording(.closed(.holderDied))
    #expect(died.deciding(.reopened).refusedBy == [.caseIsOpen])
  }
}
