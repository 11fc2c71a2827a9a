import CardJourney

extension English: RecordCopy {
  var recordTitle: String { "Record" }
  func unreadableRecordDay(day: Day) -> String {
    "Write it like \(day.monthAndDay), or yesterday 20:30"
  }
  func toldDayExampleInline(day: Day) -> String { "such as: 7 (days), \(day.monthAndDay)" }
  var toldDayPrompt: String { "The days, or the day, they said:" }
  var whichDayDone: String { "On which day?" }
  func recordDayExamples(day: Day) -> String {
    "Such as: yesterday 20:30, \(day.monthAndDay), \(day) 09:15, ~\(day.monthAndDay) (about)"
  }
  func toldDayFieldExamples(day: Day) -> String { "Such as: 7 (days), \(day.monthAndDay)" }
  func recordedWhen(moment: String) -> String { "When: \(moment)" }
  var someOtherResult: String { "Not so: something else..." }
  var whenWasItDone: String { "When was it done?" }
  var doneJustNow: String { "Just now" }
  var doneEarlierToday: String { "Earlier today" }
  func doneYesterday(date: String) -> String { "Yesterday \(date)" }
  func doneTwoDaysAgo(date: String) -> String { "Two days ago \(date)" }
  var typeAnotherDay: String { "Another day, or with the time (type it)" }
  var dayNotRemembered: String { "I do not remember" }
  var howLongReportHolds: String { "For how many days does the report hold, did they say?" }
  var typeToldReportTerm: String { "They said (type days or a day)" }
  var whetherCardDayWasTold: String { "Did they name a day for the card?" }
  var noDayWasTold: String { "No" }
  var typeToldDay: String { "Yes (type days or a day)" }
  var whetherCollectionDeadlineWasTold: String { "Did they say until when it can be collected?" }
  var untilWhenDocumentIsValid: String { "Until which day is it valid, as printed?" }
  var leaveValidityForNow: String { "Leave it for now" }
  var enterValidity: String { "Enter it (type days or a day)" }
  var toldCountsMoreThanWritten: String { "What you were told counts more than anything written." }
  var reportTermNotTold: String { "They did not say" }
  func reportTermAssumed(day: String) -> String {
    "They did not say (I will count it until \(day))"
  }
  var whetherRuleBreachHappened: String { "This goes against the rules. Did it really happen?" }
  var cannotBeRecordedBecause: String { "This cannot be recorded. Why:" }
  func stepBeforeWasOn(day: Day) -> String { "  the step before was on \(day)" }
  var goBackWithoutRecording: String { "Do not record it; go back" }
  var recordDespiteRule: String { "It did happen: record it with a reminder to ask" }
  func recordMissingFirst(missing: String) -> String { "Record first: \(missing)" }
  var howFarAreYou: String { "How far are you?" }
  func typeWaypointDay(day: Day) -> String {
    "Type a day such as \(day.monthAndDay) or yesterday; just press Enter if you do not know."
  }
  var alreadyFurtherTitle: String { "Already further" }
  func unreadableWaypointDay(day: Day) -> String { "Write the day like \(day.monthAndDay)" }
  var alreadyAtThisStep: String { "You are there already, or further" }
  var whereWasApplicationFiled: String { "Where was the application filed?" }
  var whetherSocialSideWasReported: String { "Was the social side reported lost?" }
  var whetherBankSideWasReported: String { "Was the bank account reported lost?" }
  var aboutWhichDay: String { "About which day?" }
  var filedElsewhereOrForgotten: String { "Not remembered, or elsewhere" }
  var bankReportedOrallyBefore: String { "Yes, by calling the bank (oral report)" }
  var temporarilyReportedBefore: String { "Yes, by telephone or phone (temporary)" }
  var bankReportedFormallyBefore: String { "Yes, formally at the bank's counter" }
  var formallyReportedWithDocument: String { "Yes, formally with an identity document" }
  var notReportedOrForgotten: String { "No, or not remembered" }
  var whichIDDocumentObtained: String { "Which one did you get?" }
  var gotTemporaryIDCard: String { "A temporary ID card" }
  var gotNewIDCard: String { "The new ID card" }
  var howWasItReported: String { "How was it reported?" }
  var reportedByCallingBank: String { "Called the bank (oral report)" }
  func reportedByCall(line: String) -> String { "Called \(line) (temporary report)" }
  var reportedTemporarilyOnPhone: String { "In an app; it said temporary" }
  var reportedFormallyOnPhone: String { "In an app; it said formal" }
  var reportedAtBankCounter: String { "Formal report at the bank's counter" }
  var reportedAtWindowOrBank: String { "Formal report at a window or bank" }
  func appliedAndReportedFormally(outcome: String) -> String {
    "\(outcome); reported formally, too"
  }
  var gotCardAtOnceEnabled: String { "Got the new card there, and it is enabled" }
  var gotCardAtOnceInactive: String { "Got the new card there, not enabled yet" }
  var windowTookItForPickup: String { "The window took it; I collect the card later" }
  var branchTookItForPickup: String { "The bank branch took it; I collect the card later" }
  var windowTookItForPost: String { "The window took it; the card comes by post" }
  var filedOnlineAwaitingReview: String { "Filed online, waiting for the review" }
  var filedAtKiosk: String { "Filed at a kiosk" }
  var homeVisitorTookApplication: String { "Whoever came to the home took it" }
  var employerFiledApplication: String { "The employer filed it" }
  var gotCardBothSidesWork: String { "Got the new card there, and both sides of it work" }
  var howDidApplicationGo: String { "How did it go?" }
  var onlyFormallyReported: String { "The formal report is made, nothing is filed yet" }
  var applicationAcceptedBeingMade: String { "Accepted, being made" }
  var whatIsCardNews: String { "What is the news?" }
  var cardCanBeCollected: String { "It can be collected" }
  var cardIsInMyHands: String { "I have the card" }
  var cardWasPosted: String { "It was posted" }
  var cardWasLostInPost: String { "It was lost in the post" }
  var applicationWasTurnedDown: String { "The application was turned down" }
  var whyTurnedDown: String { "Why?" }
  var makingFailedMadeAgain: String { "Making failed, it is made again" }
  var withdrewMyApplication: String { "I withdrew the application" }
  var whatOutletSaysOfParcel: String { "What does the outlet say?" }
  var parcelVoidedMadeAgain: String { "Voided; they make it again" }
  var parcelVoidedApplyAgain: String { "Voided; I have to apply again" }
  var whetherCardWasCollected: String { "Do you have the card?" }
  var yesCardCollected: String { "Yes" }
  var collectedAndEnabledThere: String { "Yes, and it was enabled there" }
  var notCollectedTakenBack: String { "No: it was taken back" }
  var whetherCardIsEnabled: String { "Is it enabled?" }
  var yesCardStatusIsNormal: String { "Yes, it says normal" }
  var cardCouldNotBeEnabled: String { "No" }
  var defectiveCardHandedBack: String { "Misprinted or dead: handed back" }
  var notEnabledApplyAgain: String { "Not enabled for too long: taken back, apply again" }
  var whatFailureSaid: String { "What did it say?" }
  var whetherBankSideIsActive: String { "Is the bank side active?" }
  var yesBankSideIsActive: String { "Yes" }
  var leaveBankSideInactive: String { "Leave it: nothing is paid to this card" }
  var whatCameOfDesk: String { "What came of it?" }
  var cardWorksNow: String { "It works now" }
  var cardStillFails: String { "It still fails: look for the reason again" }
  var freshCardHandedBack: String { "A new one, handed back to be made again" }
  var neverEnabledCancelled: String { "Never enabled: taken back and cancelled" }
  var brokenCardIsExchanged: String { "The card is broken and is exchanged" }
  var bindingMoved: String { "Moved" }
  var bindingAlreadyUpToDate: String { "Checked: it has the new number" }
  var bindingDoesNotApply: String { "Does not apply" }
  var paymentDidNotArrive: String { "The money did not arrive, or came back" }
  var bindingDoesNotWork: String { "It does not work yet" }
  var whatBecameOfOldAccount: String { "What became of the old account?" }
  var oldBalanceMoved: String { "The balance was moved to the new card" }
  var oldAccountWasClosed: String { "It was closed" }
  func whatBecameOfClaim(number: Int) -> String { "What about claim \(number)?" }
  var whichOfficialOldCardStatus: String { "What does the official screen say of the old card?" }
  var foundNeverReported: String { "No, nothing was ever reported" }
  var foundSocialSideReported: String { "Yes, the social side" }
  var foundBankSideReported: String { "Yes, the bank side" }
  var foundBothSidesReported: String { "Yes, both sides" }
  var foundWhetherEverReported: String { "Found. Was it ever reported lost?" }
  var foundCardStillBlocked: String { "Reported lost, or not looked up yet" }
  var foundCardIsNormal: String { "Normal: the social side works again" }
  var foundCardIsCancelled: String { "Cancelled: it cannot be used any more" }
  func answerLeavesThings(count: Int) -> String {
    count == 1 ? "1 thing to do" : "\(count) things to do"
  }
  func answerLeadsFirstTo(steps: String) -> String { "first \(steps)" }
  func answerTakesTrips(count: Int, papers: Int, isListComplete: Bool) -> String {
    let trips = count == 1 ? "1 trip" : "\(count) trips"
    guard papers > 0 else { return trips }
    let brought = papers == 1 ? "1 paper" : "\(papers) papers"
    return "\(trips), \(isListComplete ? "" : "at least ")\(brought)"
  }
  func answerLeadsToQuestions(questions: String) -> String { "then asked: \(questions)" }
  func logAnswerNotTold(question: String) -> String { "\(question): not told" }
  func logTold(topic: String, answer: String) -> String { "Told: \(topic) \(answer)" }
  func logPutOff(task: String, day: String) -> String { "Put off: \(task), reminder on \(day)" }
  func logRecordTakenBack(number: Int) -> String { "Record \(number) taken back" }
  func logTakenBack(record: String) -> String { "Taken back: \(record)" }
  var logTakenBackElsewhere: String { "A record that another desk took back" }
  func undoneRecords(records: String) -> String { "Taken back: \(records)" }
  func redoneRecords(records: String) -> String { "Written again: \(records)" }
  func copyOfPaper(paper: String) -> String { "a copy of: \(paper)" }
  func logPaperAtHand(paper: String) -> String { "At hand: \(paper)" }
  func logPaperNotAtHand(paper: String) -> String { "Not at hand: \(paper)" }
  func happenedReported(side: Side, kind: ReportKind, lapses: Day?) -> String {
    "\(name(side)) side: \(name(kind, side)) made" + (lapses.map { ", runs out \($0)" } ?? "")
  }
  func happenedReportLapsed(side: String) -> String { "\(side) report has run out" }
  var happenedOldCardFound: String { "Old card found" }
  func happenedSideReleased(side: String) -> String { "\(side) side released" }
  var happenedOldCardHandedIn: String { "Old card handed in" }
  var happenedOldCardDestroyed: String { "Old card destroyed" }
  var happenedOldSocialSideCancelled: String { "Old card's social side cancelled" }
  var happenedOldAccountMoved: String { "Old account moved to the new card" }
  var happenedOldAccountClosed: String { "Old account closed" }
  func happenedAppliedThrough(errand: String, channel: String) -> String {
    "Applied for \(errand) (\(channel))"
  }
  func happenedApplied(errand: String) -> String { "Applied for \(errand)" }
  var happenedApplicationWithdrawn: String { "Application withdrawn" }
  func happenedTurnedDown(reason: String) -> String { "Turned down. \(reason)" }
  func happenedAccepted(promised: Day?) -> String {
    "Accepted, being made" + (promised.map { ", promised \($0)" } ?? "")
  }
  var happenedMakingFailed: String { "Making failed, to be made again" }
  var happenedCardPosted: String { "Card posted" }
  func happenedCardReady(until: Day?) -> String {
    "Card ready for pick-up" + (until.map { ", until \($0)" } ?? "")
  }
  var happenedCardLostInPost: String { "Card lost in the post" }
  var happenedLostParcelVoided: String { "Lost card voided by the outlet" }
  var happenedCardTakenBack: String { "Card taken back: not collected or enabled in time" }
  var happenedCardCollected: String { "New card collected" }
  var happenedNewCardHandedBack: String { "New card handed back to be made again" }
  var happenedSocialSideEnabled: String { "Social side enabled" }
  func happenedCardFails(symptom: String) -> String { "The card fails: \(symptom)" }
  var happenedBankSideActivated: String { "Bank side activated" }
  var happenedBankSideLeftInactive: String { "Bank side left inactive" }
  var happenedCardAcceptedAtDesk: String { "Card accepted at a desk" }
  func happenedUseArranged(use: String, until: Day?) -> String {
    "Care meanwhile with \(use)" + (until.map { ", until \($0)" } ?? "")
  }
  func happenedUseRefused(use: String) -> String { "\(use) was refused" }
  var happenedPaidInFull: String { "Paid a bill in full, papers kept" }
  func happenedClaimChanged(number: Int, state: String) -> String { "Claim \(number): \(state)" }
  func happenedIDDocumentObtained(until: Day?) -> String {
    "Identity document obtained" + (until.map { ", valid until \($0)" } ?? "")
  }
  var happenedInsuredRecordCorrected: String { "Insured record corrected" }
  var happenedPoliceTold: String { "Police told" }
  func happenedStatusSeen(word: String, card: CardAge) -> String {
    "Saw for the \(card.rawValue) card: \(word)"
  }
  func happenedCaseClosed(outcome: String) -> String { "Case closed: \(outcome)" }
  var happenedCaseReopened: String { "Case reopened" }
  var ruleReopenCaseFirst: String { "The case is closed; reopen it first" }
  var ruleNothingOnThisSide: String { "There is nothing on this side of the card" }
  var ruleStrongerReportStands: String { "A stronger report already stands" }
  var ruleNothingNewToRecord: String { "It is so already; nothing to record" }
  var ruleTemporaryIDCardFirst: String { "No ID card: get a temporary one from the police first" }
  var ruleRecordFoundFirst: String { "The card is not in hand; record that it was found first" }
  var ruleCardNotMissing: String { "The card is not missing" }
  var ruleNoReportStands: String { "No report stands on this side" }
  var ruleFormalReportMaybeFinal: String {
    "A formal report may be final here: ask whether it can be released if the card turns up"
  }
  var ruleReportMayBeNeedless: String {
    "An application is running; the office may say no report is needed"
  }
  var ruleReportBeforeReissue: String {
    "Here the loss is reported before a reissue, usually in the same visit"
  }
  var ruleSituationNeedsNoCard: String {
    "This situation needs no new card; change the situation first"
  }
  var ruleTooEarlyBeforeExpiry: String {
    "It is long before the expiry; the office may not exchange it yet"
  }
  var ruleVoidLostParcelFirst: String { "Have the card that was lost in the post voided first" }
  var ruleHolderOnlyNoAgent: String { "Here only the holder may do this, no agent" }
  var ruleKeepOldAccountAwhile: String {
    "The new account is fresh; keep the old one some three months"
  }
  var ruleAlreadyAppliedOrReplaced: String {
    "There is an application already, or the new card is in hand"
  }
  var ruleNoApplicationAtStep: String { "No application is waiting for this step" }
  var ruleMakingNotRecorded: String { "It has not been recorded that the card is being made" }
  var ruleCardNotPosted: String { "The card was not posted" }
  var ruleCardNotCollectable: String { "The card is not waiting for pick-up" }
  var ruleCardNotMade: String { "The card has not been made yet" }
  var ruleNewCardNotCollected: String { "The new card has not been collected" }
  var ruleNewCardAlreadyEnabled: String { "The new card is enabled already" }
  var ruleEnablingStopsOldCard: String {
    "The old card stops the moment the new one is enabled; wait if a doctor's visit is near"
  }
  var ruleMoveMoneyBeforeClosing: String {
    "Money still moves through the old account; move it first"
  }
  var ruleAwaitPaymentBeforeClosing: String {
    "Before closing it wait for this month's pension or other payment; the next one is to go to the new card"
  }
  var ruleBankChangeEndsOld: String {
    "Here another bank means ending the old card and its account first, then the new card"
  }
  var ruleNewAccountNotActive: String {
    "The new account is not active yet: its number is not known"
  }
  var ruleTemporaryReportNeverLapses: String { "A temporary report does not run out here" }
  var ruleClaimNotAtStep: String { "This claim cannot take that step now" }
  var ruleTasksLeftBeforeClosing: String {
    "Something is left to do; the case cannot end like this"
  }
  var ruleDayBeforePriorStep: String { "The day is before the step that it rests on" }
  var ruleTermDayImpossible: String {
    "That day cannot be: a term ends after it begins, and not decades away"
  }
  func ruleToldTextTooLong(limit: Int) -> String {
    "Too long: write what matters, in \(limit) characters at most"
  }
  var ruleTimeNotComeYet: String { "That time has not come yet" }
  func missingHappening(happening: String) -> String { "missing: \(happening)" }
  func missingAnswer(question: String) -> String { "depends on the answer to: \(question)" }
  func earliestDay(day: Day) -> String { "not before \(day)" }
  func latestDay(day: Day) -> String { "not after \(day)" }

