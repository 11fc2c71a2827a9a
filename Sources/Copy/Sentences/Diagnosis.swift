package import CardJourney

/// Why a card is refused, and what to do about it.
package protocol DiagnosisCopy {
  func causeQuestionsLeft(questions: Int) -> String
  var recordFoundCause: String { get }
  func enterRecordsOutcome(outcome: String) -> String
  var causeTodaysAdvice: String { get }
  var whomToTell: String { get }
  var dialIssuingAreaCodeFirst: String { get }
  func retryThenCall(day: String) -> String
  func enabledWithinWorkingDays(days: Int) -> String
  var enabledEarlier: String { get }
  var enablingDayForgotten: String { get }
  var cardStateNotFound: String { get }
  var insuranceDeskThere: String { get }
  var hrOrInsuranceWindow: String { get }
  func situationAndObservation(situation: String, observation: String) -> String
  var medicalCodeMeanwhile: String { get }
  var sayDeskDayAndScreen: String { get }
  var keepSelfPaidPapers: String { get }
  var askWhyBenefitStopped: String { get }
  var askUnpaidMonthsFirst: String { get }
  var askAboutCoverageGap: String { get }
  var enableSocialSideQuickly: String { get }
  var useNewerCard: String { get }
  var repeatForNewerCard: String { get }
  var askWhoReportedLoss: String { get }
  var askBankAboutReportToo: String { get }
  var releaseReportAtBothOffices: String { get }
  var newCardLookAgain: String { get }
  var askWhoCancelledCard: String { get }
  var cancelledCardNewIssuer: String { get }
  var cancelledCardBankAccount: String { get }
  var resetSocialPassword: String { get }
  var cashPasswordIsBanks: String { get }
  var resetPinAtBank: String { get }
  var carePasswordIsSocial: String { get }
  var activateOrUnlockAtBank: String { get }
  var checkRegisteredPayoutAccount: String { get }
  var correctInsuredRecordFirst: String { get }
  var exchangeMisprintedCard: String { get }
  var exchangeExpiredWithoutHurry: String { get }
  var expiredCardWhomToAsk: String { get }
  var tryAnotherTerminal: String { get }
  var terminalTellInsuranceBureau: String { get }
  var networkWaitAndRetry: String { get }
  var networkPayThenClaim: String { get }
  var networkTellInsuranceBureau: String { get }
  var fileAwayCareFirst: String { get }
  var useConnectedHospital: String { get }
  var exchangeUnreadableCard: String { get }
  var keepUnreadableCard: String { get }
  var askStateOrHaveRead: String { get }
  func name(_ question: Diagnosis.Question) -> String
  func short(_ question: Diagnosis.Question) -> String
  func why(_ question: Diagnosis.Question) -> String
  func name(_ card: Diagnosis.Card) -> String
  func name(_ said: Diagnosis.Said) -> String
  func name(_ benefit: Diagnosis.Benefit) -> String
  func name(_ print: Diagnosis.Print) -> String
  func name(_ extent: Diagnosis.Extent) -> String
  func name(_ party: Diagnosis.Party) -> String
  func name(_ finding: Diagnosis.Finding) -> String
  func aboutTheCard(_ finding: Diagnosis.Finding) -> String
}
