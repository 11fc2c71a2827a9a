import TestSupport

@testable import CardJourney

/// One thing that a random person does, some days after the last one.
struct RandomStep: Sendable, CustomStringConvertible {
  let daysLater: Int
  let command: Command

  var description: String { daysLater == 0 ? "\(command)" : "+\(daysLater)d \(command)" }
}

/// A case under random rules, and what a random person does with it.
struct RandomLog: Sendable {
  let seed: UInt64
  let rules: LocalRules
  let steps: [RandomStep]

  /// About that many steps, most of them possible when their turn comes.
  init(seed: UInt64, length: Int = 30) {
    var dice = SeededGenerator(seed: seed)
    let answers = dice.pick(Setting.everyGoal + Setting.otherSituations + Setting.branches)
    var rules = dice.pick(LocalRules.everyPath(for: Answers(answers)))
    rules.filingNeeds = .stated(dice.pick(ReportNeeded.allCases))
    rules.lapse = .stated(
      dice.pick([.never] + LapseEnd.allCases.map { .after(Span(7, .days), then: $0) }))
    self.seed = seed
    self.rules = rules
    var steps = answers.map { RandomStep(daysLater: 0, command: .answer($0, takingAlong: true)) }
    var run = Run(rules: rules)
    run.take(steps)
    for _ in 0..<length {
      let step = dice.step(for: run)
      run.take([step])
      steps.append(step)
    }
    self.steps = steps
  }
}

/// A case on the way through a random log.
struct Run {
  private(set) var `case` = Case(id: "random")
  private(set) var circumstances: Circumstances

  init(rules: LocalRules) {
    circumstances = .sample(rules)
  }

  /// Carries the steps out; what is not accepted is left out.
  mutating func take(_ steps: [RandomStep]) {
    for step in steps { _ = take(step) }
  }

  /// Carries one step out; false where it was not accepted.
  mutating func take(_ step: RandomStep) -> Bool {
    circumstances.moment = Moment(
      day: circumstances.today.adding(days: step.daysLater), minute: circumstances.moment.minute)
    guard case .accepted(let drafts, _) = `case`.decide(step.command, in: circumstances) else {
      return false
    }
    `case`.write(drafts, at: circumstances.moment)
    return true
  }
}

extension SeededGenerator {
  /// One of these; the list is not empty.
  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &self)]
  }

  /// What somebody might do next: mostly record something that is possible.
  fileprivate mutating func step(for run: Run) -> RandomStep {
    let days = Int.random(in: 0...9, using: &self) < 6 ? 0 : Int.random(in: 1...4, using: &self)
    return RandomStep(daysLater: days, command: command(for: run, after: days))
  }

  private mutating func command(for run: Run, after days: Int) -> Command {
    switch Int.random(in: 0..<100, using: &self) {
    case 0..<4: return .undo
    case 4..<6: return .redo
    case 6..<10:
      let sequences = run.case.events.map(\.sequence)
      return .retract(pick(sequences.isEmpty ? [1] : sequences), .didNotHappen, takingAlong: true)
    case 10..<13:
      let key = RequirementKey(
        document: pick(["id-card", "photo"]), whose: "holder", isCopy: false)
      return .tick(key, Bool.random(using: &self))
    case 13..<16: return .answer(pick(pick(Question.allCases).answers), takingAlong: true)
    default: return recording(in: run, after: days)
    }
  }

  /// What a person might record: what the program advises, a step of the card, or anything at all.
  private mutating func candidates(in run: Run) -> [Happening] {
    switch Int.random(in: 0..<6, using: &self) {
    case 0:
      let advised = run.case.steps(in: run.circumstances).flatMap(\.happenings)
      return advised.isEmpty ? Happening.alphabet : advised
    // What becomes of an application comes up seldom by itself, since each news needs the one before.
    case 1: return [.accepted(promised: nil), .posted, .strayed, .parcelVoided, .reclaimed]
    case 2: return Happening.alphabet
    default: return Happening.distinctMainTracks
    }
  }

  private mutating func recording(in run: Run, after days: Int) -> Command {
    let today = run.circumstances.today.adding(days: days)
    let when = pick([
      When.on(today, at: nil), .on(today, at: nil), .on(today.adding(days: -1), at: 600),
      .about(today.adding(days: -4)), .before(today), .unknown,
    ])
    let insist = Int.random(in: 0..<10, using: &self) == 0
    let mayClose = Int.random(in: 0..<10, using: &self) == 0
    for _ in 0..<12 {
      let happening = pick(candidates(in: run))
      let isAccepted = run.case.decide(
        .record([happening], when, insist: insist), in: run.circumstances
      ).isAccepted
      if isAccepted, mayClose || happening.kind != .closed {
        return .record([happening], when, insist: insist)
      }
    }
    return .record([.reopened], when, insist: false)
  }
}
