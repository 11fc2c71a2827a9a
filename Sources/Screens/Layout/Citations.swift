import CardJourney
package import CityGuide
package import Copy

/// The facts cited on a page, in the order in which they appear.
package struct Citations: Sendable, Hashable {
  package private(set) var all: [Fact] = []

  /// Adds a fact, once; its number, from 1.
  mutating func cite(_ fact: Fact) -> Int {
    if let index = all.firstIndex(where: { $0.id == fact.id }) { return index + 1 }
    all.append(fact)
    return all.count
  }
}

extension Grade {
  /// The word behind every line that rests on it.
  package var phrase: Phrase {
    Phrase { $0.name(self) }
  }
}
