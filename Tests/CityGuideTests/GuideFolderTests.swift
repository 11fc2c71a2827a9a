import CardJourney
import CityGuide
import Foundation
import GuideReading
import TestSupport
import Testing

/// The folder with the guides, and what is read of it.
struct GuideFolderTests {
  @Test func `a missing folder is named`() throws {
    let folder = GuideFolder("/nowhere")
    let expected = GuideError.noResources(tried: ["/nowhere/guides"])
    #expect(throws: expected) { try folder.guide(for: .chengdu) }
    #expect(folder.findings(on: .sample).count == 1)
    #expect(expected.message.zh.contains("/nowhere/guides"))
  }

  @Test func `a missing table is named`() throws {
    let fixture = try GuideFixture()
    try FileManager.default.removeItem(atPath: fixture.folder["divisions.csv"])
    #expect(throws: GuideError.noResources(tried: [fixture.folder["divisions.csv"]])) {
      try fixture.reading { try $0.places() }
    }
  }

  /// What the guide of 成都 is made from: where anything else lies, nobody looks.
  private static let own = [
    "divisions.csv", "guides/sources.yaml", "guides/000000.yaml", "guides/510000.yaml",
    "guides/510100.yaml",
  ]

  @Test func `only the layers of the place are read`() throws {
    let fixture = try GuideFixture(
      nation: "", province: "", city: "",
      files: [
        "guides/440300.yaml": "broken: [", "guides/510132.yaml": "broken: [",
        "calendars/2026.yaml": "broken: [", "banks.yaml": "broken: [", "advice.yaml": "broken: [",
        "divisions.csv": GuideFixture.divisions + "no row at all\n440400,,,,,,\n",
      ])
    #expect(try fixture.chengdu.layers == [.nation, .sichuan, .chengdu])
    #expect(try fixture.chengdu.area == "028")
    #expect(throws: GuideError.self) { try fixture.guide(.code("440300")) }
    #expect(throws: GuideError.self) { try fixture.reading { try $0.places() } }
  }

  @Test(arguments: own)
  func `each of them is read`(name: String) throws {
    let fixture = try GuideFixture(nation: "", province: "", city: "")
    try fixture.folder.write(Data([0xFF]), to: name)
    #expect(throws: GuideError.self) { try fixture.chengdu }
  }

  @Test func `guides of several places are those that single reading gives`() throws {
    let fixture = try GuideFixture(nation: "", province: "", city: "")
    let places: [PlaceCode] = [.chengdu, .sichuan, .code("510132"), .chengdu]
    let guides = try fixture.caching { cache in
      try places.map { try cache.guide(for: $0) }
    }
    #expect(try guides == places.map { try fixture.guide($0) })
  }

  @Test func `a broken layer is an error with file, line and column`() throws {
    let fixture = try GuideFixture(city: "facts: 5")
    do {
      _ = try fixture.chengdu
      Issue.record("it was read")
    } catch let error as GuideError {
      guard case .malformed(let findings) = error else { throw error }
      #expect(findings.map(\.position) == ["guides/510100.yaml:5:8"])
      #expect(error.message.text(in: .zh).contains("guides/510100.yaml:5:8"))
    }
  }

  @Test func `layers are stacked from the nation to the county`() throws {
    let fixture = try GuideFixture(
      nation: "", province: "", city: "",
      files: ["guides/510132.yaml": GuideFixture.head("510132")])
    let guide = try fixture.guide(.code("510132"))
    #expect(guide.layers.map(\.digits) == ["000000", "510000", "510100", "510132"])
    #expect(guide.hasOwnFacts)
    #expect(guide.area == "028")
  }

  @Test func `a place without a file falls back to province and nation`() throws {
    let fixture = try GuideFixture(
      nation: "", province: "facts: [{id: sc-a, kind: fee, value: {yuan: 5}, sources: [media]}]")
    let guide = try fixture.chengdu
    #expect(!guide.hasOwnFacts)
    #expect(guide.names.full.zh == "成都市")
    #expect(guide.names.short == "成都")
    #expect(guide.asked().fees(for: .reissue).map(\.place) == [.sichuan])
    #expect(guide.ownCounts(.answer) == [:])
  }

  @Test func `a place that nobody knows has the nation's facts and its code for a name`() throws {
    let guide = try GuideFixture(nation: "").guide(.code("990000"))
    #expect(guide.names.full.zh == "990000")
    #expect(guide.layers == [.nation])
  }

  @Test
  func `a place's own facts are counted by grade, old rules apart and doubtful ones as hearsay`()
    throws
  {
    let guide = try GuideFixture(
      nation: "facts: [{id: cn-a, kind: note, value: {zh: 好}, sources: [official]}]",
      city: """
        facts:
          - {id: a, kind: note, value: {zh: 好}, sources: [blog]}
          - {id: b, kind: note, value: {zh: 好}, sources: [blog, media]}
          - {id: c, kind: note, value: {zh: 好}, sources: [blog], superseded: yes}
          - {id: d, kind: note, value: {zh: 好}, sources: [official], doubtful: yes}
        """
    ).chengdu
    #expect(guide.ownCounts(.answer) == [.media: 1])
    #expect(guide.ownCounts(.hearsay) == [.blog: 1, .official: 1])
  }

  @Test func `the area code is put into numbers, and left out where none is known`() throws {
    let fixture = try GuideFixture(
      nation:
        "channels: [{id: cn-a, kind: telephone, number: \"{area}-12333\", sources: [media]}]")
    let number = { (code: PlaceCode) in
      try fixture.guide(code)
        .asked().channels(for: .queryStatus).first?.value.number
    }
    #expect(try number(.chengdu) == "028-12333")
    #expect(try number(.code("510132")) == "028-12333")
    #expect(try number(.sichuan) == "12333")
  }

  @Test func `the calendar joins all years`() throws {
    let year = """
      schema: 1
      year: 2026
      status: official
      source: {title: t, publisher: p, url: unknown, published: unknown}
      off: ["2026-10-01"]
      workdays: ["2026-10-10"]
      """
    let fixture = try GuideFixture(files: [
      "calendars/2026.yaml": year,
      "calendars/2027.yaml": year.replacing("2026", with: "2027").replacing(
        "official", with: "provisional"),
    ])
    let calendar = try fixture.reading { try $0.calendar() }
    let day = { (text: String) in try #require(Day(text)) }
    #expect(try !calendar.isWorkday(day("2026-10-01")))
    #expect(try calendar.isWorkday(day("2026-10-10")))
    #expect(try calendar.isOfficial(on: day("2026-01-01")))
    #expect(try !calendar.isOfficial(on: day("2027-01-01")))
  }

  @Test func `a day of another year is no day of a calendar`() throws {
    let fixture = try GuideFixture(files: [
      "calendars/2026.yaml": """
      schema: 1
      year: 2026
      status: official
      source: {title: t, publisher: p, url: unknown, published: unknown}
      off: ["2025-10-01"]
      workdays: []
      """
    ])
    #expect(fixture.findings.map(\.position) == ["calendars/2026.yaml:5:7"])
  }

  @Test func `the places with guides are listed`() throws {
    let fixture = try GuideFixture(nation: "", city: "")
    #expect(fixture.reading { $0.placesWithGuides } == [.nation, .chengdu])
  }

  @Test(arguments: [
    "510100,成都市,chengdu,cd,510000,028", "51010,成都市,chengdu,cd,510000,028,",
    "510100,成都市,Chengdu,cd,510000,028,", "510100,成都市,chengdu,cd,510000,28,",
    "510100,成都市,chengdu,cd,510000,028,many", "510100,成都市,chengdu,cd,510000,028,-5",
  ])
  func `a line of the table that is not right is named`(line: String) throws {
    let fixture = try GuideFixture(files: [
      "divisions.csv":
        "code,name,pinyin,initials,parent,area,people\n510000,四川省,sichuan,sc,000000,,\n\(line)\n"
    ])
    #expect(fixture.findings.map(\.position) == ["divisions.csv:3:1"])
  }
}
