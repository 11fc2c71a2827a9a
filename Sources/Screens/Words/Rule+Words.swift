package import CardJourney
package import CityGuide
package import Copy

extension Rule {
  /// Why it stands in the way: one sentence, what is wrong and what to do.
  package func phrase(_ statements: Statements) -> Phrase {
    switch self {
    case .caseIsOpen: Phrase(\.ruleReopenCaseFirst)
    case .oldCardExists: Phrase(\.ruleNothingOnThisSide)
    case .reportOnlyWhatIsGone:
      Phrase(\.ruleHeldCardNotReported)
    case .higherThanBefore: Phrase(\.ruleStrongerReportStands)
    case .changesSomething: Phrase(\.ruleNothingNewToRecord)
    case .idDocumentAtHand:
      Phrase(\.ruleTemporaryIDCardFirst)
    case .cardInHand:
      Phrase(\.ruleRecordFoundFirst)
    case .cardIsMissing: Phrase(\.ruleCardNotMissing)
    case .reportStands: Phrase(\.ruleNoReportStands)
    case .releaseBeforeFiling:
      Phrase(\.ruleNoReleaseOnceApplied)
    case .formalIsReversible:
      Phrase(\.ruleFormalReportMaybeFinal)
    case .reportWhileNothingRuns:
      Phrase(\.ruleReportMayBeNeedless)
    case .reportedBeforeFiling:
      Phrase(\.ruleReportBeforeReissue)
    case .newCardIsMeant:
      Phrase(\.ruleSituationNeedsNoCard)
    case .renewalWindowIsOpen:
      Phrase(\.ruleTooEarlyBeforeExpiry)
    case .parcelIsVoid:
      Phrase(\.ruleVoidLostParcelFirst)
    case .agentIsAllowed:
      Phrase(\.ruleHolderOnlyNoAgent)
    case .guardianForMinor:
      Phrase(\.ruleGuardianActsForMinor)
    case .doneWhereIssued:
      statements[.doneWhereIssued].words.phrase
    case .oldAccountKeptAWhile:
      Phrase(\.ruleKeepOldAccountAwhile)
    case .oldCardToHandIn:
      Phrase(\.ruleExchangeNeedsOldCard)
    case .recordCorrectedFirst:
      Phrase(\.ruleCorrectInsuredRecordFirst)
    case .noOtherFilingOpen:
      Phrase(\.ruleAlreadyAppliedOrReplaced)
    case .filingOpen:
      Phrase(\.ruleNoApplicationAtStep)
    case .withdrawBeforeMaking:
      Phrase(\.ruleTooLateToWithdraw)
    case .inProduction:
      Phrase(\.ruleMakingNotRecorded)
    case .parcelOnTheWay: Phrase(\.ruleCardNotPosted)
    case .waitsForPickUp: Phrase(\.ruleCardNotCollectable)
    case .madeBeforeCollected: Phrase(\.ruleCardNotMade)
    case .collectedBeforeEnabled: Phrase(\.ruleNewCardNotCollected)
    case .notYetEnabled: Phrase(\.ruleNewCardAlreadyEnabled)
    case .holderInPersonForBank:
      Phrase(\.ruleHolderActivatesInPerson)
    case .oldCardStopsNow:
      Phrase(\.ruleEnablingStopsOldCard)
    case .nothingOpenOnOldAccount:
      Phrase(\.ruleMoveMoneyBeforeClosing)
    case .closedAfterPayday:
      Phrase(\.ruleAwaitPaymentBeforeClosing)
    case .oldSideEndsFirst:
      Phrase(\.ruleBankChangeEndsOld)
    case .newNumberKnown:
      Phrase(\.ruleNewAccountNotActive)
    case .reportHasATerm: Phrase(\.ruleTemporaryReportNeverLapses)
    case .waiveOnlyWithoutPayouts:
      Phrase(\.rulePaymentsNeedActivation)
    case .claimTakesThisStep: Phrase(\.ruleClaimNotAtStep)
    case .outcomeFits:
      Phrase(\.ruleTasksLeftBeforeClosing)
    case .notBeforeItsCause: Phrase(\.ruleDayBeforePriorStep)
    case .dayCanBe:
      Phrase(\.ruleTermDayImpossible)
    case .nothingPersonal: PrivateText.warning
    case .shortEnough:
      Phrase { $0.ruleToldTextTooLong(limit: Told.longestText) }
    case .notInTheFuture: Phrase(\.ruleTimeNotComeYet)
    case .statusAgrees:
      statements[.contradictsRecord].words.phrase
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
