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
    let joined = start.doing(.further(SaidProgress(position), .before(start.circumstances.today)))
    let machine = Machine(answers: start.case.answers, circumstances: start.circumstances)
    let left = machine.chain(to: SaidProgress(position), from: joined.case.journey)
    #expect(left == [], "\(position) \(joined.case.happenings.map(\.happening.label))")
    let isSaid = joined.case.happenings.allSatisfy { event, happening in
      position.meansOnly(happening, because: event.payload, under: rules)
    }
    #expect(isSaid, "\(position) \(joined.case.happenings.map(\.happening.label)) \(rules.paths)")
    return left == []
  }

  @Test func `a position behind the journey is not reached again`() {
    let built = CaseBuilder(.situation(.lost), .bankUse(.neverOpened))
      .recording(.reported(.social, .formal, .window, lapses: nil))
      .recording(.applied(.reissue, .window, .pickUp), .accepted(promised: nil))
    let machine = Machine(answers: built.case.answers, circumstances: built.circumstances)
    #expect(machine.chain(to: SaidProgress(.waiting), from: built.case.journey) == [])
    #expect(machine.chain(to: SaidProgress(.applied), from: built.case.journey) == nil)
    #expect(machine.chain(to: SaidProgress(.collected), from: built.case.journey) == [.collected])
  }

  @Test
  func `who waits has filed, and of reports, offices and a cancelled card nothing is written`() {
    let built = CaseBuilder(.situation(.lost), .bankUse(.opened))
      .doing(.further(SaidProgress(.waiting), .on(.sample, at: nil)))
    #expect(
      built.case.happenings.map(\.happening) == [
        .applied(.reissue, nil, .unknown), .accepted(promised: nil),
      ])
    #expect(built.case.happenings.map(\.event.happened) == [.on(.sample, at: nil), .unknown])
    #expect(built.case.journey.social == .usable)
    // What was not said stays something to do.
    #expect(built.steps.prefix(2) == [.report(.social, .temporary), .report(.bank, .temporary)])
  }

  @Test func `a card that ends with the application by a rule of the place ends with it`() {
    var rules = LocalRules.assumed
    rules.oldCardDies = .stated(.acceptance)
    let built = CaseBuilder([.situation(.lost), .bankUse(.neverOpened)], in: .sample(rules))
      .doing(.further(SaidProgress(.waiting), .unknown))
    #expect(built.case.journey.social == .cancelled)
  }

  @Test func `what was said beside the position is written with it, in one batch`() {
    let reports: [Happening] = [
      .reported(.social, .formal, nil, lapses: nil), .reported(.bank, .temporary, nil, lapses: nil),
    ]
    let built = CaseBuilder(.situation(.lost), .bankUse(.opened)).doing(
      .further(SaidProgress(.applied, filedAt: .branch, reports: reports), .on(.sample, at: nil)))
    #expect(
      built.case.happenings.map(\.happening) == reports + [.applied(.reissue, .branch, .unknown)])
    #expect(built.doing(.undo).case.happenings.isEmpty)
  }

  @Test func `a report that stands is not made again`() {
    let temporary = Happening.reported(.bank, .temporary, nil, lapses: nil)
    let further = Command.further(SaidProgress(.reportedByPhone, reports: [temporary]), .unknown)
    let once = CaseBuilder(.situation(.lost), .bankUse(.opened)).doing(further)
    #expect(once.deciding(further) == .nothingToDo)
  }

  @Test func `whoever called 12333 did not call the bank`() {
    let built = CaseBuilder(.situation(.lost), .bankUse(.opened))
      .doing(.further(SaidProgress(.reportedByPhone), .on(.sample, at: nil)))
    #expect(
      built.case.happenings.map(\.happening) == [
        .reported(.social, .temporary, .telephone, lapses: nil)
      ])
    #expect(built.case.journey.account == .live)
  }

  @Test(arguments: [
    ("at=fax", "at=fax", "at=window"), ("bank=soon", "bank=soon", "bank=formal"),
    ("window", "window", "at=window"), ("", "", "social=temporary"),
  ])
  func `a word that says nothing of the way is named with those that do`(
    text: String, word: String, expected: String
  ) {
    var progress = SaidProgress(.waiting)
    #expect {
      try progress.add(text)
    } throws: { error in
      let error = error as? NotationError
      return error?.word == word && error?.expected.contains(expected) == true
    }
    #expect(progress == SaidProgress(.waiting))
  }
}

extension Waypoint {
  /// Whether the happening is what the position says, or cannot be otherwise.
  fileprivate func meansOnly(
    _ happening: Happening, because payload: Payload, under rules: LocalRules
  ) -> Bool {
    guard case .happened(_, let consequence, let against) = payload, against.isEmpty else {
      return false
    }
    switch (happening, consequence) {
    case (_, .reportServesBoth):
      return ReportKind.allCases.contains { rules.servesBoth($0).factID != nil }
    case (.cancelled, _):
      return rules.oldCardDies.factID != nil || self == .onlyBindingsLeft
    case (.disposed, _): return rules.oldCardHandedIn.factID != nil
    case (.reported(.social, .temporary, .telephone, _), nil): return self == .reportedByPhone
    case (.reported(.social, .formal, nil, _), nil): return self == .reportedFormally
    case (.applied(_, nil, .unknown), nil), (.accepted(promised: nil), nil): return true
    case (.collected, nil): return self == .collected || self == .onlyBindingsLeft
    case (.enabled, nil), (.activated, nil): return self == .onlyBindingsLeft
    default: return false
    }
  }
}
