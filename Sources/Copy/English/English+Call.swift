import CardJourney
import CityGuide

extension English: CallCopy {
  func callOutSaying(order: String, whereFound: String?, words: String) -> String {
    "\(order)\(whereFound.map { " (\($0))" } ?? ""). Say: \(words)"
  }
  func callOutTo(office: String) -> String { "Call \(office)" }
  func callOutToNumber(number: String, office: String) -> String { "Call \(number) (\(office))" }
  func callOutToUnconfirmedNumber(office: String, number: String) -> String {
    "Call \(office) (some say \(number); check it in its own app first)"
  }
  func hotlineOfOldIssuingPlace(line: String) -> String {
    "\(line) of the old issuing place (dial its area code first)"
  }
  func cardOfficeOfPlace(place: String?) -> String {
    "card office\(place.map { " of \($0)" } ?? "")"
  }
  var insuranceOffice: String { "medical insurance" }
  var hotlineOfBankOnCard: String { "the bank on the card" }
  var bankKnowsItsNumber: String { "its own app or a branch has the number" }
  var bankNumberOnCard: String { "the number is on the card or in its own app" }
  func wordsWithMeaning(words: String, meaning: String) -> String { "\(words) (\(meaning))" }
  func sayReportAgain(caller: String?, isStolen: Bool, side: Side) -> String {
    "the report runs out, please block \(side == .social ? "it" : "its bank account") once more"
  }
  func askAsCaller(caller: String?, question: String) -> String { question }
  var askWhereToReportFormally: String { "where to report formally, and with which papers?" }
  var sayParcelWasLost: String { "the parcel is lost, please void that card and make another" }
  var askWhetherCardIsReady: String { "is the card that was applied for ready?" }
  var askForInterimPaper: String { "may I have a certificate or a temporary card for care?" }
  var askWhetherCardReachedBranch: String { "is the card at a branch already, and at which?" }
  var askWhereToCollectCard: String { "where and when can the new card be collected?" }
  var askHowToEnableCard: String { "how is the new card enabled?" }
  var askHowToActivateAccount: String { "how is the bank side activated, with which papers?" }
  var sayEnabledCardIsRefused: String { "the card is enabled and still refused, please look" }
  var askHowToClaimCosts: String { "how do I claim what was paid, with which papers?" }
  var askHowToExchangeCard: String { "the card expires, how is it exchanged?" }
  var askHowToChangeBank: String { "how do I change the bank on the card?" }
  var askWhetherAccountMayClose: String { "does anything still come in, and may I close it?" }
  var askWhenAwayFilingEnds: String { "until when does the filing for care elsewhere hold?" }
  var askToExtendTemporaryCard: String { "may the temporary card be used longer?" }
  var identityDocumentNumber: String { "the number of the identity document" }
  var idNumberInHouseholdBook: String { "ID number (it is in the household book)" }
  var idCardNumber: String { "ID number" }
  var numberOfDocument: String { "number of the document" }
  func numberOfHolder(number: String) -> String { "the holder's \(number)" }
  var callPageTitle: String { "Call" }
  var nextCallField: String { "Next" }
  var callIsDone: String { "Done" }
  func exampleOfHoldingDays(day: Day) -> String { "such as: 7, 7 days, \(day.monthAndDay)" }
  var writeDaysBeforeEnding: String {
    "First write how many days, then what comes after; leave both empty if they did not say."
  }
  var writeWorksAgainOrVoid: String { "such as: works again; void" }
  func callWasRecorded(name: String, time: String) -> String { "Recorded: \(name), today \(time)" }
  func callRecordedWithAnswer(done: String, said: String) -> String { "\(done); \(said)" }
  func reportHoldsDays(days: Int, until: String) -> String { "holds \(days) days, until \(until)" }
  func reportHoldsSpan(span: String, until: String) -> String { "holds \(span), until \(until)" }
  var nobodySaidHowLong: String { "nobody said for how long" }
  func daysCountedUnlessSaid(days: Int, until: String) -> String {
    "nobody said for how long: I count \(days) days, until \(until)"
  }
  var askLead: String { "ask" }
  var blankLeadBelowAsk: String { "   " }
  func reportHoldsUntil(day: String) -> String { "until \(day)" }
  var onRecord: String { "On record" }
  var askedBefore: String { "They said" }
  var writeWhatTheySaid: String { "Done: write down what they said" }
  var lookUpAreaCode: String {
    "From elsewhere dial the area code of the issuing place first; it is not on record here, so look it up."
  }
  func bankHotlineNumber(bank: Names, number: String) -> String {
    "\(bank.full.text(in: .en)): \(number)"
  }
  var bewareOfFalseHotlines: String {
    "Check the number in the bank's own app: false hotlines cheat people."
  }
  func whichBankIsOnCard(key: String) -> String {
    "Which bank\(key)? Choose it, and here is its number; that it was never opened is said there, too."
  }
  var noBankNumberAskBranch: String {
    "No number was found: look on the back of the card, or in the bank's own app, or ask a branch."
  }
  func callerAloud(_ acting: Acting) -> String {
    switch acting {
    case .`self`: ""
    case .agent: "Wǒ tì jiārén"
    case .guardian: "Wǒ tì háizi"
    case .employer: "Wǒ tì dānwèi de zhígōng"
    }
  }
  func callerMeaning(_ acting: Acting) -> String {
    switch acting {
    case .`self`: ""
    case .agent: "a relative"
    case .guardian: "my child"
    case .employer: "an employee"
    }
  }
  func reportAloud(side: Side, isStolen: Bool, acting: Acting) -> String {
    let what = isStolen ? "bèi tōu le" : "diū le"
    let request =
      side == .social ? "yào línshí guàshī" : "yínháng zhànghù yào kǒutóu guàshī"
    return acting == .`self`
      ? "Shèbǎokǎ \(what), \(request)."
      : "\(callerAloud(acting)) guàshī: shèbǎokǎ \(what), \(request)."
  }
  func reportMeaning(side: Side, isStolen: Bool, acting: Acting) -> String {
    let what = isStolen ? "was stolen" : "is lost"
    let request = side == .social ? "please block it for now" : "please block its bank account"
    // One line beside the Chinese, so that the whole call stands on one screen.
    if acting == .`self`, side == .social, isStolen {
      return "My card \(what), block it for now."
    }
    return acting == .`self`
      ? "My card \(what), \(request)."
      : "I am calling for \(callerMeaning(acting)): the card \(what), \(request)."
  }
  var howLongAloud: String { "Guàshī guǎn jǐ tiān?" }
  var howLongMeaning: String { "How many days does it hold?" }
  var whatThenAloud: String { "Dàoqī zìdòng huīfù, háishi zuòfèi?" }
  var whatThenMeaning: String { "And then: works again, or void?" }
  var askHowLongReportHolds: String { "Ask how long it holds." }
  func sentenceToSay(words: String, pinyin: String, meaning: String) -> String {
    "Say: \(pinyin) \(words) (\(meaning))"
  }
  func numberMayFailFromAbroad(number: String) -> String {
    "\(number) may not work from abroad: look for the number for callers abroad on the card or the site."
  }
  func dialFromAbroad(dialled: String) -> String { "From abroad dial \(dialled)" }
  var callPoliceIfStolen: String {
    "Stolen: block the card first, at once after that call the police, 110."
  }
  func callToBlockCard(number: String) -> String { "\(number)Call now: block the card" }
  func callToBlockAccount(number: String) -> String { "\(number)Call now: block its bank account" }
  var numberIsHearsay: String { ", some say" }
  func cardOfficeBySign(place: String?) -> String {
    "\(place.map { "\($0) " } ?? "")card office (人社)"
  }
  var chooseBankForNumber: String {
    "The bank on the card: press b, choose it, and here is its number."
  }
  var noBankNumberFound: String {
    "No number was found: look on the back of the card, or in the bank's own app."
  }
  var sayLead: String { "say" }
  func linesToSay(words: String, pinyin: String, meaning: String, number: String) -> [String] {
    [pinyin, "\(words) \"\(meaning)\"", "Have \(number) at hand."]
  }
  func mayAskForPapersToo(papers: String) -> String {
    "they may also ask for \(papers); call without, too"
  }
  var holidayNoAnswerKey: String { "Not a working day: people may be out. No answer? Press n." }
  func thenCallUnchosenBank(number: String) -> String {
    "\(number)Then the bank on the card: press b to choose it, and its number comes next"
  }
  var urgentCareShowMedicalCode: String {
    "A doctor today? Show the medical code (医保码) on the phone; no phone: m."
  }
  var careTodayKey: String { "A doctor today? Press m." }
  var neverOpenedAccountKey: String {
    "Never opened an account on it? Press b and take the last row."
  }
  var nextBankNumberOnCard: String { "; its number is on the back of the card, or in its own app" }
  func thenCallBank(number: String, bank: String, found: String) -> String {
    "\(number)Then the bank: \(bank)\(found)"
  }
  func reportFormallyAtWindow(paper: String) -> String {
    "Take \(paper) to a window, keep the receipt; apply for the new card in the same visit."
  }
  func callAgainLater(day: String) -> String { "No answer, call again later: remind me on \(day)" }
  func holidayNobodyMayAnswer(ways: String) -> String {
    "Today is no working day; people may not answer. \(ways)"
  }
  func mattersToAsk(headings: String, key: String) -> String {
    "To ask by telephone\(key): \(headings)."
  }
  func answerReadAs(understood: String) -> String { "Read as: \(understood)" }
  var formalReportCanBeUndone: String { "a formal report can be taken back if the card turns up" }
  var formalReportIsFinal: String { "a formal report is final: still looking? do not make it yet" }
  func askWhetherFormalReportFinal(desk: String) -> String {
    "Whether a formal report can be taken back: ask before you go. \(desk)."
  }
  func sideReportHoldsUntil(side: String, day: String) -> String {
    "\(side) report holds until \(day)."
  }
  func sideHoldsUntil(side: String, day: String) -> String { "\(side) until \(day)" }
  func reportsAssumedShortest(days: String) -> String {
    "Reports are taken to hold by the shortest that anybody says: \(days); correct it once you know."
  }
  var howLongSocialReportHolds: String { "The social report holds" }
  func socialReportTermUnknown(place: String) -> String {
    "How long the social report holds: no official word found."
  }
  func reportedTodayAssumedUntil(day: String) -> String {
    "Reported today, we remind you as if it ran out on \(day); what they tell you counts more."
  }
  func oneCallBlocksBoth(number: String) -> String {
    "one call to \(number) blocks both the social and the bank side; ask to be sure"
  }
  var oneReportBlocksBoth: String {
    "one report here blocks both the social and the bank side; ask to be sure"
  }
  func questionsForSocialReport(number: String) -> String {
    "Have \(number) ready. Ask: how long does it hold, and what happens then? Note the time and the reference number."
  }
  var reportYourself: String { "Or yourself" }
  func channelReportsFormally(channel: String) -> String { "\(channel) (that is a formal report)" }
  var reportNeverRecorded: String {
    "No report was recorded: ask first. If it was made, press Enter; if not, make it now."
  }
}
