/// Facts, topic by topic.
package struct FactTable: Hashable, Sendable {
  /// One list for each topic, in the order in which they are declared.
  private(set) var lists: [[Fact]]

  /// Facts in any order; those of one topic keep theirs.
  init(_ facts: [Fact] = []) {
    lists = Topic.allCases.map { _ in [] }
    for fact in facts { self[fact.topic].append(fact) }
  }

  /// The lists of all topics, in the order in which they are declared; nil where there are more or fewer.
  init?(lists: [[Fact]]) {
    guard lists.count == Topic.allCases.count else { return nil }
    self.lists = lists
  }

  /// The facts about one topic.
  subscript(topic: Topic) -> [Fact] {
    get { lists[topic.ordinal] }
    set { lists[topic.ordinal] = newValue }
  }

  /// Every fact, topic by topic.
  var all: [Fact] { lists.flatMap(\.self) }

  /// Adds another table's facts that are wanted behind those of each topic.
  mutating func append(_ other: FactTable, where isWanted: (Fact) -> Bool) {
    for (place, facts) in other.lists.enumerated() where !facts.isEmpty {
      lists[place] += facts.filter(isWanted)
    }
  }

  /// The table with each list changed.
  func mapLists(_ transform: ([Fact]) -> [Fact]) -> FactTable {
    var table = self
    table.lists = lists.map { $0.isEmpty ? $0 : transform($0) }
    return table
  }
}
