import CardJourney
import TestSupport
import Testing

struct TakingBackTests {
  private let key = RequirementKey(document: "id-card", whose: "holder", isCopy: false)
  private let reported = CaseBuilder(.situation(.lost), .bankUse(.opened))
    .recording(.reported(.social, .formal, .window, lapses: nil))

  @Test func `undo takes back batch after batch, the answers too`() {
    let start = CaseBuilder(.situation(.lost))
    let answered = start.doing(.answer(.bankUse(.opened), takingAlong: false))
    let ticked = answered.doing(.tick(key, true))
    let applied = ticked.recording(.reported(.social, .formal, .window, lapses: nil))
    #expect(applied.doing(.undo).case.isLike(ticked.case))
    #expect(applied.doing(.undo).doing(.undo).case.isLike(answered.case))
    #expect(applied.doing(.undo).doing(.undo).doing(.undo).case.isLike(start.case))
    let empty = applied.doing(.undo).doing(.undo).doing(.undo).doing(.undo)
    #expect(empty.case.isLike(Case(id: "test")))
    #expect(empty.deciding(.undo) == .nothingToDo)
  }

  @Test func `redo gives back what the undo right before took`() {
    let undone = reported.doing(.undo)
    let redone = undone.doing(.redo)
    #expect(redone.case.isLike(reported.case))
    #expect(redone.deciding(.redo) == .nothingToDo)
    #expect(redone.doing(.undo).case.isLike(undone.case))
    #expect(reported.deciding(.redo) == .nothingToDo)
    #expect(undone.recording(.found).deciding(.redo) == .nothingToDo)
  }

