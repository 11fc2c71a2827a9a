import CardJourney
import TestSupport
import Testing

struct ObligationTests {
  private let report = Happening.reported(.social, .temporary, .telephone, lapses: nil)
  private static let rule = FactID(rawValue: "rule")

  private func duties(_ built: CaseBuilder) -> [Obligation] {
    built.case.obligations(in: built.circumstances).filter { $0.kind != .leaveBindings }
  }

  // MARK: - Reports

  @Test(
    arguments: [
      (4, ObligationKind.renewReport(.social)), (5, .renewReport(.social)), (6, .report(.social)),
    ])
  func `a temporary report holds until its last day is over`(days: Int, kind: ObligationKind) {
    let built = CaseBuilder(.situation(.lost), .bankUse(.neverOpened)).recording(report)
      .after(days: days)
    let last = Day.sample.adding(days: 5)
    let duties = duties(built)
    #expect(duties.map(\.kind) == [kind])
    #expect(duties.map(\.due) == [.ask(remind: last, alarm: last)])
    #expect(duties.map(\.basis) == [.assumed])
    #expect(duties.map { $0.isOverdue(on: built.circumstances.today) } == [days > 5])
  }

  @Test func `what nobody reported is due today`() {
    let built = CaseBuilder(.situation(.lost), .bankUse(.opened))
    #expect(duties(built).map(\.kind) == [.report(.social), .report(.bank)])
    #expect(duties(built).map(\.due) == [.exact(.sample), .exact(.sample)])
    #expect(duties(built).map(\.basis) == [.atOnce, .atOnce])
  }

  @Test func `what the hotline said comes before the rule, and is told`() {
    let told = Day.sample.adding(days: 2)
    let rules = LocalRules.assumed { $0.lapse = .stated(.never) }
    let built = CaseBuilder(.situation(.lost), .bankUse(.neverOpened), in: .sample(rules))
      .recording(.reported(.social, .temporary, .telephone, lapses: told))
    #expect(duties(built).map(\.due) == [.exact(told)])
    #expect(duties(built).map(\.basis) == [.told])
  }

