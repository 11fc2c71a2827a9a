import CardJourney
import CityGuide
import TestSupport
import Testing

/// How well places are documented.
struct CoverageTests {
  private func row(
    nation: String = "", province: String? = nil, city: String = "", on day: Day = .sample
  ) throws -> Coverage.Row {
    let guide = try GuideFixture(nation: nation, province: province, city: city).chengdu
    return try #require(
      Coverage(of: [guide], among: PlaceDirectory(places: []), on: day).rows.first)
  }

  private func fee(_ id: String, _ sources: String, _ more: String = "") -> String {
    "facts: [{id: \(id), kind: fee, value: {yuan: 5}, sources: [\(sources)]\(more)}]"
  }

  @Test func `a place of which nothing is said lacks every column`() throws {
    let row = try row()
    #expect(row.cells == [:])
    #expect(row.missing == CoverageColumn.allCases)
    #expect(row.ownAnswers == 0)
  }

  @Test(arguments: [
    (
      CoverageColumn.telephone, "channels",
      "kind: telephone, number: \"028-12333\", for: {errands: [temporary-report]}"
    ),
    (.filing, "channels", "kind: window, for: {errands: [reissue]}"),
    (.enabling, "channels", "kind: app, for: {errands: [enable]}"),
    (
      .papers, "requirements",
      "papers: [{document: id-card}], for: {errands: [reissue], acting: [self]}"
    ),
    (
      .agentPapers, "requirements",
      "papers: [{document: id-card}], for: {errands: [reissue], acting: [agent]}"
    ),
    (
      .homeService, "channels",
      "kind: home-service, for: {errands: [reissue], holders: [infirm]}"
    ),
    (.payoutAccount, "channels", "kind: window, for: {errands: [change-payout]}"),
    (.fee, "facts", "kind: fee, value: {yuan: 5}"),
    (.hours, "facts", "kind: hours, value: always"),
  ])
  func `each column is filled where the guides say it`(
    column: CoverageColumn, section: String, entry: String
  ) throws {
    let row = try row(city: "\(section): [{id: a, sources: [media-2025], \(entry)}]")
    #expect(row.cells.keys.map(\.rawValue) == [column.rawValue])
    #expect(row.cells[column]?.published == "2025-05")
    #expect(row.ownAnswers == 1)
  }

  @Test(arguments: [
    (CoverageColumn.temporaryLapse, "never"), (.formalReversible, "no"), (.filingNeeds, "formal"),
    (.agentMay, "yes, for: {errands: [reissue]}"), (.makingTime, "{workdays: 7}"),
    (.collectWithin, "{days: 90}"),
  ])
  func `each rule is a column of its own`(column: CoverageColumn, value: String) throws {
    let row = try row(
      city: "rules:\n  \(column.rawValue): [{id: a, sources: [media], value: \(value)}]")
    #expect(row.cells.keys.map(\.rawValue) == [column.rawValue])
  }

  @Test(arguments: [("channels: [app, site]", false), ("channels: [window]", true)])
  func `what is said of an agent online is no answer for a counter`(scope: String, isAnswer: Bool)
    throws
  {
    let entry = "{id: a, sources: [media], value: no, for: {errands: [reissue], \(scope)}}"
    let row = try row(city: "rules:\n  agent-may: [\(entry)]")
    #expect((row.cells[.agentMay] != nil) == isAnswer)
  }

  @Test func `hours of a hotline are no opening hours`() throws {
    let hotline = "kind: telephone, number: \"12333\", hours: always, for: {errands: [reissue]}"
    let row = try row(city: "channels: [{id: a, sources: [media], \(hotline)}]")
    #expect(row.cells[.hours] == nil)
  }

  @Test func `a cell keeps the best grade and the newest year of that grade`() throws {
    let cell = try row(city: fee("a", "official, official-2024, media-2025")).cells[.fee]
    #expect(cell?.grade == .official)
    #expect(cell?.published == "2024-03-01")
    #expect(cell?.isOwn == true)
  }

  @Test func `an inherited answer comes before own hearsay, an own answer before a better one`()
    throws
  {
    let inherited = try row(nation: fee("far", "official"), city: fee("near", "blog")).cells[.fee]
    #expect(inherited?.fact == FactID(rawValue: "far"))
    #expect(inherited?.isOwn == false)
    #expect(inherited?.layer == .nation)
    let own = try row(nation: fee("far", "official"), city: fee("near", "media")).cells[.fee]
    #expect(own?.fact == FactID(rawValue: "near"))
  }

  @Test(arguments: [
    "superseded: yes", "valid: {to: \"2020-01-01\"}", "for: {errands: [exchange]}",
    "for: {holders: [minor]}", "for: {generations: [magnetic]}",
  ])
  func `what does not hold today for an adult who lost a card is not counted`(more: String) throws {
    #expect(try row(city: fee("a", "official", ", \(more)")).cells[.fee] == nil)
  }

  @Test func `a doubtful fact counts as hearsay`() throws {
    let row = try row(city: fee("a", "official", ", doubtful: yes"))
    #expect(row.cells[.fee]?.reliability == .hearsay)
    #expect(row.missing.contains(.fee))
  }

  // MARK: - All places

  /// 四川 with nine people, of whom five live in 成都 and one in 眉山, and 江苏 with four.
  private static let places = PlaceDirectory(
    places: [
      (.sichuan, .nation, 9), (.chengdu, .sichuan, 5), (.code("511400"), .sichuan, 1),
      (.code("320000"), .nation, 4),
    ].map { code, parent, people in
      Place(
        code: code, name: "\(code)", pinyin: "a", initials: "a", parent: parent, area: nil,
        people: people)
    })

  private func coverage() throws -> Coverage {
    let fixture = try GuideFixture(
      nation: "", province: fee("sc", "media"),
      city: """
        facts: [{id: cd-hours, kind: hours, value: always, sources: [blog]}]
        rules:
          collect-within: [{id: cd-collect, value: {days: 90}, sources: [media]}]
        """)
    return Coverage(
      of: try fixture.reading { try $0.allGuides() }.guides, among: Self.places, on: .sample)
  }

  @Test func `places are counted by where their answer comes from`() throws {
    let counts = try coverage().counts
    let fee = try #require(counts.first { $0.column == .fee })
    #expect([fee.own, fee.inherited, fee.hearsay, fee.nothing] == [1, 1, 0, 1])
    let hours = try #require(counts.first { $0.column == .hours })
    #expect([hours.own, hours.inherited, hours.hearsay, hours.nothing] == [0, 0, 1, 2])
    #expect(hours.missing == 3)
  }

  @Test func `each guide counts for the people who have no nearer one`() throws {
    #expect(try coverage().rows.map(\.people) == [4, 4, 5])
    let fee = try #require(try coverage().counts.first { $0.column == .fee })
    let people = fee.people
    #expect([people.dated, people.undated, people.hearsay, people.nothing] == [9, 0, 0, 4])
    #expect(people.answered == 692)
    #expect(fee.undated == 0)
  }

  @Test func `an answer without a date is counted apart`() throws {
    let fixture = try GuideFixture(nation: "", province: fee("sc", "undated"), city: "")
    let guides = try fixture.reading { try $0.allGuides() }.guides
    let fee = try #require(
      Coverage(of: guides, among: Self.places, on: .sample).counts.first { $0.column == .fee })
    #expect([fee.own, fee.inherited, fee.undated] == [1, 1, 2])
    #expect([fee.people.dated, fee.people.undated] == [0, 9])
  }

  @Test func `what is missing in most places comes first`() throws {
    let counts = try coverage().counts
    #expect(counts.map(\.missing) == counts.map(\.missing).sorted(by: >))
    #expect(counts.suffix(2).map(\.column) == [.collectWithin, .fee])
    #expect(counts.count == CoverageColumn.allCases.count)
  }

  @Test func `the thinnest place comes first`() throws {
    let coverage = try coverage()
    #expect(coverage.thinnest(10).map(\.place) == [.nation, .sichuan, .chengdu])
    #expect(coverage.thinnest(1).map(\.place) == [.nation])
  }

  // MARK: - All guides

  @Test func `all guides are those that single reading gives`() throws {
    let fixture = try GuideFixture(
      nation: fee("cn", "media"), province: "", city: "without: [cn]\n")
    let all = try fixture.reading { try $0.allGuides() }
    #expect(all.mistakes == [])
    #expect(
      try all.guides == [.nation, .sichuan, .chengdu].map { try fixture.guide($0) })
  }

  @Test func `a broken file is left out and named, the rest is read`() throws {
    let fixture = try GuideFixture(nation: "", province: "facts: 5", city: "")
    let all = try fixture.reading { try $0.allGuides() }
    #expect(all.guides.map(\.place) == [.nation, .chengdu])
    #expect(all.guides.last?.layers == [.nation, .chengdu])
    #expect(all.mistakes.map(\.position) == ["guides/510000.yaml:5:8"])
  }
}
