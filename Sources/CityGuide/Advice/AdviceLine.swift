/// One thing to do, to know, to bring or to ask.
package struct AdviceLine: Hashable, Sendable {
  /// What the line is for; the groups of a page, in this order.
  package enum Role: String, CaseIterable, Hashable, Sendable {
    case act = "do"
    case know
    case bring
    case ask
  }

  /// What the line is for.
  package let role: Role
  /// What is said, and who says so.
  package let statement: Statement<Words>

  /// A line.
  package init(role: Role, statement: Statement<Words>) {
    self.role = role
    self.statement = statement
  }
}
