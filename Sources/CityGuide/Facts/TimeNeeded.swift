package import CardJourney

/// How long something takes.
package struct TimeNeeded: Hashable, Sendable {
  /// Which piece of the way it measures.
  package enum Part: String, CaseIterable, Hashable, Sendable {
    case making
    case review
    case mail
    case enabling
  }

  /// From when it is counted.
  package enum Start: String, CaseIterable, Hashable, Sendable {
    case filing
    case payment
    case acceptance
  }

  /// The length; `Span.atOnce` where it is done while one waits.
  package let span: Span
  /// Which piece of the way.
  package let part: Part
  /// From when it is counted; nil where the source does not say.
  package let start: Start?

  /// A length of time.
  package init(span: Span, part: Part = .making, start: Start? = nil) {
    self.span = span
    self.part = part
    self.start = start
  }

  /// Whether it is done while one waits.
  package var isInstant: Bool { span == .atOnce }
}
