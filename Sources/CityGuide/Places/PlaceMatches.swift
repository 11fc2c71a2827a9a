/// The places that a text may mean, the closest first.
package struct PlaceMatches: Hashable, Sendable {
  /// How the text and what was found belong together.
  package enum Kind: Hashable, Sendable {
    /// It names the first of them, or each of several.
    case named
    /// It is the number of a county, such as an identity number begins with: that says where the number was given.
    case numbered
    /// It begins a name, or stands in one.
    case partly
    /// It is no name; these differ by a slip of the hand, or are those in which the rest of it may lie.
    case near
  }

  /// One place, and by which name it was found.
  package struct Match: Hashable, Sendable {
    package let place: Place
    /// What it was called before, where it was found by that.
    package let formerName: String?
    /// Whether the text is no part of its name, only near it.
    package let isNear: Bool

    package init(place: Place, formerName: String?, isNear: Bool = false) {
      self.place = place
      self.formerName = formerName
      self.isNear = isNear
    }
  }

  /// How the text belongs to them; of nothing found, `near`.
  package let kind: Kind
  package let matches: [Match]
  /// The one place that the text names: no other bears that name, unless it lies in this one.
  package let sure: Place?
  /// The places that bear the name that was typed, whole.
  package let named: [Place]

  /// What was found, without the former names.
  package var places: [Place] { matches.map(\.place) }

  /// The places in whose names the text stands, without those that only come near.
  package var meant: [Place] { matches.filter { !$0.isNear }.map(\.place) }

  package static let none = PlaceMatches(kind: .near, matches: [], sure: nil, named: [])
}
