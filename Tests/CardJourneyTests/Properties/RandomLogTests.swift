import TestSupport
import Testing

@testable import CardJourney

/// What holds of every log, tried on seeded random ones.
struct RandomLogTests {
  private static let count = 300
  private static let logs = (1...UInt64(count)).map { RandomLog(seed: $0) }

  @Test func `the random logs reach far and wide`() {
    var kinds: Set<Happening.Kind> = []
    var events = 0
    for log in Self.logs {
      var run = Run(rules: log.rules)
      run.take(log.steps)
      events += run.case.events.count
      kinds.formUnion(run.case.events.compactMap(\.happening?.kind))
    }
    print("random logs: \(Self.count), \(events) events, \(kinds.count) kinds of happenings")
    #expect(kinds == Set(Happening.Kind.allCases))
    #expect(events > Self.count * 20)
  }

  @Test func `every prefix can be replayed and gives what was there then`() {
    check { log in
      var run = Run(rules: log.rules)
      for step in log.steps {
        run.take([step])
        let events = run.case.events
        let replayed = Case(id: "random", events: events)
        guard replayed == run.case else { return "a replay differs after \(events.count) events" }
        guard replayed.without([]).isLike(run.case) else {
          return "folding only what counts differs after \(events.count) events"
        }
        let rows = events.map(\.rewritten)
        guard rows == events else { return "an event is not read back from its row" }
      }
      return nil
    }
  }

  @Test func `a dump tells any two cases apart`() {
    var dumped: [String: Case] = [:]
    check { log in
      var run = Run(rules: log.rules)
      for step in log.steps {
        run.take([step])
        let text = CaseDump(case: run.case, circumstances: run.circumstances).text
        guard dumped[text, default: run.case].isLike(run.case) else {
          return "two cases have one dump:\n\(text)"
        }
        dumped[text] = run.case
      }
      return nil
    }
  }

  @Test func `undo restores the case as it was, and redo gives it back`() {
    check { log in
      var run = Run(rules: log.rules)
      for step in log.steps {
        let before = run
        guard run.take(step), step.command != .undo, step.command != .redo else { continue }
        var undone = run
        guard undone.take(RandomStep(daysLater: 0, command: .undo)) else {
          return "\(step) cannot be undone"
        }
        let retractsLast = before.case.wouldUndo(like: step.command)
        guard undone.case.isLike(before.case) || retractsLast else { return "undo of \(step)" }
        var redone = undone
        guard redone.take(RandomStep(daysLater: 0, command: .redo)) || retractsLast else {
          return "no redo of \(step)"
        }
        guard redone.case.isLike(run.case) || retractsLast else { return "redo of \(step)" }
      }
      return nil
    }
  }

  @Test func `taking an event back equals the log without it and what rested on it`() {
    check { log in
      var run = Run(rules: log.rules)
      run.take(log.steps)
      for event in run.case.live {
        var shorter = run
        let command = Command.retract(event.sequence, .didNotHappen, takingAlong: true)
        guard shorter.take(RandomStep(daysLater: 0, command: command)) else {
          return "\(event) cannot be taken back"
        }
        guard !shorter.case.isLive(event) else { return "\(event) still counts" }
        let left = run.case.live.filter(shorter.case.isLive)
        guard Case(id: "random", events: left).isLike(shorter.case) else {
          return "without \(event.payload) the case is another"
        }
      }
      return nil
    }
  }

  @Test func `a journey moves as its shape does`() {
    check { log in
      var run = Run(rules: log.rules)
      for (index, step) in log.steps.enumerated() {
        run.take([step])
        guard index % 4 == 3, let fault = run.shapeFault else { continue }
        return fault
      }
      return nil
    }
  }

  @Test func `there is always something to do while a case is open`() {
    check { log in
      var run = Run(rules: log.rules)
      for step in log.steps {
        run.take([step])
        let `case` = run.case
        guard `case`.answers.situation != nil, `case`.journey.closing == .open else { continue }
        let steps = `case`.steps(in: run.circumstances)
        if steps.isEmpty { return "nothing to do after \(step)" }
        let isDone = `case`.unmet(in: run.circumstances).isEmpty
        if isDone != (steps == [.finish]) { return "finish and done disagree after \(step)" }
      }
      return nil
    }
  }

