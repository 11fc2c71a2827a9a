package import CardJourney
package import CityGuide

/// What commands print, and how they fail.
package protocol CommandLineCopy {
  func commandToRecord(command: String) -> String
  var noLogToExamine: String { get }
  var howToRescueLog: String { get }
  func rescueFileExists(path: String) -> String
  func logWasRescued(path: String) -> String
  func casesWereRescued(count: Int, path: String) -> String
  func readableCasesAndRecords(cases: Int, records: Int) -> String
  var nothingIsReadable: String { get }
  func logIsWhole(path: String, held: String) -> String
  func logFindingWithContents(finding: String, held: String) -> String
  func caseRescuedWhole(id: String, count: Int) -> String
  func caseRescuedInPart(id: String, count: Int, lost: String) -> String
  func exportWasWritten(path: String) -> String
  func sheetLacksSituation(id: String) -> String
  func cannotExportCase(error: String) -> String
  func noSuchFileOrFolder(path: String) -> String
  var guidesHaveNoMistakes: String { get }
  func guideMistakeCounts(errors: Int, warnings: Int) -> String
  var findingIsError: String { get }
  var findingIsWarning: String { get }
  var answerIsOfThisCase: String { get }
  func answerKeptForDesk(path: String) -> String
  func answerNotedWithUndo(answer: String, until: Day, id: String) -> String
  var sayIssuingPlaceFirst: String { get }
  func answerMustFollow(example: String) -> String
  func refusalWithReportCommand(refusal: String, command: String) -> String
  func untilIsNoDay(until: String) -> String
  func noSuchQuestion(key: String, guess: String, name: String) -> String
  func importWasMasked(count: Int) -> String
  func cannotReadImport(path: String) -> String
  func importBroughtNothing(id: String) -> String
  func importAddedRecords(id: String, count: Int) -> String
  func caseTakenOver(id: String, count: Int) -> String
  func caseTakenOverRenamed(theirs: String, count: Int, ours: String) -> String
  func lineWasNotRecorded(problems: [String]) -> String
  func caseBegunDespiteFailure(id: String) -> String
  func terminalDrawsNoScreens(name: String) -> String
  var commandTreeUnreadable: String { get }
  var nothingToPropose: String { get }
  func nothingDueInCase(id: String) -> String
  func putOffToWhichDay(day: Day) -> String
  func putOffNotUnderstood(word: String, keys: String) -> String
  var noCasesBeginWithNew: String { get }
  func noSuchRecord(number: Int, id: String) -> String
  func recordIsTakingBack(number: Int, id: String) -> String
  func recordAlreadyTakenBack(number: Int) -> String
  func stepCannotBeReached(step: String, id: String) -> String
  func stepAlreadyReached(step: String) -> String
  var recordsWrittenAgain: String { get }
  var recordsTakenBack: String { get }
  func caseIsStillOpen(id: String) -> String
  func noSuchAdvicePage(name: String, guess: String, pages: String) -> String
  var filesLeftOut: String { get }
  func unknownWordSeeList(unknown: String) -> String
  var wipeNeedsConfirmation: String { get }
  var wordForAllCases: String { get }
  func asksToWriteWord(cases: String?, word: String) -> String
  var nothingWasDeleted: String { get }
  func guideFolderNotFound(tried: String) -> String
  func noSuchCase(id: String) -> String
  var nothingWrittenCaseChanged: String { get }
  func logIsForeign(path: String) -> String
  func logIsDamaged(path: String, detail: String) -> String
  func pendingRecordsUnreadable(path: String) -> String
  func logLostWrites(path: String, count: Int) -> String
  func logIsNewer(path: String) -> String
  func logCannotBeWritten(path: String) -> String
  func logDiskIsFull(path: String) -> String
  func logsDoNotFit(origin: String) -> String
  func logWasMoved(path: String) -> String
  var noFolderForCases: String { get }
  func logMadeWithSudo(path: String) -> String
  var recordWouldNotReadBack: String { get }
  func logHeldByOther(path: String) -> String
  func tooManyFilesOpen(path: String) -> String
  func memoryRanOut(path: String) -> String
  func logDiskFailed(reason: String, path: String) -> String
  func linksLeadInCircle(path: String) -> String
  func logFolderMissing(path: String) -> String
  func pathCrossesFile(path: String) -> String
  func logCannotBeOpened(reason: String, path: String) -> String
  func handoverIsForeign(path: String) -> String
  func handoverIsNewer(path: String) -> String
  func handoverIsDamaged(path: String) -> String
  func programHasFailed(path: String) -> String
  func noSuchCommand(word: String, guess: String) -> String
  func noSuchOption(word: String, guess: String) -> String
  func optionCannotBe(option: String, word: String, guess: String, known: [String]) -> String
  func optionCannotReadWord(option: String, word: String) -> String
  func optionNeedsWord(option: String, placeholder: String) -> String
  func commandNeedsWord(command: String, word: String) -> String
  func optionGoesBehindCommand(option: String, command: String) -> String
  func wordTooManyForCommand(command: String, word: String) -> String
  func didYouMean(guess: String) -> String
  var guideFolderVariable: String { get }
  var dataFolderVariable: String { get }
  var configurationFolderVariable: String { get }
  var cacheFolderVariable: String { get }
  var homeFolderVariable: String { get }
  var languageVariable: String { get }
  var encodingVariable: String { get }
  var terminalKindVariable: String { get }
  var columnsVariable: String { get }
  var rowsVariable: String { get }
  var accessibleLinesVariable: String { get }
  var noColourVariable: String { get }
  var escapeDelayVariable: String { get }
  var ambiguousWidthVariable: String { get }
  var sudoCallerVariable: String { get }
  var noGuardVariable: String { get }
  var keyScriptVariable: String { get }
  var downloadFolderVariable: String { get }
  var programPathVariable: String { get }
  var displayVariable: String { get }
  var exitDone: String { get }
  var exitRefusedOrDue: String { get }
  var exitWrongUsage: String { get }
  var exitUnreadableData: String { get }
  var exitResourcesMissing: String { get }
  var exitCannotWrite: String { get }
  var exitDiskFull: String { get }
  var exitTryAgain: String { get }
  var exitOnHangup: String { get }
  var exitOnInterrupt: String { get }
  var exitPipeClosed: String { get }
  var exitOnTermination: String { get }
  var manualName: String { get }
  var manualSynopsis: String { get }
  var manualDescription: String { get }
  var manualCommands: String { get }
  var manualCommonOptions: String { get }
  var manualFiles: String { get }
  var manualEnvironment: String { get }
  var manualExitStatus: String { get }
  var manualKeys: String { get }
  var manualLinesForScreens: String { get }
  var manualLineKeys: String { get }
  var casesFile: String { get }
  var backupFiles: String { get }
  var writeCountFile: String { get }
  var settingsFile: String { get }
  var deskGuideFiles: String { get }
  var compiledGuideFiles: String { get }
  var userFoldersFile: String { get }
  var guideFiles: String { get }
  func outputFileExists(path: String) -> String
  func outputDiskIsFull(path: String) -> String
  func outputFileNotWritable(path: String, reason: String) -> String
  func resultIsLost(reason: String, done: String?) -> String
  var standardOutputUnread: String { get }
  var standardOutputClosed: String { get }
  var standardOutputDiskFull: String { get }
  func standardOutputNotWritable(reason: String) -> String
  func caseChangedDespiteFailure(id: String) -> String
  var noPrinterFound: String { get }
  func printerRefused(printer: String) -> String
  func browserDidNotOpen(path: String) -> String
  func settingsHaveMistake(place: String, fault: String) -> String
  func cannotReadKeyScript(path: String) -> String
  func keyScriptLineUnknown(path: String, line: Int, content: String) -> String
  func todayIsNoDay(day: String) -> String
  func nowIsNoTime(time: String) -> String
  func unknownLanguageOption(option: String) -> String
  var onlyCompiledGuidesHere: String { get }
  func wordIsMissing(expected: String) -> String
  func wordTooMany(word: String) -> String
  func wordNotKnown(word: String, guess: String, expected: String) -> String
  func dayNotUnderstood(day: String) -> String
  func bankNameIsAmbiguous(name: String, banks: String) -> String
  func noSuchBankNearest(name: String, nearest: String) -> String
  func importNamesUnknown(path: String, name: String, guess: String) -> String
  func placeNameIsAmbiguous(name: String, places: String) -> String
  func noSuchPlaceFindWithCities(name: String) -> String
  func placeNotFoundButSimilar(name: String, places: String) -> String
  var nothingToChangeOnLine: String { get }
  func recordWasRefused(
    reasons: [String], repair: String, mayInsist: Bool, insisted: Bool
  ) -> String
  func recordFirstWith(id: String, words: String) -> String
  func recordsNoLongerFit(records: String) -> String
  var noFolderForDeskGuides: String { get }
  func answerUnfitForDesk(reason: Words) -> String
  func deskGuideExists(path: String) -> String
  func tooManyFilesToday(folder: String) -> String
  var deletedWhileOtherOpen: String { get }
  func noSuchCaseButThese(name: String, guess: String, known: [String]) -> String
  func noSuchCaseBeginOne(name: String) -> String
  var handingToPrinter: String { get }
  var waitingForOtherProgram: String { get }
  func sheetCannotBeSet(file: String, reason: String?) -> String
}
