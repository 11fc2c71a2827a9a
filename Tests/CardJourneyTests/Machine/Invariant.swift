import TestSupport

@testable import CardJourney

/// Something that must hold of every machine, in plain words.
struct Invariant: Sendable {
  let words: String
  /// The settings whose graphs it is held against.
  let settings: [Setting]
  /// Whether an arrow breaks it.
  let isBroken: @Sendable (Arrow) -> Bool

  private init(
    _ words: String, _ settings: [Setting], _ isBroken: @escaping @Sendable (Arrow) -> Bool
  ) {
    self.words = words
    self.settings = settings
    self.isBroken = isBroken
  }

  /// Held against every kind of graph there is.
  static func every(
    _ words: String, isBroken: @escaping @Sendable (Arrow) -> Bool
  ) -> Invariant {
    Invariant(words, Golden.allCases.map(\.setting) + [Setting(Setting.withAccount)], isBroken)
  }

  /// Held against the graph of one setting.
  static func when(
    _ setting: Setting, _ words: String, isBroken: @escaping @Sendable (Arrow) -> Bool
  ) -> Invariant {
    Invariant(words, [setting], isBroken)
  }
}

/// One arrow of a graph with the shapes at its ends.
struct Arrow: Sendable {
  let machine: Machine
  let from: Shape
  let happening: Happening
  let to: Shape

  /// The rules that warn of it.
  var warnings: Set<Rule> {
    let journey = machine.representative(of: from)
    return Set(machine.refusals(of: happening, when: .unknown, in: journey).map(\.rule))
  }
}

extension Graph {
  /// The arrows that are happenings.
  var arrows: [Arrow] {
    edges.compactMap { edge in
      guard case .happened(let happening) = edge.move else { return nil }
      return Arrow(
        machine: machine, from: shapes[edge.from], happening: happening, to: shapes[edge.to])
    }
  }
}

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
  var rules = LocalRules.assumed

  /// Whether the machine refuses, or warns, as it has to.
  func holds(ignoring ignored: Rule?) -> Bool {
    let setting = Setting(answers, rules: rules)
    let machine = setting.machine(ignoring: ignored)
    var journey = Journey(startingFrom: setting.answers)
    for happening in before {
      journey.apply(happening, when: .on(Day.sample.adding(days: -daysAgo), at: nil))
    }
    return machine.refusals(of: happening, when: when, in: journey).contains { $0.rule == rule }
  }
}

extension Happening {
  /// Where the application has to stand after it; nil where it says nothing of one.
  var paper: Set<Shape.Paper>? {
    switch self {
    case .applied(_, _, .atOnce): [.filedAtOnce]
    case .applied: [.filed]
    case .withdrew: [.none]
    case .turnedDown(.record): [.refusedRecord]
    case .turnedDown(.cardState): [.refusedCardState]
    case .turnedDown: [.refused]
    case .accepted: [.making]
    case .makingFailed, .handedBack: [.remaking]
    case .posted: [.posted]
    case .ready: [.ready]
    case .strayed: [.strayed]
    case .parcelVoided: [.strayedVoid]
    case .reclaimed: [.reclaimed]
    case .collected: [.collected]
    default: nil
    }
  }

  /// The side of the old card that it speaks of.
  var side: Side? { track?.side }

  /// Whether it is a report that lapses.
  var isTemporaryReport: Bool {
    if case .reported(_, .temporary, _, _) = self { true } else { false }
  }
}

extension Shape {
  /// Whether an application is open.
  var isRunning: Bool { (1...3).contains(application.progress) }
}

extension Shape.Paper {
  /// How far the new card is: 0 nowhere, 1 filed, 2 being made, 3 on its way, 4 in hand.
  var progress: Int {
    switch self {
    case .none, .refused, .refusedRecord, .refusedCardState, .strayed, .strayedVoid, .reclaimed: 0
    case .filed, .filedAtOnce: 1
    case .making, .remaking: 2
    case .posted, .ready: 3
    case .collected: 4
    }
  }
}
