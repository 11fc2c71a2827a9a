/// What leaves the terminal: sheet, chat text, code, calendar.
package protocol TakeAwayCopy {
  func calendarTitle(name: String, duty: String, number: String?) -> String
  var calendarDayIsOver: String { get }
  var mandateUnknown: String { get }
  var mandateOnNoList: String { get }
  func mandateIsHearsay(mark: String) -> String
  func mandateNeeded(mark: String) -> String
  func papersAreHearsay(count: Int) -> String
  func tripsLackList(trips: [Int]) -> String
  var ourRemindersExplained: String { get }
  var callToReportSocialSide: String { get }
  var callToReportBankSide: String { get }
  func callToReportAgain(purpose: String, last: String) -> String
  var cardOfficeCallPurpose: String { get }
  var bankCallPurpose: String { get }
  func betweenTwoDays(first: String, last: String) -> String
  func chatShortBring(papers: String) -> String
  var chatOwnCard: String { get }
  var chatRelativesCard: String { get }
  var chatChildsCard: String { get }
  var chatEmployeesCard: String { get }
  var chatCardIsLost: String { get }
  var chatCardWasStolen: String { get }
  var chatCardNeedsSomething: String { get }
  func chatHeading(whose: String, trouble: String, place: String) -> String
  func chatNothingToDo(heading: String) -> String
  func chatCallsToday(heading: String, count: Int) -> String
  func chatThingsNow(heading: String, count: Int) -> String
  func chatNumberedThing(number: Int, thing: String) -> String
  func chatWhatToAskCalling(number: String) -> String
  func chatLapseIfNotTold(day: String) -> String
  func chatDuty(day: String, duty: String, call: String?) -> String
  func chatVisit(place: String, errands: String, who: String?) -> String
  func chatBringPapers(papers: String) -> String
  func chatAskWhichAndWhen(office: String?, hours: String?, call: String) -> String
  var chatHolderMustCome: String { get }
  func chatBringIfAtHand(papers: String) -> String
  func paperAsOriginal(paper: String) -> String
  func paperAsOriginalAndCopy(paper: String) -> String
  func paperAsCopy(paper: String) -> String
  func chatShortAskForCard(number: String) -> String
  func chatShortReport(number: String) -> String
  func chatShortCallAgain(day: String) -> String
  var chatCareNeedsCode: String { get }
  var neverSendSecretsInChat: String { get }
  func sheetWhatToAskCalling(number: String) -> String
  var reportHoldingTime: String { get }
  var reportTermNotFound: String { get }
  func sheetLapseIfNotTold(day: String) -> String
  var sheetWhatToAskBank: String { get }
  func deskRefersTo(place: String) -> String
  func sheetAskWhichPlace(place: String?, call: String) -> String
  var onlineAtAnyHour: String { get }
  func hoursNotKnownAsk(call: String) -> String
  var durationNotKnown: String { get }
  func feeOfPlaceAndYear(fee: String, place: String, year: String) -> String
  var feeNotKnown: String { get }
  var feeIsOfProvince: String { get }
  func fileSaved(path: String) -> String
  func fileSavedAndOpening(path: String) -> String
  func sheetSentToPrinter(printer: String) -> String
  func plainTextSentToPrinter(printer: String) -> String
  var copyFromNormalScreen: String { get }
  var drawGistForPhone: String { get }
  var sendToFamily: String { get }
  var copyChatLines: String { get }
  func scanToDial(number: String) -> String
  var scanToTakeLines: String { get }
  var invertUnreadableCode: String { get }
  var codeTitle: String { get }
  var noCodeLineByLine: String { get }
  var terminalCannotDrawCode: String { get }
  var codeNeedsLibrary: String { get }
  var linesTooLongForCode: String { get }
  func windowTooSmallForCode(columns: Int, rows: Int) -> String
  var howToTakeAlong: String { get }
  var takenAlongWithoutNumbers: String { get }
  var takeAlong: String { get }
  var takeItThisWay: String { get }
  func printsSheetOn(printer: String, isLarge: Bool) -> String
  func printsPlainTextOn(printer: String) -> String
  var printSheet: String { get }
  var openThenPrint: String { get }
  func opensSheetInBrowser(isLarge: Bool) -> String
  var saveSheet: String { get }
  func savesSheetInto(folder: String, isLarge: Bool) -> String
  var saveLargeSheet: String { get }
  var largeSheetIsForElders: String { get }
  var saveCalendar: String { get }
  var calendarRingsDayBefore: String { get }
  var makeChatLines: String { get }
  var chatLinesHold: String { get }
  var drawGistAsCode: String { get }
  var phoneTakesGist: String { get }
  var showPapersForCopying: String { get }
  var papersStayInTerminal: String { get }
  func drawNumberAsCode(number: String) -> String
  func phoneDialsNumber(office: String) -> String
  var papersForCopying: String { get }
  var wayBackFromTerminal: String { get }
  var oneTripForSeveral: String { get }
  func othersGoThereToo(count: Int) -> String
  var saveNormalSheet: String { get }
  var oneSheetOfPaper: String { get }
}
