/// A value that a guard reads: stated by a fact, or assumed because nobody says.
package enum Known<Value: Hashable & Sendable>: Hashable, Sendable {
  /// Stated by this fact.
  case fact(Value, FactID)
  /// The conservative default; becomes a question to ask by telephone.
  case assumed(Value)

  /// The value, whoever says so.
  package var value: Value {
    switch self {
    case .fact(let value, _), .assumed(let value): value
    }
  }

  /// The fact that states it; nil where it is assumed.
  package var factID: FactID? {
    switch self {
    case .fact(_, let id): id
    case .assumed: nil
    }
  }
}
