package import CardJourney

/// The order in which facts about the same thing are preferred.
///
/// What the holder was told, then the desk's own file, then the guides; nearer layer, then more specific scope,
/// then newer, then better grade. Scope is a partial order (by channel and by applicant are not comparable), so
/// the dimensions have a fixed order: situation, applicant (holder, age, who acts, where the holder is), channel,
/// bank, county, identity, generation; the errand itself comes last.
package struct Preference: Comparable {
  private let origin: Origin
  private let distance: Int
  private let breadth: [Int]
  private let published: String
  private let seen: Int
  private let grade: Grade
  private let id: String

  /// What a fact is preferred by; `layers` are those of a place, farthest first.
  package init(of fact: Fact, layers: [PlaceCode]) {
    origin = fact.origin
    distance = layers.reversed().firstIndex(of: fact.place) ?? layers.count
    breadth = fact.scope.breadth
    let best = fact.sources.filter { $0.grade == fact.grade }
    // An undated page is no proof of being newer than a dated one.
    published = best.compactMap(\.published).max() ?? ""
    seen = best.compactMap(\.seen?.ordinal).max() ?? .min
    grade = fact.grade
    id = fact.id.rawValue
  }

  /// Whether nothing but the id tells the two apart.
  package func ties(with other: Preference) -> Bool {
    origin == other.origin && distance == other.distance && breadth == other.breadth
      && published == other.published
      && seen == other.seen && grade == other.grade
  }

  package static func < (left: Preference, right: Preference) -> Bool {
    if left.origin != right.origin { return left.origin < right.origin }
    if left.distance != right.distance { return left.distance < right.distance }
    if left.breadth != right.breadth {
      return left.breadth.lexicographicallyPrecedes(right.breadth)
    }
    if left.published != right.published { return left.published > right.published }
    if left.seen != right.seen { return left.seen > right.seen }
    return (left.grade, left.id) < (right.grade, right.id)
  }
}

extension Scope {
  /// How much each dimension leaves open, in the fixed order of the dimensions; smaller is more
  /// specific.
  fileprivate var breadth: [Int] {
    [
      size(situations), size(bindings), size(holders) * size(ages) * size(acting) * size(away),
      size(channels),
      banks.isEmpty ? .max : banks.count, counties.isEmpty ? .max : counties.count,
      size(identities), size(generations), size(errands) * size(sides),
    ]
  }

  private func size<Element: CaseIterable>(_ set: EnumSet<Element>) -> Int {
    set.isEmpty ? Element.allCases.count : set.count
  }
}

extension [Fact] {
  /// The facts, answers first, each group in the order of preference.
  func bestFirst(in layers: [PlaceCode]) -> [Fact] {
    map { (fact: $0, preference: Preference(of: $0, layers: layers)) }
      .sorted { left, right in
        let isAnswer = (
          left.fact.reliability == .answer, right.fact.reliability == .answer
        )
        return isAnswer.0 == isAnswer.1 ? left.preference < right.preference : isAnswer.0
      }
      .map(\.fact)
  }
}
