extension English: TakeAwayCopy {
  func calendarTitle(name: String, duty: String, number: String?) -> String {
    "Card \(name): \(duty)\(number.map { ", call \($0)" } ?? "")"
  }
  var calendarDayIsOver: String { "It is over: do it today." }
  var mandateUnknown: String {
    "Nothing was found about a mandate: ask first. An empty one is attached."
  }
  var mandateOnNoList: String {
    "No list that was found asks for a mandate. An empty one is attached."
  }
  func mandateIsHearsay(mark: String) -> String {
    "Some say that a mandate is needed, without an official source: better fill in the attached one. \(mark)"
  }
  func mandateNeeded(mark: String) -> String {
    "A mandate is needed: fill in the attached one. \(mark)"
  }
  func papersAreHearsay(count: Int) -> String {
    "\(count) of the papers are unconfirmed (“may be asked for”)."
  }
  func tripsLackList(trips: [Int]) -> String {
    let numbers = trips.map(String.init).joined(separator: ", ")
    return "The papers for trip \(numbers): no list to rely on, or not for all of it."
  }
  var ourRemindersExplained: String {
    "Days marked as our reminder have no official word; they are on the safe side."
  }
  var callToReportSocialSide: String { "Social-security side: report the loss" }
  var callToReportBankSide: String { "Bank side: report the loss" }
  func callToReportAgain(purpose: String, last: String) -> String {
    "\(purpose) once more (last on \(last))"
  }
  var cardOfficeCallPurpose: String { "For progress and papers" }
  var bankCallPurpose: String { "For the account" }
  func betweenTwoDays(first: String, last: String) -> String { "between \(first) and \(last)" }
  func chatShortBring(papers: String) -> String { "bring \(papers)" }
  var chatOwnCard: String { "The" }
  var chatRelativesCard: String { "A relative's" }
  var chatChildsCard: String { "The child's" }
  var chatEmployeesCard: String { "An employee's" }
  var chatCardIsLost: String { "is lost" }
  var chatCardWasStolen: String { "was stolen" }
  var chatCardNeedsSomething: String { "needs something done" }
  func chatHeading(whose: String, trouble: String, place: String) -> String {
    "\(whose) social-security card \(trouble)\(place). "
  }
  func chatNothingToDo(heading: String) -> String { "\(heading)There is nothing to do now." }
  func chatCallsToday(heading: String, count: Int) -> String {
    "\(heading)Today \(count == 1 ? "one call" : "\(count) calls"):"
  }
  func chatThingsNow(heading: String, count: Int) -> String {
    "\(heading)Now \(count == 1 ? "one thing" : "\(count) things"):"
  }
  func chatNumberedThing(number: Int, thing: String) -> String { "\(number). \(thing)" }
  func chatWhatToAskCalling(number: String) -> String {
    "Have \(number) ready. Ask how long it holds, and whether the card then works again or is void. Note the time and the reference, and tell me."
  }
  func chatLapseIfNotTold(day: String) -> String {
    "Not told how long? Take it to run out on \(day), and call again before."
  }
  func chatDuty(day: String, duty: String, call: String?) -> String {
    "\(day): \(duty)\(call.map { ". \($0)" } ?? "")"
  }
  func chatVisit(place: String, errands: String, who: String?) -> String {
    "Then go to: \(place), for \(errands).\(who.map { " \($0)" } ?? "")"
  }
  func chatBringPapers(papers: String) -> String { "Bring: \(papers)" }
  func chatAskWhichAndWhen(office: String?, hours: String?, call: String) -> String {
    let known = "\(office.map { "Where: \($0). " } ?? "")\(hours.map { "\($0). " } ?? "")"
    return "\(known)Which one does it, and when? \(call) first."
  }
  var chatHolderMustCome: String { "The holder has to come." }
  func chatBringIfAtHand(papers: String) -> String {
    "Bring if at hand (some say it is asked for): \(papers)"
  }
  func paperAsOriginal(paper: String) -> String { "\(paper) (original)" }
  func paperAsOriginalAndCopy(paper: String) -> String { "\(paper) (original and copy)" }
  func paperAsCopy(paper: String) -> String { "\(paper) (copy)" }
  func chatShortAskForCard(number: String) -> String { "ask \(number) for the card" }
  func chatShortReport(number: String) -> String { "report to \(number)" }
  func chatShortCallAgain(day: String) -> String { "again by \(day)" }
  var chatCareNeedsCode: String { "Need a doctor now? Show the medical code on the phone." }
  var neverSendSecretsInChat: String {
    "Never send ID numbers, card numbers or codes in a chat, whoever asks."
  }
  func sheetWhatToAskCalling(number: String) -> String {
    "Have \(number) ready. Ask how long it holds, and whether the card then works again or is void. Note time and reference."
  }
  var reportHoldingTime: String { "The report holds" }
  var reportTermNotFound: String { "No official word was found on how long it holds." }
  func sheetLapseIfNotTold(day: String) -> String {
    "Not told? Take it to run out on \(day), and call again before."
  }
  var sheetWhatToAskBank: String {
    "Ask how long it holds, and what becomes of the money and of payments by debit."
  }
  func deskRefersTo(place: String) -> String { "Not done at this desk; go to \(place)" }
  func sheetAskWhichPlace(place: String?, call: String) -> String {
    "\(place.map { "\($0). " } ?? "")Which one does it? \(call) first."
  }
  var onlineAtAnyHour: String { "at any hour" }
  func hoursNotKnownAsk(call: String) -> String { "Not known: \(call) first." }
  var durationNotKnown: String { "Not known: ask there." }
  func feeOfPlaceAndYear(fee: String, place: String, year: String) -> String {
    "\(fee) (\(place), \(year))"
  }
  var feeNotKnown: String { "Not known: ask before it is done." }
  var feeIsOfProvince: String { "the province" }
  func fileSaved(path: String) -> String { "Saved: \(path)" }
  func fileSavedAndOpening(path: String) -> String { "Opening it; it is saved too: \(path)" }
  func sheetSentToPrinter(printer: String) -> String { "The sheet is with the printer \(printer)." }
  func plainTextSentToPrinter(printer: String) -> String {
    "The text is with the printer \(printer) (there is no browser here to set the sheet)."
  }
  var copyFromNormalScreen: String { "Onto the normal screen, to be copied" }
  var drawGistForPhone: String { "The gist as a code for a phone" }
  var sendToFamily: String { "For a chat" }
  var copyChatLines: String { "Copy" }
  func scanToDial(number: String) -> String {
    "Point the camera of a phone at it to dial \(number)."
  }
  var scanToTakeLines: String { "Scan it, and these lines are on the phone." }
  var invertUnreadableCode: String { "Not read? Invert" }
  var codeTitle: String { "Code" }
  var noCodeLineByLine: String { "No code is drawn line by line." }
  var terminalCannotDrawCode: String { "This terminal cannot draw the small blocks of a code." }
  var codeNeedsLibrary: String {
    "To draw codes install libqrencode4 first (Debian, Ubuntu: apt install libqrencode4)."
  }
  var linesTooLongForCode: String { "The text is too long for a code." }
  func windowTooSmallForCode(columns: Int, rows: Int) -> String {
    "The window is too small: this code takes \(columns) columns and \(rows) rows."
  }
  var howToTakeAlong: String { "How to take it along?" }
  var takenAlongWithoutNumbers: String {
    "No ID, card or telephone number of yours is in any of it; no file goes over another one."
  }
  var takeAlong: String { "Take along" }
  var takeItThisWay: String { "Take it" }
  func printsSheetOn(printer: String, isLarge: Bool) -> String {
    "the sheet\(isLarge ? " in large type" : ", one A4"), on \(printer)"
  }
  func printsPlainTextOn(printer: String) -> String {
    "the text, on \(printer): nothing here can set the sheet"
  }
  var printSheet: String { "Print" }
  var openThenPrint: String { "Open it, and print from there" }
  func opensSheetInBrowser(isLarge: Bool) -> String {
    "the sheet\(isLarge ? " in large type" : "") in the browser; its file stays"
  }
  var saveSheet: String { "Save it" }
  func savesSheetInto(folder: String, isLarge: Bool) -> String {
    "the sheet\(isLarge ? " in large type" : ""), into \(folder)"
  }
  var saveLargeSheet: String { "Save it in large type" }
  var largeSheetIsForElders: String { "for old people, perhaps two or three sheets" }
  var saveCalendar: String { "Save the days for a calendar" }
  var calendarRingsDayBefore: String {
    "for a phone: rings at 9:00 the day before, three days before too for what lapses"
  }
  var makeChatLines: String { "A few lines for a chat" }
  var chatLinesHold: String { "numbers, words, papers, to be pasted" }
  var drawGistAsCode: String { "The gist as a code" }
  var phoneTakesGist: String { "a phone takes it off the screen" }
  var showPapersForCopying: String { "The papers on the normal screen" }
  var papersStayInTerminal: String { "as text, to be copied; it stays in the terminal" }
  func drawNumberAsCode(number: String) -> String { "\(number) as a code" }
  func phoneDialsNumber(office: String) -> String { "a phone that reads it dials: \(office)" }
  var papersForCopying: String { "Papers" }
  var wayBackFromTerminal: String {
    "Press Enter to go back to buka. The text above stays in the terminal: clear it before the next client."
  }
  var oneTripForSeveral: String { "Several cards on one trip" }
  func othersGoThereToo(count: Int) -> String {
    "\(count == 1 ? "1 more case goes" : "\(count) more cases go") there; one list for a family, with names"
  }
  var saveNormalSheet: String { "Save it in normal type" }
  var oneSheetOfPaper: String { "one A4" }
}
