/// How far a source can be trusted.
package enum Grade: String, CaseIterable, Hashable, Sendable {
  /// Told to this person by a hotline or an office, on a day.
  case told
  /// A government page.
  case official
  /// An official text on another site.
  case mirror
  case media
  /// One of the source documents S0–S4.
  case document
  case blog
  /// A code repository: for codes and area numbers only.
  case repo

  /// Whether something that a person relies on may rest on it alone.
  ///
  /// Everything below is hearsay: shown with that word, never the answer.
  package var mayAnswer: Bool {
    switch self {
    case .told, .official, .mirror, .media: true
    case .document, .blog, .repo: false
    }
  }
}

extension Grade: Comparable {
  /// Best first: `told < official < … < repo`.
  package static func < (left: Grade, right: Grade) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .told: 0
    case .official: 1
    case .mirror: 2
    case .media: 3
    case .document: 4
    case .blog: 5
    case .repo: 6
    }
  }
}
