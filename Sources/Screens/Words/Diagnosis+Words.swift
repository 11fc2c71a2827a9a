package import CardJourney
package import Copy

extension Diagnosis.Question {
  /// The question, as a clerk would ask it.
  package var phrase: Phrase {
    Phrase { $0.name(self) }
  }

  /// A short name for what is known already.
  package var short: Phrase {
    Phrase { $0.short(self) }
  }

  /// Why it is asked, and where to look the answer up.
  package var why: Phrase {
    Phrase { $0.why(self) }
  }
}

extension Diagnosis.Answer {
  /// The answer, as it stands in the list.
  package var phrase: Phrase {
    switch self {
    case .whichCard(let card): card.phrase
    case .said(let said): said.phrase
    case .benefit(let benefit): benefit.phrase
    case .cardState(let state): state.phrase
    case .whereItFails(let extent): extent.phrase
    case .printedData(let print): print.phrase
    case .enabledRecently(let reply): reply.aboutEnabling
    }
  }
}

extension Diagnosis.Card {
  fileprivate var phrase: Phrase {
    Phrase { $0.name(self) }
  }
}

extension Diagnosis.Said {
  fileprivate var phrase: Phrase {
    Phrase { $0.name(self) }
  }
}

extension Diagnosis.Benefit {
  fileprivate var phrase: Phrase {
    Phrase { $0.name(self) }
  }
}

extension Diagnosis.Print {
  fileprivate var phrase: Phrase {
    Phrase { $0.name(self) }
  }
}

extension Diagnosis.Reply {
  fileprivate var aboutEnabling: Phrase {
    let days = Timer.syncWorkdays
    return switch self {
    case .yes: Phrase { $0.enabledWithinWorkingDays(days: days) }
    case .no: Phrase(\.enabledEarlier)
    case .notSure: Phrase(\.enablingDayForgotten)
    }
  }
}

extension Diagnosis.StateWord {
  /// The word on the official screen; the English word stands behind it.
  fileprivate var phrase: Phrase {
    switch self {
    case .normal: OfficialWord.normal.phrase
    case .sealed: OfficialWord.sealed.phrase
    case .reportedLost: OfficialWord.reportedLost.phrase
    case .cancelled: OfficialWord.cancelled.phrase
    case .locked: OfficialWord.locked.phrase
    case .notSure: Phrase(\.cardStateNotFound)
    }
  }
}

extension Diagnosis.Extent {
  fileprivate var phrase: Phrase {
    Phrase { $0.name(self) }
  }
}

extension Diagnosis.Party {
  /// Whose business it is.
  package var phrase: Phrase {
    Phrase { $0.name(self) }
  }

  /// Where to go with it, for those without a number of their own.
  package var contact: Phrase {
    switch self {
    case .hospital: Phrase(\.insuranceDeskThere)
    case .employer:
      Phrase(\.hrOrInsuranceWindow)
    case .cardOffice, .insurer, .bank: phrase
    }
  }
}

extension Diagnosis.Finding {
  /// What it is.
  package var phrase: Phrase {
    Phrase { $0.name(self) }
  }

  /// Whether the card stays.
  package var aboutTheCard: Phrase {
    Phrase { $0.aboutTheCard(self) }
  }

  /// What to do, one line each.
  package var today: [Phrase] {
    switch self {
    case .benefitSuspended: benefitSuspended
    case .arrears: arrears
    case .sealed: sealed
    case .wrongCard: wrongCard
    case .reportedLost: reportedLost
    case .cancelled: cancelled
    case .locked: locked
    case .bankLocked: bankLocked
    case .bankSide: bankSide
    case .wrongData: wrongData
    case .expired: expired
    case .terminal: terminal
    case .network: network
    case .awayNotFiled: awayNotFiled
    case .notSynced: [meanwhile]
    case .chip: chip
    case .askInsurer: [meanwhile, sayOnThePhone]
    case .askCardOffice: askCardOffice
    }
  }
}

