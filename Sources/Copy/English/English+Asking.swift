import CardJourney
import CityGuide

extension English: AskingCopy {
  var answerNotKnown: String { "Not known: nothing is noted. Ask again another day." }
  func answerNumberTooLarge(most: Int) -> String {
    "Too much, not noted: write a number of 0-\(most)."
  }
  func answerDayLacksStart(day: Day) -> String {
    "Read as: until \(day). Not noted, since nothing says from when: write how many days, or give this day when you record that step."
  }
  func answerDayTooEarly(day: Day, since: Day) -> String {
    "Read as: until \(day), but it was made on \(since). Not noted: ask for the day again."
  }
  func writeAnswerAgainLike(example: String) -> String { "Write it again, \(example)" }
  var writeAnswerAgain: String { "Write it again." }
  func answerIsIncomplete(known: String, again: String) -> String {
    "Not noted: \(known) is not one whole answer. \(again)"
  }
  func answerNotUnderstood(rest: String, again: String) -> String {
    "Not noted: \(rest) is not understood. \(again)"
  }
  func answerPartlyUnderstood(known: String, rest: String, again: String) -> String {
    "Not noted: understood \(known), but not \(rest). \(again)"
  }
  var nothingToAskByTelephone: String { "There is nothing to ask by telephone now." }
  var readQuestionsByTelephone: String { "By telephone, in Chinese; note what they say:" }
  func nameIssuingPlaceFirst(number: String) -> String {
    "First name the issuing place; have \(number) ready."
  }
  var noteAnswer: String { "Note the answer" }
  var questionsYouCanAnswer: String { "What you know; each answer makes the rest more exact:" }
  var answersSoFar: String { "Answered so far:" }
  func answerWithItsTerm(answer: String, asked: String, until: String) -> String {
    "\(answer) (asked \(asked), good until \(until))"
  }
  func callOldIssuingPlace(line: String) -> String {
    "Call \(line) of the old issuing place (dial its area code first)"
  }
  func callCardOffice(number: String) -> String { "Call \(number) (the card office)" }
  func callInsuranceOffice(number: String) -> String { "Call \(number) (medical insurance)" }
  var callBankOnCard: String { "Call the bank on the card" }
  func callBankNumberOnCard(bank: Names) -> String {
    "Call the hotline of \(bank.full.text(in: .en)) (on the back of the card, or in its own app)"
  }
  func callBankAt(number: String, bank: Names) -> String {
    "Call \(number) (\(bank.full.text(in: .en)))"
  }
  func callBankAtUnconfirmedNumber(bank: Names, number: String) -> String {
    "Call \(bank.full.text(in: .en)): Some say \(number); check it in the bank's own app first"
  }
  var questionsThatCanWait: String { "These can wait until you go:" }
  var chooseOneAnswer: String { "choose one" }
  func quotedQuestion(question: String) -> String { question }
  func whatDidTheySay(how: String) -> String { "What did they say? \(how)" }
  func answerKeptInCaseUntil(until: String) -> String {
    "Kept in this case only, and gone by until \(until); u takes it back."
  }
  var answerPrompt: String { "Answer:" }
  func answerWasNoted(answer: String) -> String { "Noted: \(answer)" }
  func caseAlreadyKnows(known: String) -> String { "The case knows: \(known)" }
  var toldYes: String { "yes" }
  var toldNo: String { "no" }
  func spanWithItsDays(span: String, start: Day, end: Day) -> String {
    "\(span) (from \(start), until \(end))"
  }
  func toldPaper(paper: String, originals: Int, copies: Int) -> String {
    paper + (originals > 0 ? ", original \(originals)" : "")
      + (copies > 0 ? ", copies \(copies)" : "")
  }
  var exampleOfPermission: String { "such as: yes; no" }
  var exampleOfAgentAllowed: String { "such as: yes; no, in person" }
  var exampleOfObligation: String { "such as: yes; no" }
  var exampleOfJointReport: String { "such as: yes; no" }
  var exampleOfStayingSame: String { "such as: it stays; it changes" }
  var exampleOfReportLapse: String {
    "such as: 7 days works; until Dec 1; 15 days cancelled; never"
  }
  var exampleOfTerm: String { "such as: 15 working days; 3-5 days; at once" }
  var exampleOfFee: String { "such as: 20; 10-20; free" }
  var exampleOfPapers: String { "such as: ID card, photo 2; no photo" }
  var exampleOfReportNeeded: String { "such as: nothing; temporary; formal" }
  var exampleOfOldCardEnd: String { "such as: filing; acceptance; enabling" }
  var hintForPlaceAndHours: String { "place, floor, hours; keep it short" }

  func name(_ reason: TelephoneQuestion.Reason) -> String {
    switch reason {
    case .unknown: "(nothing was found)"
    case .hearsay: "(nothing confirmed)"
    case .disputed: "(sources disagree)"
    case .old: "(what was found is old, or has no date)"
    case .limited:
      "(what was found is not all, or may not hold for you)"
    case .personal: "(of your own case: what they say counts)"
    }
  }

}
