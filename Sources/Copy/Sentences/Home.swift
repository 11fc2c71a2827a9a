/// The list of cases.
package protocol HomeCopy {
  var closedCases: String { get }
  func chosenFilterBracketed(filter: String) -> String
  func casesFound(count: Int) -> String
  func filteredCases(filter: String, count: Int) -> String
  func casesFoundInFilter(filter: String, count: Int) -> String
  var noCaseFound: String { get }
  var noCasesYet: String { get }
  var noCaseInFilter: String { get }
  func caseCounts(
    due: Int, waiting: Int, toAsk: Int, other: Int, closed: Int, all: Int
  ) -> String
  func caseCountsBrief(due: Int, waiting: Int, toAsk: Int, other: Int, closed: Int) -> String
  var findWhichCase: String { get }
  func casesStillBeingRead(count: Int) -> String
  var nextClientClearsScreen: String { get }
  var caseIdColumn: String { get }
  var caseNameColumn: String { get }
  var caseStepColumn: String { get }
  var caseNextColumn: String { get }
  var situationNotToldYet: String { get }
  var howToNameCase: String { get }
  var whatToCallCase: String { get }
  func asksWhetherToDeleteCase(name: String) -> String
  func asksWhetherToDeleteAll(count: Int) -> String
  var keepAndGoBack: String { get }
  var deleteCaseForGood: String { get }
  var wantToDeleteAllCases: String { get }
  var deleteAllForGood: String { get }
  var deleteCases: String { get }
  var whatDeletingErases: String { get }
  func casesDeleted(id: String?) -> String
  func deletionDone(deletion: String) -> String
  func deletionLeftFiles(deletion: String, files: String) -> String
}