extension Diagnosis.Outcome {
  /// What is written.
  package var phrase: Phrase {
    switch self {
    case .happened(let happening): happening.phrase
    case .becomes(let situation, nil): situation.phrase
    case .becomes(let situation, let seen?):
      Phrase {
        $0.situationAndObservation(situation: situation.phrase($0), observation: seen.phrase($0))
      }
    }
  }
}

// MARK: - What to do

extension Diagnosis.Finding {
  private var meanwhile: Phrase {
    Phrase(\.medicalCodeMeanwhile)
  }

  private var sayOnThePhone: Phrase {
    Phrase(\.sayDeskDayAndScreen)
  }

  private var keepPapers: Phrase {
    Phrase(\.keepSelfPaidPapers)
  }

  private var benefitSuspended: [Phrase] {
    [
      Phrase(\.askWhyBenefitStopped), keepPapers,
    ]
  }

  private var arrears: [Phrase] {
    [
      Phrase(\.askUnpaidMonthsFirst),
      Phrase(\.askAboutCoverageGap), keepPapers,
    ]
  }

  private var sealed: [Phrase] {
    [Phrase(\.enableSocialSideQuickly)]
  }

  private var wrongCard: [Phrase] {
    [
      Phrase(\.useNewerCard),
      Phrase(\.repeatForNewerCard),
    ]
  }

  private var reportedLost: [Phrase] {
    [
      Phrase(\.askWhoReportedLoss),
      Phrase(\.askBankAboutReportToo),
      Phrase(\.releaseReportAtBothOffices),
    ]
  }

  /// What comes before all else where the card was only just issued.
  package var ofNewCard: Phrase? {
    guard self == .reportedLost || self == .cancelled else { return nil }
    return Phrase(\.newCardLookAgain)
  }

  private var cancelled: [Phrase] {
    [
      Phrase(\.askWhoCancelledCard),
      Phrase(\.cancelledCardNewIssuer),
      Phrase(\.cancelledCardBankAccount),
    ]
  }

  private var locked: [Phrase] {
    [
      Phrase(\.resetSocialPassword),
      Phrase(\.cashPasswordIsBanks),
    ]
  }

  private var bankLocked: [Phrase] {
    [
      Phrase(\.resetPinAtBank),
      Phrase(\.carePasswordIsSocial),
    ]
  }

  private var bankSide: [Phrase] {
    [
      Phrase(\.activateOrUnlockAtBank),
      Phrase(\.checkRegisteredPayoutAccount),
    ]
  }

  private var wrongData: [Phrase] {
    [
      Phrase(\.correctInsuredRecordFirst),
      Phrase(\.exchangeMisprintedCard),
    ]
  }

  private var expired: [Phrase] {
    [
      Phrase(\.exchangeExpiredWithoutHurry),
      Phrase(\.expiredCardWhomToAsk), meanwhile,
    ]
  }

  private var terminal: [Phrase] {
    [
      Phrase(\.tryAnotherTerminal),
      keepPapers,
      Phrase(\.terminalTellInsuranceBureau),
    ]
  }

  private var network: [Phrase] {
    [
      Phrase(\.networkWaitAndRetry),
      Phrase(\.networkPayThenClaim),
      Phrase(\.networkTellInsuranceBureau),
    ]
  }

  private var awayNotFiled: [Phrase] {
    [
      Phrase(\.fileAwayCareFirst),
      Phrase(\.useConnectedHospital),
    ]
  }

  private var chip: [Phrase] {
    [
      Phrase(\.exchangeUnreadableCard),
      Phrase(\.keepUnreadableCard),
      meanwhile,
    ]
  }

  private var askCardOffice: [Phrase] {
    [
      Phrase(\.askStateOrHaveRead), meanwhile,
      sayOnThePhone,
    ]
  }
}
