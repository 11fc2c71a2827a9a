package import CardJourney

/// What happened: choosing it, keeping it, and why it is refused.
package protocol RecordCopy {
  var recordTitle: String { get }
  func unreadableRecordDay(day: Day) -> String
  func toldDayExampleInline(day: Day) -> String
  var toldDayPrompt: String { get }
  var whichDayDone: String { get }
  func recordDayExamples(day: Day) -> String
  func toldDayFieldExamples(day: Day) -> String
  func recordedWhen(moment: String) -> String
  var someOtherResult: String { get }
  var whenWasItDone: String { get }
  var doneJustNow: String { get }
  var doneEarlierToday: String { get }
  func doneYesterday(date: String) -> String
  func doneTwoDaysAgo(date: String) -> String
  var typeAnotherDay: String { get }
  var dayNotRemembered: String { get }
  var howLongReportHolds: String { get }
  var typeToldReportTerm: String { get }
  var whetherCardDayWasTold: String { get }
  var noDayWasTold: String { get }
  var typeToldDay: String { get }
  var whetherCollectionDeadlineWasTold: String { get }
  var untilWhenDocumentIsValid: String { get }
  var leaveValidityForNow: String { get }
  var enterValidity: String { get }
  var toldCountsMoreThanWritten: String { get }
  var reportTermNotTold: String { get }
  func reportTermAssumed(day: String) -> String
  var whetherRuleBreachHappened: String { get }
  var cannotBeRecordedBecause: String { get }
  func stepBeforeWasOn(day: Day) -> String
  var goBackWithoutRecording: String { get }
  var recordDespiteRule: String { get }
  func recordMissingFirst(missing: String) -> String
  var howFarAreYou: String { get }
  func typeWaypointDay(day: Day) -> String
  var alreadyFurtherTitle: String { get }
  func unreadableWaypointDay(day: Day) -> String
  var alreadyAtThisStep: String { get }
  var whereWasApplicationFiled: String { get }
  var whetherSocialSideWasReported: String { get }
  var whetherBankSideWasReported: String { get }
  var aboutWhichDay: String { get }
  var filedElsewhereOrForgotten: String { get }
  var bankReportedOrallyBefore: String { get }
  var temporarilyReportedBefore: String { get }
  var bankReportedFormallyBefore: String { get }
  var formallyReportedWithDocument: String { get }
  var notReportedOrForgotten: String { get }
  var whichIDDocumentObtained: String { get }
  var gotTemporaryIDCard: String { get }
  var gotNewIDCard: String { get }
  var howWasItReported: String { get }
  var reportedByCallingBank: String { get }
  func reportedByCall(line: String) -> String
  var reportedTemporarilyOnPhone: String { get }
  var reportedFormallyOnPhone: String { get }
  var reportedAtBankCounter: String { get }
  var reportedAtWindowOrBank: String { get }
  func appliedAndReportedFormally(outcome: String) -> String
  var gotCardAtOnceEnabled: String { get }
  var gotCardAtOnceInactive: String { get }
  var windowTookItForPickup: String { get }
  var branchTookItForPickup: String { get }
  var windowTookItForPost: String { get }
  var filedOnlineAwaitingReview: String { get }
  var filedAtKiosk: String { get }
  var homeVisitorTookApplication: String { get }
  var employerFiledApplication: String { get }
  var gotCardBothSidesWork: String { get }
  var howDidApplicationGo: String { get }
  var onlyFormallyReported: String { get }
  var applicationAcceptedBeingMade: String { get }
  var whatIsCardNews: String { get }
  var cardCanBeCollected: String { get }
  var cardIsInMyHands: String { get }
  var cardWasPosted: String { get }
  var cardWasLostInPost: String { get }
  var applicationWasTurnedDown: String { get }
  var whyTurnedDown: String { get }
  var makingFailedMadeAgain: String { get }
  var withdrewMyApplication: String { get }
  var whatOutletSaysOfParcel: String { get }
  var parcelVoidedMadeAgain: String { get }
  var parcelVoidedApplyAgain: String { get }
  var whetherCardWasCollected: String { get }
  var yesCardCollected: String { get }
  var collectedAndEnabledThere: String { get }
  var notCollectedTakenBack: String { get }
  var whetherCardIsEnabled: String { get }
  var yesCardStatusIsNormal: String { get }
  var cardCouldNotBeEnabled: String { get }
  var defectiveCardHandedBack: String { get }
  var notEnabledApplyAgain: String { get }
  var whatFailureSaid: String { get }
  var whetherBankSideIsActive: String { get }
  var yesBankSideIsActive: String { get }
  var leaveBankSideInactive: String { get }
  var whatCameOfDesk: String { get }
  var cardWorksNow: String { get }
  var cardStillFails: String { get }
  var freshCardHandedBack: String { get }
  var neverEnabledCancelled: String { get }
  var brokenCardIsExchanged: String { get }
  var bindingMoved: String { get }
  var bindingAlreadyUpToDate: String { get }
  var bindingDoesNotApply: String { get }
  var paymentDidNotArrive: String { get }
  var bindingDoesNotWork: String { get }
  var whatBecameOfOldAccount: String { get }
  var oldBalanceMoved: String { get }
  var oldAccountWasClosed: String { get }
  func whatBecameOfClaim(number: Int) -> String
  var whichOfficialOldCardStatus: String { get }
  var foundNeverReported: String { get }
  var foundSocialSideReported: String { get }
  var foundBankSideReported: String { get }
  var foundBothSidesReported: String { get }
  var foundWhetherEverReported: String { get }
  var foundCardStillBlocked: String { get }
  var foundCardIsNormal: String { get }
  var foundCardIsCancelled: String { get }
  func answerLeavesThings(count: Int) -> String
  func answerLeadsFirstTo(steps: String) -> String
  func answerTakesTrips(count: Int, papers: Int, isListComplete: Bool) -> String
  func answerLeadsToQuestions(questions: String) -> String
  func logAnswerNotTold(question: String) -> String
  func logTold(topic: String, answer: String) -> String
  func logPutOff(task: String, day: String) -> String
  func logRecordTakenBack(number: Int) -> String
  func logTakenBack(record: String) -> String
  var logTakenBackElsewhere: String { get }
  func undoneRecords(records: String) -> String
  func redoneRecords(records: String) -> String
  func copyOfPaper(paper: String) -> String
  func logPaperAtHand(paper: String) -> String
  func logPaperNotAtHand(paper: String) -> String
  func happenedReported(side: Side, kind: ReportKind, lapses: Day?) -> String
  func happenedReportLapsed(side: String) -> String
  var happenedOldCardFound: String { get }
  func happenedSideReleased(side: String) -> String
  var happenedOldCardHandedIn: String { get }
  var happenedOldCardDestroyed: String { get }
  var happenedOldSocialSideCancelled: String { get }
  var happenedOldAccountMoved: String { get }
  var happenedOldAccountClosed: String { get }
  func happenedAppliedThrough(errand: String, channel: String) -> String
  func happenedApplied(errand: String) -> String
  var happenedApplicationWithdrawn: String { get }
  func happenedTurnedDown(reason: String) -> String
  func happenedAccepted(promised: Day?) -> String
  var happenedMakingFailed: String { get }
  var happenedCardPosted: String { get }
  func happenedCardReady(until: Day?) -> String
  var happenedCardLostInPost: String { get }
  var happenedLostParcelVoided: String { get }
  var happenedCardTakenBack: String { get }
  var happenedCardCollected: String { get }
  var happenedNewCardHandedBack: String { get }
  var happenedSocialSideEnabled: String { get }
  func happenedCardFails(symptom: String) -> String
  var happenedBankSideActivated: String { get }
  var happenedBankSideLeftInactive: String { get }
  var happenedCardAcceptedAtDesk: String { get }
  func happenedUseArranged(use: String, until: Day?) -> String
  func happenedUseRefused(use: String) -> String
  var happenedPaidInFull: String { get }
  func happenedClaimChanged(number: Int, state: String) -> String
  func happenedIDDocumentObtained(until: Day?) -> String
  var happenedInsuredRecordCorrected: String { get }
  var happenedPoliceTold: String { get }
  func happenedStatusSeen(word: String, card: CardAge) -> String
  func happenedCaseClosed(outcome: String) -> String
  var happenedCaseReopened: String { get }
  var ruleReopenCaseFirst: String { get }
  var ruleNothingOnThisSide: String { get }
  var ruleStrongerReportStands: String { get }
  var ruleNothingNewToRecord: String { get }
  var ruleTemporaryIDCardFirst: String { get }
  var ruleRecordFoundFirst: String { get }
  var ruleCardNotMissing: String { get }
  var ruleNoReportStands: String { get }
  var ruleFormalReportMaybeFinal: String { get }
  var ruleReportMayBeNeedless: String { get }
  var ruleReportBeforeReissue: String { get }
  var ruleSituationNeedsNoCard: String { get }
  var ruleTooEarlyBeforeExpiry: String { get }
  var ruleVoidLostParcelFirst: String { get }
  var ruleHolderOnlyNoAgent: String { get }
  var ruleKeepOldAccountAwhile: String { get }
  var ruleAlreadyAppliedOrReplaced: String { get }
  var ruleNoApplicationAtStep: String { get }
  var ruleMakingNotRecorded: String { get }
  var ruleCardNotPosted: String { get }
  var ruleCardNotCollectable: String { get }
  var ruleCardNotMade: String { get }
  var ruleNewCardNotCollected: String { get }
  var ruleNewCardAlreadyEnabled: String { get }
  var ruleEnablingStopsOldCard: String { get }
  var ruleMoveMoneyBeforeClosing: String { get }
  var ruleAwaitPaymentBeforeClosing: String { get }
  var ruleBankChangeEndsOld: String { get }
  var ruleNewAccountNotActive: String { get }
  var ruleTemporaryReportNeverLapses: String { get }
  var ruleClaimNotAtStep: String { get }
  var ruleTasksLeftBeforeClosing: String { get }
  var ruleDayBeforePriorStep: String { get }
  var ruleTermDayImpossible: String { get }
  func ruleToldTextTooLong(limit: Int) -> String
  var ruleTimeNotComeYet: String { get }
  func missingHappening(happening: String) -> String
  func missingAnswer(question: String) -> String
  func earliestDay(day: Day) -> String
  func latestDay(day: Day) -> String
  func name(_ waypoint: Waypoint) -> String
  func dayQuestion(_ waypoint: Waypoint) -> String
  func name(_ accessKind: AccessKind) -> String
  func name(_ claimState: ClaimState) -> String
  func name(_ bindingState: BindingState) -> String
  func name(_ force: Force) -> String
  func name(_ availability: Availability) -> String
  func name(_ consequence: Consequence) -> String
}
