package import CardJourney
package import CityGuide
package import Copy

extension Rule {
  /// Why it stands in the way: one sentence, what is wrong and what to do.
  package func phrase(_ statements: Statements) -> Phrase {
    switch reason {
    case .said(let phrase): phrase
    case .stated(let ids): ids.map { statements[$0].words.phrase }.joined(by: .nothing)
    }
  }

  /// The same: what is so in the world, or what does not agree with what is recorded.
  var reason: Reason {
    switch self {
    case .caseIsOpen: .said(Phrase(\.ruleReopenCaseFirst))
    case .oldCardExists: .said(Phrase(\.ruleNothingOnThisSide))
    case .higherThanBefore: .said(Phrase(\.ruleStrongerReportStands))
    case .changesSomething: .said(Phrase(\.ruleNothingNewToRecord))
    case .idDocumentAtHand:
      .said(Phrase(\.ruleTemporaryIDCardFirst))
    case .cardInHand:
      .said(Phrase(\.ruleRecordFoundFirst))
    case .cardIsMissing: .said(Phrase(\.ruleCardNotMissing))
    case .reportStands: .said(Phrase(\.ruleNoReportStands))
    case .formalIsReversible:
      .said(Phrase(\.ruleFormalReportMaybeFinal))
    case .reportWhileNothingRuns:
      .said(Phrase(\.ruleReportMayBeNeedless))
    case .reportedBeforeFiling:
      .said(Phrase(\.ruleReportBeforeReissue))
    case .newCardIsMeant:
      .said(Phrase(\.ruleSituationNeedsNoCard))
    case .renewalWindowIsOpen:
      .said(Phrase(\.ruleTooEarlyBeforeExpiry))
    case .parcelIsVoid:
      .said(Phrase(\.ruleVoidLostParcelFirst))
    case .agentIsAllowed:
      .said(Phrase(\.ruleHolderOnlyNoAgent))
    case .oldAccountKeptAWhile:
      .said(Phrase(\.ruleKeepOldAccountAwhile))
    case .noOtherFilingOpen:
      .said(Phrase(\.ruleAlreadyAppliedOrReplaced))
    case .filingOpen:
      .said(Phrase(\.ruleNoApplicationAtStep))
    case .inProduction:
      .said(Phrase(\.ruleMakingNotRecorded))
    case .parcelOnTheWay: .said(Phrase(\.ruleCardNotPosted))
    case .waitsForPickUp: .said(Phrase(\.ruleCardNotCollectable))
    case .madeBeforeCollected: .said(Phrase(\.ruleCardNotMade))
    case .collectedBeforeEnabled: .said(Phrase(\.ruleNewCardNotCollected))
    case .notYetEnabled: .said(Phrase(\.ruleNewCardAlreadyEnabled))
    case .oldCardStopsNow:
      .said(Phrase(\.ruleEnablingStopsOldCard))
    case .nothingOpenOnOldAccount:
      .said(Phrase(\.ruleMoveMoneyBeforeClosing))
    case .closedAfterPayday:
      .said(Phrase(\.ruleAwaitPaymentBeforeClosing))
    case .oldSideEndsFirst:
      .said(Phrase(\.ruleBankChangeEndsOld))
    case .newNumberKnown:
      .said(Phrase(\.ruleNewAccountNotActive))
    case .reportHasATerm: .said(Phrase(\.ruleTemporaryReportNeverLapses))
    case .claimTakesThisStep: .said(Phrase(\.ruleClaimNotAtStep))
    case .outcomeFits:
      .said(Phrase(\.ruleTasksLeftBeforeClosing))
    case .notBeforeItsCause: .said(Phrase(\.ruleDayBeforePriorStep))
    case .dayCanBe:
      .said(Phrase(\.ruleTermDayImpossible))
    case .nothingPersonal: .said(PrivateText.warning)
    case .shortEnough:
      .said(Phrase { $0.ruleToldTextTooLong(limit: Told.longestText) })
    case .notInTheFuture: .said(Phrase(\.ruleTimeNotComeYet))
    case .reportOnlyWhatIsGone: .stated([.heldCardNeedsNoReport])
    case .releaseBeforeFiling: .stated([.noReleaseOnceFiled])
    case .guardianForMinor: .stated([.guardianActsForChild])
    case .doneWhereIssued: .stated([.doneWhereIssued])
    case .oldCardToHandIn: .stated([.exchangeNeedsOldCard])
    case .recordCorrectedFirst: .stated([.correctRecordFirst])
    case .withdrawBeforeMaking: .stated([.tooLateToWithdraw])
    case .holderInPersonForBank: .stated([.holderActivatesInPerson])
    case .waiveOnlyWithoutPayouts: .stated([.moneyNeedsActivation])
    case .statusAgrees: .stated([.contradictsRecord])
    }
  }
}

extension Force {
  /// What follows from a rule of this strength.
  package var phrase: Phrase {
    Phrase { $0.name(self) }
  }
}

extension Availability {
  package var phrase: Phrase {
    Phrase { $0.name(self) }
  }
}

extension Missing {
  /// What would have to be there; nil where nothing helps or nothing is needed.
  package var phrase: Phrase? {
    switch self {
    case .happening(let happening):
      Phrase { $0.missingHappening(happening: happening.phrase($0)) }
    case .answer(let question):
      Phrase { $0.missingAnswer(question: question.phrase($0)) }
    case .notBefore(let day): Phrase { $0.earliestDay(day: day) }
    case .notAfter(let day): Phrase { $0.latestDay(day: day) }
    case .nothing: nil
    }
  }
}

extension Consequence {
  package var phrase: Phrase {
    Phrase { $0.name(self) }
  }
}
