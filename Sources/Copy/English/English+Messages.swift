import CityGuide

extension English: MessagesCopy {
  var savedPressAgainToLeave: String { "All is saved; press Ctrl-C again to leave" }
  var pressAgainToLeavePractice: String { "Press Ctrl-C again to leave practice" }
  var pastedTextIsDropped: String {
    "Text came in where nothing is typed: dropped; press one key at a time"
  }
  var nothingToChange: String { "There is nothing to change" }
  var nothingToUndo: String { "Nothing left to undo" }
  var nothingToRedo: String { "Nothing left to redo" }
  var changedElsewhereRecordAgain: String {
    "The case was changed elsewhere and has been read again; look, then record once more"
  }
  func casesWereMade(count: Int, ids: String) -> String { "\(count) made: \(ids)" }
  func casesMadeLinesLeft(count: Int, left: Int) -> String {
    "\(count) made, \(left) lines are left"
  }
  func lastRecordNotSaved(reason: String) -> String {
    "What was recorded last is not saved: \(reason)"
  }
  var runAgainToGoOn: String { "Run buka to go on" }
  func caseIsSaved(id: String) -> String { "Case \(id) is saved. Run buka to go on." }
  func caseSavedDueToday(id: String) -> String {
    "Case \(id) is saved. Run buka to go on; something is due today."
  }
  func caseSavedOpenBy(id: String, day: String) -> String {
    "Case \(id) is saved. Run buka to go on; open it again by \(day)."
  }
  func saidWithCaution(said: String, caution: String) -> String {
    "\(said). Note: \(caution)"
  }
  var caseChangedElsewhere: String { "The case was changed elsewhere and has been read again" }
  func caseDeletedElsewhere(id: String) -> String { "Case \(id) was deleted elsewhere" }
  var chooseRowFirst: String { "Press Down to choose a row first, then Enter" }
  var clearScreenForNextClient: String {
    "Ready for the next client. The text above stays in the terminal: clear it first."
  }
  var terminalShowsNoChinese: String {
    "This terminal cannot show Chinese: all is in English, places in pinyin"
  }
  var languageSwitchHint: String { "EN/中" }
  func otherDeskAnsweredLater(question: String, here: String, there: String) -> String {
    "\(question): it was \(here) here; the other desk wrote \(there) later, which counts."
  }
  func thisDeskAnsweredLater(question: String, there: String, here: String) -> String {
    "\(question): it was \(there) at the other desk; \(here) was written here later, which counts."
  }
  func desksToldDifferently(question: String, answer: String) -> String {
    "\(question) The two desks were told different things; what was written later counts: \(answer)."
  }
  func mergedRecordDoesNotFit(record: Int, happening: String, caseID: String) -> String {
    "Record \(record) (\(happening)) does not fit the others; check, and take it back with: buka record \(caseID) retract \(record)"
  }
  var privateNumbersNotKept: String {
    "No ID, card or telephone number and no password is kept here: take it out."
  }
  var caseNameIsEmpty: String { "The name is empty: write one, such as Mother's card." }
  func caseNameIsTooLong(limit: Int) -> String {
    "The name is too long: at most \(limit) characters."
  }
  var caseNameHasHiddenCharacters: String {
    "The name holds characters that cannot be seen: take them out."
  }
  func guideCannotBeRead(position: String, problem: Words) -> String {
    "This guide cannot be read: \(position) \(problem.text(in: .en))"
  }
  func deskFileLeftOut(position: String, problem: Words) -> String {
    "A file of this desk is left out: \(position) \(problem.text(in: .en))"
  }
  func unreadableGuideAskFirst(problem: String) -> String {
    "\(problem). What it says is missing here, the rest comes from other guides: ask by telephone before you go."
  }
  func guidesLeftOut(files: [String]) -> String {
    "Guides could not be read (\(files.joined(separator: ", "))); what they say is missing here: ask by telephone before you go."
  }
  var unreadableGuideMark: String { "[guide unreadable]" }
  func recordByNewerVersion(number: Int, kind: String) -> String {
    "\(number) written by a newer version, unreadable here: \(kind)"
  }
  func recordCannotBeRead(number: Int) -> String {
    "\(number) a record that cannot be read: take it back, then go on"
  }
  var caseByNewerVersion: String {
    "A newer version wrote to this case: it can be read here, not changed."
  }
  func retractDamagedRecord(number: Int, caseID: String) -> String {
    "Record \(number) is damaged and cannot be read. Take it back first: buka record \(caseID) retract \(number), or choose it in the log."
  }
}
