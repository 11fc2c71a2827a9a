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
    /// 欠费: contributions are not paid.
    case arrears
    /// 封存: not enabled yet.
    case sealed
    /// An old card is in hand, and a newer one is there.
    case wrongCard = "wrong-card"
    /// 挂失, and there is no other card.
    case reportedLost = "reported-lost"
    /// 注销, and there is no other card.
    case cancelled
    /// The social password is wrong or locked.
    case locked
    /// The bank's PIN is wrong or locked.
    case bankLocked = "bank-locked"
    case bankSide = "bank-side"
    case wrongData = "wrong-data"
    case expired
    /// The desk's own terminal.
    case terminal
    /// The network or the system: nobody's card works there.
    case network
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
  /// The finding that was recorded as this symptom.
  package init(_ symptom: Symptom) {
    self = Self.allCases.first { $0.symptom == symptom } ?? .askCardOffice
  }

  /// Whose business it is.
  package var party: Diagnosis.Party {
    switch self {
    case .sealed, .wrongCard, .reportedLost, .cancelled, .locked, .wrongData, .expired, .chip,
      .askCardOffice:
      .cardOffice
    case .benefitSuspended, .awayNotFiled, .notSynced, .askInsurer: .insurer
    case .arrears: .employer
    case .bankLocked, .bankSide: .bank
    case .terminal, .network: .hospital
    }
  }

  /// Who else has to know, or helps where the first does not; nil where nobody has to.
  package var alsoTell: Diagnosis.Party? {
    switch self {
    // Contributions, and a record that has to be right before a card is printed from it.
    case .benefitSuspended, .wrongData: .employer
    case .terminal, .network, .arrears: .insurer
    case .askInsurer: .hospital
    // The account behind the card is its bank's, whatever becomes of the social side.
    case .reportedLost, .cancelled, .expired: .bank
    case .sealed, .wrongCard, .locked, .bankLocked, .bankSide, .awayNotFiled, .notSynced, .chip,
      .askCardOffice:
      nil
    }
  }

  /// Whether this card has to be replaced: everything else leaves it as it is.
  package var needsNewCard: Bool {
    switch self {
    case .chip, .wrongData, .expired, .cancelled: true
    case .benefitSuspended, .arrears, .sealed, .wrongCard, .reportedLost, .locked, .bankLocked,
      .bankSide, .terminal, .network, .awayNotFiled, .notSynced, .askInsurer, .askCardOffice:
      false
    }
  }

  /// As what it is recorded of the card in hand: a symptom of its own for each.
  package var symptom: Symptom {
    switch self {
    case .benefitSuspended: .benefitSuspended
    case .arrears: .arrears
    case .sealed: .sealed
    case .wrongCard: .wrongCard
    case .reportedLost: .reportedLost
    case .cancelled: .cancelled
    case .locked: .locked
    case .bankLocked: .bankLocked
    case .bankSide: .bankSide
    case .wrongData: .wrongData
    case .expired: .expired
    case .terminal: .terminal
    case .network: .network
    case .awayNotFiled: .awayNotFiled
    case .notSynced: .notSynced
    case .chip: .unreadable
    case .askInsurer: .unexplained
    case .askCardOffice: .unclear
    }
  }

  /// The service that mends it; nil where no office has to do one.
  package var errand: Errand? {
    switch self {
    case .sealed: .enable
    case .wrongCard, .askCardOffice: .queryStatus
    case .reportedLost: .release
    case .cancelled: .reissue
    case .locked: .resetPassword
    case .bankSide: .activate
    case .wrongData, .expired, .chip: .exchange
    case .benefitSuspended, .arrears, .bankLocked, .terminal, .network, .awayNotFiled, .notSynced,
      .askInsurer:
      nil
    }
  }

  /// The situation that a card in use is in with it; nil where refused is all that can be said of it.
  package var situation: Situation? {
    switch self {
    case .reportedLost, .cancelled: .blocked
    case .chip: .damaged
    case .wrongData: .dataChanged
    case .expired: .expiring
    case .benefitSuspended, .arrears, .sealed, .wrongCard, .locked, .bankLocked, .bankSide,
      .terminal, .network, .awayNotFiled, .notSynced, .askInsurer, .askCardOffice:
      nil
    }
  }

  /// After how many working days to try again; nil where waiting does not help.
  package var retryAfterWorkdays: Int? { self == .notSynced ? Timer.syncWorkdays : nil }
}

// MARK: - What is written

extension Diagnosis {
  /// What a finding says of a case, to be written into its log.
  package enum Outcome: Hashable, Sendable {
    /// What was found of the card in hand.
    case happened(Happening)
    /// What brought the person here is another thing: the way there begins with what was seen.
    case becomes(Situation, seen: Happening?)

    /// What the log is asked to take.
    package func command(in circumstances: Circumstances) -> Command {
      let now = When.on(circumstances.today, at: circumstances.moment.minute)
      return switch self {
      case .happened(let happening): .record([happening], now, insist: false)
      case .becomes(let situation, let seen):
        .becomes(situation, [seen].compactMap(\.self), now)
      }
    }
  }

  /// What the finding writes into this case; nil while nothing was found, and where it says nothing
  /// new.
  package func outcome(in case: Case, _ circumstances: Circumstances) -> Outcome? {
    guard let finding, let outcome = outcome(finding, in: `case`),
      case .accepted = `case`.decide(outcome.command(in: circumstances), in: circumstances)
    else { return nil }
    return outcome
  }

  private func outcome(_ finding: Finding, in case: Case) -> Outcome? {
    let journey = `case`.journey
    guard journey.application.isCollected else { return seenOnOldCard(journey) }
    let isRefused = `case`.answers.situation?.goal == .worksAgain
    if !isRefused, finding == .wrongCard { return seenOnOldCard(journey) }
    if isRefused, answer(to: .whichCard) != .whichCard(.justIssued),
      let situation = finding.situation
    {
      return .becomes(situation, seen: finding == .cancelled ? .sawStatus(.cancelled, .old) : nil)
    }
    // What was issued just now goes back to the outlet that made it; one that was never enabled is
    // cancelled in places, and is made again.
    let isWaste = finding == .cancelled && !journey.enabling.isEnabled
    return .happened(isWaste ? .reclaimed : .enablingFailed(finding.symptom))
  }

  /// What is in hand is the old card: only the word that was seen says anything of it.
  private func seenOnOldCard(_ journey: Journey) -> Outcome? {
    guard journey.social != .none, let cardState, cardState != .sealed,
      let word = OfficialWord.allCases.first(where: { StateWord($0) == cardState })
    else { return nil }
    return .happened(.sawStatus(word, .old))
  }
}
