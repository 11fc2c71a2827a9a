package import CityGuide

/// What to bring.
package protocol PapersCopy {
  var noPapersNeededNow: String { get }
  var papersDone: String { get }
  func allPapersReady(isComplete: Bool, count: Int) -> String
  func papersNotReadyYet(isComplete: Bool, count: Int, left: Int) -> String
  func papersNotNeeded(papers: String) -> String
  func onlyMissingPapersShown(ready: Int) -> String
  func haveNumberInHand(number: String) -> String
  var papersMustComeAlong: String { get }
  var paperTicked: String { get }
  var paperMissing: String { get }
  var paperMarkedNotReady: String { get }
  var paperMarkedReady: String { get }
  func changeTakesRecordsAlong(count: Int) -> String
  func recordGoingAlong(happening: String, day: String) -> String
  var keepEverythingAsIs: String { get }
  var changeAndRetractRecords: String { get }
  func paperCount(paper: String, count: String) -> String
  func paperCountWithRemarks(paper: String, count: String, remarks: String) -> String
  var haveReadyForCall: String { get }
  var paperIsHandedOver: String { get }
  func photosToBring(count: Int) -> String
  func formsToBring(count: Int) -> String
  var oneOriginal: String { get }
  func severalOriginals(count: Int) -> String
  func copiesToBring(count: Int) -> String
  func copiesByErrand(count: Int, breakdown: String) -> String
  func callHeadingForSide(side: String, desk: String, errands: String) -> String
  func ofSeveralTrips(count: Int) -> String
  func tripHeading(number: Int, total: String, place: String, errands: String) -> String
  var holderMustCome: String { get }
  func askByTelephoneFirst(key: String) -> String
  var askWhenYouGetThere: String { get }
  func listGapAndAdvice(gap: String, advice: String) -> String
  func noReliablePaperList(papers: String, advice: String) -> String
  var hearsayPapers: String { get }
  func paperListCoversOnly(covered: String, uncovered: String) -> String
  func noOfficialPaperList(papers: String, key: String) -> String
  func bringPapersMaybeMore(papers: String, more: Int, key: String) -> String
  func bringPapers(papers: String, key: String) -> String
  func name(_ reason: NotNeeded.Reason) -> String
  func oneTripForCards(count: Int, place: String) -> String
  func tripForWhom(names: [String]) -> String
  var onlyOnSameBank: String { get }
  func askWhetherSeveralAtOnce(call: String) -> String
  var ownPapersOnce: String { get }
}
