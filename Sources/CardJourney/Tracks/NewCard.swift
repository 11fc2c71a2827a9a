/// What a desk or machine said when the new card did not work.
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
}

/// The social side of the new card.
package enum Enabling: Hashable, Sendable {
  case none
  /// 封存: made, not yet enabled.
  case sealed
  /// Tried without success, the last time then.
  case failing(Symptom, since: When)
  case enabled(When)

  /// Whether it works.
  package var isEnabled: Bool {
    if case .enabled = self { true } else { false }
  }

  /// Whether the card was refused for something that enabling it again does not mend.
  var isNoMatterOfTheCard: Bool {
    guard case .failing(let symptom, _) = self else { return false }
    return switch symptom {
    case .benefitSuspended, .terminal, .notSynced: true
    case .sealed, .locked, .unreadable, .wrongData, .unclear: false
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
