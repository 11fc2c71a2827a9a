/// A mistake in a file of the guides, with the place in it.
package struct Finding: Hashable, Sendable {
  /// How bad it is.
  package enum Severity: String, CaseIterable, Hashable, Sendable {
    /// The file cannot be used.
    case error
    /// The file can be used, but somebody should look.
    case warning
  }

  /// What it is about: a stable word for machines.
  package enum Topic: String, CaseIterable, Hashable, Sendable {
    /// The form of the file: YAML, keys, words of closed lists.
    case schema
    /// Quotes that are missing around codes, dates and numbers.
    case quotes
    /// An id, a source, a bank or a place that does not exist.
    case reference
    /// An id that is taken.
    case duplicate
    /// Two answers that nothing tells apart.
    case tie
    /// A contradiction that nobody has marked.
    case dispute
    /// A check that is overdue, or a day that cannot be.
    case review
    /// A value that cannot be right.
    case value
    /// A telephone number that does not look like one that may stand here.
    case telephone
    /// What must not stand in a guide.
    case content
    /// A source that nothing cites, a question that is answered.
    case leftover
    /// A claim or a raw fact that nothing accounts for.
    case ledger
  }

  /// The file, relative to the folder of the resources, such as `guides/510100.yaml`.
  package let file: String
  /// The line, from 1.
  package let line: Int
  /// The column in characters, from 1.
  package let column: Int
  package let severity: Severity
  package let topic: Topic
  /// What is wrong and what would be right.
  package let message: Words

  package init(
    file: String, line: Int, column: Int, severity: Severity = .error,
    topic: Topic = .schema, message: Words
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.severity = severity
    self.topic = topic
    self.message = message
  }

  /// The place as `guides/510100.yaml:12:5`, file, line and column.
  package var position: String { "\(file):\(line):\(column)" }

  /// Another finding at the same place.
  package func saying(_ message: Words, topic: Topic, severity: Severity = .error) -> Finding {
    Finding(
      file: file, line: line, column: column, severity: severity, topic: topic, message: message)
  }
}

extension Finding: Comparable {
  package static func < (left: Finding, right: Finding) -> Bool {
    (left.file, left.line, left.column, left.message.zh)
      < (right.file, right.line, right.column, right.message.zh)
  }
}
