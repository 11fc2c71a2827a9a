import CardJourney
package import CityGuide

/// The facts cited on a page, numbered in the order in which they appear.
package struct Citations: Sendable, Hashable {
  /// The facts, number 1 first.
  package private(set) var all: [Fact] = []

  /// The number of a fact, given out where it has none yet.
  mutating func number(_ fact: Fact) -> Int {
    if let index = all.firstIndex(where: { $0.id == fact.id }) { return index + 1 }
    all.append(fact)
    return all.count
  }
}

extension Grade {
  /// The word behind every line that rests on it.
  package var phrase: Phrase {
    switch self {
    case .told: Phrase("电话问到的", "told by phone")
    case .official: Phrase("官方", "official")
    case .mirror: Phrase("官方转载", "mirror")
    case .media: Phrase("媒体", "media")
    case .document: Phrase("文稿", "paper")
    case .blog: Phrase("网文", "blog")
    case .repo: Phrase("代码库", "code list")
    }
  }
}