  @Test func `a rule's fact stands behind its date`() {
    let rules = LocalRules.assumed {
      $0.lapse = .fact(.after(Span(10, .days), then: .released), FactID(rawValue: "bj-10d"))
      $0.terms[.making] = .fact(Span(4, .workdays), FactID(rawValue: "bj-4wd"))
    }
    let built = CaseBuilder(.situation(.lost), .bankUse(.neverOpened), in: .sample(rules))
      .recording(report).recording(.applied(.reissue, .window, .pickUp))
    let dated = duties(built).filter { $0.basis != .assumed }
    #expect(dated.map(\.kind) == [.askProgress, .renewReport(.social)])
    #expect(
      dated.map(\.basis) == [
        .fact(FactID(rawValue: "bj-4wd")), .fact(FactID(rawValue: "bj-10d")),
      ])
    // Four working days from the Sunday, and three of patience.
    #expect(duties(built).first?.due == .exact(Day.sample.adding(days: 9)))
    #expect(duties(built).first?.workYears == 2026...2026)
  }

  @Test(arguments: [When.unknown, .before(.sample)])
  func `a report of an unknown day has to be asked about`(when: When) {
    let built = CaseBuilder(.situation(.lost), .bankUse(.neverOpened))
      .recording(report, when: when)
    #expect(duties(built).map(\.due) == [.askFirst])
    #expect(duties(built).map(\.basis) == [.assumed])
  }

  @Test func `a report made about a day is counted from the earliest`() {
    let built = CaseBuilder(.situation(.lost), .bankUse(.neverOpened))
      .recording(report, when: .about(Day.sample.adding(days: -1)))
    #expect(duties(built).map(\.due.earliest) == [Day.sample.adding(days: 1)])
  }

  @Test(arguments: LapseEnd.allCases)
  func `whatever a lapse is said to bring, it is presumed to protect nobody`(end: LapseEnd) {
    let rules = LocalRules.assumed { $0.lapse = .stated(.after(Span(15, .days), then: end)) }
    let built = CaseBuilder(.situation(.lost), .bankUse(.neverOpened), in: .sample(rules))
      .recording(report).after(days: 16)
    #expect(duties(built).map(\.kind) == [.report(.social)])
    #expect(built.steps == [.report(.social, .temporary)])
    // Found, it may still be blocked, or cancelled: that is looked at before anything ends.
    #expect(built.recording(.found).steps == [.release(.social)])
    #expect(built.recording(.found, .sawStatus(.cancelled, .old)).steps == [.apply(.reissue)])
  }

  @Test(arguments: LapseEnd.allCases)
  func `told the day and that it is void then, nobody reports a void card again`(end: LapseEnd) {
    let rules = LocalRules.assumed { $0.lapse = .stated(.after(Span(7, .days), then: end)) }
    let day = Day.sample.adding(days: 7)
    let built = CaseBuilder(.situation(.lost), .bankUse(.neverOpened), in: .sample(rules))
      .recording(.reported(.social, .temporary, .telephone, lapses: day)).after(days: 9)
    let isVoid = end == .cancelled
    #expect(duties(built).map(\.kind) == (isVoid ? [] : [.report(.social)]))
    #expect(built.steps == (isVoid ? [.apply(.reissue)] : [.report(.social, .temporary)]))
    // Found, it is looked at before anything ends.
    #expect(built.recording(.found).steps == [.release(.social)])
  }

  @Test func `a report that ended is repeated before a side is reported that nobody spoke of`() {
    let built = CaseBuilder(.situation(.lost), .bankUse(.opened)).recording(report).after(days: 9)
    #expect(built.steps == [.report(.social, .temporary), .report(.bank, .temporary)])
  }

  @Test func `without a term to rely on, the shortest of all that is said counts`() {
    let said: [Span] = [Span(15, .days), Span(3, .workdays), Span(24, .hours)]
    for (index, spans) in [[], [said[0]], [said[0], said[1]], said].enumerated() {
      let rules = LocalRules.assumed { $0.saidLapses[.social] = spans }
      let built = CaseBuilder(.situation(.lost), .bankUse(.neverOpened), in: .sample(rules))
        .recording(report)
      // The sample day is a Sunday: three working days end on the Wednesday, before the five days.
      let days = [5, 5, 3, 1][index]
      #expect(duties(built).last?.due.earliest == Day.sample.adding(days: days))
      #expect(duties(built).last?.basis == .assumed)
    }
  }

  @Test func `a word on an official screen keeps a report from being presumed lapsed`() {
    let built = CaseBuilder(.situation(.lost), .bankUse(.neverOpened)).recording(report)
      .after(days: 9).recording(.sawStatus(.reportedLost, .old))
    #expect(built.case.projection(in: built.circumstances).presumedLapsed.isEmpty)
    // It stands today; when it runs out nobody knows any more, so repeating it is offered too.
    #expect(built.steps == [.report(.social, .temporary), .apply(.reissue)])
  }

  // MARK: - Holidays

  /// Reported on the eve of the National Day holiday 2026, which ends on 10-07.
  private static let eve = Day(ordinal: Day.sample.ordinal - 53)

  @Test func `a report that lapses before the counters reopen is repeated by that day`() {
    let rules = LocalRules.assumed {
      $0.lapse = .fact(.after(Span(5, .days), then: .released), Self.rule)
    }
    let built = CaseBuilder(
      .situation(.lost), .bankUse(.neverOpened), in: .sample(rules, on: Self.eve)
    ).recording(report).after(days: 1)
    let duty = duties(built).first
    #expect(Self.eve.description == "2026-09-30")
    #expect(duty?.kind == .renewReport(.social))
    #expect(duty?.due == .exact(Self.eve.adding(days: 5)))
    #expect(duty?.countersReopen?.description == "2026-10-08")
    #expect(duty?.workYears == 2026...2026)
  }

  @Test func `in a year without a notice a report says that its counters are uncertain`() {
    let spring = Day(ordinal: Day.sample.ordinal + 200)
    let known = CaseBuilder(.situation(.lost), .bankUse(.neverOpened)).recording(report)
    let unknown = CaseBuilder(
      .situation(.lost), .bankUse(.neverOpened), in: .sample(on: spring)
    ).recording(report)
    #expect(spring.civil.year == 2027)
    #expect(duties(known).first?.unpublishedYear(in: .sample) == nil)
    #expect(duties(unknown).first?.kind == .renewReport(.social))
    #expect(duties(unknown).first?.unpublishedYear(in: .sample) == 2027)
  }

  @Test func `the formal report is due on the last working day before the report runs out`() {
    // Reported on Thursday, good for four days: it lapses on Monday of the holiday.
    let built = CaseBuilder(
      .situation(.lost), .bankUse(.neverOpened),
      in: .sample(
        .assumed { $0.lapse = .stated(.after(Span(4, .days), then: .released)) },
        on: Self.eve.adding(days: -2))
    ).recording(report)
    let duties = duties(built)
    #expect(duties.map(\.kind) == [.formalBeforeLapse, .renewReport(.social)])
    #expect(duties.map(\.due.earliest?.description) == ["2026-09-30", "2026-10-02"])
    #expect(duties.last?.countersReopen == nil)
  }

  @Test func `a year without a notice is said, and makes the date a range`() {
    let rules = LocalRules.assumed { $0.terms[.making] = .fact(Span(15, .workdays), Self.rule) }
    let filed = Day(ordinal: Day.sample.ordinal + 28)
    let built = CaseBuilder(.situation(.firstIssue), in: .sample(rules, on: filed))
      .recording(.applied(.firstIssue, .window, .pickUp))
    let duty = duties(built).first
    #expect(filed.description == "2026-12-20")
    #expect(duty?.unpublishedYear(in: .sample) == 2027)
    guard case .between(let first, let last) = duty?.due else {
      Issue.record("not a range: \(String(describing: duty?.due))")
      return
    }
    #expect(first < last)
    let known = CaseBuilder(.situation(.firstIssue), in: .sample(rules))
      .recording(.applied(.firstIssue, .window, .pickUp))
    #expect(duties(known).first?.unpublishedYear(in: .sample) == nil)
  }

  // MARK: - The new card

  @Test func `the office's own day comes before any rule`() {
    let promised = Day.sample.adding(days: 9)
    let until = Day.sample.adding(days: 60)
    let built = CaseBuilder(.situation(.firstIssue))
      .recording(.applied(.firstIssue, .window, .pickUp), .accepted(promised: promised))
    // Tuesday 12-01 and three working days of patience.
    #expect(duties(built).first?.due == .exact(promised.adding(days: 3)))
    #expect(duties(built).first?.basis == .told)
    // Whatever comes later is our own.
    #expect(duties(built).dropFirst().map(\.kind) == [.askForPaper, .complain, .collectionLimit])
    #expect(duties(built).dropFirst().allSatisfy { $0.basis == .assumed })
    let ready = built.recording(.ready(until: until))
    #expect(duties(ready).map(\.kind) == [.collect])
    #expect(duties(ready).map(\.due) == [.exact(until)])
  }

  @Test func `a card that waits is counted from the day it was ready, not from filing`() {
    let built = CaseBuilder(.situation(.firstIssue))
      .recording(.applied(.firstIssue, .window, .pickUp), .accepted(promised: nil))
      .after(days: 20).recording(.ready(until: nil))
    let ready = Day.sample.adding(days: 20)
    #expect(
      duties(built).map(\.due) == [
        .ask(remind: ready.adding(days: 60), alarm: ready.adding(days: 150))
      ])
    let rules = LocalRules.assumed { $0.terms[.pickUp] = .fact(Span(180, .days), Self.rule) }
    var stated = built.circumstances
    stated.rules = rules
    let duty = built.case.obligations(in: stated).first
    #expect(duty?.due == .exact(ready.adding(days: 180)))
    #expect(duty?.basis == .fact(Self.rule))
  }

  @Test func `a collected card is brought up within a week and is pressing after ninety days`() {
    let built = CaseBuilder(.situation(.firstIssue))
      .recording(.applied(.firstIssue, .window, .atOnce), .collected)
    let due = Due.ask(
      remind: Day.sample.adding(days: 7), alarm: Day.sample.adding(days: 90))
    #expect(duties(built).map(\.kind) == [.enable, .activate])
    #expect(duties(built).map(\.due) == [due, due])
    #expect(!duties(built.after(days: 90)).contains { $0.isOverdue(on: .sample.adding(days: 90)) })
    #expect(duties(built.after(days: 91)).allSatisfy { $0.isOverdue(on: .sample.adding(days: 91)) })
  }

  @Test func `a card refused for a late sync is tried again after two working days`() {
    let built = CaseBuilder(.situation(.firstIssue))
      .recording(.applied(.firstIssue, .window, .atOnce), .collected, .enabled, .activated)
      .recording(.enablingFailed(.notSynced))
    #expect(duties(built).map(\.kind) == [.retryAfterSync])
    #expect(duties(built).first?.due.earliest == Day.sample.adding(days: 2))
    #expect(built.steps == [.settleAtDesk])
    let settled = built.recording(.settledAtDesk)
    #expect(duties(settled).isEmpty)
    #expect(settled.steps == [.finish])
  }

  @Test func `a parcel that strayed is void before anything else`() {
    let built = CaseBuilder(.situation(.firstIssue))
      .recording(.applied(.firstIssue, .window, .post), .accepted(promised: nil), .posted, .strayed)
    #expect(duties(built).map(\.kind) == [.voidParcel])
    #expect(duties(built).map(\.due) == [.exact(.sample)])
    #expect(built.steps == [.voidParcel])
    let void = built.recording(.parcelVoided)
    #expect(duties(void).isEmpty)
    #expect(void.steps == [.apply(.firstIssue)])
    #expect(void.recording(.accepted(promised: nil)).steps == [.awaitCard])
  }

  // MARK: - Care, papers, expiry

  @Test func `a bill is claimed within its year`() {
    let built = CaseBuilder(.situation(.accountOnly), .payouts([]))
      .recording(.paidInFull, when: .on(Day.sample.adding(days: -330), at: nil))
    let end = Day(year: 2025, month: 12, day: 31)
    #expect(duties(built).map(\.kind) == [.fileClaim(1)])
    #expect(duties(built).map(\.due) == [.ask(remind: end, alarm: end)])
    let rules = LocalRules.assumed { $0.terms[.claim] = .fact(Span(12, .months), Self.rule) }
    var stated = built.circumstances
    stated.rules = rules
    #expect(
      built.case.obligations(in: stated).map(\.due) == [
        .exact(Day.sample.adding(days: -330).adding(months: 12))
      ])
  }

  @Test func `a temporary card runs out on the day that was said, or is asked about`() {
    let base = CaseBuilder(.situation(.damaged), .bankUse(.neverOpened))
    let until = Day.sample.adding(days: 60)
    let told = base.recording(.accessArranged(.paper, until: until))
    #expect(duties(told).map(\.kind) == [.paperExpires])
    #expect(duties(told).map(\.due) == [.exact(until)])
    let open = base.recording(.accessArranged(.paper, until: nil))
    #expect(duties(open).map(\.due) == [.askFirst])
    #expect(duties(base.recording(.accessArranged(.medicalCode, until: nil))).isEmpty)
  }

  @Test func `a temporary identity document runs out`() {
    let until = Day.sample.adding(days: 90)
    let base = CaseBuilder(.situation(.damaged), .bankUse(.neverOpened), .idDocument(.lostToo))
    #expect(duties(base).isEmpty)
    let held = base.recording(.gotIDDocument(.temporary, until: until))
    #expect(duties(held).map(\.kind) == [.idDocumentExpires])
    #expect(duties(held).map(\.basis) == [.printed])
    #expect(duties(held).map(\.due) == [.exact(until)])
  }

  @Test func `an expiring card waits for its window, then for its last day`() {
    let expiry = Day.sample.adding(days: 80)
    let built = CaseBuilder(.situation(.expiring), .bankUse(.neverOpened), .expiry(expiry))
    #expect(duties(built).map(\.kind) == [.awaitRenewalWindow])
    #expect(duties(built).first?.due.earliest == Day.sample.adding(days: 20))
    let early = built.recording(.applied(.exchange, .window, .pickUp))
    #expect(early.cautions.map(\.rule) == [.renewalWindowIsOpen])
    #expect(early.steps == [.awaitCard])
    let open = built.after(days: 20)
    #expect(duties(open).map(\.kind) == [.exchangeBeforeExpiry])
    #expect(duties(open).map(\.due) == [.exact(expiry)])
    let filed = open.recording(.applied(.exchange, .window, .pickUp))
    #expect(filed.cautions.isEmpty)
    #expect(filed.steps == [.awaitCard])
  }

  @Test func `who lives in another province looks after the filing for care there`() {
    let built = CaseBuilder(
      .situation(.damaged), .bankUse(.neverOpened), .away(.otherProvince))
    #expect(duties(built).map(\.kind) == [.checkAwayFiling])
    #expect(duties(built).map(\.due) == [.askFirst])
    #expect(duties(built.recording(.binding(.awayFiling, .confirmed))).isEmpty)
  }

  // MARK: - Money

  private static let working = CaseBuilder(
    .situation(.damaged), .bankUse(.opened), .payouts([.pension, .wallet])
  )
  .recording(.applied(.exchange, .instantBranch, .atOnce), .collected, .enabled, .activated)

  @Test func `a regular payment moves after this month's has arrived`() {
    let duties = duties(Self.working)
    let payday = duties.filter { $0.kind == .moveAfterPayday(.pension) }
    #expect(payday.map(\.due) == [.ask(remind: Day.sample.adding(days: 8), alarm: nil)])
    #expect(!duties.contains { $0.kind == .moveAfterPayday(.wallet) })
    let moved = Self.working.recording(.binding(.pension, .moved))
    #expect(!self.duties(moved).contains { $0.kind == .moveAfterPayday(.pension) })
  }

  @Test func `the old account is kept for three months, and closing it earlier is warned of`() {
    let until = Day.sample.adding(months: 3)
    let moved = Self.working.recording(.binding(.pension, .moved), .binding(.wallet, .moved))
    #expect(duties(moved).map(\.kind) == [.keepOldAccount])
    #expect(duties(moved).map(\.due) == [.ask(remind: until, alarm: until)])
    let early = moved.recording(.oldAccount(.closed))
    #expect(early.cautions.map(\.rule) == [.oldAccountKeptAWhile])
    #expect(early.case.journey.account == .closed)
    let late = moved.after(days: Day.sample.days(to: until))
    let closed = late.recording(.oldAccount(.closed))
    #expect(closed.cautions.isEmpty)
    #expect(closed.case.journey.account == .closed)
  }

  @Test func `nothing is unbound before the new card works`() {
    let built = CaseBuilder(.situation(.damaged), .bankUse(.neverOpened))
    let standing = built.case.obligations(in: built.circumstances)
    #expect(standing.map(\.kind) == [.leaveBindings])
    #expect(standing.map(\.due) == [.standing])
    let enabled = built.recording(.applied(.exchange, .window, .atOnce), .collected, .enabled)
    #expect(
      !enabled.case.obligations(in: enabled.circumstances).map(\.kind).contains(.leaveBindings))
  }

  @Test func `an account that lives on under its number is not reported once the card is active`() {
    let rules = LocalRules.assumed { $0.numberStays = .stated(true) }
    let built = CaseBuilder(.situation(.lost), .bankUse(.opened), in: .sample(rules))
      .recording(.reported(.social, .formal, .window, lapses: nil))
      .recording(.applied(.reissue, .instantBranch, .atOnce), .collected, .enabled)
    #expect(duties(built).map(\.kind).contains(.report(.bank)))
    let active = built.recording(.activated)
    #expect(active.case.obligations(in: active.circumstances).isEmpty)
    #expect(active.steps == [.finish])
  }
}
