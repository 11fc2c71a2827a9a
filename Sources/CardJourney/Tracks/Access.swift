/// What serves at a hospital while there is no card.
package enum AccessKind: String, CaseIterable, Hashable, Sendable {
  /// 医保码.
  case medicalCode = "medical-code"
  /// 电子社保卡.
  case eCard = "e-card"
  case idCard = "id-card"
  /// 领卡证明 or a temporary card.
  case paper
}

/// How a doctor can be seen meanwhile.
package enum Access: Hashable, Sendable {
  case unarranged
  /// `until`: the last day on which it serves, where somebody said one.
  case arranged(AccessKind, since: When, until: Day?)
  case refused(AccessKind)
}

/// Where one claim for a bill paid in full stands.
package enum ClaimState: String, CaseIterable, Hashable, Sendable {
  case papersHeld = "papers-held"
  case filed
  case paid
  case refused
  case dropped

  /// Whether it still has to be followed up.
  package var isOpen: Bool { self == .papersHeld || self == .filed }
}

/// The claim for one bill that was paid in full.
package struct Claim: Hashable, Sendable {
  package var state: ClaimState
  package var paid: When

  package init(_ state: ClaimState, paid: When) {
    self.state = state
    self.paid = paid
  }
}
