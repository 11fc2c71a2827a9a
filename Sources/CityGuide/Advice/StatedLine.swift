package import CardJourney

/// One thing that is said to people: what somebody says, or what this program makes of it.
package enum StatedLine: Hashable, Sendable {
  /// Stated by a source.
  case said(AdviceLine)
  /// Our own order of working, or the plain sense of a word: states no fact, so nobody is cited.
  case ours(FactID, AdviceLine.Role, Words)

  /// The id, unique over all files.
  package var id: FactID {
    switch self {
    case .said(let line): line.statement.id
    case .ours(let id, _, _): id
    }
  }

  package var role: AdviceLine.Role {
    switch self {
    case .said(let line): line.role
    case .ours(_, let role, _): role
    }
  }

  package var words: Words {
    switch self {
    case .said(let line): line.statement.value
    case .ours(_, _, let words): words
    }
  }

  /// Who says so; nil where it is our own.
  package var statement: Stated<Words>? {
    switch self {
    case .said(let line): line.statement
    case .ours: nil
    }
  }

  /// The same line, as one of another group.
  package func under(_ role: AdviceLine.Role) -> StatedLine {
    switch self {
    case .said(let line):
      .said(AdviceLine(role: role, words: line.statement.value, fact: line.statement.fact))
    case .ours(let id, _, let words): .ours(id, role, words)
    }
  }

  fileprivate func holds(on day: Day) -> Bool { statement?.validity.contains(day) ?? true }
}

extension [StatedLine] {
  /// Those of one group that hold on that day, in their order.
  package func serving(_ role: AdviceLine.Role, on day: Day) -> [StatedLine] {
    filter { $0.role == role && $0.holds(on: day) }
  }

  /// Each by its id.
  package var byID: [FactID: StatedLine] {
    Dictionary(map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
