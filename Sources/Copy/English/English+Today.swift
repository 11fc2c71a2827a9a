import CardJourney

extension English: TodayCopy {
  var caseAllDone: String { "all done" }
  var onlyOldAccountLeft: String { "old account left" }
  func thingsLeft(count: Int) -> String {
    count == 1 ? "1 thing left" : "\(count) things left"
  }
  func moreDutiesDue(count: Int) -> String { "\(count) more are due: press t" }
  var asksToCloseCase: String { "Close this case?" }
  var closingStopsReminders: String {
    "Nothing more is due or offered then. The records stay; u takes it back."
  }
  var leaveCaseOpen: String { "Leave it open" }
  func closeCaseWith(outcome: String) -> String { "Close it: \(outcome)" }
  func caseClosedNow(outcome: String) -> String { "This case is closed: \(outcome)" }
  var logOfRecords: String { "Log" }
  var takeRecordBack: String { "Take back" }
  var chooseRecordToTakeBack: String {
    "What was recorded, newest first. Choose one to take it back:"
  }
  func recordTakenBack(record: String) -> String { "Taken back: \(record)" }
  var logIsEmpty: String { "Nothing yet." }
  var whichDayToRemind: String { "Remind me on which day?" }
  var remindOnThatDay: String { "That day" }
  var remindLater: String { "Remind me later" }
  func reminderDayExamples(day: Day) -> String { "Such as: Fri, 3 days, \(day.monthAndDay)" }
  var whichDutyToPutOff: String { "Which of these shall come up later?" }
  var nothingToPutOff: String { "Nothing is due at the moment." }
  func remindAgainOn(day: String, duty: String) -> String { "Again on \(day): \(duty)" }
  var closeThisCase: String { "Close this case" }
  var caseIsDone: String { "This case is done." }
  var reopenCase: String { "Something is left after all: open it again" }
  func caseEndedWith(outcome: String) -> String { "This case is closed: \(outcome)." }
  var allDoneCardFound: String { "All is done: the old card was found, and nothing is blocked." }
  var allDoneCardWorks: String { "All is done: the card works for care and for payments." }
  var cardWorksAgain: String { "The card works for care and for payments." }
  func oldAccountStaysOpen(until day: Day?, isOurs: Bool) -> String {
    let term = day.map { "Keep it until \($0)\(isOurs ? " (our reminder)" : ""). " } ?? ""
    return "One thing is left, without hurry: the old account is empty but open. \(term)"
      + "Once nothing more comes in, close it at a counter with your identity document."
  }
  func waitingForFiledCard(since: String, days: Int) -> String {
    "Waiting: filed on \(since), \(days) days ago."
  }
  func questionsBeforeTask(task: String, count: Int) -> String {
    "Where and with what (\(task)) hangs on the answers: \(count) to go, then it opens."
  }
  func openQuestionsRemain(count: Int) -> String {
    "\(count) questions are open; answers make the rest more exact (a)."
  }
  func tripToPlace(place: String, errands: String) -> String { "\(place): \(errands)" }
  func reportTakenToHoldUntil(day: String) -> String { "taken to hold until \(day)" }
  func bringPaperAndSeeList(paper: String) -> String {
    "Bring \(paper); the list has the rest (c)."
  }
  func questionNumber(number: Int) -> String { "question \(number)" }
  func questionNumberOfAll(number: Int, total: Int) -> String { "question \(number) of \(total)" }
  var cardWorksByNow: String { "It works by now" }
  func diagnosisQuestionsAtMost(count: Int) -> String {
    "\(count) questions at most, and you know whose business it is and what to do today."
  }
  func tellWhenCardFound(key: String) -> String {
    "Found it? Do not use it yet; say so here first\(key)."
  }
  var whyTheseDays: String { "Why these days:" }
  func workingDaysAccordingTo(document: String) -> String { "Working days as in \(document)" }
  func guideFault(fault: String) -> String { "! \(fault)" }
  func guideOutOfDate(day: Day) -> String {
    "! Nobody has checked what stands here since \(day): ask by telephone first. If something is wrong, tell whoever gave you the program."
  }
  func moreOfWarnings(key: String) -> String { " More\(key)." }
  func bewareOf(warning: String) -> String { "Beware: \(warning)" }
  func practiceScreen(screen: String) -> String { "Practice, not kept: \(screen)" }
  var practiceIsOver: String { "Practice is over; nothing was kept." }
  var nothingLeavesPractice: String { "In practice nothing is printed or written" }

  func name(_ kind: CaseTask.Kind) -> String {
    switch kind {
    case .tellPolice: "call the police, keep the receipt"
    case .report(.social): "block the card"
    case .report(.bank): "block its bank account"
    case .replaceIDDocument: "first get an identity document"
    case .correctRecord: "first correct the insured record"
    case .release(.social): "unblock the card"
    case .release(.bank): "unblock its bank account"
    case .endFirst: "first end one side of the old card"
    case .apply: "apply for the new card"
    case .collect: "collect and enable the new card"
    case .activate: "activate the bank side"
    case .settleAtDesk: "find out why the card is refused"
    case .payouts: "move the payments"
    case .endOld: "end the old card and account"
    case .claims: "claim the bills you paid"
    case .clear: "check the old card's status"
    }
  }

  func name(_ state: CaseTask.State) -> String {
    switch state {
    case .now: "can be done now"
    case .waiting: "waiting for them"
    case .later: "later"
    case .done: "done"
    case .notNeeded: "not needed"
    case .leftUndone: "not done"
    }
  }

  func nobodyCheckedSince(day: Day) -> String {
    "! Nobody has checked what stands here since \(day)."
  }
}
