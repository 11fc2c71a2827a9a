import CardJourney
package import CityGuide

/// The facts cited on a page, in the order in which they appear.
package struct Citations: Sendable, Hashable {
  /// The facts.
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
    switch self {
    case .told: Phrase("你问到的", "you were told")
    case .official: Phrase("官方", "official")
    case .mirror: Phrase("官方转载", "repost of an official text")
    case .media: Phrase("媒体", "media")
    case .document: Phrase("网上文章", "web article")
    case .blog: Phrase("网上说法", "web page")
    case .repo: Phrase("代码表", "code list")
    }
  }
}
