extension English: HomeCopy {
  var closedCases: String { "Closed" }
  func chosenFilterBracketed(filter: String) -> String { "[\(filter)]" }
  func casesFound(count: Int) -> String { "\(count) found" }
  func filteredCases(filter: String, count: Int) -> String {
    "Only \(filter): \(count); Esc shows all"
  }
  func casesFoundInFilter(filter: String, count: Int) -> String { "\(count) found in \(filter)" }
  var noCaseFound: String {
    "Nothing found. Type a name, an id, or a place: Chinese, pinyin, initials or six digits."
  }
  var noCasesYet: String { "No cases yet. i takes one in a line, n asks step by step." }
  var noCaseInFilter: String { "No case stands here. Tab goes on, Esc shows all." }
  func caseCounts(
    due: Int, waiting: Int, toAsk: Int, other: Int, closed: Int, all: Int
  ) -> String {
    "Due today \(due)   waiting \(waiting)   to ask \(toAsk)   other \(other)   closed \(closed)   of \(all)"
  }
  func caseCountsBrief(due: Int, waiting: Int, toAsk: Int, other: Int, closed: Int) -> String {
    [("Today", due), ("wait", waiting), ("ask", toAsk), ("other", other), ("closed", closed)]
      .filter { $0.1 > 0 }.map { "\($0) \($1)" }.joined(separator: "  ")
  }
  var findWhichCase: String { "Find which?" }
  func casesStillBeingRead(count: Int) -> String {
    "\(count) more are being read; use those that are here."
  }
  var nextClientClearsScreen: String {
    "Next client: x clears the screen at once and leaves an empty line; Esc shows the list again."
  }
  var caseIdColumn: String { "Id" }
  var caseNameColumn: String { "Name" }
  var caseStepColumn: String { "Step" }
  var caseNextColumn: String { "Next" }
  var situationNotToldYet: String { "not told yet" }
  var howToNameCase: String {
    "A name that you will know it by, such as Mother's card. No full names, ID, card or telephone numbers."
  }
  var whatToCallCase: String { "What to call it?" }
  func asksWhetherToDeleteCase(name: String) -> String { "Delete \(name)?" }
  func asksWhetherToDeleteAll(count: Int) -> String { "Delete all cases? There are \(count)." }
  var keepAndGoBack: String { "Keep it, go back" }
  var deleteCaseForGood: String { "Delete it for good" }
  var wantToDeleteAllCases: String { "I want to delete all cases" }
  var deleteAllForGood: String { "Delete all of them for good" }
  var deleteCases: String { "Delete" }
  var whatDeletingErases: String {
    "Answers, records, ticks and the name are erased from this machine; nothing brings them back. Files that were printed or exported, and answers kept in the desk's guides, stay: delete those yourself."
  }
  func casesDeleted(id: String?) -> String {
    id.map { "\($0) is deleted" } ?? "All cases are deleted"
  }
  func deletionDone(deletion: String) -> String { "\(deletion)." }
  func deletionLeftFiles(deletion: String, files: String) -> String {
    "\(deletion). These exported files were left: \(files)"
  }
}
