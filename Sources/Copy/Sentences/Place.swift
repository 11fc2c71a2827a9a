package import CityGuide

/// What is known about a place, and how well.
package protocol PlaceCopy {
  func coverageLegend(grades: String) -> String
  func coverageCountsTitle(total: Int) -> String
  func coveragePeopleTitle(millions: Int) -> String
  var ownColumn: String { get }
  var inheritedColumn: String { get }
  var undatedColumn: String { get }
  var datedPeopleColumn: String { get }
  var undatedPeopleColumn: String { get }
  var hearsayOnlyColumn: String { get }
  var nothingKnownColumn: String { get }
  var thinnestPlacesTitle: String { get }
  var placeLacksNothing: String { get }
  var nothingReliableAskByTelephone: String { get }
  func ourStandOnDispute(stand: Words) -> String
  var hearsayOpening: String { get }
  var anotherSaysSame: String { get }
  var anotherSaysOtherwise: String { get }
  func factWithByline(scope: String?, fact: String, byline: String) -> String
  var excludedForPlace: String { get }
  func factExcludedBy(topic: String, fact: String, guide: String) -> String
  func numberToAsk(number: String) -> String
  var bankOnCardToAsk: String { get }
  var searchedAndNotFound: String { get }
  func unknownTopicToAsk(topic: String, desk: String) -> String
  func inheritedGradeAndYear(grade: String, year: String) -> String
  func channelReportCountsAs(report: String) -> String
  func channelNeedsAtHand(papers: String) -> String
  func factOriginals(count: Int) -> String
  func factCopies(count: Int) -> String
  func factPapersTogether(papers: [String]) -> String
  func factPapersInstead(papers: [String]) -> String
  var factPaperIsKept: String { get }
  func factYear(year: String) -> String
  var factMayBeOutdated: String { get }
  func factByline(parts: String) -> String
  func placeName(_ name: String, pinyin: String?) -> String
  var nationName: String { get }
  func noLocalFactsAskFirst(place: String) -> String
  func gradeFactCount(grade: String, count: Int) -> String
  func noLocalFacts(place: String) -> String
  var toldFactsGrade: String { get }
  var hearsayFactsGrade: String { get }
  func name(_ place: Place) -> String
  func name(_ coverageColumn: CoverageColumn) -> String
  func short(_ coverageColumn: CoverageColumn) -> String
  func mark(_ grade: Grade) -> String
  func name(_ appointment: Appointment) -> String
}
