/// The sheet, and the empty forms behind it.
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
  var formNote: String { get }

  // The forms are handed in: Chinese in every language.

  var mandateTitle: String { get }
  var mandateHolderName: String { get }
  var mandateAgentName: String { get }
  var formIdentityNumber: String { get }
  var mandateRelation: String { get }
  var mandateAgentTelephone: String { get }
  var mandateAuthorization: String { get }
  var mandateOtherErrand: String { get }
  var mandateFrom: String { get }
  var mandateUntil: String { get }
  var mandateEnd: String { get }
  var mandateAcceptance: String { get }
  var mandateHolderSignature: String { get }
  var mandateAgentSignature: String { get }
  var pledgeTitle: String { get }
  var pledgeAgentName: String { get }
  var pledgeHolderName: String { get }
  var pledgeOpening: String { get }
  var pledgeRelation: String { get }
  var pledgeTruth: String { get }
  var pledgeAgentSignature: String { get }
  var pledgeHolderSignature: String { get }
  var formDate: String { get }
  var formYear: String { get }
  var formMonth: String { get }
  var formDay: String { get }
}
