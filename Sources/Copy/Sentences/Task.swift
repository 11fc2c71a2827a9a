package import CardJourney
package import CityGuide

/// One thing to do: where, how, and why.
package protocol TaskCopy {
  func voidAsToldApplyNow(day: Day) -> String
  var careTodayWithoutCard: String { get }
  var noteHowCareWent: String { get }
  var careAwaitsIssuingPlace: String { get }
  var codeWithoutFaceCheckAt: String { get }
  var taskNoLongerExists: String { get }
  var thisTask: String { get }
  var taskNotYetReached: String { get }
  var taskFurtherNotes: String { get }
  var tickPayouts: String { get }
  var taskRecordedSoFar: String { get }
  var notPossibleYetAndWhy: String { get }
  var whatEachOutcomeLeadsTo: String { get }
  var ourStandWhereSourcesDisagree: String { get }
  var whyFurtherFacts: String { get }
  func askBeforeChangingBank(line: String, key: String) -> String
  var rulesForChangingBank: String { get }
  func holderActivatesAtBank(paper: String, bank: Names?) -> String
  func parentActivatesAtBank(paper: String) -> String
  var askWhetherCardStillWaits: String { get }
  func bringToCollectCard(paper: String) -> String
  var enablingDeadline: String { get }
  var takenBackIfNotEnabled: String { get }
  func reportEndsByItself(day: String) -> String
  var formalReportReleasableHere: String { get }
  var formalReportNotReleasableHere: String { get }
  func askWhetherReleasable(desk: String) -> String
  func takeCardToRelease(paper: String, place: String) -> String
  var oldAccountClosesFirst: String { get }
  var oldSocialSideEndsFirst: String { get }
  func bringWithOldCard(paper: String) -> String
  func feeLabel(place: String, date: String?) -> String
  func turnedDownLastTime(reason: String) -> String
  var askWhetherCardIsVoid: String { get }
  func filingReportFirst(instruction: String) -> String
  func applyWithNewBank(bank: Names) -> String
  func askWhichOutletIsInstant(desk: String, routes: String) -> String
  var someOutletsAreInstant: String { get }
  var filingOnlineFromAfar: String { get }
  var onlineFilingNeedsFaceCheck: String { get }
  var noOnlineFilingFound: String { get }
  var whetherNewCardIsSent: String { get }
  var whetherSomebodyElseMayFile: String { get }
  var whetherOutletElsewhereFiles: String { get }
  func filingFromAfar(reason: String) -> String
  func filingFromAfarAsk(reason: String, questions: String, key: String) -> String
  var handInCardIfAsked: String { get }
  var oldCardIsTaken: String { get }
  var oldCardIsKept: String { get }
  func answerQuestionFirst(question: String) -> String
  func reportToOldIssuingPlace(line: String) -> String
  func reportSocialSideByCalling(number: String) -> String
  var reportToBankOnCard: String { get }
  func reportBankSideByCalling(number: String, bank: Names) -> String
  func doneAtDesk(name: String) -> String
  func notDoneAtDesk(name: String, place: String, remark: String?) -> String
  var worksNow: String { get }
  func openNow(name: String) -> String
  func closedUntilOpening(name: String, day: String, time: String) -> String
  var atThisHour: String { get }
  var noWorkingDayToday: String { get }
  func probablyClosed(when: String, name: String, day: String) -> String
  func askWhetherOpenToday(name: String) -> String
  var cutChipAtTheEnd: String { get }
  func waitingSinceFiling(since: Day, days: Int) -> String
  var waitDaysAreOurs: String { get }
  var parcelIsLate: String { get }
  var progressInquiry: String { get }
  var homeVisit: String { get }
  var letRelativeTakeOver: String { get }
  func askAboutVisitOrRelative(key: String) -> String
  var stepFileFormalReport: String { get }
  var stepVoidLostCard: String { get }
  var stepCancelOtherProvinceCard: String { get }
  func stepReportSocialSide(line: String) -> String
  var stepReportBankSide: String { get }
  var stepGetTemporaryID: String { get }
  var stepCallPolice: String { get }
  var stepCorrectInsuredRecord: String { get }
  var stepApplyForReissue: String { get }
  var stepApplyForExchange: String { get }
  var stepApplyForCard: String { get }
  var stepWaitForCard: String { get }
  var stepCollectCard: String { get }
  var stepReleaseSocialSide: String { get }
  var stepReleaseBankSide: String { get }
  var stepEnableNewCard: String { get }
  var stepActivateBankSide: String { get }
  var stepFindRefusalReason: String { get }
  var stepCloseAccountFirst: String { get }
  var stepEndOldSocialSide: String { get }
  var stepTellPayouts: String { get }
  func stepMovePayment(kind: String) -> String
  var stepSettleOldAccount: String { get }
  func stepFollowUpClaim(number: Int) -> String
  var stepCheckOldCardStatus: String { get }
  var stepCloseCase: String { get }
  var twoReportsNow: String { get }
  var stopLossNow: String { get }
  var othersTurnNow: String { get }
  var movePaymentsNow: String { get }
  var nextStepHeading: String { get }
  func nextStepsInAnyOrder(count: Int) -> String
  var briefFileFormalReport: String { get }
  var briefReportSocialSide: String { get }
  var briefReportBankSide: String { get }
  var briefGetTemporaryID: String { get }
  var briefTellPolice: String { get }
  var briefCorrectInsuredRecord: String { get }
  var briefApplyForReissue: String { get }
  var briefApplyForExchange: String { get }
  var briefAskAboutProgress: String { get }
  var briefReleaseSocialSide: String { get }
  var briefReleaseBankSide: String { get }
  var briefEnableNewCard: String { get }
  var briefActivateBankSide: String { get }
  var briefFindRefusalReason: String { get }
  var briefVoidLostCard: String { get }
  var briefCancelOtherProvinceCard: String { get }
  var briefCloseAccountFirst: String { get }
  var briefEndOldSocialSide: String { get }
  var briefTellPayouts: String { get }
  func briefMovePayment(kind: String) -> String
  var briefSettleOldAccount: String { get }
  func briefFollowUpClaim(number: Int) -> String
  var briefCheckOldCardStatus: String { get }
  var briefCloseCase: String { get }
  func dutyIsLate(day: String) -> String
  var dutyIsDueToday: String { get }
  var tryCardAgain: String { get }
  var tickPayoutsTakesMinute: String { get }
  var closedCaseStaysListed: String { get }
  var whyThisStepNext: String { get }
  func brief(_ bindingKind: BindingKind) -> String
  func brief(_ outcome: Outcome) -> String
}
