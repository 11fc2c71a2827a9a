package import CityGuide

/// What the program answers, and what it says where something failed.
package protocol MessagesCopy {
  var savedPressAgainToLeave: String { get }
  var pressAgainToLeavePractice: String { get }
  var pastedTextIsDropped: String { get }
  var nothingToChange: String { get }
  var nothingToUndo: String { get }
  var nothingToRedo: String { get }
  var changedElsewhereRecordAgain: String { get }
  func casesWereMade(count: Int, ids: String) -> String
  func casesMadeLinesLeft(count: Int, left: Int) -> String
  func lastRecordNotSaved(reason: String) -> String
  var runAgainToGoOn: String { get }
  func caseIsSaved(id: String) -> String
  func caseSavedDueToday(id: String) -> String
  func caseSavedOpenBy(id: String, day: String) -> String
  func saidWithCaution(said: String, caution: String) -> String
  var caseChangedElsewhere: String { get }
  func caseDeletedElsewhere(id: String) -> String
  var chooseRowFirst: String { get }
  var clearScreenForNextClient: String { get }
  var terminalShowsNoChinese: String { get }
  var languageSwitchHint: String { get }
  func otherDeskAnsweredLater(question: String, here: String, there: String) -> String
  func thisDeskAnsweredLater(question: String, there: String, here: String) -> String
  func desksToldDifferently(question: String, answer: String) -> String
  func mergedRecordDoesNotFit(record: Int, happening: String, caseID: String) -> String
  var privateNumbersNotKept: String { get }
  var caseNameIsEmpty: String { get }
  func caseNameIsTooLong(limit: Int) -> String
  var caseNameHasHiddenCharacters: String { get }
  func guideCannotBeRead(position: String, problem: Words) -> String
  func deskFileLeftOut(position: String, problem: Words) -> String
  func unreadableGuideAskFirst(problem: String) -> String
  func guidesLeftOut(files: [String]) -> String
  var unreadableGuideMark: String { get }
  func recordByNewerVersion(number: Int, kind: String) -> String
  func recordCannotBeRead(number: Int) -> String
  var caseByNewerVersion: String { get }
  func retractDamagedRecord(number: Int, caseID: String) -> String
}
