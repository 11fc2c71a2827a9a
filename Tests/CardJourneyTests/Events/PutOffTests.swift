import TestSupport
import Testing

@testable import CardJourney

/// "Remind me on Friday": moves a reminder, and never a deadline.
struct PutOffTests {
  /// A card that is waited for, and a report that lapses on 2026-11-27.
  private static let waiting = CaseBuilder(.situation(.lost), .bankUse(.neverOpened))
    .recording(.reported(.social, .formal, .window, lapses: nil))
    .recording(.applied(.reissue, .window, .pickUp))
    .recording(.accepted(promised: Day.sample.adding(days: 5)))
    .after(days: 12)

  private static let reported = CaseBuilder(.situation(.lost), .bankUse(.neverOpened))
    .recording(
      .reported(.social, .temporary, .telephone, lapses: Day.sample.adding(days: 5)))

  private func duty(_ key: String, _ built: CaseBuilder) throws -> Obligation {
    try #require(built.case.obligation(key, in: built.circumstances))
  }

  private func putting(_ built: CaseBuilder, _ key: String, days: Int) -> CaseBuilder {
    built.doing(.putOff(key, until: built.circumstances.today.adding(days: days)))
  }

  @Test func `what loses nothing by it waits until the day, and is as due as before then`() throws {
    let before = try duty("ask-progress", Self.waiting)
    #expect(before.isOverdue(on: Self.waiting.circumstances.today))
    let moved = putting(Self.waiting, "ask-progress", days: 4)
    let after = try duty("ask-progress", moved)
    #expect(after.due == before.due && !after.isOverdue(on: moved.circumstances.today))
    #expect(after.attention == moved.circumstances.today.adding(days: 4))
    let come = try duty("ask-progress", moved.after(days: 4))
    #expect(come.putOff == nil && come.isOverdue(on: moved.circumstances.today.adding(days: 4)))
  }

  @Test func `what lapses is due when it lapses, however far it was put off`() throws {
    let moved = putting(Self.reported, "renew-report-social", days: 9)
    let duty = try duty("renew-report-social", moved)
    #expect(duty.attention == Day.sample.adding(days: 5))
    #expect(duty.lapsesBefore == Day.sample.adding(days: 5))
    // Presumed lapsed it is another duty, which nobody has put off.
    let lapsed = moved.after(days: 6)
    let again = lapsed.case.obligations(in: lapsed.circumstances).first
    #expect(again?.kind == .report(.social) && again?.putOff == nil)
  }

  @Test func `a reminder before the day that counts comes first`() throws {
    let duty = try duty(
      "renew-report-social", putting(Self.reported, "renew-report-social", days: 2))
    #expect(duty.attention == Day.sample.adding(days: 2) && duty.lapsesBefore == nil)
  }

  @Test(arguments: [0, -1, 400])
  func `only a day ahead, and no later than anybody remembers`(days: Int) {
    let day = Day.sample.adding(days: days)
    guard case .refused = Self.reported.deciding(.putOff("renew-report-social", until: day)) else {
      Issue.record("\(days)")
      return
    }
  }

  @Test func `a duty that there is not cannot be put off`() {
    let day = Day.sample.adding(days: 2)
    #expect(Self.reported.deciding(.putOff("complain", until: day)) == .nothingToDo)
    let moved = Self.reported.doing(.putOff("renew-report-social", until: day))
    #expect(moved.deciding(.putOff("renew-report-social", until: day)) == .nothingToDo)
  }

  @Test func `it is taken back as all else is, and the journey never saw it`() throws {
    let moved = putting(Self.reported, "renew-report-social", days: 2)
    #expect(moved.case.journey == Self.reported.case.journey)
    let undone = moved.doing(.undo)
    #expect(undone.case.reminders.isEmpty)
    #expect(undone.doing(.redo).case.reminders == moved.case.reminders)
  }

  @Test func `a program that does not know the kind leaves the case alone`() {
    let payload = Payload.unreadable(kind: "put-of", version: 2, body: "collect 2026-12-01")
    #expect(payload.isOfNewerVersion)
    let own = Payload.putOff("collect", until: .sample)
    #expect(own.readsBack && !own.isOfNewerVersion)
    #expect(Payload(kind: "put-off", version: 2, body: "collect soon").isOfNewerVersion == false)
  }

  @Test func `no number of a person stays in it when another desk hands it over`() {
    let (masked, count) = Payload.putOff("call-13800138000", until: .sample).masked
    #expect(count == 1 && !masked.body.contains("0138"))
  }
}
