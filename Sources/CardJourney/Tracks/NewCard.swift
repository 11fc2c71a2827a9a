/// Why a card was refused, as a desk or machine said, or as the diagnosis found.
package enum Symptom: String, CaseIterable, Hashable, Sendable {
  case sealed
  case locked
  case unreadable
  case wrongData = "wrong-data"
  case benefitSuspended = "benefit-suspended"
  case terminal
  /// Enabled too recently: the hospital's system does not know it yet.
  case notSynced = "not-synced"
  case unclear
  /// 欠费: contributions are not paid.
  case arrears
  /// Network or system down: nobody's card works there.
  case network
  /// There is a newer card than the one that was tried.
  case wrongCard = "wrong-card"
  /// The card itself is shown as 挂失.
  case reportedLost = "reported-lost"
  /// The card itself is shown as 注销.
  case cancelled
  case expired
  /// Care away from home was not filed.
  case awayNotFiled = "away-not-filed"
  /// The bank's own PIN is wrong or locked.
  case bankLocked = "bank-locked"
  /// Care is settled; cash and payments fail.
  case bankSide = "bank-side"
  /// The card is shown as 正常, and no reason was found.
  case unexplained

  /// The side of the card that fails.
  package var side: Side {
    switch self {
    case .bankLocked, .bankSide: .bank
    case .sealed, .locked, .unreadable, .wrongData, .benefitSuspended, .terminal, .notSynced,
      .unclear, .arrears, .network, .wrongCard, .reportedLost, .cancelled, .expired, .awayNotFiled,
      .unexplained:
      .social
    }
  }
}

/// The social side of the new card.
package enum Enabling: Hashable, Sendable {
  case none
  /// 封存: made, not yet enabled.
  case sealed
  /// Tried without success, the last time then.
  case failing(Symptom, since: When)
  case enabled(When)

  package var isEnabled: Bool {
    if case .enabled = self { true } else { false }
  }

  /// Whether the card was refused for something that enabling it again does not mend, or nobody
  /// knows for what.
  var hasToBeFoundOut: Bool {
    guard case .failing(let symptom, _) = self else { return false }
    return switch symptom {
    case .sealed, .locked, .unreadable, .wrongData: false
    case .benefitSuspended, .terminal, .notSynced, .unclear, .arrears, .network, .wrongCard,
      .reportedLost, .cancelled, .expired, .awayNotFiled, .bankLocked, .bankSide, .unexplained:
      true
    }
  }
}

/// The bank side of the new card.
package enum Activating: Hashable, Sendable {
  case none
  case inactive
  case active(When)
  /// Left inactive on purpose: nothing is paid into it.
  case waived

  /// Whether nothing is left to do for it.
  package var isSettled: Bool {
    switch self {
    case .active, .waived: true
    case .none, .inactive: false
    }
  }
}
