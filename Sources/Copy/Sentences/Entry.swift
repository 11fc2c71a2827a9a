package import CardJourney
package import CityGuide

/// A case in one line, and several lines pasted.
package protocol EntryCopy {
  func enteredName(name: String) -> String
  func enteredNameQuoted(name: String) -> String
  var enteredDayMissing: String { get }
  func enteredTermAppended(term: String) -> String
  func enteredProgress(step: String, day: String, term: String, doubt: String) -> String
  var enteredReportPerhapsFormal: String { get }
  func enteredPlaceNotOthers(places: String) -> String
  var entryLacksSituation: String { get }
  func wordNotUnderstood(word: String, nearest: [String]) -> String
  func wordFitsSeveralPlaces(word: String, places: String) -> String
  func wordFitsSeveralBanks(word: String, banks: [Names]) -> String
  func wordContradictsEarlier(word: String, earlier: String) -> String
  func wordIsDayOfWhat(word: String) -> String
  func wordIsTermOfWhat(word: String) -> String
  func wordPrecedesReport(word: String, day: String) -> String
  func situationLacksStep(situation: String, step: String) -> String
  func entryRefusedByRule(rule: String) -> String
  func entryStepUnreachable(step: String) -> String
  func reportHoldsFor(span: String) -> String
  var entryCardConditionWords: String { get }
  var entryWhoActsWords: String { get }
  var entryBankAccountWords: String { get }
  var entryBankWords: String { get }
  var entryBankExample: String { get }
  func usualEntryWords(spellings: [[String]]) -> String
  var entryProgressWords: String { get }
  var severalLines: String { get }
  var mendThisLine: String { get }
  func makeCases(count: Int) -> String
  func linesAllUnderstood(lines: Int) -> String
  func linesPartlyUnderstood(lines: Int, understood: Int) -> String
  var chooseLineToMend: String { get }
  var enterMakesCasePerLine: String { get }
  var enterMakesUnderstoodLines: String { get }
  func asksWhetherToDropLines(lines: Int) -> String
  var enterInOneLine: String { get }
  var recordAndOpenCase: String { get }
  var acceptMendedLine: String { get }
  var enterReturnsToLines: String { get }
  var enterRecordsLine: String { get }
  var nothingRecordedUntilUnderstood: String { get }
  func entryLineExample(place: PlaceCode, reported: Day) -> String
  var howToWritePlace: String { get }
  var entryLineDetails: String { get }
  var lineRecordedMayUndo: String { get }
}
