package import CardJourney
package import CityGuide

/// What is asked by telephone, and what was answered.
package protocol AskingCopy {
  var answerNotKnown: String { get }
  func answerNumberTooLarge(most: Int) -> String
  func answerDayLacksStart(day: Day) -> String
  func answerDayTooEarly(day: Day, since: Day) -> String
  func writeAnswerAgainLike(example: String) -> String
  var writeAnswerAgain: String { get }
  func answerIsIncomplete(known: String, again: String) -> String
  func answerNotUnderstood(rest: String, again: String) -> String
  func answerPartlyUnderstood(known: String, rest: String, again: String) -> String
  var nothingToAskByTelephone: String { get }
  var readQuestionsByTelephone: String { get }
  func nameIssuingPlaceFirst(number: String) -> String
  var noteAnswer: String { get }
  var questionsYouCanAnswer: String { get }
  var answersSoFar: String { get }
  func answerWithItsTerm(answer: String, asked: String, until: String) -> String
  func callOldIssuingPlace(line: String) -> String
  func callCardOffice(number: String) -> String
  func callInsuranceOffice(number: String) -> String
  var callBankOnCard: String { get }
  func callBankNumberOnCard(bank: Names) -> String
  func callBankAt(number: String, bank: Names) -> String
  func callBankAtUnconfirmedNumber(bank: Names, number: String) -> String
  var questionsThatCanWait: String { get }
  var chooseOneAnswer: String { get }
  func quotedQuestion(question: String) -> String
  func whatDidTheySay(how: String) -> String
  func answerKeptInCaseUntil(until: String) -> String
  var answerPrompt: String { get }
  func answerWasNoted(answer: String) -> String
  func caseAlreadyKnows(known: String) -> String
  var toldYes: String { get }
  var toldNo: String { get }
  func spanWithItsDays(span: String, start: Day, end: Day) -> String
  func toldPaper(paper: String, originals: Int, copies: Int) -> String
  var exampleOfPermission: String { get }
  var exampleOfAgentAllowed: String { get }
  var exampleOfObligation: String { get }
  var exampleOfJointReport: String { get }
  var exampleOfStayingSame: String { get }
  var exampleOfReportLapse: String { get }
  var exampleOfTerm: String { get }
  var exampleOfFee: String { get }
  var exampleOfPapers: String { get }
  var exampleOfReportNeeded: String { get }
  var exampleOfOldCardEnd: String { get }
  var hintForPlaceAndHours: String { get }
  func name(_ reason: TelephoneQuestion.Reason) -> String
}
