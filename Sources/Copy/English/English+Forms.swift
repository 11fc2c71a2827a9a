extension English: FormsCopy {
  var sheetTitle: String { "What to bring and do" }
  var sheetSubtitle: String { "Social-security card (社会保障卡)" }
  var sheetPrivacy: String { "No number of yours is printed here" }
  var sheetCase: String { "Case" }
  var sheetSituation: String { "What happened" }
  var sheetWhoGoes: String { "Who goes" }
  var sheetPrintedOn: String { "Printed on" }
  var sheetNotSaidYet: String { "not said yet" }
  var sheetCallFirst: String { "Call first" }
  var sheetNumbersToKeep: String { "Numbers to keep" }
  var sheetHearsayNumber: String { "Some say so; check it first" }
  func sheetWordsToSay(words: String) -> String { "Say: \(words)" }
  var sheetTrips: String { "Where to go, what to bring" }
  var sheetNoTrips: String { "Nothing has to be brought now." }
  func sheetTotals(visits: Int, papers: Int, isComplete: Bool) -> String {
    let trips = "\(visits) \(visits == 1 ? "trip" : "trips")"
    guard papers > 0 else { return trips }
    return "\(trips), \(isComplete ? "" : "at least ")"
      + "\(papers) \(papers == 1 ? "paper" : "papers") to bring"
  }
  var sheetAgentGoes: String { "An agent goes" }
  var sheetWhere: String { "Where" }
  var sheetHours: String { "When" }
  var sheetBring: String { "Bring" }
  var sheetNothingToBring: String { "No list of papers was found." }
  var sheetNotNeeded: String { "Not needed" }
  var sheetDuration: String { "How long" }
  var sheetCost: String { "How much" }
  var sheetBesides: String { "Besides" }
  var sheetDates: String { "Days to remember" }
  var sheetNoDates: String { "No day is fixed now." }
  var sheetOverdue: String { "overdue" }
  var sheetQuestions: String { "Ask by telephone, note the answers" }
  var sheetAnswer: String { "Answer" }
  var sheetMeanwhile: String { "Until then" }
  var sheetUnverified: String { "Not verified" }
  var sheetSources: String { "Sources" }
  func sourceDates(published: String, read: String?) -> String {
    "\(published)\(read.map { ", read on \($0)" } ?? "")"
  }
  var sourceDateNotKnown: String { "no date" }
  var sheetWindow: String { "Window" }
  var sheetSignature: String { "Signature" }
  var sheetDate: String { "Date" }
  var formNote: String {
    " Fill in by hand, in Chinese. If the office has a form of its own, use that one."
  }
}
