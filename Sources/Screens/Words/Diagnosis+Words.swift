package import CardJourney
package import CityGuide
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
  package var why: StatementID {
    switch self {
    case .whichCard: .whyAskWhichCard
    case .said: .whyAskWhatWasSaid
    case .benefit: .whyAskBenefit
    case .cardState: .whyAskCardState
    case .whereItFails: .whyAskWhereItFails
    case .printedData: .whyAskPrintedData
    case .enabledRecently: .whyAskEnabledRecently
    }
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
  package var phrase: Phrase {
    Phrase { $0.name(self) }
  }

  /// Whether the card stays.
  package var aboutTheCard: StatementID {
    switch self {
    case .wrongData, .chip, .expired: .cardToBeExchanged
    case .cancelled: .cardGoneForGood
    case .reportedLost: .cardToBeReleased
    case .askInsurer, .askCardOffice: .noNewCardUntilClear
    case .benefitSuspended, .arrears, .sealed, .wrongCard, .locked, .bankLocked, .bankSide,
      .terminal, .network, .awayNotFiled, .notSynced:
      .noNewCardNeeded
    }
  }

  /// What to do, one line each.
  package var today: [StatementID] {
    switch self {
    case .benefitSuspended: [.askWhyBenefitStopped, .keepSelfPaidPapers]
    case .arrears: [.askUnpaidMonths, .askCoverageGap, .keepSelfPaidPapers]
    case .sealed: [.enableSocialSide]
    case .wrongCard: [.useNewerCard, .repeatForNewerCard]
    case .reportedLost: [.askWhoReportedLoss, .askBankAboutReport, .releaseAtBothOffices]
    case .cancelled: [.askWhoCancelledCard, .cancelledNewIssuer, .cancelledBankAccount]
    case .locked: [.resetSocialPassword, .cashPasswordIsBanks]
    case .bankLocked: [.resetPINAtBank, .carePasswordIsSocial]
    case .bankSide: [.activateOrUnlockAtBank, .checkRegisteredAccount]
    case .wrongData: [.correctRecordFirst, .exchangeMisprintedCard]
    case .expired: [.exchangeExpiredCard, .expiredWhomToAsk, .medicalCodeMeanwhile]
    case .terminal: [.tryAnotherTerminal, .keepSelfPaidPapers, .terminalTellBureau]
    case .network: [.networkWaitAndRetry, .networkPayThenClaim, .networkTellBureau]
    case .awayNotFiled: [.fileAwayCareFirst, .useConnectedHospital]
    case .notSynced: [.medicalCodeMeanwhile]
    case .chip: [.exchangeUnreadableCard, .keepUnreadableCard, .medicalCodeMeanwhile]
    case .askInsurer: [.medicalCodeMeanwhile, .sayDeskDayAndScreen]
    case .askCardOffice: [.askStateOrHaveRead, .medicalCodeMeanwhile, .sayDeskDayAndScreen]
    }
  }

  /// What comes before all else where the card was only just issued.
  package var ofNewCard: StatementID? {
    self == .reportedLost || self == .cancelled ? .newCardLookAgain : nil
  }
}

extension Diagnosis.Outcome {
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
