import CardJourney
import CityGuide

extension English: EntryCopy {
  func enteredName(name: String) -> String { "Name: “\(name)”" }
  func enteredNameQuoted(name: String) -> String { "“\(name)”" }
  var enteredDayMissing: String { "no day given" }
  func enteredTermAppended(term: String) -> String { ", \(term)" }
  func enteredProgress(step: String, day: String, term: String, doubt: String) -> String {
    "Come as far as: \(step), \(day)\(term)\(doubt)"
  }
  var enteredReportPerhapsFormal: String {
    " (made formally at a counter? write reported-formally)"
  }
  func enteredPlaceNotOthers(places: String) -> String { " (not \(places))" }
  var entryLacksSituation: String { "One thing is missing: lost, stolen, damaged, expiring...?" }
  func wordNotUnderstood(word: String, nearest: [String]) -> String {
    let words = nearest.map { "“\($0)”" }
    return "Not understood: “\(word)”"
      + (words.isEmpty ? "" : "; did you mean \(words.joined(separator: " or "))?")
  }
  func wordFitsSeveralPlaces(word: String, places: String) -> String {
    "“\(word)” may be \(places)...: write the city in front, or the code"
  }
  func wordFitsSeveralBanks(word: String, banks: [Names]) -> String {
    let names = banks.map { $0.full.text(in: .en) }.joined(separator: ", ")
    return "“\(word)” may be \(names): write the full name"
  }
  func wordContradictsEarlier(word: String, earlier: String) -> String {
    "“\(word)” and “\(earlier)”: keep only one"
  }
  func wordIsDayOfWhat(word: String) -> String {
    "“\(word)” is the day of what? Add: reported, applied..."
  }
  func wordIsTermOfWhat(word: String) -> String {
    "“\(word)” counts from which report? Write it in front, with its day: reported 11-20"
  }
  func wordPrecedesReport(word: String, day: String) -> String {
    "“\(word)” is before the report, \(day)"
  }
  func situationLacksStep(situation: String, step: String) -> String {
    "“\(situation)” has no such step: \(step)"
  }
  func entryRefusedByRule(rule: String) -> String { "Not recorded: \(rule)" }
  func entryStepUnreachable(step: String) -> String {
    "Not recorded: these answers do not lead to “\(step)”"
  }
  func reportHoldsFor(span: String) -> String { "holds \(span)" }
  var entryCardConditionWords: String { "The card is" }
  var entryWhoActsWords: String { "Who acts" }
  var entryBankAccountWords: String { "Bank account" }
  var entryBankWords: String { "Bank" }
  var entryBankExample: String { "icbc to-ccb" }
  func usualEntryWords(spellings: [[String]]) -> String {
    spellings.compactMap(\.last).joined(separator: " ")
  }
  var entryProgressWords: String { "How far" }
  var severalLines: String { "Several lines" }
  var mendThisLine: String { "Mend this line" }
  func makeCases(count: Int) -> String { "Make \(count)" }
  func linesAllUnderstood(lines: Int) -> String { "\(lines) lines, all understood:" }
  func linesPartlyUnderstood(lines: Int, understood: Int) -> String {
    "\(lines) lines, \(understood) understood; those with ! need mending:"
  }
  var chooseLineToMend: String { "Choose a line, Enter mends it; what is mended is made together." }
  var enterMakesCasePerLine: String { "If this is right press Enter: a case for each line." }
  var enterMakesUnderstoodLines: String {
    "Enter makes those that were understood, a case each; the others stay here to be mended."
  }
  func asksWhetherToDropLines(lines: Int) -> String {
    "\(lines) lines are not made yet and would be dropped; Esc once more drops them"
  }
  var enterInOneLine: String { "In one line:" }
  var recordAndOpenCase: String { "Record and open" }
  var acceptMendedLine: String { "Mended" }
  var enterReturnsToLines: String { "If this is right press Enter: back to the other lines." }
  var enterRecordsLine: String {
    "If this is right press Enter; then c shows the papers, u takes the whole line back."
  }
  var nothingRecordedUntilUnderstood: String {
    "Nothing is recorded while something is not understood."
  }
  func entryLineExample(place: PlaceCode, reported: Day) -> String {
    "For example: \(place) lost agent reported \(reported.monthAndDay) #Wang"
  }
  var howToWritePlace: String {
    "The place in Chinese, pinyin, initials, area code or six digits; any order."
  }
  var entryLineDetails: String {
    "Several lines pasted at once are several cases, shown before they are made. A day may follow how far it has come: 11-20, yesterday; and how long a report holds: holds 7 days. A name stands behind # or in quotes."
  }
  var lineRecordedMayUndo: String { "Recorded; u takes the whole line back" }
}