  @Test func `a retraction takes along what no longer fits, once that was confirmed`() throws {
    let built = reported.recording(.applied(.reissue, .window, .pickUp))
      .recording(.accepted(promised: nil)).recording(.paidInFull)
    let filing = try #require(built.case.happenings.first { $0.happening.kind == .applied }).event
    guard
      case .takesAlong(let events) = built.deciding(
        .retract(filing.sequence, .didNotHappen, takingAlong: false))
    else {
      Issue.record("nothing was taken along")
      return
    }
    #expect(events.compactMap(\.happening) == [.accepted(promised: nil), .cancelled])
    let retracted = built.doing(.retract(filing.sequence, .didNotHappen, takingAlong: true))
    #expect(retracted.case.journey.application == .none)
    #expect(retracted.case.journey.social == reported.case.journey.social)
    #expect(retracted.case.journey.claims.mapValues(\.state) == [1: .papersHeld])
    #expect(
      retracted.deciding(.retract(filing.sequence, .didNotHappen, takingAlong: true))
        == .nothingToDo)
  }

  @Test func `redo gives back step by step what several undos took`() {
    let found = reported.recording(.found)
    let undone = found.doing(.undo).doing(.undo)
    let once = undone.doing(.redo)
    #expect(once.case.isLike(reported.case))
    #expect(once.doing(.redo).case.isLike(found.case))
    #expect(once.doing(.redo).deciding(.redo) == .nothingToDo)
    // Whoever goes up and down in between loses nothing.
    #expect(once.doing(.undo).doing(.redo).doing(.redo).case.isLike(found.case))
  }

  @Test func `a taking back that is redone takes back what was itself redone`() throws {
    let found = reported.recording(.found)
    let report = try #require(found.case.happenings.first)
    let without = found.doing(.retract(report.event.sequence, .enteredWrongly, takingAlong: true))
    let undone = without.doing(.undo).doing(.undo).doing(.undo)
    #expect(undone.doing(.redo).doing(.redo).doing(.redo).case.isLike(without.case))
  }

  @Test func `undo after a retraction brings back what it took`() throws {
    let built = reported.recording(.applied(.reissue, .window, .pickUp))
      .recording(.accepted(promised: nil)).recording(.paidInFull)
    let filing = try #require(built.case.happenings.first { $0.happening.kind == .applied }).event
    let retracted = built.doing(.retract(filing.sequence, .enteredWrongly, takingAlong: true))
    let back = retracted.doing(.undo)
    #expect(back.case.isLike(built.case))
    #expect(back.doing(.redo).case.isLike(retracted.case))
    #expect(back.doing(.undo).case.journey.claims.isEmpty)
  }

  @Test func `a consequence goes with its cause`() throws {
    let rules = LocalRules.assumed { $0.formalServesBoth = .stated(true) }
    let built = CaseBuilder(.situation(.lost), .bankUse(.opened), in: .sample(rules))
      .recording(.reported(.social, .formal, .window, lapses: nil))
    let report = try #require(built.case.happenings.first).event
    let retracted = built.doing(.retract(report.sequence, .didNotHappen, takingAlong: false))
    #expect(retracted.case.journey.account == .live)
    #expect(retracted.case.happenings.isEmpty)
  }

  @Test func `another situation keeps the other answers and takes along what it cannot hold`() {
    let built = reported.doing(.answer(.idDocument(.lostToo), takingAlong: false))
      .recording(.gotIDDocument(.temporary, until: nil))
    let answer = Answer.situation(.firstIssue)
    guard case .takesAlong(let events) = built.deciding(.answer(answer, takingAlong: false)) else {
      Issue.record("nothing was taken along")
      return
    }
    #expect(events.compactMap(\.happening?.kind) == [.reported])
    let changed = built.doing(.answer(answer, takingAlong: true))
    #expect(changed.case.answers.situation == .firstIssue)
    #expect(changed.case.answers[.bankUse] == .bankUse(.opened))
    #expect(changed.case.answers.idDocument == .lostToo)
    #expect(changed.case.journey.social == .none)
    #expect(changed.case.journey.idDocument == HeldDocument(.temporary))
    #expect(changed.steps == [.apply(.firstIssue)])
    #expect(changed.doing(.undo).case.isLike(built.case))
  }

  @Test func `the same answer again is nothing to do, and a forgotten one is gone`() {
    #expect(reported.deciding(.answer(.bankUse(.opened), takingAlong: false)) == .nothingToDo)
    #expect(reported.deciding(.forget(.away, takingAlong: false)) == .nothingToDo)
    let forgotten = reported.doing(.forget(.bankUse, takingAlong: false))
    #expect(forgotten.case.answers[.bankUse] == nil)
    #expect(forgotten.case.answers.bankUse == .unsure)
    #expect(forgotten.case.journey.social == reported.case.journey.social)
    guard case .takesAlong(let events) = reported.deciding(.forget(.situation, takingAlong: false))
    else {
      Issue.record("a report without a situation was kept")
      return
    }
    #expect(events.compactMap(\.happening?.kind) == [.reported])
  }

  @Test func `an answer on a branch no longer taken is kept but decides nothing`() {
    let built = CaseBuilder(.situation(.damaged), .oldCard(.destroyed), .bankUse(.opened))
    #expect(built.case.journey.plastic == .destroyed)
    let changed = built.doing(.answer(.situation(.lost), takingAlong: false))
    #expect(changed.case.journey.plastic == .missing)
    #expect(changed.case.answers.oldCard == nil)
    #expect(changed.case.answers[.oldCard] == .oldCard(.destroyed))
    let back = changed.doing(.answer(.situation(.damaged), takingAlong: false))
    #expect(back.case.journey.plastic == .destroyed)
  }

  @Test func `what did not fit before a change is not laid to its charge`() {
    let rules = LocalRules.assumed { $0.numberStays = .stated(true) }
    let start = CaseBuilder(.situation(.lost), .bankUse(.opened), in: .sample(rules))
      .recording(.binding(.pension, .moved))
    // The guide has changed since: the number is not known to stay, so the entry would be refused.
    let decision = start.case.decide(.answer(.smartphone(true), takingAlong: false), in: .sample())
    let changed = start.case.after(decision, at: start.circumstances.moment)
    #expect(changed?.answers.smartphone == true)
    #expect(changed?.journey == start.case.journey)
    #expect(changed?.journey.bindings == [.pension: .moved])
  }

  @Test func `what only says again what stands is not taken along`() throws {
    let built = CaseBuilder(.situation(.accountOnly), .payouts([.pension]))
      .recording(.binding(.pension, .broken)).recording(.binding(.pension, .confirmed))
      .recording(.binding(.pension, .broken))
    let middle = try #require(built.case.happenings.dropFirst().first).event
    let retracted = built.doing(.retract(middle.sequence, .enteredWrongly, takingAlong: false))
    #expect(retracted.case.happenings.count == 2)
    #expect(retracted.case.journey.bindings == [.pension: .broken])
  }

  @Test func `papers are ticked and unticked`() {
    let ticked = reported.doing(.tick(key, true))
    #expect(ticked.case.ticks == [key])
    #expect(ticked.deciding(.tick(key, true)) == .nothingToDo)
    #expect(ticked.doing(.tick(key, false)).case.ticks.isEmpty)
  }
}

