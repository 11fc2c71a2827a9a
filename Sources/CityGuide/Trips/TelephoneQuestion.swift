/// Which office answers a question by telephone.
package enum DeskKind: String, CaseIterable, Hashable, Sendable {
  /// The card office; in one call after the other it comes first.
  case hrss
  /// The bank on the card.
  case bank
  /// The medical-insurance office.
  case insurance
}

/// Whom to ask by telephone.
package struct Desk: Hashable, Sendable {
  /// Which office.
  package let kind: DeskKind
  /// Its number; nil for the bank's own.
  package let number: String?

  /// A desk with its number.
  package init(kind: DeskKind, number: String?) {
    self.kind = kind
    self.number = number
  }
}

/// One question for a call.
package struct TelephoneQuestion: Hashable, Sendable {
  /// Why it is asked.
  package enum Reason: String, CaseIterable, Hashable, Sendable {
    /// Nobody says anything.
    case unknown
    /// It is only hearsay.
    case hearsay
    /// It is said of the whole country, not of this place.
    case general
    /// Sources contradict each other.
    case disputed
    /// There is an answer, but it is so old that it may no longer hold.
    case old
  }

  /// Whom to ask.
  package let desk: Desk
  /// What to ask.
  package let matter: Matter
  /// Why it is asked.
  package let reason: Reason
  /// What is said about it so far, best first.
  package let said: [Fact]
  /// The written contradictions behind it, the nearer place's first.
  package let disputes: [Dispute]
}
