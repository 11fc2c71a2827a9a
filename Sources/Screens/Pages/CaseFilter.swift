import CardJourney
import Copy

/// Which cases today's list shows.
enum CaseFilter: Hashable, Sendable {
  /// The open cases that stand there.
  case stage(Stage)
  /// Those that are over.
  case closed

  /// Every filter, in the order of the key that changes it.
  static let all: [CaseFilter] = Stage.allCases.map(CaseFilter.stage) + [.closed]

  /// Whether it lets a case through.
  func admits(_ entry: CaseEntry) -> Bool { self == entry.filter }

  var phrase: Phrase {
    switch self {
    case .stage(let stage): stage.phrase
    case .closed: Phrase(\.closedCases)
    }
  }
}

extension CaseEntry {
  /// The one filter that lets the case through.
  var filter: CaseFilter { outcome == nil ? .stage(stage) : .closed }
}
