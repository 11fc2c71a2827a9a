package import CardJourney
package import CityGuide

/// Where every side of the card stands, and what is due.
package protocol StatusCopy {
  var tracksMoveSeparately: String { get }
  var asksOfficialAppWord: String { get }
  var readStatusWord: String { get }
  func howMuchIsLeft(count: Int) -> String
  func closedWithOutcome(outcome: String) -> String
  var nothingKnownOfCard: String { get }
  var whomToAsk: String { get }
  var cardOfficeHotline: String { get }
  var lookUpOfficialWord: String { get }
  func wordOnlyInSpellings(typed: String) -> String
  var cardStatus: String { get }
  var askedOfficialWord: String { get }
  func recordStatusWord(event: String) -> String
  var recordApplicationBeforeWord: String { get }
  func whoseTurnNow(turn: String) -> String
  func guideChangeBanner(change: String) -> String
  func moreGuideChangesMatter(rest: Int) -> String
  var guideChangesNotAffecting: String { get }
  var guideChangesSinceRecord: String { get }
  func guideChangeMattersHere(change: String) -> String
  func guideChangeHasNoEffect(change: String) -> String
  var oldCardSocialTrack: String { get }
  var oldCardBankTrack: String { get }
  var cardInHandTrack: String { get }
  var careTrack: String { get }
  var applicationTrack: String { get }
  var newCardSocialTrack: String { get }
  var newCardBankTrack: String { get }
  var childBankSideMayWait: String { get }
  var reportIsUnsaid: String { get }
  func billWithState(number: Int, state: String) -> String
  var paidBillsTrack: String { get }
  var paymentsTrack: String { get }
  var paymentsNotToldYet: String { get }
  var noPaymentsToMove: String { get }
  func guideValueChanged(topic: String, before: String, after: String) -> String
  func guideValueNowKnown(topic: String, after: String) -> String
  func guideValueWithdrawn(topic: String, before: String) -> String
  func saidWithinScope(scope: String, said: String) -> String
  func dutyPutOff(day: Day) -> String
  func putOffButCannotWait(day: Day) -> String
  func putOffBeyondLapse(putOff: Day, lapse: Day) -> String
  var ourReminderSuffix: String { get }
  var countedShortSuffix: String { get }
  func reportAlarm(when: String, side: Side, what: String, remark: String) -> String
  var reportMayHaveLapsed: String { get }
  var reportIsToBeMade: String { get }
  var reportRunsOut: String { get }
  func noNewsByDay(day: String, duty: String) -> String
  func workingDaysLeft(count: Int) -> String
  func holidaysUnknownCallEarly(year: Int) -> String
  func holidaysUnknownMayDiffer(year: Int, days: Int) -> String
  func reportSideToday(side: Side) -> String
  func sideReportMayHaveLapsed(side: Side, day: Day) -> String
  func askWhenReportLapses(side: Side) -> String
  func reportLapsesWhileClosed(
    side: Side, day: String, isOurs: Bool, reopening: String, callDays: [String]
  ) -> String
  func repeatReportBefore(side: Side, due: String, isOurs: Bool, distance: String) -> String
  func cardDueElseAsk(expected: String, isLate: Bool, due: String) -> String
  func dutyDayToBeAsked(duty: String) -> String
  func dutyLongOverdue(duty: String) -> String
  func dutyOverdue(duty: String, due: String) -> String
  func dutyReminderDay(duty: String, due: String, distance: String) -> String
  func dutyDueDay(duty: String, due: String, distance: String) -> String
  func dutyReportSide(side: Side) -> String
  func dutyReportLapses(side: Side) -> String
  var dutyReportFormallyInTime: String { get }
  var dutyVoidLostParcel: String { get }
  var dutyAskForNews: String { get }
  var dutyAskForInterimPaper: String { get }
  func dutyComplainOfDelay(line: String) -> String
  var dutyAskIfCardLies: String { get }
  var dutyCollectCard: String { get }
  var dutyEnableNewCard: String { get }
  var dutyActivateBankSide: String { get }
  var dutyTryCardAgain: String { get }
  func dutyFileClaim(number: Int) -> String
  var dutyExchangeOpens: String { get }
  var dutyCardExpires: String { get }
  var dutyFinishBankChange: String { get }
  func dutyMovePayment(payment: String) -> String
  var dutyKeepOldAccount: String { get }
  var dutyUnbindNothingYet: String { get }
  var dutyAwayFilingEnds: String { get }
  var dutyInterimPaperExpires: String { get }
  var dutyTemporaryIDExpires: String { get }
  func dutyAskQuestionAgain(question: String) -> String
  var dutyAnswerGetsOld: String { get }
  var basisAsTold: String { get }
  var basisAsPrinted: String { get }
  var basisOurReminder: String { get }
  var ourOwnRemark: String { get }
  func statusWordNotKnown(word: String, line: String) -> String
  var oldCardUsable: String { get }
  var othersCanUseIt: String { get }
  func cardVoidAsTold(day: Day) -> String
  var askBankWhetherReported: String { get }
  func temporaryReportInDoubt(lapse: String) -> String
  var reportDetailsNotKnown: String { get }
  func temporaryReportMade(when: String) -> String
  func formalReportMade(when: String) -> String
  var oldCardCancelled: String { get }
  func mayHaveLapsedSince(day: Day) -> String
  var oldAccountLive: String { get }
  func oralReportInDoubt(lapse: String) -> String
  func oralReportMade(when: String) -> String
  var oldAccountMoved: String { get }
  var oldAccountClosed: String { get }
  var applicationNotFiled: String { get }
  func applicationFiled(when: String) -> String
  func applicationTurnedDown(reason: String) -> String
  func cardPromisedFor(day: Day) -> String
  var cardBeingMade: String { get }
  var cardBeingMadeAgain: String { get }
  var cardInThePost: String { get }
  var cardLostInPost: String { get }
  var lostParcelVoided: String { get }
  func cardReadyUntil(day: Day) -> String
  var cardReadyToCollect: String { get }
  var cardTakenBack: String { get }
  func cardCollected(when: String) -> String
  var newCardNotThereYet: String { get }
  var newCardSealed: String { get }
  var newCardFailsUnexplained: String { get }
  func newCardFails(symptom: String, advice: String) -> String
  func newCardEnabled(when: String?) -> String
  var bankSideInactive: String { get }
  func bankSideActive(when: String?) -> String
  var bankSideLeftInactive: String { get }
  var careNotArranged: String { get }
  func accessWorksUntil(means: String, tried: String, until: Day) -> String
  func accessWorks(means: String, tried: String) -> String
  func accessRefused(means: String) -> String
  func name(_ turn: StatusWord.Turn) -> String
  func guideChangesMatter(count: Int) -> String
}
