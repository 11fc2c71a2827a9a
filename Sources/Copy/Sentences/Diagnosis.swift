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
  func name(_ question: Diagnosis.Question) -> String
  func short(_ question: Diagnosis.Question) -> String
  func name(_ card: Diagnosis.Card) -> String
  func name(_ said: Diagnosis.Said) -> String
  func name(_ benefit: Diagnosis.Benefit) -> String
  func name(_ print: Diagnosis.Print) -> String
  func name(_ extent: Diagnosis.Extent) -> String
  func name(_ party: Diagnosis.Party) -> String
  func name(_ finding: Diagnosis.Finding) -> String
}
