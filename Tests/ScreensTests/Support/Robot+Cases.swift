import CardJourney
import CityGuide
import Copy
import GuideTestSupport
import Screens
import TestSupport
import Testing

extension Robot {
  /// A robot in front of a case of which some visits are recorded already, one a day before the sample day.
  init(
    _ language: Language = .zh, answers: [Answer], visits: [[Happening]] = [],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let file = CaseFile.recorded(
      "7K1", nickname: nil, answers, visits, sourceLocation: sourceLocation)
    self.init(language, desk: Desk([file], of: .of(file.case.answers.place)))
    press(.enter)
  }
}

extension CaseFile {
  /// A case at a place with a guide; the last visit was today, each of the others a day earlier.
  static func recorded(
    _ id: String, nickname: String?, _ answers: [Answer], _ visits: [[Happening]],
    sourceLocation: SourceLocation = #_sourceLocation
  ) -> CaseFile {
    let said = Answers(answers)
    let guide = said.place.flatMap { try? Content.of($0).guide(for: $0) }
    let rules = guide.map { GuideQuery($0, for: said, on: .sample).localRules() } ?? .assumed
    let first = Day.sample.adding(days: -max(0, visits.count - 1))
    var built = CaseBuilder(answers, in: .sample(rules, on: first))
    for (number, visit) in visits.enumerated() {
      if number > 0 { built = built.after(days: 1) }
      built = built.recording(visit, sourceLocation: sourceLocation)
    }
    return CaseFile(nickname: nickname, case: Case(id: id, events: built.case.events))
  }
}

extension [Answer] {
  /// Everything said about a card of one's own that was lost, account included.
  static func complete(
    _ situation: Situation = .lost, at place: PlaceCode = .yunze, acting: Acting = .`self`
  ) -> [Answer] {
    let common: [Answer] = [
      .situation(situation), .place(place), .bankUse(.opened), .person(.adult, acting),
      .idDocument(.atHand), .away(.here), .smartphone(true),
    ]
    return common + (acting == .agent ? [.canCome(true)] : [])
      + (situation.goal == .exchange ? [.oldCard(.inHand)] : [])
  }
}

extension [[Happening]] {
  /// Both sides reported by telephone.
  static let reported: [[Happening]] = [
    [
      .reported(.social, .temporary, .telephone, lapses: nil),
      .reported(.bank, .temporary, .telephone, lapses: nil),
    ]
  ]
  /// The same, and both desks said that it holds for ten days from today.
  static let holding: [[Happening]] = [
    Side.allCases.map {
      .reported($0, .temporary, .telephone, lapses: Day.sample.adding(days: 10))
    }
  ]
  /// Filed at a window, where the formal report was made too.
  static let filed: [[Happening]] =
    reported + [
      [
        .reported(.social, .formal, .window, lapses: nil), .applied(.reissue, .window, .pickUp),
        .accepted(promised: nil),
      ]
    ]
  /// The new card is there.
  static let collected: [[Happening]] = filed + [[.ready(until: nil)], [.collected]]
  /// Both sides of the new card work.
  static let enabled: [[Happening]] = collected + [[.enabled], [.activated]]
}
