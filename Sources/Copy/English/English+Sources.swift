import CardJourney
import CityGuide

extension English: SourcesCopy {
  var toldMark: String { "T" }
  var deskMark: String { "D" }
  var officialMark: String { "O" }
  var repostMark: String { "R" }
  var mediaMark: String { "M" }
  var hearsayMark: String { "?" }
  var toldMarkMeaning: String { "you were told" }
  var deskMarkMeaning: String { "this desk" }
  var officialMarkMeaning: String { "official" }
  var repostMarkMeaning: String { "repost of it" }
  var mediaMarkMeaning: String { "media" }
  var hearsayMarkMeaning: String { "unconfirmed, ask" }
  var noPlaceChosenYet: String { "No place chosen yet" }
  var sourcesOfThisScreen: String { "Sources of this screen" }
  var screenCitesNothing: String { "Nothing on this screen is cited." }
  var sourcesTitle: String { "Sources" }
  var sourceIsHearsay: String { "hearsay, no official source" }
  var sourceIsReliable: String { "may be relied on" }
  func sourceHeading(number: Int, grade: String, reliability: String) -> String {
    "\(number)  \(grade) (\(reliability))"
  }
  func sourceLimit(limit: String) -> String { "Mind: \(limit)" }
  func sourcePublication(publisher: String, published: String, seen: Day?) -> String {
    "\(publisher), \(published)\(seen.map { ", read on \($0)" } ?? "")"
  }
  func sourceNote(note: Words) -> String { "Note: \(note.text(in: .en))" }
  var undatedYearMark: String { "?yr " }
  func lastCheckedIn(year: String) -> String { "checked in \(year)" }
  var sourceHasNoDate: String { "no date" }
  var othersDiffer: String { "others differ" }

  func name(_ grade: Grade) -> String {
    switch grade {
    case .told: "you were told"
    case .official: "official"
    case .mirror: "repost of an official text"
    case .media: "media"
    case .document: "web article"
    case .blog: "web page"
    case .repo: "code list"
    }
  }

  func name(_ staleness: Staleness) -> String {
    switch staleness {
    case .saidIn(let year):
      "Said in \(year), may be out of date: ask first"
    case .undated:
      "Its source has no date, may be out of date: ask first"
    case .unchecked(let day):
      "Not checked since \(day), may be out of date: ask first"
    }
  }

  func name(_ ageBand: AgeBand) -> String {
    switch ageBand {
    case .under7: "under 7"
    case .under14: "7 to 13"
    case .under16: "14 or 15"
    }
  }

  func name(_ acting: Acting) -> String {
    switch acting {
    case .`self`: "the holder acts"
    case .agent: "an agent acts"
    case .guardian: "a guardian acts"
    case .employer: "the employer acts"
    }
  }

  func name(_ away: Away) -> String {
    switch away {
    case .here: "in the issuing place"
    case .sameProvince: "elsewhere in the province"
    case .otherProvince: "in another province"
    case .abroad: "abroad"
    }
  }

  func name(_ identity: Identity) -> String {
    switch identity {
    case .resident: "with an ID card"
    case .temporary: "with a temporary ID card"
    case .overseas: "Chinese citizen living abroad"
    case .hkMoTw: "from Hong Kong, Macau or Taiwan"
    case .foreign: "foreigner"
    }
  }

  func name(_ cardGeneration: CardGeneration) -> String {
    switch cardGeneration {
    case .magnetic: "magnetic card"
    case .second: "second generation"
    case .third: "third generation"
    }
  }

}
