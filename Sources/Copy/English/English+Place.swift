import CityGuide

extension English: PlaceCopy {
  func coverageLegend(grades: String) -> String {
    "\(grades); the number is the year, -- undated; in parentheses the province's or the nation's word; · nothing found. Papers and blogs are unconfirmed."
  }
  func coverageCountsTitle(total: Int) -> String {
    "How many of \(total) places know each thing, what is missing most first"
  }
  func coveragePeopleTitle(millions: Int) -> String {
    "What percentage of \(millions) million people (census of 2020) gets each, what is missing most first"
  }
  var ownColumn: String { "own" }
  var inheritedColumn: String { "inherited" }
  var undatedColumn: String { "undated" }
  var datedPeopleColumn: String { "reliable" }
  var undatedPeopleColumn: String { "undated" }
  var hearsayOnlyColumn: String { "unconfirmed" }
  var nothingKnownColumn: String { "nothing" }
  var thinnestPlacesTitle: String { "The places with the fewest answers, and what they lack" }
  var placeLacksNothing: String { "nothing" }
  var nothingReliableAskByTelephone: String { "nobody reliable says; ask by telephone" }
  func ourStandOnDispute(stand: Words) -> String { "Our stand: \(stand.text(in: .en))" }
  var hearsayOpening: String { "Some say" }
  var anotherSaysSame: String { "So says another" }
  var anotherSaysOtherwise: String { "Another says" }
  func factWithByline(scope: String?, fact: String, byline: String) -> String {
    "\(scope.map { "[\($0)] " } ?? "")\(fact) \(byline)"
  }
  var excludedForPlace: String { "Said of the province or the nation, and not so here" }
  func factExcludedBy(topic: String, fact: String, guide: String) -> String {
    "\(topic): \(fact), excluded by \(guide)"
  }
  func numberToAsk(number: String) -> String { number }
  var bankOnCardToAsk: String { "the bank on the card" }
  var searchedAndNotFound: String { "Searched for and not found" }
  func unknownTopicToAsk(topic: String, desk: String) -> String { "\(topic); ask \(desk)" }
  func inheritedGradeAndYear(grade: String, year: String) -> String { "(\(grade)\(year))" }
  func channelReportCountsAs(report: String) -> String { "a report here is a \(report)" }
  func channelNeedsAtHand(papers: String) -> String { "have at hand: \(papers)" }
  func factOriginals(count: Int) -> String { "original \(count)" }
  func factCopies(count: Int) -> String { "copies \(count)" }
  func factPapersTogether(papers: [String]) -> String { papers.joined(separator: " with ") }
  func factPapersInstead(papers: [String]) -> String { "or \(papers.joined(separator: ", or "))" }
  var factPaperIsKept: String { "you leave it there" }
  func factYear(year: String) -> String { "\(year)" }
  var factMayBeOutdated: String { "may be out of date" }
  func factByline(parts: String) -> String { "(\(parts))" }
  func placeName(_ name: String, pinyin: String?) -> String { pinyin ?? name }
  var nationName: String { "nation" }
  func noLocalFactsAskFirst(place: String) -> String {
    "\(place): no facts of its own; what follows is the province's and the nation's, so ask first"
  }
  func gradeFactCount(grade: String, count: Int) -> String { "\(grade) \(count)" }
  func noLocalFacts(place: String) -> String { "\(place): no facts of its own" }
  var toldFactsGrade: String { "told" }
  var hearsayFactsGrade: String { "unconfirmed" }

  func name(_ place: Place) -> String {
    place.pinyin.prefix(1).uppercased() + place.pinyin.dropFirst()
  }

  func name(_ coverageColumn: CoverageColumn) -> String {
    switch coverageColumn {
    case .telephone: "telephone for the report"
    case .temporaryLapse: "how long the report holds"
    case .formalReversible: "undoing a formal report"
    case .filingNeeds: "which report comes first"
    case .filing: "where to file"
    case .papers: "papers"
    case .agentMay: "an agent at a counter"
    case .agentPapers: "papers of an agent"
    case .homeService: "a visit at home"
    case .fee: "fee"
    case .makingTime: "days of making"
    case .collectWithin: "collect within"
    case .enabling: "where to enable"
    case .payoutAccount: "moving the payout account"
    case .hours: "opening hours"
    }
  }

  func short(_ coverageColumn: CoverageColumn) -> String {
    switch coverageColumn {
    case .telephone: "Phone"
    case .temporaryLapse: "Holds"
    case .formalReversible: "Undo"
    case .filingNeeds: "Before"
    case .filing: "Where"
    case .papers: "Papers"
    case .agentMay: "Agent"
    case .agentPapers: "AgPap"
    case .homeService: "Home"
    case .fee: "Fee"
    case .makingTime: "Making"
    case .collectWithin: "Pickup"
    case .enabling: "Enable"
    case .payoutAccount: "Payout"
    case .hours: "Hours"
    }
  }

  func mark(_ grade: Grade) -> String {
    switch grade {
    case .told: "te"
    case .official: "of"
    case .mirror: "re"
    case .media: "me"
    case .document: "do"
    case .blog: "bl"
    case .repo: "co"
    }
  }

  func name(_ appointment: Appointment) -> String {
    switch appointment {
    case .needed: "by appointment"
    case .possible: "appointments possible"
    }
  }

}
