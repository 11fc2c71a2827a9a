package import Copy

/// One of several lines that came at once, each of them a case.
package struct BatchLine: Hashable, Sendable {
  /// As it was pasted.
  package let text: String
  package let reading: EntryLine

  package init(text: String, reading: EntryLine) {
    self.text = text
    self.reading = reading
  }
}

/// What became of a line that was to be a case.
package struct BatchOutcome: Hashable, Sendable {
  /// The line, as it was pasted.
  package let text: String
  /// The id of the case; nil where nothing was written.
  package let id: String?
  /// Why nothing was written; nil where something was.
  package let refusal: Phrase?

  /// The line became a case.
  package static func made(_ text: String, _ id: String) -> BatchOutcome {
    BatchOutcome(text: text, id: id, refusal: nil)
  }

  /// The line stays what it was.
  package static func refused(_ text: String, _ phrase: Phrase) -> BatchOutcome {
    BatchOutcome(text: text, id: nil, refusal: phrase)
  }

  private init(text: String, id: String?, refusal: Phrase?) {
    self.text = text
    self.id = id
    self.refusal = refusal
  }
}