  @Test func `every date is exact with who fixes it, or a range, or to be asked`() {
    check { log in
      var run = Run(rules: log.rules)
      for step in log.steps {
        run.take([step])
        for duty in run.case.obligations(in: run.circumstances) {
          let isHonest =
            switch duty.due {
            case .exact: duty.basis != .assumed
            case .between: duty.basis != .assumed && duty.basis != .atOnce
            case .ask, .standing: duty.basis == .assumed
            }
          if !isHonest { return "\(duty) after \(step)" }
        }
      }
      return nil
    }
  }

  @Test func `a duty does not go away because time passes`() {
    check { log in
      var run = Run(rules: log.rules)
      for step in log.steps {
        run.take([step])
        if let fault = run.vanishingDuty { return "\(fault) after \(step)" }
      }
      return nil
    }
  }

  /// Holds a property against every log; a failure names the seed and the shortest log that fails.
  private func check(
    _ fault: (RandomLog) -> String?, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for log in Self.logs {
      guard fault(log) != nil else { continue }
      let steps = shrunk(log.steps) { fault(RandomLog(log, steps: $0)) != nil }
      let smallest = RandomLog(log, steps: steps)
      Issue.record(
        """
        seed \(log.seed): \(fault(smallest) ?? "")
        \(steps.map { "  \($0)" }.joined(separator: "\n"))
        """, sourceLocation: sourceLocation)
      return
    }
  }
}

extension RandomLog {
  /// The same log with other steps.
  fileprivate init(_ log: RandomLog, steps: [RandomStep]) {
    seed = log.seed
    rules = log.rules
    self.steps = steps
  }
}

extension Run {
  /// How the journey moves otherwise than its shape; nil where they agree.
  fileprivate var shapeFault: String? {
    let machine = Machine(answers: `case`.answers, circumstances: circumstances)
    let journey = `case`.journey
    guard machine.answers.situation != nil, journey.closing == .open else { return nil }
    let shape = machine.shape(of: journey)
    let expected = Set(
      machine.moves(from: shape).filter { $0.shape != shape && $0.move.isHappening }
        .map { [$0.move.label, $0.shape.name] })
    let labels = Set(machine.alphabet.map(\.label))
    let moves = Happening.mainTracks.filter {
      labels.contains($0.label)
        && machine.allows($0, when: .on(circumstances.today, at: nil), in: journey)
    }.map { happening in
      let next = machine.journey(
        after: happening, when: .on(circumstances.today, at: nil), in: journey)
      return [happening.label, machine.shape(of: next).name]
    }
    let found = Set(moves.filter { $0[1] != shape.name })
    guard found != expected else { return nil }
    return "\(shape.name): \(found.symmetricDifference(expected))"
  }

  /// A duty that is there today and gone later; a term that ends turns a renewal into a report.
  fileprivate var vanishingDuty: String? {
    let duties = `case`.obligations(in: circumstances).map(\.kind)
    for days in [1, 8, 400] {
      let later = Circumstances(
        rules: circumstances.rules, calendar: circumstances.calendar,
        moment: Moment(day: circumstances.today.adding(days: days), minute: 0))
      let left = Set(`case`.obligations(in: later).map(\.kind))
      let projection = `case`.projection(in: later)
      for duty in duties where !left.contains(duty) {
        if duty == .awaitRenewalWindow, left.contains(.exchangeBeforeExpiry) { continue }
        if duty == .formalBeforeLapse, projection.presumedLapsed[.social] != nil { continue }
        if case .renewReport(let side) = duty {
          if left.contains(.report(side)) { continue }
        }
        return "\(duty) is gone \(days) days later"
      }
    }
    return nil
  }
}

extension Move {
  fileprivate var isHappening: Bool {
    if case .happened = self { true } else { false }
  }
}

extension Event {
  /// The event as it would come back from the store.
  fileprivate var rewritten: Event {
    Event(
      sequence: sequence, batch: batch,
      payload: Payload(kind: payload.kind, version: payload.version, body: payload.body),
      happened: When(notation: happened.notation) ?? .unknown, written: written)
  }
}

extension Case {
  /// Whether a retraction takes back exactly what an undo would have: then the two are one.
  fileprivate func wouldUndo(like command: Command) -> Bool {
    guard case .retract(let sequence, _, _) = command else { return false }
    return live.last.map { last in
      live.filter { $0.batch == last.batch }.contains { $0.sequence == sequence }
    } ?? false
  }
}
