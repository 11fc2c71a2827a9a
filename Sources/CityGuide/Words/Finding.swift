/// A mistake in a file of the guides, with the place in it.
package struct Finding: Hashable, Sendable {
  /// How bad it is.
  package enum Severity: String, CaseIterable, Hashable, Sendable {
    /// The file cannot be used.
    case error
    /// The file can be used, but somebody should look.
    case warning
  }

  /// The file, relative to the folder of the resources, such as `guides/510100.yaml`.
  package let file: String
  /// The line, from 1.
  package let line: Int
  /// The column in characters, from 1.
  package let column: Int
  /// How bad it is.
  package let severity: Severity
  /// What is wrong and what would be right.
  package let message: Words

  /// A finding at a place in a file.
  package init(
    file: String, line: Int, column: Int, severity: Severity = .error, message: Words
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.severity = severity
    self.message = message
  }

  /// The place as `guides/510100.yaml:12:5`, file, line and column.
  package var position: String { "\(file):\(line):\(column)" }
}

extension Finding: Comparable {
  package static func < (left: Finding, right: Finding) -> Bool {
    (left.file, left.line, left.column, left.message.zh)
      < (right.file, right.line, right.column, right.message.zh)
  }
}
