import CardJourney
import TestSupport
import Testing

struct ObligationTests {
  private let report = Happening.reported(.social, .temporary, .telephone, lapses: nil)

  @Test(
    arguments: [
      (4, ObligationKind.renewReport(.social)), (5, .renewReport(.social)), (6, .report(.social)),
    ])
  func `a temporary report holds until its last day is over`(days: Int, kind: ObligationKind) {
    let built = CaseBuilder(.situation(.lost), .bankUse(.neverOpened)).recording(report)
      .after(days: days)
    let duties = built.case.obligations(in: built.circumstances)
    #expect(duties.map(\.kind) == [kind])
    #expect(duties.map(\.due) == [.exact(Day.sample.adding(days: 5))])
    #expect(duties.map { $0.isOverdue(on: built.circumstances.today) } == [days > 5])
  }

  @Test func `what the hotline said comes before the rule, and is told`() {
    let told = Day.sample.adding(days: 2)
    let rules = LocalRules.assumed { $0.lapse = .stated(.never) }
    let built = CaseBuilder(.situation(.lost), .bankUse(.neverOpened), in: .sample(rules))
      .recording(.reported(.social, .temporary, .telephone, lapses: told))
    let duty = built.case.obligations(in: built.circumstances).first
    #expect(duty?.due == .exact(told))
    #expect(duty?.isTold == true)
    #expect(duty?.basis == nil)
  }

  @Test func `a rule's fact stands behind its date`() {
    let rules = LocalRules.assumed {
      $0.lapse = .fact(.after(Span(10, .days), then: .released), FactID(rawValue: "bj-10d"))
      $0.makingTime = .fact(Span(4, .workdays), FactID(rawValue: "bj-4wd"))
    }
    let built = CaseBuilder(.situation(.lost), .bankUse(.neverOpened), in: .sample(rules))
      .recording(report).recording(.applied(.reissue, .window, .pickUp))
    let duties = built.case.obligations(in: built.circumstances)
    #expect(duties.map(\.kind) == [.askProgress, .renewReport(.social)])
    #expect(duties.map(\.basis?.rawValue) == ["bj-4wd", "bj-10d"])
    #expect(duties.map(\.isTold) == [false, false])
  }

  @Test(arguments: [(When.unknown, Due.askFirst), (.before(.sample), .askFirst)])
  func `a report of an unknown day has to be asked about`(when: When, due: Due) {
    let built = CaseBuilder(.situation(.lost), .bankUse(.neverOpened))
      .recording(report, when: when)
    #expect(built.case.obligations(in: built.circumstances).map(\.due) == [due])
  }

  @Test func `a report made about a day is counted from the earliest`() {
    let built = CaseBuilder(.situation(.lost), .bankUse(.neverOpened))
      .recording(report, when: .about(Day.sample.adding(days: -1)))
    let due = Due.exact(Day.sample.adding(days: 1))
    #expect(built.case.obligations(in: built.circumstances).map(\.due) == [due])
  }

  @Test func `where a lapse cancels, a new card is all that is left`() {
    let rules = LocalRules.assumed {
      $0.lapse = .stated(.after(Span(15, .days), then: .cancelled))
    }
    let built = CaseBuilder(.situation(.lost), .bankUse(.neverOpened), in: .sample(rules))
      .recording(report).after(days: 16)
    #expect(built.case.obligations(in: built.circumstances).isEmpty)
    #expect(built.steps == [.apply(.reissue)])
    #expect(built.recording(.found).steps == [.apply(.reissue)])
  }

  @Test func `a word on an official screen keeps a report from being presumed lapsed`() {
    let built = CaseBuilder(.situation(.lost), .bankUse(.neverOpened)).recording(report)
      .after(days: 9).recording(.sawStatus(.reportedLost, .old))
    #expect(built.case.projection(in: built.circumstances).presumedLapsed.isEmpty)
    // It stands today; when it runs out nobody knows any more, so repeating it is offered too.
    #expect(built.steps == [.apply(.reissue), .report(.social, .temporary)])
  }

  @Test func `the office's own day comes before any rule`() {
    let promised = Day.sample.adding(days: 9)
    let until = Day.sample.adding(days: 60)
    let built = CaseBuilder(.situation(.firstIssue))
      .recording(.applied(.firstIssue, .window, .pickUp), .accepted(promised: promised))
    #expect(built.case.obligations(in: built.circumstances).map(\.due) == [.exact(promised)])
    let ready = built.recording(.ready(until: until))
    let duties = ready.case.obligations(in: ready.circumstances)
    #expect(duties.map(\.kind) == [.collect])
    #expect(duties.map(\.due) == [.exact(until)])
  }

  @Test func `a collected card is asked for within a week, a bill within the year`() {
    let built = CaseBuilder(.situation(.firstIssue))
      .recording(.applied(.firstIssue, .window, .atOnce), .collected, .paidInFull)
    let duties = built.case.obligations(in: built.circumstances)
    let week = Due.exact(Day.sample.adding(days: 7))
    #expect(duties.map(\.kind) == [.enable, .activate, .fileClaim(1)])
    #expect(duties.map(\.due) == [week, week, .exact(Day.sample.adding(days: 39))])
  }

  @Test func `an account that lives on under its number is not reported once the card is active`() {
    let rules = LocalRules.assumed { $0.numberStays = .stated(true) }
    let built = CaseBuilder(.situation(.lost), .bankUse(.opened), in: .sample(rules))
      .recording(.reported(.social, .formal, .window, lapses: nil))
      .recording(.applied(.reissue, .instantBranch, .atOnce), .collected, .enabled)
    #expect(built.case.obligations(in: built.circumstances).map(\.kind).contains(.report(.bank)))
    let active = built.recording(.activated)
    #expect(active.case.obligations(in: active.circumstances).isEmpty)
    #expect(active.steps == [.finish])
  }
}
