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

  func holds(on day: Day) -> Bool { statement?.validity.contains(day) ?? true }
}
