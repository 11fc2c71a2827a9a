extension Diagnosis {
  /// Whose business something is.
  package enum Party: String, CaseIterable, Hashable, Sendable {
    /// The HRSS bureau, 12333: the card itself.
    case cardOffice = "card-office"
    /// The medical insurance bureau, 12393: benefits and settlement.
    case insurer
    /// The bank printed on the card.
    case bank
    /// The hospital or pharmacy where it failed.
    case hospital
    /// The employer's HR, or the tax office for who pays alone: contributions and personal data.
    case employer
  }

  /// What it is that keeps a card from working: one for each end of the list.
  package enum Finding: String, CaseIterable, Hashable, Sendable {
    case benefitSuspended = "benefit-suspended"
    /// 封存: not enabled yet.
    case sealed
    /// The old card, reported lost or cancelled, is in hand.
    case wrongCard = "wrong-card"
    case locked
    case bankSide = "bank-side"
    case wrongData = "wrong-data"
    /// The desk's own terminal.
    case terminal
    case awayNotFiled = "away-not-filed"
    /// The hospital's system does not know the newly enabled card yet.
    case notSynced = "not-synced"
    case chip
    /// The card is fine, and settlement fails all the same.
    case askInsurer = "ask-insurer"
    /// Not even the card's state is certain.
    case askCardOffice = "ask-card-office"
  }
}

extension Diagnosis.Finding {
  /// Whose business it is.
  package var party: Diagnosis.Party {
    switch self {
    case .sealed, .wrongCard, .locked, .wrongData, .chip, .askCardOffice: .cardOffice
    case .benefitSuspended, .awayNotFiled, .notSynced, .askInsurer: .insurer
    case .bankSide: .bank
    case .terminal: .hospital
    }
  }

  /// Who else has to know, or helps where the first does not; nil where nobody has to.
  package var alsoTell: Diagnosis.Party? {
    switch self {
    // Contributions, and a record that has to be right before a card is printed from it.
    case .benefitSuspended, .wrongData: .employer
    case .terminal: .insurer
    case .askInsurer: .hospital
    case .sealed, .wrongCard, .locked, .bankSide, .awayNotFiled, .notSynced, .chip,
      .askCardOffice:
      nil
    }
  }

  /// Whether this card has to be replaced: everything else leaves it as it is.
  package var needsNewCard: Bool { self == .chip || self == .wrongData }

  /// What is recorded about the new card; nil where nothing is the matter with it or its social side.
  package var symptom: Symptom? {
    switch self {
    case .benefitSuspended: .benefitSuspended
    case .sealed: .sealed
    case .locked: .locked
    case .wrongData: .wrongData
    case .terminal: .terminal
    case .notSynced: .notSynced
    case .chip: .unreadable
    case .askInsurer, .askCardOffice: .unclear
    case .wrongCard, .bankSide, .awayNotFiled: nil
    }
  }

  /// What is recorded in a case whose new card is there; nil where nothing is.
  package var happening: Happening? { symptom.map(Happening.enablingFailed) }

  /// The service that mends it; nil where no office has to do one.
  package var errand: Errand? {
    switch self {
    case .sealed: .enable
    case .wrongCard, .askCardOffice: .queryStatus
    case .locked: .resetPassword
    case .bankSide: .activate
    case .wrongData, .chip: .exchange
    case .benefitSuspended, .terminal, .awayNotFiled, .notSynced, .askInsurer: nil
    }
  }

  /// After how many working days to try again; nil where waiting does not help.
  package var retryAfterWorkdays: Int? { self == .notSynced ? Timer.syncWorkdays : nil }
}
