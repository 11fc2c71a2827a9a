import CardJourney
import CityGuide
import Foundation
import GuideReading
import GuideTestSupport
import TestSupport
import Testing

/// The content that ships with buka.
struct ResourcesTests {
  private static let places = ShippedGuides.places
  private static let situations: [Situation] = [
    .lost, .stolen, .damaged, .accountOnly, .refused,
  ]

  private func guide(_ place: PlaceCode) throws -> Guide {
    try ShippedGuides.guide(for: place)
  }

  @Test func `every file is without mistakes`() {
    let findings = ShippedGuides.folder.findings(on: ShippedGuides.lookedAt).map {
      "\($0.position) \($0.message.text(in: .en))"
    }
    #expect(findings == [])
  }

  @Test(arguments: Rotation.pairs(places, situations, taking: Acting.allCases))
  func `every place has a plan, a list and questions for every situation`(
    place: PlaceCode, situation: Situation, acting: Acting
  ) throws {
    let guide = try guide(place)
    let answers = Answers([
      .situation(situation), .place(place), .bankUse(.opened), .person(.adult, acting),
      .payouts([.pension]),
    ])
    let journey = Journey(startingFrom: answers)
    let query = guide.asked(for: answers)
    let rules = query.localRules()
    let trips = query.trips(journey: journey, rules: rules)
    let list = query.checklist(for: trips, journey: journey)
    #expect(!trips.isEmpty)
    #expect(list.trips.map(\.trip) == trips)
    #expect(list.mustBring.allSatisfy { $0.facts.allSatisfy { $0.reliability == .answer } })
    #expect(list.mustBring.allSatisfy { $0.originals + $0.copies > 0 })
    let steps = answers.situation?.goal.errand.map { [Step.apply($0)] } ?? [.bind(.pension)]
    _ = query.questionsToAsk(journey: journey, rules: rules, steps: steps)
  }

  @Test(arguments: [
    ("claims", 112, ["S0-01", "S4-18"]), ("facts", 1414, ["A1", "A934", "B1", "B480"]),
  ])
  func `the ledgers account for every claim and raw fact`(
    name: String, count: Int, ends: [String]
  ) throws {
    let text = try String(
      contentsOfFile: ShippedGuides.path + "/ledger/\(name).csv", encoding: .utf8)
    let rows = text.split(separator: "\n").dropFirst().map { $0.split(separator: ",").first }
    #expect(rows.count == count)
    #expect(Set(rows).count == count)
    #expect(ends.allSatisfy { end in rows.contains { $0 == end[...] } })
  }

  // MARK: - Whose word it is

  /// Every source that a shipped fact cites.
  private func sources() throws -> Set<Source> {
    let guides = try ShippedGuides.repository.allGuides().guides.flatMap(\.facts)
    let advice = try ShippedGuides.folder.advice().flatMap(\.lines).compactMap(\.statement?.fact)
    return Set((guides + advice).flatMap(\.sources))
  }

  /// A site that gathers texts lends them no weight: whose text it is has to be named.
  @Test func `on a site that has hearsay too, a better text says whose it is`() throws {
    let named = try sources().filter { $0.url != nil }
    let bySite = Dictionary(grouping: named) { site($0.url ?? "") }
    for (name, sources) in bySite where sources.contains(where: { $0.grade == .blog }) {
      for source in sources where source.grade < .blog && source.grade != .document {
        let saysWhose = ["转", "引", "摘"].contains { source.publisher.contains($0) }
        #expect(saysWhose, "\(name): \(source.id), \(source.publisher)")
      }
    }
  }

  private func site(_ url: String) -> String {
    let host = url.replacing("https://", with: "").replacing("http://", with: "")
      .prefix { $0 != "/" && $0 != ":" }
    let parts = host.split(separator: ".")
    let isSecond = ["gov", "edu", "com", "org", "net"].contains(
      parts.dropLast().last.map(String.init) ?? "")
    return parts.suffix(isSecond && parts.last == "cn" ? 3 : 2).joined(separator: ".")
  }

  // MARK: - How many people get an answer

  private static let coverage: Coverage? = try? Coverage(
    of: ShippedGuides.repository.allGuides().guides, among: ShippedGuides.repository.places(),
    on: ShippedGuides.lookedAt)

  /// Of a thousand people.
  ///
  /// What is corrected may take an answer away: then the floor is lowered by hand, and the commit says why.
  @Test(arguments: [
    (CoverageColumn.telephone, 1000), (.temporaryLapse, 106), (.papers, 384), (.agentMay, 191),
    (.agentPapers, 129), (.fee, 257), (.makingTime, 272), (.filing, 1000), (.enabling, 1000),
    (.payoutAccount, 19),
  ])
  func `no fewer people than when it was last counted get a reliable answer`(
    column: CoverageColumn, floor: Int
  ) throws {
    let counts = try #require(Self.coverage).counts
    let people = try #require(counts.first { $0.column == column }).people
    #expect(people.total == 1_409_778_724)
    #expect(people.answered >= floor)
  }

  // MARK: - Nobody is left without a next thing to do

  private static let persons: [Answer] = [
    .person(.adult, .`self`), .person(.adult, .agent), .person(.infirm, .agent),
    .person(.infirm, .`self`), .person(.minor, .guardian), .person(.adult, .employer),
  ]

