package import CardJourney
package import CityGuide

/// Who says so, of when, and for whom it holds.
package protocol SourcesCopy {
  var toldMark: String { get }
  var deskMark: String { get }
  var officialMark: String { get }
  var repostMark: String { get }
  var mediaMark: String { get }
  var hearsayMark: String { get }
  var toldMarkMeaning: String { get }
  var deskMarkMeaning: String { get }
  var officialMarkMeaning: String { get }
  var repostMarkMeaning: String { get }
  var mediaMarkMeaning: String { get }
  var hearsayMarkMeaning: String { get }
  var noPlaceChosenYet: String { get }
  var sourcesOfThisScreen: String { get }
  var screenCitesNothing: String { get }
  var sourcesTitle: String { get }
  var sourceIsHearsay: String { get }
  var sourceIsReliable: String { get }
  func sourceHeading(number: Int, grade: String, reliability: String) -> String
  func sourceLimit(limit: String) -> String
  func sourcePublication(publisher: String, published: String, seen: Day?) -> String
  func sourceNote(note: Words) -> String
  var undatedYearMark: String { get }
  func lastCheckedIn(year: String) -> String
  var sourceHasNoDate: String { get }
  var othersDiffer: String { get }
  func name(_ grade: Grade) -> String
  func name(_ staleness: Staleness) -> String
  func name(_ ageBand: AgeBand) -> String
  func name(_ acting: Acting) -> String
  func name(_ away: Away) -> String
  func name(_ identity: Identity) -> String
  func name(_ cardGeneration: CardGeneration) -> String
}
