import CardJourney
import CityGuide

extension English: TaskCopy {
  func voidAsToldApplyNow(day: Day) -> String {
    "They said the card is void after \(day): no further report, apply for the new one."
  }
  var careTodayWithoutCard: String { "Care today, and no card that works:" }
  var noteHowCareWent: String { "Tried it? Note what happened:" }
  var careAwaitsIssuingPlace: String {
    "The issuing place is not known yet: answer that question first."
  }
  var codeWithoutFaceCheckAt: String { "No face check? The code is set up at" }
  var taskNoLongerExists: String { "There is no such thing any more." }
  var thisTask: String { "This one" }
  var taskNotYetReached: String { "Not yet: once what comes before is done, here is how." }
  var taskFurtherNotes: String { "Also worth knowing:" }
  var tickPayouts: String { "Tick them" }
  var taskRecordedSoFar: String { "Recorded:" }
  var notPossibleYetAndWhy: String { "What is not possible yet, and why:" }
  var whatEachOutcomeLeadsTo: String { "What each answer leads to:" }
  var ourStandWhereSourcesDisagree: String { "Where sources disagree, what we say:" }
  var whyFurtherFacts: String { "Also worth knowing:" }
  func askBeforeChangingBank(line: String, key: String) -> String {
    "No official word on another bank: ask \(line) and both banks first whether you may, and which account ends when\(key)."
  }
  var rulesForChangingBank: String { "Changing the bank" }
  func holderActivatesAtBank(paper: String, bank: Names?) -> String {
    let counter = "a counter of \(bank?.full.text(in: .en) ?? "the bank")"
    return "The holder goes in person, with \(paper), to \(counter)."
  }
  func parentActivatesAtBank(paper: String) -> String {
    "A parent takes \(paper) and the new card to a counter of the bank."
  }
  var askWhetherCardStillWaits: String {
    "Ask first whether it is still there, and where: if so, collect it; if it was taken back, press Enter, say so, and apply again."
  }
  func bringToCollectCard(paper: String) -> String {
    "Bring \(paper) and receipt; check name, number and photo on the card."
  }
  var enablingDeadline: String { "Enable" }
  var takenBackIfNotEnabled: String { "Else it may be taken back" }
  func reportEndsByItself(day: String) -> String {
    "Not urgent? The report ends by itself on \(day); look at the status then."
  }
  var formalReportReleasableHere: String { "a formal report can be released here" }
  var formalReportNotReleasableHere: String { "a formal report cannot be released here" }
  func askWhetherReleasable(desk: String) -> String {
    "Ask first whether it can be released. \(desk)."
  }
  func takeCardToRelease(paper: String, place: String) -> String {
    "Take the card and \(paper) to: \(place). Until then the card does not work."
  }
  var oldAccountClosesFirst: String {
    "Here the old account is closed before the new card is made. Wait for this month's payment into it."
  }
  var oldSocialSideEndsFirst: String {
    "Here the old card's social side is ended first. Until the new card works, use the medical code for care."
  }
  func bringWithOldCard(paper: String) -> String { "Bring \(paper) and the old card." }
  func feeLabel(place: String, date: String?) -> String {
    "Fee (\(place)\(date.map { ", \($0)" } ?? ""))"
  }
  func turnedDownLastTime(reason: String) -> String { "Turned down last time. \(reason)" }
  var askWhetherCardIsVoid: String {
    "Ask the outlet first whether the card that was taken back is void."
  }
  func filingReportFirst(instruction: String) -> String { "First: \(instruction)" }
  func applyWithNewBank(bank: Names) -> String {
    "The new card is \(bank.full.text(in: .en))'s: apply at its branch, or name it when you apply."
  }
  func askWhichOutletIsInstant(desk: String, routes: String) -> String {
    "Ask first which outlet makes it at once. \(desk). None does? Then another way\(routes)."
  }
  var someOutletsAreInstant: String { "some outlets make it at once; ask first which" }
  var filingOnlineFromAfar: String { "From afar, online" }
  var onlineFilingNeedsFaceCheck: String { "filing online takes a phone with face recognition" }
  var noOnlineFilingFound: String { "no online way was found" }
  var whetherNewCardIsSent: String { "whether it is sent" }
  var whetherSomebodyElseMayFile: String { "whether somebody else may go" }
  var whetherOutletElsewhereFiles: String { "whether an outlet elsewhere does it" }
  func filingFromAfar(reason: String) -> String { "From afar: \(reason)." }
  func filingFromAfarAsk(reason: String, questions: String, key: String) -> String {
    "From afar: \(reason). Ask by telephone \(questions)\(key)."
  }
  var handInCardIfAsked: String {
    "Hand the old card in if asked; else keep it, and cut the chip once all of the new one works."
  }
  var oldCardIsTaken: String { "the old card is taken: bring it" }
  var oldCardIsKept: String {
    "the old card is not taken: keep it, and cut the chip once all of the new one works"
  }
  func answerQuestionFirst(question: String) -> String { "First answer: \(question)" }
  func reportToOldIssuingPlace(line: String) -> String {
    "Social side: report to \(line) of the old issuing place"
  }
  func reportSocialSideByCalling(number: String) -> String { "Social side: call \(number)" }
  var reportToBankOnCard: String { "Bank side: call the bank on the card" }
  func reportBankSideByCalling(number: String, bank: Names) -> String {
    "Bank side: call \(number) (\(bank.full.text(in: .en)))"
  }
  func doneAtDesk(name: String) -> String { "\(name): done here." }
  func notDoneAtDesk(name: String, place: String, remark: String?) -> String {
    "\(name): not done here; go to \(place). \(remark.map { "\($0)." } ?? "")"
  }
  var worksNow: String { "Works now." }
  func openNow(name: String) -> String { "Open now: \(name)." }
  func closedUntilOpening(name: String, day: String, time: String) -> String {
    "Closed now: \(name); opens \(day) \(time)."
  }
  var atThisHour: String { "At this hour" }
  var noWorkingDayToday: String { "No working day today:" }
  func probablyClosed(when: String, name: String, day: String) -> String {
    "\(when) probably closed; go on \(day), call first."
  }
  func askWhetherOpenToday(name: String) -> String { "Open today? Call before you go." }
  var cutChipAtTheEnd: String { "You still have the old card: now cut through its chip." }
  func waitingSinceFiling(since: Day, days: Int) -> String {
    "Filed on \(since): \(days) days of waiting."
  }
  var waitDaysAreOurs: String { "No office says when it will be ready; the days below are ours." }
  var parcelIsLate: String { "The parcel is late? Tell the outlet that sent it at once." }
  var progressInquiry: String { "Progress" }
  var homeVisit: String { "Home visit" }
  var letRelativeTakeOver: String {
    "You cannot go yourself: where a relative can, change who takes care of it."
  }
  func askAboutVisitOrRelative(key: String) -> String {
    "Ask by telephone whether somebody comes home, whether a relative may act, with what\(key)."
  }
  var stepFileFormalReport: String { "Social side: formal report at a window" }
  var stepVoidLostCard: String { "Have the lost card voided by the outlet" }
  var stepCancelOtherProvinceCard: String { "Cancel the other province's card" }
  func stepReportSocialSide(line: String) -> String { "Social side: report to \(line)" }
  var stepReportBankSide: String { "Bank side: report to the bank" }
  var stepGetTemporaryID: String { "Get a temporary ID card from the police" }
  var stepCallPolice: String { "Call 110, the police; keep the receipt" }
  var stepCorrectInsuredRecord: String { "Have the insured record corrected" }
  var stepApplyForReissue: String { "Apply for the reissue" }
  var stepApplyForExchange: String { "Apply for the exchange" }
  var stepApplyForCard: String { "Apply for the card" }
  var stepWaitForCard: String { "Wait for the card, ask about progress" }
  var stepCollectCard: String { "Collect the card" }
  var stepReleaseSocialSide: String { "Social side: release" }
  var stepReleaseBankSide: String { "Bank side: release" }
  var stepEnableNewCard: String { "Social side: enable the new card" }
  var stepActivateBankSide: String { "Bank side: activate it" }
  var stepFindRefusalReason: String { "Find out why the card is refused" }
  var stepCloseAccountFirst: String { "Bank side: close the old account first" }
  var stepEndOldSocialSide: String { "Social side: end that of the old card first" }
  var stepTellPayouts: String { "Say what is paid to or from the account" }
  func stepMovePayment(kind: String) -> String { "Move: \(kind)" }
  var stepSettleOldAccount: String { "Settle the old account" }
  func stepFollowUpClaim(number: Int) -> String { "Follow up claim \(number)" }
  var stepCheckOldCardStatus: String { "Check the old card's status" }
  var stepCloseCase: String { "The case can be closed" }
  var twoReportsNow: String { "Make two calls now, in either order:" }
  var stopLossNow: String { "Stop the loss first; call now:" }
  var othersTurnNow: String { "Now it is the office's turn:" }
  var movePaymentsNow: String { "The card works; now move the payments one by one:" }
  var nextStepHeading: String { "Next:" }
  func nextStepsInAnyOrder(count: Int) -> String { "Next these \(count) things, in any order:" }
  var briefFileFormalReport: String { "Report formally" }
  var briefReportSocialSide: String { "Report social side" }
  var briefReportBankSide: String { "Report bank side" }
  var briefGetTemporaryID: String { "Temporary ID card" }
  var briefTellPolice: String { "Tell the police" }
  var briefCorrectInsuredRecord: String { "Correct the record" }
  var briefApplyForReissue: String { "Apply for reissue" }
  var briefApplyForExchange: String { "Apply for exchange" }
  var briefAskAboutProgress: String { "Ask about progress" }
  var briefReleaseSocialSide: String { "Release social side" }
  var briefReleaseBankSide: String { "Release bank side" }
  var briefEnableNewCard: String { "Enable social side" }
  var briefActivateBankSide: String { "Activate bank side" }
  var briefFindRefusalReason: String { "Find out why refused" }
  var briefVoidLostCard: String { "Void the lost card" }
  var briefCancelOtherProvinceCard: String { "Cancel the old card" }
  var briefCloseAccountFirst: String { "Close old account" }
  var briefEndOldSocialSide: String { "End old social side" }
  var briefTellPayouts: String { "Say what is paid" }
  func briefMovePayment(kind: String) -> String { "Move \(kind)" }
  var briefSettleOldAccount: String { "Settle old account" }
  func briefFollowUpClaim(number: Int) -> String { "Follow up claim \(number)" }
  var briefCheckOldCardStatus: String { "Check the old card" }
  var briefCloseCase: String { "Close the case" }
  func dutyIsLate(day: String) -> String { "\(day) late !" }
  var dutyIsDueToday: String { "today !" }
  var tryCardAgain: String {
    "Then try the card again: record it once it works, look for the reason again if it does not."
  }
  var tickPayoutsTakesMinute: String { "Tick them one by one; it takes a minute." }
  var closedCaseStaysListed: String { "Closed, it stays in the list." }
  var whyThisStepNext: String { "From what was recorded, this is the shortest way to the end." }

  func brief(_ bindingKind: BindingKind) -> String {
    switch bindingKind {
    case .medicalPayout: "medical refunds"
    case .maternity: "maternity pay"
    case .pension: "pension"
    case .unemployment: "dole"
    case .injury: "injury pay"
    case .socialBenefits: "benefits"
    case .payroll: "payroll"
    case .autoDebit: "debits"
    case .wallet: "wallets"
    case .subsidy: "subsidies"
    case .otherMoney: "other money"
    case .medicalCode: "medical code"
    case .familyFund: "family account"
    case .relativeAccount: "relative's code"
    case .awayFiling: "care elsewhere"
    case .eCard: "e-card"
    case .hospitalFile: "hospital file"
    case .chronicCare: "chronic care"
    case .cityServices: "city services"
    }
  }

  func brief(_ outcome: Outcome) -> String {
    switch outcome {
    case .done: "all works again"
    case .foundAgain: "card found again"
    case .notNeeded: "not needed"
    case .handedOver: "handed over"
    case .holderDied: "holder died"
    case .givenUp: "given up"
    }
  }

}
