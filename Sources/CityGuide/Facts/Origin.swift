/// Where a statement comes from, the one that counts most in a case first.
package enum Origin: String, CaseIterable, Hashable, Comparable, Sendable {
  /// Told to this person.
  case told
  /// The desk's own file.
  case desk
  /// The guides.
  case guide

  package static func < (left: Origin, right: Origin) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .told: 0
    case .desk: 1
    case .guide: 2
    }
  }
}