  func name(_ waypoint: Waypoint) -> String {
    switch waypoint {
    case .reportedByPhone: "Reported by telephone"
    case .reportedFormally: "The social side is reported formally"
    case .applied: "Filed for the new card"
    case .waiting: "Accepted, waiting for the card"
    case .collected: "The card is in hand"
    case .onlyBindingsLeft: "Enabled, only the payments are left"
    }
  }

  func dayQuestion(_ waypoint: Waypoint) -> String {
    switch waypoint {
    case .reportedByPhone, .reportedFormally:
      "About which day was it reported?"
    case .applied, .waiting: "About which day was it filed?"
    case .collected: "About which day did you get the card?"
    case .onlyBindingsLeft: "About which day was it enabled?"
    }
  }

  func name(_ accessKind: AccessKind) -> String {
    switch accessKind {
    case .medicalCode: "the medical code"
    case .eCard: "the electronic card"
    case .idCard: "the ID card"
    case .paper: "a paper or temporary card"
    }
  }

  func name(_ claimState: ClaimState) -> String {
    switch claimState {
    case .papersHeld: "papers in hand"
    case .filed: "filed"
    case .paid: "paid"
    case .refused: "refused"
    case .dropped: "dropped"
    }
  }

  func name(_ bindingState: BindingState) -> String {
    switch bindingState {
    case .open: "to move"
    case .moved: "moved"
    case .confirmed: "checked"
    case .notApplicable: "does not apply"
    case .broken: "broken"
    }
  }

  func name(_ force: Force) -> String {
    switch force {
    case .logical: "cannot be recorded"
    case .national: "against the rule; can be recorded if it did happen"
    case .local: "warning"
    }
  }

  func name(_ availability: Availability) -> String {
    switch availability {
    case .possible: "possible"
    case .warned: "possible, with a warning"
    case .needsInsisting:
      "against the rule: only with --insist, if it did happen"
    case .blocked: "not possible now"
    }
  }

  func name(_ consequence: Consequence) -> String {
    switch consequence {
    case .reportServesBoth: "one report freezes both sides here"
    case .oldCardDies: "the old card ends at this step"
    case .oldCardHandedIn: "the exchange takes the old card away here"
    }
  }

}
