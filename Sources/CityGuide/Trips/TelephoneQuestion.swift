import CardJourney

/// Which office answers a question by telephone.
package enum DeskKind: String, CaseIterable, Hashable, Sendable {
  /// The card office of the place whose card was left behind; in one call after the other it comes first.
  case formerPlace = "former-place"
  /// The card office.
  case hrss
  /// The bank on the card.
  case bank
  /// The medical-insurance office.
  case insurance
}

/// Whom to ask by telephone.
package struct Desk: Hashable, Sendable {
  package let kind: DeskKind
  /// Its number; nil where none is known.
  package let number: String?
  /// The names of the bank; nil where it is none, or nobody has said which.
  package let bank: Names?
  /// Whether the number is only said, and has to be checked before it is trusted.
  package let isHearsay: Bool
  /// The country's line for it, of which only the caller knows the area code; nil where the number is known.
  package let line: String?

  package init(
    kind: DeskKind, number: String?, bank: Names? = nil, isHearsay: Bool = false,
    line: String? = nil
  ) {
    self.kind = kind
    self.number = number
    self.bank = bank
    self.isHearsay = isHearsay
    self.line = line
  }

  /// The bank on the card with its own number; without a name where nobody has said which bank it is, or it
  /// is in no list.
  package init(_ bank: Bank?) {
    self.init(
      kind: .bank, number: bank?.hotline?.value.number,
      bank: bank?.id == .other ? nil : bank?.names,
      isHearsay: bank?.isHearsay ?? false)
  }
}

extension GuideQuery {
  /// The desk of that kind, for this place; `bank` is the one on the card, where it was named.
  package func desk(_ kind: DeskKind, bank: Bank? = nil) -> Desk {
    switch kind {
    case .formerPlace: Desk(kind: .formerPlace, number: nil, line: guide.lines?.cardOffice)
    case .hrss: Desk(kind: .hrss, number: guide.cardLine)
    case .bank: Desk(bank)
    case .insurance: Desk(kind: .insurance, number: guide.insuranceLine)
    }
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
    /// Sources contradict each other.
    case disputed
    /// There is an answer, but it is so old that it may no longer hold, or nobody has dated it.
    case old
    /// There is an answer, but it leaves something out, or is said of others.
    case limited
    /// It is of this one case: no source can say it.
    case personal
  }

  /// Whom to ask.
  package let desk: Desk
  package let matter: Matter
  /// Why it is asked.
  package let reason: Reason
  /// Whether it is only asked along in a call that is made for something else: it can wait until the step
  /// that rests on it.
  package let canWait: Bool
  /// What is said about it so far, best first.
  package let said: [Fact]
  /// The written contradictions behind it, the nearer place's first.
  package let disputes: [Dispute]
}
