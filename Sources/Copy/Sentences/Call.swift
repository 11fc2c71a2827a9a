package import CardJourney
package import CityGuide

/// A call: the number, what to say, what to ask, and what to do where nobody answers.
package protocol CallCopy {
  func callOutSaying(order: String, whereFound: String?, words: String) -> String
  func callOutTo(office: String) -> String
  func callOutToNumber(number: String, office: String) -> String
  func callOutToUnconfirmedNumber(office: String, number: String) -> String
  func hotlineOfOldIssuingPlace(line: String) -> String
  func cardOfficeOfPlace(place: String?) -> String
  var insuranceOffice: String { get }
  var hotlineOfBankOnCard: String { get }
  var bankKnowsItsNumber: String { get }
  var bankNumberOnCard: String { get }
  func wordsWithMeaning(words: String, meaning: String) -> String
  func sayReportAgain(caller: String?, isStolen: Bool, side: Side) -> String
  func askAsCaller(caller: String?, question: String) -> String
  var askWhereToReportFormally: String { get }
  var sayParcelWasLost: String { get }
  var askWhetherCardIsReady: String { get }
  var askForInterimPaper: String { get }
  var askWhetherCardReachedBranch: String { get }
  var askWhereToCollectCard: String { get }
  var askHowToEnableCard: String { get }
  var askHowToActivateAccount: String { get }
  var sayEnabledCardIsRefused: String { get }
  var askHowToClaimCosts: String { get }
  var askHowToExchangeCard: String { get }
  var askHowToChangeBank: String { get }
  var askWhetherAccountMayClose: String { get }
  var askWhenAwayFilingEnds: String { get }
  var askToExtendTemporaryCard: String { get }
  var identityDocumentNumber: String { get }
  var idNumberInHouseholdBook: String { get }
  var idCardNumber: String { get }
  var numberOfDocument: String { get }
  func numberOfHolder(number: String) -> String
  var callPageTitle: String { get }
  var nextCallField: String { get }
  var callIsDone: String { get }
  func exampleOfHoldingDays(day: Day) -> String
  var writeDaysBeforeEnding: String { get }
  var writeWorksAgainOrVoid: String { get }
  func callWasRecorded(name: String, time: String) -> String
  func callRecordedWithAnswer(done: String, said: String) -> String
  func reportHoldsDays(days: Int, until: String) -> String
  func reportHoldsSpan(span: String, until: String) -> String
  var nobodySaidHowLong: String { get }
  func daysCountedUnlessSaid(days: Int, until: String) -> String
  var askLead: String { get }
  var blankLeadBelowAsk: String { get }
  func reportHoldsUntil(day: String) -> String
  var onRecord: String { get }
  var askedBefore: String { get }
  var writeWhatTheySaid: String { get }
  var lookUpAreaCode: String { get }
  func bankHotlineNumber(bank: Names, number: String) -> String
  var bewareOfFalseHotlines: String { get }
  func whichBankIsOnCard(key: String) -> String
  var noBankNumberAskBranch: String { get }
  func callerAloud(_ acting: Acting) -> String
  func callerMeaning(_ acting: Acting) -> String
  func reportAloud(side: Side, isStolen: Bool, acting: Acting) -> String
  func reportMeaning(side: Side, isStolen: Bool, acting: Acting) -> String
  var howLongAloud: String { get }
  var howLongMeaning: String { get }
  var whatThenAloud: String { get }
  var whatThenMeaning: String { get }
  var askHowLongReportHolds: String { get }
  func sentenceToSay(words: String, pinyin: String, meaning: String) -> String
  func numberMayFailFromAbroad(number: String) -> String
  func dialFromAbroad(dialled: String) -> String
  var callPoliceIfStolen: String { get }
  func callToBlockCard(number: String) -> String
  func callToBlockAccount(number: String) -> String
  var numberIsHearsay: String { get }
  func cardOfficeBySign(place: String?) -> String
  var chooseBankForNumber: String { get }
  var noBankNumberFound: String { get }
  var sayLead: String { get }
  func linesToSay(words: String, pinyin: String, meaning: String, number: String) -> [String]
  func mayAskForPapersToo(papers: String) -> String
  var holidayNoAnswerKey: String { get }
  func thenCallUnchosenBank(number: String) -> String
  var urgentCareShowMedicalCode: String { get }
  var careTodayKey: String { get }
  var neverOpenedAccountKey: String { get }
  var nextBankNumberOnCard: String { get }
  func thenCallBank(number: String, bank: String, found: String) -> String
  func reportFormallyAtWindow(paper: String) -> String
  func callAgainLater(day: String) -> String
  func holidayNobodyMayAnswer(ways: String) -> String
  func mattersToAsk(headings: String, key: String) -> String
  func answerReadAs(understood: String) -> String
  var formalReportCanBeUndone: String { get }
  var formalReportIsFinal: String { get }
  func askWhetherFormalReportFinal(desk: String) -> String
  func sideReportHoldsUntil(side: String, day: String) -> String
  func sideHoldsUntil(side: String, day: String) -> String
  func reportsAssumedShortest(days: String) -> String
  var howLongSocialReportHolds: String { get }
  func socialReportTermUnknown(place: String) -> String
  func reportedTodayAssumedUntil(day: String) -> String
  func oneCallBlocksBoth(number: String) -> String
  var oneReportBlocksBoth: String { get }
  func questionsForSocialReport(number: String) -> String
  var reportYourself: String { get }
  func channelReportsFormally(channel: String) -> String
  var reportNeverRecorded: String { get }
}
