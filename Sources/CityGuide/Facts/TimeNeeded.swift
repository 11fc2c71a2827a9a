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

  /// Who set the limit.
  package enum Limit: String, CaseIterable, Hashable, Sendable {
    /// 法定: by law or decree.
    case statutory
    /// 承诺: what the office promises.
    case promised
  }

  /// Whether the post's days are in it.
  package enum Mail: String, CaseIterable, Hashable, Sendable {
    case included
    case apart
  }

  /// The length; `Span.atOnce` where it is done while one waits.
  package let span: Span
  /// Which piece of the way.
  package let part: Part
  /// From when it is counted; nil where the source does not say.
  package let start: Start?
  /// Who set it as a limit; nil where the source does not say.
  package let limit: Limit?
  /// Whether the post's days are in it; nil where the source does not say.
  package let mail: Mail?

  package init(
    span: Span, part: Part = .making, start: Start? = nil, limit: Limit? = nil, mail: Mail? = nil
  ) {
    self.span = span
    self.part = part
    self.start = start
    self.limit = limit
    self.mail = mail
  }

  /// Whether it is done while one waits.
  package var isInstant: Bool { span == .atOnce }
}
