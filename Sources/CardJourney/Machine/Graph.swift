/// Everything that can become of a card for one set of answers and rules: its shapes, and what leads
/// from one to the next without insisting.
///
/// Built by enumeration from the machine itself, never by hand, so that the drawing, the checks and
/// the program cannot disagree.
package struct Graph: Sendable {
  /// One arrow.
  package struct Edge: Hashable, Sendable {
    /// The index of the shape it leaves.
    package let from: Int
    /// What leads along it.
    package let move: Move
    /// The index of the shape it reaches.
    package let to: Int
  }

  package let machine: Machine
  /// The shapes that can be reached, nearest first; the first is where the answers begin.
  package let shapes: [Shape]
  /// The arrows, in the order of the shapes that they leave.
  package let edges: [Edge]
  /// The indices of the shapes in which nothing is left to do for the card itself.
  package let done: Set<Int>

  /// Explores all that can become of a card for these answers under these rules.
  package init(answers: Answers, rules: LocalRules) {
    // A shape holds no day: any moment and any calendar give the same graph.
    let anyTime = Circumstances(
      rules: rules, calendar: .weekendsOnly, moment: Moment(day: Day(ordinal: 0), minute: 0))
    self.init(exploring: Machine(answers: answers, circumstances: anyTime))
  }

  /// Explores all that the machine allows, breadth-first.
  package init(exploring machine: Machine) {
    let start = machine.shape(of: Journey(startingFrom: machine.answers))
    var shapes = [start]
    var indices = [start: 0]
    var edges: [Edge] = []
    var current = 0
    while current < shapes.count {
      for (move, shape) in machine.moves(from: shapes[current]) {
        let index = indices[shape, default: shapes.count]
        if index == shapes.count {
          indices[shape] = index
          shapes.append(shape)
        }
        edges.append(Edge(from: current, move: move, to: index))
      }
      current += 1
    }
    self.machine = machine
    self.shapes = shapes
    self.edges = edges
    done = Set(shapes.indices.filter { machine.isDone(shapes[$0]) })
  }
}

extension Machine {
  /// What can follow a shape without insisting, and where it leads; arrows that stay are included.
  package func moves(from shape: Shape) -> [(move: Move, shape: Shape)] {
    let journey = representative(of: shape)
    var moves = lapses(from: shape)
    // One judgement for all happenings: the checks ask millions of times.
    var judgement = judgement(of: .found, when: .unknown, in: journey)
    for happening in alphabet where isRead(happening, in: journey) {
      judgement.happening = happening
      guard allows(judgement) else { continue }
      let next = self.journey(after: happening, when: .unknown, in: journey)
      moves.append((.happened(happening), self.shape(of: next)))
    }
    return moves
  }

  /// Whether anything can depend on it that the happening took place.
  ///
  /// A shape forgets what was noted where nobody asks for it; whether it can be noted once more would
  /// hold for some of its journeys only.
  func isRead(_ happening: Happening, in journey: Journey) -> Bool {
    happening.note.map { $0.matters(for: answers, with: journey.application) } ?? true
  }

  /// Whether nothing is left to do for the card itself: bindings, claims and cautions apart.
  package func isDone(_ shape: Shape) -> Bool {
    representative(of: shape).unmet(for: answers, under: circumstances.rules)
      .allSatisfy(\.isBesideTheCard)
  }

  private func lapses(from shape: Shape) -> [(move: Move, shape: Shape)] {
    var lapses: [(move: Move, shape: Shape)] = []
    if shape.social == .temporary, circumstances.rules.lapse.value != .never {
      var lapsed = shape
      lapsed.social = .lapsed
      lapses.append((.termEnded(.social), lapsed))
    }
    if shape.account == .oral, circumstances.rules.bankLapse.value != .never {
      var lapsed = shape
      lapsed.account = .lapsed
      lapses.append((.termEnded(.bank), lapsed))
    }
    return lapses
  }
}

extension Unmet {
  /// Whether it belongs to the two open lists or to what was noted, not to the card's own tracks.
  fileprivate var isBesideTheCard: Bool {
    switch self {
    case .payouts, .binding, .claim, .caution: true
    case .newCard, .enable, .activate, .settleAtDesk, .release, .cancelOldCard, .oldAccount: false
    }
  }
}