  @Test(arguments: Rotation.pairs(places, Situation.allCases, taking: persons))
  func `every place, situation and person has a next step, sourced papers and its questions`(
    place: PlaceCode, situation: Situation, person: Answer
  ) throws {
    let guide = try guide(place)
    let answers = Answers([.situation(situation), .place(place), .bankUse(.opened), person])
    let query = guide.asked(for: answers)
    let rules = query.localRules()
    let circumstances = Circumstances(
      rules: rules, calendar: .sample, moment: Moment(day: .sample, minute: 600))
    let built = CaseBuilder(answers.all, in: circumstances)
    let steps = built.case.steps(in: circumstances)
    #expect(!steps.isEmpty)
    let journey = built.case.journey
    let trips = query.trips(journey: journey, rules: rules)
    let list = query.checklist(for: trips, journey: journey)
    let lines = list.trips.flatMap { $0.mustBring + $0.mayBeAsked }
    #expect(lines.allSatisfy { !$0.facts.flatMap(\.sources).isEmpty })
    let ahead = answers.situation?.goal.errand.map { [Step.apply($0)] } ?? []
    let questions = query.questionsToAsk(journey: journey, rules: rules, steps: steps + ahead)
    let asked = Set(questions.map(\.matter.key.rawValue))
    // What the guards of the next steps read and nobody reliable says is asked.
    let errand = answers.situation?.goal.errand
    let filing = trips.first { trip in errand.map(trip.errands.contains) ?? false }
    let rulesThere = query.localRules(channel: filing?.channel)
    let unknown = query.assumed(rulesThere, filing: !ahead.isEmpty)
    #expect(unknown.subtracting(asked) == [], "not asked")
    for papers in list.trips where !papers.trip.isRemote {
      for errand in papers.errandsWithoutList where ahead.contains(.apply(errand)) {
        #expect(asked.contains { $0.hasPrefix("requirement.\(errand.rawValue)") })
      }
    }
  }

  private static let channels = [nil] + ChannelKind.allCases.map(Optional.some)

  @Test(arguments: Rotation.pairs(places, Situation.allCases, taking: channels))
  func `no hearsay reaches the machine`(
    place: PlaceCode, situation: Situation, channel: ChannelKind?
  ) throws {
    let guide = try guide(place)
    let answers = Answers([.situation(situation), .place(place)])
    let rules = guide.asked(for: answers).localRules(channel: channel)
    let hearsay = rules.factIDs.compactMap(guide.fact).filter { $0.reliability == .hearsay }
    #expect(hearsay == [])
    #expect(rules.factIDs.allSatisfy { guide.fact(with: $0) != nil })
  }

  /// One place for each stack of layers.
  private static let stacks: [PlaceCode] = {
    var seen: Set<[PlaceCode]> = []
    let all = (try? ShippedGuides.folder.places().places.map(\.code)) ?? []
    return all.filter { code in seen.insert(code.layers.filter(places.contains)).inserted }
  }()

  @Test(arguments: stacks)
  func `a place that can be picked has its layers, with or without a file of its own`(
    place: PlaceCode
  ) throws {
    let guide = try guide(place)
    #expect(guide.layers == place.layers.filter(ResourcesTests.places.contains))
    #expect(guide.hasOwnFacts == ResourcesTests.places.contains(place))
    #expect(!guide.asked().channels(for: .temporaryReport).isEmpty)
  }

  @Test func `nearly every bank has a number and no bank's hearsay is an answer`() throws {
    let banks = try ShippedGuides.folder.banks()
    #expect(banks.count { $0.hotline != nil } > 60)
    // A bank that guides name, and of which nothing more is known, binds no rule.
    #expect(
      banks.filter { $0.hotline == nil }.allSatisfy { $0.lapse == nil && !$0.provinces.isEmpty })
    #expect(
      banks.flatMap(\.numbers).allSatisfy {
        $0.reliability == .hearsay || $0.grade.mayAnswer || $0.value.agreeing >= 2
      })
  }

  @Test func `three years of the calendar are known`() throws {
    let calendar = try ShippedGuides.folder.calendar()
    #expect(calendar == .sample)
  }
}

extension LocalRules {
  /// The facts behind the values.
  fileprivate var factIDs: [FactID] {
    [
      lapse.factID, bankLapse.factID, formalIsReversible.factID, temporaryServesBoth.factID,
      formalServesBoth.factID, filingNeeds.factID, oldCardDies.factID, oldCardHandedIn.factID,
      enableOnline.factID, numberStays.factID,
    ].compactMap(\.self) + agentMay.values.compactMap(\.factID)
      + terms.values.compactMap(\.factID)
  }
}

extension GuideQuery {
  /// The keys of the questions that stand for values assumed because nobody says them.
  fileprivate func assumed(_ rules: LocalRules, filing: Bool) -> Set<String> {
    var keys: Set<String> = []
    let isLost = answers.situation?.goal == .afterLoss
    if isLost {
      if rules.lapse.factID == nil { keys.insert("temporary-lapse") }
      if rules.formalIsReversible.factID == nil { keys.insert("formal-reversible") }
      if rules.filingNeeds.factID == nil { keys.insert("filing-needs") }
      if answers.hasAccount, rules.temporaryServesBoth.factID == nil {
        keys.insert("one-temporary-serves-both")
      }
    }
    if filing, let errand = answers.situation?.goal.errand {
      if rules.terms[.making] == nil, errand != .exchange || !isLost {
        keys.insert("making-time.\(errand.rawValue)")
      }
      if errand == .exchange, rules.oldCardHandedIn.factID == nil {
        keys.insert("old-card-handed-in")
      }
      if answers.hasAccount, !answers.changesBank, rules.numberStays.factID == nil {
        keys.insert("number-stays")
      }
    }
    return keys
  }
}
