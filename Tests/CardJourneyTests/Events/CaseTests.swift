import TestSupport
import Testing

@testable import CardJourney

struct CaseTests {
  @Test func `an event of a newer version is kept and leaves the case readable`() {
    let built = CaseBuilder(.situation(.lost), .bankUse(.neverOpened))
      .recording(.reported(.social, .formal, .window, lapses: nil))
    var log = built.case.events
    log.insert(
      Event(
        sequence: 90, batch: 90, payload: Payload(kind: "happened", version: 2, body: "teleported"),
        happened: .on(.sample, at: nil), written: 0), at: 1)
    let read = Case(id: "test", events: log)
    #expect(read.events == log)
    #expect(read.unreadable.map(\.payload.body) == ["teleported"])
    #expect(read.journey == built.case.journey)
    #expect(read.steps(in: built.circumstances) == built.steps)
    #expect(
      read.decide(.record([.found], .unknown, insist: false), in: built.circumstances)
        == .nothingToDo)
    #expect(read.decide(.undo, in: built.circumstances) == .nothingToDo)
  }

  @Test func `any log can be replayed, however little sense it makes`() {
    let log = Happening.alphabet.reversed().enumerated().map { index, happening in
      Event(
        sequence: index + 1, batch: index + 1,
        payload: .happened(happening, because: nil, against: []), happened: .unknown, written: 0)
    }
    for answers in Setting.everyGoal {
      var `case` = Case(id: "test")
      `case`.write(
        answers.map { Draft(payload: .answered($0), happened: .unknown) },
        at: Moment(day: .sample, minute: 0))
      for event in log {
        `case`.evolve(event)
        _ = `case`.obligations(in: .sample())
        _ = `case`.steps(in: .sample())
      }
      #expect(`case`.events.count == log.count + answers.count)
    }
  }

  @Test func `sequence and batch numbers go on from the log`() {
    let built = CaseBuilder(.situation(.lost)).recording(.paidInFull, .found)
    #expect(built.case.events.map(\.sequence) == [1, 2, 3])
    #expect(built.case.events.map(\.batch) == [1, 2, 2])
    #expect(built.case.nextSequence == 4)
    #expect(built.case.nextBatch == 3)
  }

  @Test func `the rail follows the case`() {
    let start = CaseBuilder(.situation(.lost), .place(.nation), .bankUse(.opened))
    #expect(start.case.stage(in: start.circumstances) == .reportLoss)
    let reported = start.recording(.reported(.social, .temporary, .telephone, lapses: nil))
    #expect(reported.cells(.reportLoss) == [.underWay, .notStarted])
    #expect(reported.after(days: 6).cells(.reportLoss) == [.overdue, .notStarted])
    let filed = reported.recording(.applied(.reissue, .window, .pickUp))
    #expect(filed.cells(.reissue) == [.waiting, .waiting])
    let ready = filed.recording(.accepted(promised: nil)).recording(.ready(until: nil))
    #expect(ready.cells(.reissue) == [.underWay, .underWay])
    let collected = ready.recording(.collected)
    #expect(collected.cells(.activate) == [.notStarted, .notStarted])
    #expect(
      collected.recording(.enablingFailed(.locked)).cells(.activate) == [.overdue, .notStarted])
    #expect(collected.recording(.enabled, .activated).cells(.activate) == [.done, .done])
    #expect(collected.cells(.rebindBank) == [.notNeeded, .notStarted])
  }

  @Test func `a card said to be missing in an exchange has to be reported`() {
    let built = CaseBuilder(.situation(.damaged), .oldCard(.missing), .bankUse(.neverOpened))
    #expect(built.steps == [.report(.social, .temporary)])
    #expect(built.cells(.reportLoss) == [.notStarted, .notNeeded])
    #expect(
      built.case.obligations(in: built.circumstances).map(\.kind) == [
        .report(.social), .leaveBindings,
      ])
  }
}

extension CaseBuilder {
  /// Both cells of a stage, the social one first.
  fileprivate func cells(_ stage: Stage) -> [StageCell] {
    Side.allCases.map { `case`.cell(stage, $0, in: circumstances) }
  }
}
