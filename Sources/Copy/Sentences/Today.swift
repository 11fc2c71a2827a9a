package import CardJourney

/// The card of the day, and its head.
package protocol TodayCopy {
  var caseAllDone: String { get }
  var onlyOldAccountLeft: String { get }
  func thingsLeft(count: Int) -> String
  func moreDutiesDue(count: Int) -> String
  var asksToCloseCase: String { get }
  var closingStopsReminders: String { get }
  var leaveCaseOpen: String { get }
  func closeCaseWith(outcome: String) -> String
  func caseClosedNow(outcome: String) -> String
  var logOfRecords: String { get }
  var takeRecordBack: String { get }
  var chooseRecordToTakeBack: String { get }
  func recordTakenBack(record: String) -> String
  var logIsEmpty: String { get }
  var whichDayToRemind: String { get }
  var remindOnThatDay: String { get }
  var remindLater: String { get }
  func reminderDayExamples(day: Day) -> String
  var whichDutyToPutOff: String { get }
  var nothingToPutOff: String { get }
  func remindAgainOn(day: String, duty: String) -> String
  var closeThisCase: String { get }
  var caseIsDone: String { get }
  var reopenCase: String { get }
  func caseEndedWith(outcome: String) -> String
  var allDoneCardFound: String { get }
  var allDoneCardWorks: String { get }
  var cardWorksAgain: String { get }
  func oldAccountStaysOpen(until day: Day?, isOurs: Bool) -> String
  func waitingForFiledCard(since: String, days: Int) -> String
  func questionsBeforeTask(task: String, count: Int) -> String
  func openQuestionsRemain(count: Int) -> String
  func tripToPlace(place: String, errands: String) -> String
  func reportTakenToHoldUntil(day: String) -> String
  func bringPaperAndSeeList(paper: String) -> String
  func questionNumber(number: Int) -> String
  func questionNumberOfAll(number: Int, total: Int) -> String
  var cardWorksByNow: String { get }
  func diagnosisQuestionsAtMost(count: Int) -> String
  func tellWhenCardFound(key: String) -> String
  var whyTheseDays: String { get }
  func workingDaysAccordingTo(document: String) -> String
  func guideFault(fault: String) -> String
  func guideOutOfDate(day: Day) -> String
  func moreOfWarnings(key: String) -> String
  func bewareOf(warning: String) -> String
  func practiceScreen(screen: String) -> String
  var practiceIsOver: String { get }
  var nothingLeavesPractice: String { get }
  func name(_ kind: CaseTask.Kind) -> String
  func name(_ state: CaseTask.State) -> String
  func nobodyCheckedSince(day: Day) -> String
}
