import CardJourney
import CityGuide

extension English: StatusCopy {
  var tracksMoveSeparately: String { "Each track moves on its own; all must be done." }
  var asksOfficialAppWord: String { "What does the official app say about your card?" }
  var readStatusWord: String { "Read the word" }
  func howMuchIsLeft(count: Int) -> String {
    count == 1 ? "1 thing left." : "\(count) things left."
  }
  func closedWithOutcome(outcome: String) -> String { "Closed: \(outcome)" }
  var nothingKnownOfCard: String {
    "Nothing is known yet: say what happened to the card, and where it was issued."
  }
  var whomToAsk: String { "Whom to ask" }
  var cardOfficeHotline: String { "The card office" }
  var lookUpOfficialWord: String { "A word on the official screen: sealed, lost, locked..." }
  func wordOnlyInSpellings(typed: String) -> String { "There is no word \(typed). It is part of:" }
  var cardStatus: String { "Card status" }
  var askedOfficialWord: String { "The word on the official screen:" }
  func recordStatusWord(event: String) -> String { "Record: \(event)" }
  var recordApplicationBeforeWord: String {
    "No application is recorded in this case yet: go back, press ? and choose Already further, then record this word."
  }
  func whoseTurnNow(turn: String) -> String { "Now \(turn)." }
  func guideChangeBanner(change: String) -> String {
    "! The guide has changed: \(change) (matters here)"
  }
  func moreGuideChangesMatter(rest: Int) -> String { "\(rest) more changes matter here: press t" }
  var guideChangesNotAffecting: String { "The guide has changed; no step that is left rests on it" }
  var guideChangesSinceRecord: String { "Since your last record the guide has changed:" }
  func guideChangeMattersHere(change: String) -> String { "\(change) (matters here)" }
  func guideChangeHasNoEffect(change: String) -> String {
    "\(change) (no step that is left rests on it)"
  }
  var oldCardSocialTrack: String { "Old card, social" }
  var oldCardBankTrack: String { "Old card, bank" }
  var cardInHandTrack: String { "Card in hand" }
  var careTrack: String { "Care" }
  var applicationTrack: String { "Application" }
  var newCardSocialTrack: String { "New card, social" }
  var newCardBankTrack: String { "New card, bank" }
  var childBankSideMayWait: String { "inactive; for a child it may wait" }
  var reportIsUnsaid: String { "not said whether reported" }
  func billWithState(number: Int, state: String) -> String { "bill \(number): \(state)" }
  var paidBillsTrack: String { "Bills paid" }
  var paymentsTrack: String { "Payments" }
  var paymentsNotToldYet: String { "not told yet" }
  var noPaymentsToMove: String { "none" }
  func guideValueChanged(topic: String, before: String, after: String) -> String {
    "\(topic): \(before) → \(after)"
  }
  func guideValueNowKnown(topic: String, after: String) -> String {
    "\(topic): now known, \(after)"
  }
  func guideValueWithdrawn(topic: String, before: String) -> String {
    "\(topic): nobody reliable says it any more, it was \(before)"
  }
  func saidWithinScope(scope: String, said: String) -> String { "[\(scope)] \(said)" }
  func dutyPutOff(day: Day) -> String { "put off to \(day)" }
  func putOffButCannotWait(day: Day) -> String { "you put it off to \(day), but it cannot wait" }
  func putOffBeyondLapse(putOff: Day, lapse: Day) -> String {
    "put off to \(putOff), but it runs out \(lapse)"
  }
  var ourReminderSuffix: String { " (our reminder)" }
  var countedShortSuffix: String { " (our count)" }
  func reportAlarm(when: String, side: Side, what: String, remark: String) -> String {
    "\(when): the \(side == .social ? "card" : "bank") report \(what)\(remark)"
  }
  var reportMayHaveLapsed: String { "may be over: call again" }
  var reportIsToBeMade: String { "is not made yet: call" }
  var reportRunsOut: String { "runs out: call again" }
  func noNewsByDay(day: String, duty: String) -> String {
    "No news by \(day) (our reminder): \(duty)"
  }
  func workingDaysLeft(count: Int) -> String {
    count == 1 ? "1 working day left" : "\(count) working days left"
  }
  func holidaysUnknownCallEarly(year: Int) -> String {
    "The holidays of \(year) are not known yet, nor when counters are open: rather call early"
  }
  func holidaysUnknownMayDiffer(year: Int, days: Int) -> String {
    "The holidays of \(year) are not known yet: it may be off by \(days) working days"
  }
  func reportSideToday(side: Side) -> String {
    "Report the \(side.rawValue) side today"
  }
  func sideReportMayHaveLapsed(side: Side, day: Day) -> String {
    "The \(side.rawValue) report may have run out on \(day); if it was not repeated, call again today."
  }
  func askWhenReportLapses(side: Side) -> String {
    "Ask when the \(side.rawValue) report runs out; in doubt repeat it"
  }
  func reportLapsesWhileClosed(
    side: Side, day: String, isOurs: Bool, reopening: String, callDays: [String]
  ) -> String {
    let lapse = isOurs ? "is taken to run out" : "lapses"
    let days = callDays.joined(separator: ", ")
    return
      "The \(side.rawValue) report \(lapse) on \(day), before the counters reopen on \(reopening): call again by \(days)"
  }
  func repeatReportBefore(side: Side, due: String, isOurs: Bool, distance: String) -> String {
    let term = isOurs ? "is taken to hold" : "holds"
    return
      "The \(side.rawValue) report \(term) until \(due), \(distance); repeat it or report formally before"
  }
  func cardDueElseAsk(expected: String, isLate: Bool, due: String) -> String {
    let then = isLate ? "three working days late, ask today" : "ask if there is no news by \(due)"
    return "The card is due \(expected); \(then)"
  }
  func dutyDayToBeAsked(duty: String) -> String { "\(duty); ask by which day" }
  func dutyLongOverdue(duty: String) -> String { "\(duty): long overdue, do it today" }
  func dutyOverdue(duty: String, due: String) -> String { "\(duty): \(due), overdue" }
  func dutyReminderDay(duty: String, due: String, distance: String) -> String {
    "\(duty): reminder on \(due), \(distance)"
  }
  func dutyDueDay(duty: String, due: String, distance: String) -> String {
    "\(duty): \(due), \(distance)"
  }
  func dutyReportSide(side: Side) -> String { "Report the \(side.rawValue) side" }
  func dutyReportLapses(side: Side) -> String {
    "The \(side.rawValue) report runs out"
  }
  var dutyReportFormallyInTime: String {
    "Last working day before the report runs out: report formally"
  }
  var dutyVoidLostParcel: String { "Have the card in the lost parcel voided" }
  var dutyAskForNews: String { "No news yet? Ask" }
  var dutyAskForInterimPaper: String { "ask for a certificate or temporary card for care" }
  func dutyComplainOfDelay(line: String) -> String { "much too long: complain at \(line)" }
  var dutyAskIfCardLies: String { "ask whether the card is lying at the outlet" }
  var dutyCollectCard: String { "Collect the card" }
  var dutyEnableNewCard: String { "Enable the new card" }
  var dutyActivateBankSide: String { "Activate the bank side" }
  var dutyTryCardAgain: String { "Try the new card again" }
  func dutyFileClaim(number: Int) -> String { "File claim \(number)" }
  var dutyExchangeOpens: String { "The card can be exchanged" }
  var dutyCardExpires: String { "The card expires" }
  var dutyFinishBankChange: String { "Bank changed by (start after this month's payment)" }
  func dutyMovePayment(payment: String) -> String { "Move \(payment)" }
  var dutyKeepOldAccount: String { "Keep the old account open" }
  var dutyUnbindNothingYet: String {
    "Unbind nothing (shared family account, relatives, filing for care elsewhere) before the new card works"
  }
  var dutyAwayFilingEnds: String { "The filing for care away from home ends" }
  var dutyInterimPaperExpires: String { "The temporary card or paper runs out" }
  var dutyTemporaryIDExpires: String { "The temporary ID card runs out" }
  func dutyAskQuestionAgain(question: String) -> String { "Ask again: \(question)" }
  var dutyAnswerGetsOld: String { "An answer gets old: ask again" }
  var basisAsTold: String { "as told" }
  var basisAsPrinted: String { "as printed" }
  var basisOurReminder: String { "no official word; our reminder" }
  var ourOwnRemark: String { "our own remark" }
  func statusWordNotKnown(word: String, line: String) -> String {
    "The word \(word) is not known, and nothing is guessed. Ask \(line) of the issuing place: the screen says \(word); is the card 封存, 挂失, 注销 or 锁定, and what is to be done?"
  }
  var oldCardUsable: String { "not reported" }
  var askBankWhetherReported: String { "reported or not? Ask the bank" }
  var othersCanUseIt: String { "not reported: others can use it" }
  func cardVoidAsTold(day: Day) -> String { "void after \(day), as they said" }
  func temporaryReportInDoubt(lapse: String) -> String { "temporary report, \(lapse) [!]" }
  var reportDetailsNotKnown: String { "reported; how and when is not known" }
  func temporaryReportMade(when: String) -> String { "temporary report \(when)" }
  func formalReportMade(when: String) -> String { "formal report \(when)" }
  var oldCardCancelled: String { "cancelled" }
  func mayHaveLapsedSince(day: Day) -> String { "may have run out since \(day)" }
  var oldAccountLive: String { "not reported" }
  func oralReportInDoubt(lapse: String) -> String { "oral report, \(lapse) [!]" }
  func oralReportMade(when: String) -> String { "oral report \(when)" }
  var oldAccountMoved: String { "balance moved to the new card, not closed" }
  var oldAccountClosed: String { "closed" }
  var applicationNotFiled: String { "not filed" }
  func applicationFiled(when: String) -> String { "filed \(when)" }
  func applicationTurnedDown(reason: String) -> String { "turned down. \(reason)" }
  func cardPromisedFor(day: Day) -> String { "being made, promised \(day)" }
  var cardBeingMade: String { "being made" }
  var cardBeingMadeAgain: String { "being made again" }
  var cardInThePost: String { "in the post" }
  var cardLostInPost: String { "lost in the post: have it voided" }
  var lostParcelVoided: String { "lost and voided: made again, or apply again" }
  func cardReadyUntil(day: Day) -> String { "ready until \(day)" }
  var cardReadyToCollect: String { "ready" }
  var cardTakenBack: String { "taken back: apply again" }
  func cardCollected(when: String) -> String { "collected (\(when))" }
  var newCardNotThereYet: String { "not there yet" }
  var newCardSealed: String { "sealed: enable it" }
  var newCardFailsUnexplained: String { "is refused; why is not found yet" }
  func newCardFails(symptom: String, advice: String) -> String { "fails: \(symptom). \(advice)" }
  func newCardEnabled(when: String?) -> String { "enabled\(when.map { " (\($0))" } ?? "")" }
  var bankSideInactive: String { "inactive" }
  func bankSideActive(when: String?) -> String { "active\(when.map { " (\($0))" } ?? "")" }
  var bankSideLeftInactive: String { "left inactive" }
  var careNotArranged: String { "nothing arranged" }
  func accessWorksUntil(means: String, tried: String, until: Day) -> String {
    "\(means) works (\(tried)), until \(until)"
  }
  func accessWorks(means: String, tried: String) -> String { "\(means) works (\(tried))" }
  func accessRefused(means: String) -> String { "\(means) was refused; other ways: m" }

  func name(_ turn: StatusWord.Turn) -> String {
    switch turn {
    case .nobody: "as a rule nobody has to act"
    case .holder: "it is your turn"
    case .outlet: "it is the outlet's turn"
    case .cardOffice: "it is the card office's turn"
    }
  }

  func guideChangesMatter(count: Int) -> String {
    "! The guide has changed; \(count) of it matters here: press t"
  }
}
