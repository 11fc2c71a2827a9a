/// Everything that is said of the world beside the facts of places; what is said, and who says so, stands in
/// `Resources/statements.yaml`.
package enum StatementID: String, CaseIterable, Hashable, Sendable {
  // Before anything is asked.
  case bewareOfMessages = "beware-of-messages"
  case medicalCardIsSame = "medical-card-is-same"

  // Why a question is asked.
  case whyAskSituation = "why-ask-situation"
  case whyAskIssuingPlace = "why-ask-issuing-place"
  case whyAskInsuredPlace = "why-ask-insured-place"
  case whyAskBankUse = "why-ask-bank-use"
  case whyAskBankUseOfHeldCard = "why-ask-bank-use-of-held-card"
  case whyAskWho = "why-ask-who"
  case whyAskCanCome = "why-ask-can-come"
  case whyAskAge = "why-ask-age"
  case whyAskDocument = "why-ask-document"
  case whyAskChildsDocument = "why-ask-childs-document"
  case whyAskAway = "why-ask-away"
  case whyAskPhone = "why-ask-phone"
  case whyAskOldCard = "why-ask-old-card"
  case whyAskOtherCard = "why-ask-other-card"
  case whyAskExpiry = "why-ask-expiry"
  case whyAskNewBank = "why-ask-new-bank"
  case whyAskPayouts = "why-ask-payouts"

  // Calls.
  case nobodyAnswers = "nobody-answers"
  case nobodyAnswersOnPhone = "nobody-answers-on-phone"
  case reportElsewhere = "report-elsewhere"

  // Care and charges.
  case careByCode = "care-by-code"
  case careAskWhetherCovered = "care-ask-whether-covered"
  case strangeCharges = "strange-charges"
  case medicalCodeMeanwhile = "medical-code-meanwhile"

  // Steps.
  case releaseAskStatus = "release-ask-status"
  case releaseLookStatus = "release-look-status"
  case temporaryIDAtPolice = "temporary-id-at-police"
  case callPolice = "call-police"
  case whoCorrectsRecord = "who-corrects-record"
  case refusedFindStatus = "refused-find-status"
  case refusedByOneDesk = "refused-by-one-desk"
  case refusedWhomToCall = "refused-whom-to-call"
  case closeOldAccountLast = "close-old-account-last"
  case claimKeepBills = "claim-keep-bills"
  case oldCardStatus = "old-card-status"
  case parcelCallOutlet = "parcel-call-outlet"
  case cardInOtherHands = "card-in-other-hands"
  case cancelOtherProvince = "cancel-other-province"

  // Why a step comes next.
  case whyReportSocial = "why-report-social"
  case whyReportBoth = "why-report-both"
  case whyNotInsuranceLine = "why-not-insurance-line"
  case whyFormalFirst = "why-formal-first"
  case whyNothingToReport = "why-nothing-to-report"
  case whyEnable = "why-enable"
  case whyEnableAndActivate = "why-enable-and-activate"
  case whyMovePayments = "why-move-payments"
  case whyKeepReportAlive = "why-keep-report-alive"

  // What hangs on the card or its account.
  case bindingMedicalPayout = "binding-medical-payout"
  case bindingMaternity = "binding-maternity"
  case bindingPension = "binding-pension"
  case bindingUnemployment = "binding-unemployment"
  case bindingInjury = "binding-injury"
  case bindingPayroll = "binding-payroll"
  case bindingAutoDebit = "binding-auto-debit"
  case bindingWallet = "binding-wallet"
  case bindingSubsidy = "binding-subsidy"
  case bindingOtherMoney = "binding-other-money"
  case bindingsFollowPerson = "bindings-follow-person"
  case bindingECard = "binding-e-card"
  case bindingHospitalFile = "binding-hospital-file"
  case bindingCityServices = "binding-city-services"

  // Money that came back.
  case bouncedSocialBenefit = "bounced-social-benefit"
  case bouncedMedicalBenefit = "bounced-medical-benefit"
  case bouncedWages = "bounced-wages"
  case bouncedSubsidy = "bounced-subsidy"
  case bouncedOtherPayment = "bounced-other-payment"
  case bouncedRetry = "bounced-retry"

  // Why a card is refused: whether it stays.
  case cardToBeExchanged = "card-to-be-exchanged"
  case cardGoneForGood = "card-gone-for-good"
  case cardToBeReleased = "card-to-be-released"
  case noNewCardUntilClear = "no-new-card-until-clear"
  case noNewCardNeeded = "no-new-card-needed"

  // Why a card is refused: what to do.
  case sayDeskDayAndScreen = "say-desk-day-and-screen"
  case keepSelfPaidPapers = "keep-self-paid-papers"
  case askWhyBenefitStopped = "ask-why-benefit-stopped"
  case askUnpaidMonths = "ask-unpaid-months"
  case askCoverageGap = "ask-coverage-gap"
  case enableSocialSide = "enable-social-side"
  case useNewerCard = "use-newer-card"
  case repeatForNewerCard = "repeat-for-newer-card"
  case askWhoReportedLoss = "ask-who-reported-loss"
  case askBankAboutReport = "ask-bank-about-report"
  case releaseAtBothOffices = "release-at-both-offices"
  case newCardLookAgain = "new-card-look-again"
  case askWhoCancelledCard = "ask-who-cancelled-card"
  case cancelledNewIssuer = "cancelled-new-issuer"
  case cancelledBankAccount = "cancelled-bank-account"
  case resetSocialPassword = "reset-social-password"
  case cashPasswordIsBanks = "cash-password-is-banks"
  case resetPINAtBank = "reset-pin-at-bank"
  case carePasswordIsSocial = "care-password-is-social"
  case activateOrUnlockAtBank = "activate-or-unlock-at-bank"
  case checkRegisteredAccount = "check-registered-account"
  case correctRecordFirst = "correct-record-first"
  case exchangeMisprintedCard = "exchange-misprinted-card"
  case exchangeExpiredCard = "exchange-expired-card"
  case expiredWhomToAsk = "expired-whom-to-ask"
  case tryAnotherTerminal = "try-another-terminal"
  case terminalTellBureau = "terminal-tell-bureau"
  case networkWaitAndRetry = "network-wait-and-retry"
  case networkPayThenClaim = "network-pay-then-claim"
  case networkTellBureau = "network-tell-bureau"
  case fileAwayCareFirst = "file-away-care-first"
  case useConnectedHospital = "use-connected-hospital"
  case exchangeUnreadableCard = "exchange-unreadable-card"
  case keepUnreadableCard = "keep-unreadable-card"
  case askStateOrHaveRead = "ask-state-or-have-read"

  // Why a card is refused: why it is asked.
  case whyAskWhichCard = "why-ask-which-card"
  case whyAskWhatWasSaid = "why-ask-what-was-said"
  case whyAskBenefit = "why-ask-benefit"
  case whyAskCardState = "why-ask-card-state"
  case whyAskWhereItFails = "why-ask-where-it-fails"
  case whyAskPrintedData = "why-ask-printed-data"
  case whyAskEnabledRecently = "why-ask-enabled-recently"

  // Why a day matters.
  case finderCanUseCard = "finder-can-use-card"
  case reportEndsWhileClosed = "report-ends-while-closed"
  case parcelInOtherHands = "parcel-in-other-hands"
  case lateBeyondPromise = "late-beyond-promise"
  case noTermForWaiting = "no-term-for-waiting"
  case uncollectedIsDestroyed = "uncollected-is-destroyed"
  case noTermForEnabling = "no-term-for-enabling"
  case claimWithinYear = "claim-within-year"
  case expiryStopsBankSide = "expiry-stops-bank-side"
  case closedAccountMissesPayment = "closed-account-misses-payment"
  case movedAfterPayday = "moved-after-payday"
  case lateMoneyToOldAccount = "late-money-to-old-account"
  case awayFilingInApp = "away-filing-in-app"
  case askBeforePaperExpires = "ask-before-paper-expires"
  case expiredIDServesNowhere = "expired-id-serves-nowhere"
  case rulesChange = "rules-change"

  // What ends for good.
  case formalReportMayBeFinal = "formal-report-may-be-final"
  case filingRulesOutRelease = "filing-rules-out-release"
  case enablingEndsOldSocialSide = "enabling-ends-old-social-side"
  case othersStayAlive = "others-stay-alive"
  case closedAccountBounces = "closed-account-bounces"
  case disposalRulesOutRelease = "disposal-rules-out-release"

  // What is done with the card meanwhile.
  case careNeedNotWait = "care-need-not-wait"
  case whenCareDeskRefuses = "when-care-desk-refuses"
  case careIsNotAffected = "care-is-not-affected"
  case onlinePausesWithoutCard = "online-pauses-without-card"
  case fileOnlineBeforeCancelling = "file-online-before-cancelling"
  case enableThisWeek = "enable-this-week"
  case moneyNeedsActivation = "money-needs-activation"
  case activationMayBeLeft = "activation-may-be-left"

  // Where it is insured, where it was issued.
  case whereInsured = "where-insured"
  case whereIssued = "where-issued"

  // What mends an application that was turned down.
  case retakePhoto = "retake-photo"
  case askBankWhyRefused = "ask-bank-why-refused"
  case fileInPerson = "file-in-person"

  // What stands in the way.
  case heldCardNeedsNoReport = "held-card-needs-no-report"
  case noReleaseOnceFiled = "no-release-once-filed"
  case guardianActsForChild = "guardian-acts-for-child"
  case exchangeNeedsOldCard = "exchange-needs-old-card"
  case tooLateToWithdraw = "too-late-to-withdraw"
  case holderActivatesInPerson = "holder-activates-in-person"
  case doneWhereIssued = "done-where-issued"
  case contradictsRecord = "contradicts-record"
  case foundLookAtStatus = "found-look-at-status"

  /// Where it stands in the register.
  var place: Int { StatementID.places[self] ?? 0 }

  private static let places = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { ($0.element, $0.offset) })
}
