package import Terminal

/// What came of asking for a code that a phone reads.
package enum CodeOutcome: Hashable, Sendable {
  /// It was made.
  case drawn(ModuleMatrix)
  /// This machine lacks the library that makes it.
  case notInstalled
  /// The text is longer than a code holds.
  case noCode
}