extension Case {
  /// Whether it stands where another one does, whatever their logs say.
  func isLike(_ other: Case) -> Bool {
    answers == other.answers && journey == other.journey && ticks == other.ticks
      && heard == other.heard
  }
}

extension Event {
  /// The happening that it says, if it says one.
  var happening: Happening? {
    guard case .happened(let happening, _, _) = payload else { return nil }
    return happening
  }
}

extension TakingBackTests {
  /// A case with a row that cannot be read, and one behind it.
  private func damaged(_ payload: Payload, last: Bool) -> CaseBuilder {
    let built = CaseBuilder(.situation(.lost), .bankUse(.opened)).writing(payload)
    return last ? built : built.writing(.ticked(key, true))
  }

  @Test func `a damaged row locks the case until it is taken back`() throws {
    let built = damaged(
      Payload(kind: "ticked", version: 1, body: "a b holder original yes"), last: false)
    let row = try #require(built.case.unreadable.first)
    #expect(!row.payload.isOfNewerVersion)
    #expect(built.deciding(.tick(key, false)) == .nothingToDo)
    #expect(built.deciding(.undo) == .nothingToDo)
    let mended = built.doing(.retract(row.sequence, .enteredWrongly, takingAlong: false))
    #expect(mended.case.unreadable == [])
    #expect(mended.doing(.tick(key, false)).case.ticks == [])
  }

  @Test func `a damaged row that was written last is undone`() {
    let built = damaged(Payload(kind: "told", version: 1, body: "x"), last: true)
    #expect(built.doing(.undo).case.unreadable == [])
  }

  @Test(arguments: [
    Payload(kind: "ticked", version: 99, body: "id-card holder original yes"),
    Payload(kind: "hologram", version: 1, body: ""),
  ])
  func `nothing takes back what a newer version wrote`(payload: Payload) throws {
    let built = damaged(payload, last: true)
    let row = try #require(built.case.unreadable.first)
    #expect(row.payload.isOfNewerVersion)
    #expect(built.deciding(.undo) == .nothingToDo)
    #expect(
      built.deciding(.retract(row.sequence, .enteredWrongly, takingAlong: true)) == .nothingToDo)
  }

  @Test func `no tick keeps more than anybody reads`() {
    let long = String(repeating: "x", count: 101)
    let key = RequirementKey(document: long, whose: "holder", isCopy: false)
    #expect(reported.deciding(.tick(key, true)) == .refused([Refusal(.shortEnough)]))
  }

  @Test(arguments: ["510104197703121234", "密码abc123"])
  func `no tick keeps a number of a person`(text: String) {
    for key in [
      RequirementKey(document: text, whose: "holder", isCopy: false),
      RequirementKey(document: "id-card", whose: text, isCopy: false),
    ] {
      #expect(reported.deciding(.tick(key, true)) == .refused([Refusal(.nothingPersonal)]))
    }
  }
}
