import TestSupport

@testable import CardJourney

/// A random way through the machine, walked on a real journey: with days, channels and reasons, and
/// without the graph.
struct Walk: Encodable {
  /// One step: what was possible before it, what was taken, and the shape that it led to.
  struct Step: Encodable {
    let possible: [String]
    let trigger: String
    let dest: String
  }

  private(set) var steps: [Step] = []

  /// That many steps from where the answers begin; fewer where nothing is possible any more.
  init(on machine: Machine, seed: UInt64, length: Int) {
    var dice = SeededGenerator(seed: seed)
    var journey = Journey(startingFrom: machine.answers)
    for _ in 0..<length {
      let moves = machine.realMoves(from: journey)
      guard let move = moves.randomElement(using: &dice) else { return }
      journey = machine.journey(after: move, in: journey)
      steps.append(
        Step(
          possible: Set(moves.map(\.label)).sorted(), trigger: move.label,
          dest: machine.shape(of: journey).name))
    }
  }

  func encode(to encoder: any Encoder) throws {
    try steps.encode(to: encoder)
  }
}

extension Machine {
  /// Everything of the main tracks that may be recorded today, and the terms that may run out.
  fileprivate func realMoves(from journey: Journey) -> [Move] {
    let labels = Set(alphabet.map(\.label))
    let today = When.on(circumstances.today, at: nil)
    let lapsed = projection(of: journey).presumedLapsed
    let lapses = Side.allCases.filter { side in
      journey.temporaryReport(of: side) != nil && lapsed[side] == nil
        && circumstances.rules.lapse(of: side).value != .never
    }
    return lapses.map(Move.termEnded)
      + Happening.mainTracks.filter {
        labels.contains($0.label) && isRead($0, in: journey)
          && allows($0, when: today, in: journey)
      }.map(Move.happened)
  }

  fileprivate func journey(after move: Move, in journey: Journey) -> Journey {
    switch move {
    case .happened(let happening):
      return self.journey(
        after: happening, when: .on(circumstances.today, at: nil), in: journey)
    case .termEnded(let side):
      // The hotline had named yesterday.
      var next = journey
      let report = Report(
        made: .unknown, lapses: circumstances.today.adding(days: -1), channel: .telephone)
      switch side {
      case .social: next.social = .temporary(report)
      case .bank: next.account = .oral(report)
      }
      return next
    }
  }

  private func projection(of journey: Journey) -> Projection {
    Projection(
      of: journey, on: circumstances.today, rules: circumstances.rules,
      calendar: circumstances.calendar)
  }
}
