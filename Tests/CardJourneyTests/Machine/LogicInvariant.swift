import TestSupport

@testable import CardJourney

/// Something that must hold of single journeys: days, the case as a whole, and the two open lists,
/// which no graph holds.
struct LogicInvariant: Sendable {
  let words: String
  /// The rule that has to speak against the happening.
  let rule: Rule
  let happening: Happening
  var when = When.unknown
  var answers: [Answer] = [.situation(.lost)]
  /// What was recorded before, in order.
  var before: [Happening] = []
  var daysAgo = 0

  /// Whether the machine refuses, or warns, as it has to.
  func holds(ignoring ignored: Rule?) -> Bool {
    let setting = Setting(answers)
    var machine = setting.machine
    machine.ignored = ignored
    var journey = Journey(startingFrom: setting.answers)
    for happening in before {
      journey.apply(happening, when: .on(Day.sample.adding(days: -daysAgo), at: nil))
    }
    return machine.refusals(of: happening, when: when, in: journey).contains { $0.rule == rule }
  }
}

extension LogicInvariant {
  /// One for every rule that speaks outside the main tracks, or only of days.
  static let all: [LogicInvariant] = [
    LogicInvariant(
      words: "A closed case takes nothing.", rule: .caseIsOpen, happening: .found,
      before: [.closed(.givenUp)]),
    LogicInvariant(
      words: "An open case is not reopened.", rule: .caseIsOpen, happening: .reopened),
    LogicInvariant(
      words: "A case is not reopened after the holder's death.", rule: .caseIsOpen,
      happening: .reopened, before: [.closed(.holderDied)]),
    LogicInvariant(
      words: "Nothing has happened tomorrow.", rule: .notInTheFuture, happening: .found,
      when: .on(Day.sample.adding(days: 1), at: nil)),
    LogicInvariant(
      words: "Nothing has happened later today.", rule: .notInTheFuture, happening: .found,
      when: .on(.sample, at: 1200)),
    LogicInvariant(
      words: "Nothing is collected before it was filed.", rule: .notBeforeItsCause,
      happening: .collected, when: .on(Day.sample.adding(days: -3), at: nil),
      before: [.applied(.reissue, .window, .pickUp), .accepted(promised: nil)], daysAgo: 2),
    LogicInvariant(
      words: "Nothing is released before it was reported.", rule: .notBeforeItsCause,
      happening: .released(.social), when: .before(Day.sample.adding(days: -2)),
      before: [.reported(.social, .temporary, .app, lapses: nil), .found], daysAgo: 2),
    LogicInvariant(
      words: "A case is not done while something is left.", rule: .outcomeFits,
      happening: .closed(.done)),
    LogicInvariant(
      words: "A card that is missing was not found again.", rule: .outcomeFits,
      happening: .closed(.foundAgain)),
    LogicInvariant(
      words: "A claim that does not exist takes no step.", rule: .claimTakesThisStep,
      happening: .claim(1, .filed)),
    LogicInvariant(
      words: "A claim is filed before it is paid.", rule: .claimTakesThisStep,
      happening: .claim(1, .paid), before: [.paidInFull]),
    LogicInvariant(
      words: "A binding that was moved is not moved again.", rule: .changesSomething,
      happening: .binding(.medicalCode, .confirmed), before: [.binding(.medicalCode, .confirmed)]),
    LogicInvariant(
      words: "A binding moves to a number that is known.", rule: .newNumberKnown,
      happening: .binding(.pension, .moved)),
    LogicInvariant(
      words: "An official word that cannot be is warned of.", rule: .statusAgrees,
      happening: .sawStatus(.normal, .old),
      before: [.reported(.social, .formal, .window, lapses: nil)]),
  ]
}
