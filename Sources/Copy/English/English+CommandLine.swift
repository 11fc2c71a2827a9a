import CardJourney
import CityGuide

extension English: CommandLineCopy {
  func commandToRecord(command: String) -> String { "\nTo record it: \(command)" }
  var noLogToExamine: String { "There is no file yet, and nothing to look at." }
  var howToRescueLog: String {
    "To rescue what can be read into a new file: buka doctor --rescue saved.sqlite (the old files stay)"
  }
  func rescueFileExists(path: String) -> String {
    "There is a file \(path) already; it was left as it is. Choose another name."
  }
  func logWasRescued(path: String) -> String { "Rescued into \(path)." }
  func casesWereRescued(count: Int, path: String) -> String {
    "\(count) cases were rescued into \(path). To use it close every buka, then:"
  }
  func readableCasesAndRecords(cases: Int, records: Int) -> String {
    "\(cases) cases and \(records) records can be read"
  }
  var nothingIsReadable: String { "nothing can be read" }
  func logIsWhole(path: String, held: String) -> String { "Whole: \(path), \(held)" }
  func logFindingWithContents(finding: String, held: String) -> String { "\(finding)\n  \(held)" }
  func caseRescuedWhole(id: String, count: Int) -> String { "\(id): all \(count) records" }
  func caseRescuedInPart(id: String, count: Int, lost: String) -> String {
    "\(id): \(count) records; lost: \(lost). Record again what they said"
  }
  func exportWasWritten(path: String) -> String { "It was written to \(path)." }
  func sheetLacksSituation(id: String) -> String {
    "Nothing is known of \(id) yet: say what happened and where the card was issued."
  }
  func cannotExportCase(error: String) -> String { "Cannot export: \(error)" }
  func noSuchFileOrFolder(path: String) -> String { "There is no file or folder \(path)." }
  var guidesHaveNoMistakes: String { "No mistakes." }
  func guideMistakeCounts(errors: Int, warnings: Int) -> String {
    "\(errors) errors, \(warnings) warnings."
  }
  var findingIsError: String { "error" }
  var findingIsWarning: String { "warning" }
  var answerIsOfThisCase: String { "This answer is of this one case: it is kept for no other." }
  func answerKeptForDesk(path: String) -> String { "Kept in the desk's file \(path)" }
  func answerNotedWithUndo(answer: String, until: Day, id: String) -> String {
    "Noted: \(answer), good until \(until). If that is wrong: buka undo \(id)"
  }
  var sayIssuingPlaceFirst: String { "First say where the card was issued." }
  func answerMustFollow(example: String) -> String {
    "Write behind it what they answered, \(example)"
  }
  func refusalWithReportCommand(refusal: String, command: String) -> String {
    "\(refusal)\nTo give it with the report: \(command)"
  }
  func untilIsNoDay(until: String) -> String { "--until \(until) is no day; write 2027-05-21." }
  func noSuchQuestion(key: String, guess: String, name: String) -> String {
    "There is no question \(key).\(guess) See buka questions \(name) --json."
  }
  func importWasMasked(count: Int) -> String {
    "It held \(count) numbers or passwords: they were masked, and are not kept."
  }
  func cannotReadImport(path: String) -> String {
    "Cannot read \(path). Check its name and permissions."
  }
  func importBroughtNothing(id: String) -> String { "\(id): nothing new, nothing changed." }
  func importAddedRecords(id: String, count: Int) -> String {
    "\(id): \(count) records were taken in."
  }
  func caseTakenOver(id: String, count: Int) -> String {
    "\(id) was taken over, \(count) records."
  }
  func caseTakenOverRenamed(theirs: String, count: Int, ours: String) -> String {
    "Their \(theirs) was taken over, \(count) records. Another case here is called \(theirs), so this one is \(ours)."
  }
  func lineWasNotRecorded(problems: [String]) -> String {
    problems.joined(separator: "\n") + "\nNothing was recorded."
  }
  func caseBegunDespiteFailure(id: String) -> String {
    "Case \(id) was begun all the same: do not begin it again."
  }
  func terminalDrawsNoScreens(name: String) -> String {
    "No screens can be drawn with \(name) (try TERM=xterm-256color buka), so this is"
  }
  var commandTreeUnreadable: String { "The description of the commands cannot be read." }
  var nothingToPropose: String {
    "Nothing that others could go by was told in this case yet: note it with buka told."
  }
  func nothingDueInCase(id: String) -> String { "Nothing is due in \(id)." }
  func putOffToWhichDay(day: Day) -> String {
    "To which day? Write \(day.monthAndDay), tomorrow or 3 days."
  }
  func putOffNotUnderstood(word: String, keys: String) -> String {
    "\(word) is not understood. First the duty (\(keys); the most urgent without), then the day: 11-28, tomorrow, 3 days."
  }
  var noCasesBeginWithNew: String { "No cases yet. Begin one with buka new." }
  func noSuchRecord(number: Int, id: String) -> String {
    "There is no record \(number). buka show \(id) lists them."
  }
  func recordIsTakingBack(number: Int, id: String) -> String {
    "Record \(number) is itself a taking back. To undo it: buka undo \(id)."
  }
  func recordAlreadyTakenBack(number: Int) -> String {
    "Record \(number) has been taken back already."
  }
  func stepCannotBeReached(step: String, id: String) -> String {
    "From what was said of this case nothing leads to “\(step)”. If the situation is wrong, change it first: buka record \(id) answer situation ..."
  }
  func stepAlreadyReached(step: String) -> String {
    "The case is at “\(step)” already, or past it."
  }
  var recordsWrittenAgain: String { "Written again: " }
  var recordsTakenBack: String { "Taken back: " }
  func caseIsStillOpen(id: String) -> String { "Case \(id) is open: just go on." }
  func noSuchAdvicePage(name: String, guess: String, pages: String) -> String {
    "There is no page \(name).\(guess) There are: \(pages)."
  }
  var filesLeftOut: String { "Files left out:" }
  func unknownWordSeeList(unknown: String) -> String {
    "\(unknown) The words that are known: buka word."
  }
  var wipeNeedsConfirmation: String {
    "This cannot be taken back: confirm it on a terminal, or add --yes in a script. Nothing was deleted."
  }
  var wordForAllCases: String { "all" }
  func asksToWriteWord(cases: String?, word: String) -> String {
    "To delete \(cases ?? "all cases") write \(word): "
  }
  var nothingWasDeleted: String { "Nothing was deleted." }
  func guideFolderNotFound(tried: String) -> String {
    "The folder with the guides was not found. Looked at:\n  \(tried)\nPut the Resources folder beside the program, or name it in BUKA_RESOURCES."
  }
  func noSuchCase(id: String) -> String { "There is no case \(id)." }
  var nothingWrittenCaseChanged: String {
    "The case was changed elsewhere; nothing was written. Try again."
  }
  func logIsForeign(path: String) -> String {
    "\(path) is not a file of buka; it was left as it is. Move it away, or choose another folder with XDG_DATA_HOME."
  }
  func logIsDamaged(path: String, detail: String) -> String {
    "\(path) is damaged (\(detail)); it was left as it is. buka doctor says where, and rescues what can be read into a new file."
  }
  func pendingRecordsUnreadable(path: String) -> String {
    "\(path)-wal holds records that cannot be read here without the right to write. Copy the whole folder to where you may write, and point XDG_DATA_HOME there."
  }
  func logLostWrites(path: String, count: Int) -> String {
    "The last \(count) writes to \(path) are missing (an older copy, or a damaged -wal); it was left as it is. buka doctor says what to do."
  }
  func logIsNewer(path: String) -> String {
    "\(path) was written by a newer buka; it was left as it is. Open it with that version."
  }
  func logCannotBeWritten(path: String) -> String {
    "Cannot write: check the folder's permissions, or choose another with XDG_DATA_HOME. \(path)"
  }
  func logDiskIsFull(path: String) -> String {
    "The disk is full: nothing was added, and nothing was lost. Make room and try again. \(path)"
  }
  func logsDoNotFit(origin: String) -> String {
    "The two logs do not fit together (\(origin)); nothing was written. One of them was probably copied or restored: record here what the other side has."
  }
  func logWasMoved(path: String) -> String {
    "The log was moved, removed or replaced: nothing was written. Put it back, or leave and open again. \(path)"
  }
  var noFolderForCases: String {
    "There is no folder for the cases: neither XDG_DATA_HOME nor HOME names one that is there. Name one in XDG_DATA_HOME."
  }
  func logMadeWithSudo(path: String) -> String {
    "You could not open a log that is made with sudo: try again without it. \(path)"
  }
  var recordWouldNotReadBack: String {
    "This would not read back: nothing was written. Put it in other words."
  }
  func logHeldByOther(path: String) -> String {
    "Another program holds this file; try again in a moment. \(path)"
  }
  func tooManyFilesOpen(path: String) -> String {
    "The log was not opened: too many files are open and the system lets no more be opened; raise ulimit -n and try again. \(path)"
  }
  func memoryRanOut(path: String) -> String {
    "There is no memory left: nothing was written. Close some programs and try again. \(path)"
  }
  func logDiskFailed(reason: String, path: String) -> String {
    "The disk failed (\(reason)): nothing was written. It may be dying: copy the file elsewhere first. \(path)"
  }
  func linksLeadInCircle(path: String) -> String {
    "The links lead in a circle and cannot be followed. Mend them and try again. \(path)"
  }
  func logFolderMissing(path: String) -> String {
    "Where it should lie is not there and cannot be made: if it is a link, see where it leads. \(path)"
  }
  func pathCrossesFile(path: String) -> String {
    "A part of the path is a file and no folder. Move it away, or choose another folder with XDG_DATA_HOME. \(path)"
  }
  func logCannotBeOpened(reason: String, path: String) -> String {
    "Cannot be opened or written (\(reason)). Mend that, or choose another folder with XDG_DATA_HOME. \(path)"
  }
  func handoverIsForeign(path: String) -> String {
    "\(path) is no case handed over by buka; nothing was written. The other desk makes one with buka export CASE --format handover."
  }
  func handoverIsNewer(path: String) -> String {
    "\(path) was written by a newer buka; nothing was written. Import it with that version."
  }
  func handoverIsDamaged(path: String) -> String {
    "\(path) is damaged or was changed; nothing was written. Ask for another copy."
  }
  func programHasFailed(path: String) -> String {
    "buka itself has failed and stopped. All that it said was recorded or saved is in \(path): open buka again to go on."
  }
  func noSuchCommand(word: String, guess: String) -> String {
    "There is no command \(word).\(guess) buka help lists all commands."
  }
  func noSuchOption(word: String, guess: String) -> String {
    "There is no option \(word) here.\(guess) Add --help to see which there are."
  }
  func optionCannotBe(option: String, word: String, guess: String, known: [String]) -> String {
    "\(option) cannot be \(word).\(guess) It may be: \(known.joined(separator: ", "))."
  }
  func optionCannotReadWord(option: String, word: String) -> String {
    "\(option) cannot be \(word); --help shows how it is written."
  }
  func optionNeedsWord(option: String, placeholder: String) -> String {
    "\(option) needs a \(placeholder) behind it."
  }
  func commandNeedsWord(command: String, word: String) -> String {
    "\(command) needs a \(word) behind it; add --help to see how."
  }
  func optionGoesBehindCommand(option: String, command: String) -> String {
    "\(option) goes behind the command: buka \(command) ... \(option)."
  }
  func wordTooManyForCommand(command: String, word: String) -> String {
    "\(word) is one word too many behind \(command); add --help to see how it is written."
  }
  func didYouMean(guess: String) -> String { " Did you mean \(guess)?" }
  var guideFolderVariable: String { "the folder with the guides, or a compiled guides.set" }
  var dataFolderVariable: String { "cases are kept in buka below it" }
  var configurationFolderVariable: String {
    "the settings are buka/config.yaml below it, a desk's own guides lie in buka/guides"
  }
  var cacheFolderVariable: String { "the compiled guides are kept in buka below it" }
  var homeFolderVariable: String {
    "stands in where the three before are not set; the user database names it where it is not set itself"
  }
  var languageVariable: String { "English where it begins with en, Chinese otherwise" }
  var encodingVariable: String { "the encoding of the terminal" }
  var terminalKindVariable: String { "the kind of terminal; lines are spoken on a dumb one" }
  var columnsVariable: String {
    "how wide lines are at most where lines are spoken; for screens, where the terminal does not know its size"
  }
  var rowsVariable: String { "for screens, where the terminal does not know its size" }
  var accessibleLinesVariable: String { "set to anything but 0, lines are spoken" }
  var noColourVariable: String { "set, no colours are used" }
  var escapeDelayVariable: String { "how long Esc waits, in milliseconds" }
  var ambiguousWidthVariable: String {
    "set to 2 where the terminal draws signs of ambiguous width two cells wide"
  }
  var sudoCallerVariable: String { "who called sudo: no log is made in their folder" }
  var noGuardVariable: String {
    "set to anything but 0, no process guards the terminal, and a failure is a debugger's"
  }
  var keyScriptVariable: String { "runs the keys of a file, for tests" }
  var downloadFolderVariable: String {
    "where files to take along are saved; user-dirs.dirs, ~/Downloads and ~ come after it"
  }
  var programPathVariable: String { "where lp, lpstat, xdg-open and a browser are looked for" }
  var displayVariable: String { "set, a sheet can be opened in a browser" }
  var exitDone: String { "done" }
  var exitRefusedOrDue: String { "refused by a rule, nothing found, or (due) something is due" }
  var exitWrongUsage: String { "wrong usage" }
  var exitUnreadableData: String { "unreadable data" }
  var exitResourcesMissing: String { "resources, or the file to read, missing" }
  var exitCannotWrite: String { "cannot write" }
  var exitDiskFull: String { "disk full" }
  var exitTryAgain: String { "another program is at work; try again" }
  var exitOnHangup: String { "on HUP" }
  var exitOnInterrupt: String { "on INT, or Ctrl-C twice" }
  var exitPipeClosed: String { "nobody reads the result: the pipe is closed" }
  var exitOnTermination: String { "on TERM" }
  var manualName: String { "Name" }
  var manualSynopsis: String { "Synopsis" }
  var manualDescription: String { "Description" }
  var manualCommands: String { "Commands" }
  var manualCommonOptions: String { "Options of every command" }
  var manualFiles: String { "Files" }
  var manualEnvironment: String { "Environment" }
  var manualExitStatus: String { "Exit status" }
  var manualKeys: String { "Keys" }
  var manualLinesForScreens: String { "Lines instead of screens" }
  var manualLineKeys: String {
    "Numbers choose, letters are those of the screens; Enter alone says again where you are."
  }
  var casesFile: String {
    "all cases, readable for the owner only (0600); ~/.local/share/buka/cases.sqlite where it is not set"
  }
  var backupFiles: String {
    "backups: one a day on which something was written, one before a change of the layout; the last three are kept"
  }
  var writeCountFile: String {
    "how often the cases were written to, so that lost writes are noticed; holds nothing of them"
  }
  var settingsFile: String {
    "settings, one a line: language: zh or en; sheet: normal or large (type of the sheet); desk: what the desk is called. Options and the environment come first; ~/.config/buka/config.yaml where it is not set"
  }
  var deskGuideFiles: String {
    "a desk's own guides, which come before the others; ~/.config/buka/guides where it is not set"
  }
  var compiledGuideFiles: String {
    "the guides, compiled at the first start; may be deleted at any time; in ~/.cache/buka where it is not set"
  }
  var userFoldersFile: String { "where the desktop keeps downloads; only read" }
  var guideFiles: String {
    "the guides; Resources beside the program or ../share/buka where it is not set"
  }
  func outputFileExists(path: String) -> String {
    "There is a file \(path) already; it was left as it is. Choose another name, or add --force."
  }
  func outputDiskIsFull(path: String) -> String {
    "The disk is full: nothing was written. Make room and try again. \(path)"
  }
  func outputFileNotWritable(path: String, reason: String) -> String {
    "Cannot write \(path) (\(reason)). Try another folder."
  }
  func resultIsLost(reason: String, done: String?) -> String {
    "The result is lost: standard output \(reason).\(done.map { " " + $0 } ?? "")"
  }
  var standardOutputUnread: String { "is read by nobody" }
  var standardOutputClosed: String { "is closed" }
  var standardOutputDiskFull: String { "goes to a disk that is full" }
  func standardOutputNotWritable(reason: String) -> String { "cannot be written (\(reason))" }
  func caseChangedDespiteFailure(id: String) -> String {
    "Case \(id) was changed all the same: do not do it again."
  }
  var noPrinterFound: String { "There is no printer: save it, and print it elsewhere." }
  func printerRefused(printer: String) -> String {
    "The printer \(printer) did not take it: see whether it is on, or save a file."
  }
  func browserDidNotOpen(path: String) -> String {
    "It could not be opened; the file is here, for a browser: \(path)"
  }
  func settingsHaveMistake(place: String, fault: String) -> String {
    "The settings have a mistake: \(place) \(fault). It is not used until it is mended."
  }
  func cannotReadKeyScript(path: String) -> String { "The script \(path) cannot be read." }
  func keyScriptLineUnknown(path: String, line: Int, content: String) -> String {
    "\(path):\(line) says nothing known: \(content)"
  }
  func todayIsNoDay(day: String) -> String {
    "--today \(day) is no day; write it like 2026-11-22, or yesterday."
  }
  func nowIsNoTime(time: String) -> String { "--now \(time) is no time; write it like 20:30." }
  func unknownLanguageOption(option: String) -> String {
    "--lang does not know \(option): write zh or en; zh-CN, zh_CN.UTF-8 and en_US will do too."
  }
  var onlyCompiledGuidesHere: String {
    "Only compiled guides are here, no YAML to check: name the folder Resources."
  }
  func wordIsMissing(expected: String) -> String {
    "A word is missing at the end; it may be: \(expected)."
  }
  func wordTooMany(word: String) -> String { "\(word) is one word too many." }
  func wordNotKnown(word: String, guess: String, expected: String) -> String {
    "\(word) is not known.\(guess) It may be: \(expected)."
  }
  func dayNotUnderstood(day: String) -> String {
    "\(day) is no day; write 2026-11-20, 11-20 or yesterday."
  }
  func bankNameIsAmbiguous(name: String, banks: String) -> String {
    "\(name) fits several banks: \(banks). Use the id."
  }
  func noSuchBankNearest(name: String, nearest: String) -> String {
    "There is no bank called \(name). The nearest: \(nearest). For a bank that is not listed write other."
  }
  func importNamesUnknown(path: String, name: String, guess: String) -> String {
    "\(path) names \(name), which is in no list here; nothing was written.\(guess) Have it corrected and exported again, or bring the guides here up to date."
  }
  func placeNameIsAmbiguous(name: String, places: String) -> String {
    "\(name) fits several places: \(places). Write the city in front, or the six digits."
  }
  func noSuchPlaceFindWithCities(name: String) -> String {
    "There is no place called \(name). Write the name of the city or county, pinyin, area code or six digits; buka cities finds it."
  }
  func placeNotFoundButSimilar(name: String, places: String) -> String {
    "There is no place called \(name). Did you mean: \(places)?"
  }
  var nothingToChangeOnLine: String { "There is nothing to change." }
  func recordWasRefused(
    reasons: [String], repair: String, mayInsist: Bool, insisted: Bool
  ) -> String {
    "Not recorded. Why:\n" + reasons.joined(separator: "\n") + repair
      + (mayInsist ? "\nIf it did happen, add --insist; a reminder is kept." : "")
      + (insisted
        ? "\n--insist cannot help here: it does not fit what was recorded, whatever is allowed."
        : "")
  }
  func recordFirstWith(id: String, words: String) -> String {
    "\nRecord first: buka record \(id) \(words)"
  }
  func recordsNoLongerFit(records: String) -> String {
    "With this change these records no longer fit:\n\(records)\nAdd --take-along to take them back too."
  }
  var noFolderForDeskGuides: String {
    "There is no folder for the desk's guides: neither XDG_CONFIG_HOME nor HOME names one that is there. Name one in XDG_CONFIG_HOME."
  }
  func answerUnfitForDesk(reason: Words) -> String {
    "This answer cannot be kept for the whole desk (\(reason.text(in: .en))). Change it, or leave --desk out to note it in this one case."
  }
  func deskGuideExists(path: String) -> String {
    "\(path) exists and was left as it is. Edit it, or move it away."
  }
  func tooManyFilesToday(folder: String) -> String {
    "There are too many files of this day in \(folder); clear some."
  }
  var deletedWhileOtherOpen: String {
    "It is deleted, but another buka is open: close all of them, then nothing is left on the disk."
  }
  func noSuchCaseButThese(name: String, guess: String, known: [String]) -> String {
    "There is no case \(name).\(guess) There are: \(known.joined(separator: ", "))."
  }
  func noSuchCaseBeginOne(name: String) -> String {
    "There is no case \(name). Begin one with buka new."
  }
  var handingToPrinter: String { "Handing it to the printer..." }
  var waitingForOtherProgram: String {
    "Another buka holds the file of the cases; waiting for it..."
  }
  func sheetCannotBeSet(file: String, reason: String?) -> String {
    let fault = reason.map { "is faulty (\($0))" } ?? "is missing"
    return
      "The sheet cannot be set: \(file) of the resources \(fault). Export the text meanwhile: --format markdown."
  }
}
