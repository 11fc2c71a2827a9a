import CityGuide

extension English: PapersCopy {
  var noPapersNeededNow: String { "Nothing has to be brought now." }
  var papersDone: String { "Done" }
  func allPapersReady(isComplete: Bool, count: Int) -> String {
    "\(isComplete ? "" : "The list is not complete. ")All \(count) that must come along are ready."
  }
  func papersNotReadyYet(isComplete: Bool, count: Int, left: Int) -> String {
    "\(isComplete ? "" : "At least ")\(count) must come along; \(left) not ready yet."
  }
  func papersNotNeeded(papers: String) -> String { "Not needed: \(papers)" }
  func onlyMissingPapersShown(ready: Int) -> String {
    "Only what is missing; Tab shows the \(ready) ready too."
  }
  func haveNumberInHand(number: String) -> String {
    "Have \(number) in your hand when you call; do not write it here."
  }
  var papersMustComeAlong: String { "Must come along" }
  var paperTicked: String { "ready" }
  var paperMissing: String { "missing" }
  var paperMarkedNotReady: String { "Not ready" }
  var paperMarkedReady: String { "Ready" }
  func changeTakesRecordsAlong(count: Int) -> String {
    "With this change \(count) records no longer fit and go along:"
  }
  func recordGoingAlong(happening: String, day: String) -> String { "- \(happening)  \(day)" }
  var keepEverythingAsIs: String { "Leave everything as it is" }
  var changeAndRetractRecords: String { "Change it and take them back" }
  func paperCount(paper: String, count: String) -> String { "\(paper), \(count)" }
  func paperCountWithRemarks(paper: String, count: String, remarks: String) -> String {
    "\(paper), \(count) (\(remarks))"
  }
  var haveReadyForCall: String { "have it at hand" }
  var paperIsHandedOver: String { "you leave it there" }
  func photosToBring(count: Int) -> String { "\(count)" }
  func formsToBring(count: Int) -> String { "\(count)" }
  var oneOriginal: String { "original" }
  func severalOriginals(count: Int) -> String { "\(count) originals" }
  func copiesToBring(count: Int) -> String { count == 1 ? "1 copy" : "\(count) copies" }
  func copiesByErrand(count: Int, breakdown: String) -> String { "\(count) copies (\(breakdown))" }
  func callHeadingForSide(side: String, desk: String, errands: String) -> String {
    "\(side)  \(desk): \(errands)"
  }
  func ofSeveralTrips(count: Int) -> String { " of \(count)" }
  func tripHeading(number: Int, total: String, place: String, errands: String) -> String {
    "Trip \(number)\(total)  \(place): \(errands)"
  }
  var holderMustCome: String { "the holder has to come" }
  func askByTelephoneFirst(key: String) -> String { "ask first by telephone\(key)" }
  var askWhenYouGetThere: String { "ask when you get there" }
  func listGapAndAdvice(gap: String, advice: String) -> String { "\(gap): \(advice)." }
  func noReliablePaperList(papers: String, advice: String) -> String {
    "No list to rely on: bring \(papers), and for the rest \(advice)."
  }
  var hearsayPapers: String { "Some say; bring what is at hand" }
  func paperListCoversOnly(covered: String, uncovered: String) -> String {
    "This list is for \(covered); none to rely on for \(uncovered)"
  }
  func noOfficialPaperList(papers: String, key: String) -> String {
    "No official list of papers: bring \(papers) and ask first\(key)."
  }
  func bringPapersMaybeMore(papers: String, more: Int, key: String) -> String {
    "Bring: \(papers); \(more) more may be asked for\(key)"
  }
  func bringPapers(papers: String, key: String) -> String { "Bring: \(papers)\(key)" }

  func name(_ reason: NotNeeded.Reason) -> String {
    switch reason {
    case .lostCard: "it is gone"
    case .notThisSituation: "asked in other situations"
    case .notThisPerson: "asked of others"
    case .notThisChannel: "asked elsewhere"
    case .keptEarlier: "kept on an earlier trip"
    }
  }

  func oneTripForCards(count: Int, place: String) -> String {
    "One trip for \(count) cards: \(place)"
  }
  func tripForWhom(names: [String]) -> String { "For whom: \(names.joined(separator: ", "))" }
  var onlyOnSameBank: String { "Only if the same bank is on all of them." }
  func askWhetherSeveralAtOnce(call: String) -> String {
    "Ask first whether several people's cards can be done together, and whether each takes a number. \(call)."
  }
  var ownPapersOnce: String { "If one person goes for all, of their own, once:" }
}
