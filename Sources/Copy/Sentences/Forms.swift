/// The sheet, whose page and forms are in `Resources/sheet`.
package protocol FormsCopy {
  var sheetTitle: String { get }
  var sheetSubtitle: String { get }
  var sheetPrivacy: String { get }
  var sheetCase: String { get }
  var sheetSituation: String { get }
  var sheetWhoGoes: String { get }
  var sheetPrintedOn: String { get }
  var sheetNotSaidYet: String { get }
  var sheetCallFirst: String { get }
  var sheetNumbersToKeep: String { get }
  var sheetHearsayNumber: String { get }
  func sheetWordsToSay(words: String) -> String
  var sheetTrips: String { get }
  var sheetNoTrips: String { get }
  func sheetTotals(visits: Int, papers: Int, isComplete: Bool) -> String
  var sheetAgentGoes: String { get }
  var sheetWhere: String { get }
  var sheetHours: String { get }
  var sheetBring: String { get }
  var sheetNothingToBring: String { get }
  var sheetNotNeeded: String { get }
  var sheetDuration: String { get }
  var sheetCost: String { get }
  var sheetBesides: String { get }
  var sheetDates: String { get }
  var sheetNoDates: String { get }
  var sheetOverdue: String { get }
  var sheetQuestions: String { get }
  var sheetAnswer: String { get }
  var sheetMeanwhile: String { get }
  var sheetUnverified: String { get }
  var sheetSources: String { get }
  func sourceDates(published: String, read: String?) -> String
  var sourceDateNotKnown: String { get }
  var sheetWindow: String { get }
  var sheetSignature: String { get }
  var sheetDate: String { get }
  /// What stands behind the Chinese note of a form.
  var formNote: String { get }
}
