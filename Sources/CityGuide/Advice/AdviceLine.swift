/// One thing to do, to know, to bring or to ask.
package struct AdviceLine: Hashable, Sendable {
  /// What the line is for; the groups of a page, in this order.
  package enum Role: String, CaseIterable, Hashable, Sendable {
    case act = "do"
    case know
    case bring
    case ask
  }

  package let role: Role
  /// What is said, and who says so.
  package let statement: Stated<Words>

  /// A line with words and the fact that states them.
  package init(role: Role, words: Words, fact: Fact) {
    self.role = role
    statement = Stated(fact: fact, value: words)
  }
}
