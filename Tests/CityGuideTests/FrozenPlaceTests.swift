import CardJourney
import CityGuide
import Foundation
import GuideReading
import GuideTestSupport
import TestSupport
import Testing

/// The made-up places are sound, apart from all that is real, and have everything that a screen can show.
struct FrozenPlaceTests {
  private static let yunze = PlaceCode("690100") ?? .nation

  /// The files below a folder of the frozen content, one text.
  private static func text(_ folder: String = "", only: (String) -> Bool = { _ in true }) -> String
  {
    let path = Content.frozen.path + folder
    let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".yaml") && only($0) }.sorted().compactMap {
      try? String(contentsOfFile: path + "/" + $0, encoding: .utf8)
    }.joined(separator: "\n")
  }

  /// The layers of 云泽, and the file of a desk there.
  private static let city = text { name in
    yunze.layers.contains { name == "guides/\($0).yaml" } || name == "guides/sources.yaml"
      || name.hasPrefix("desk/")
  }

  @Test(arguments: [Content.frozen, .frozenAtDesk].map(\.folder))
  func `lint finds nothing`(folder: GuideFolder) {
    let findings = folder.findings(on: .sample).map {
      "\($0.position) \($0.message.text(in: .en))"
    }
    #expect(findings == [])
  }

  @Test func `no code and no area code of a made-up place is a real one's`() {
    let (frozen, shipped) = (Content.frozen.places.places, Content.shipped.places.places)
    #expect(Set(frozen.map(\.code.province)).isDisjoint(with: shipped.map(\.code.province)))
    #expect(Set(frozen.compactMap(\.area)).isDisjoint(with: shipped.compactMap(\.area)))
    #expect(Set(frozen.map(\.name)).isDisjoint(with: shipped.map(\.name)))
  }

  // MARK: - Everything is there

  /// A case can be closed for other reasons too, but no page of advice leads there.
  private static let elsewhere = Set(Outcome.allCases.map(\.rawValue)).subtracting(["holder-died"])

  @Test(arguments: ClosedList.all)
  func `every word of a closed list is used`(list: ClosedList) {
    let missing = Set(list.missing(in: Self.text()))
    #expect(missing.subtracting(list.testDescription == "Outcome" ? Self.elsewhere : []) == [])
  }

  @Test(arguments: [
    "binding: yes", "superseded: yes", "doubtful: yes", "valid: {", "reviewed: \"", "limits: {",
    "note: {",
    "disputes:", "say:", "unknown:", "ask: \"", "without: [", "kind: instant-branch",
    "ways:", "instead: [[", "when: {", "kept: yes", "postage:", "agreeing: 2",
    "wrong: [", "lapse: {",
    "exempt:", "set-by:", "season:", "refers:", "closes:", "ours: yes",
  ])
  func `every key that changes what is shown is used`(key: String) {
    let isUsed = Self.text().contains(key)
    #expect(isUsed)
  }

  @Test(arguments: Grade.allCases)
  func `云泽 and what it lies in has every grade`(
    grade: Grade
  ) {
    let isThere = Self.city.contains("grade: \(grade.rawValue)")
    #expect(isThere)
  }

  @Test func `云泽 has answers and hearsay of every age, and a stand of its own`() throws {
    let guide = try Content.frozen.guide(for: Self.yunze)
    let own = guide.facts.filter { $0.place == Self.yunze }
    for reliability in Reliability.allCases {
      let ages = own.filter { $0.reliability == reliability }.map { $0.age(on: .sample).staleness }
      #expect(ages.contains(nil))
      #expect(ages.contains { if case .saidIn = $0 { true } else { false } })
    }
    #expect(
      own.contains {
        if case .unchecked = $0.age(on: .sample).staleness { true } else { false }
      })
    for mark in [
      "superseded: yes", "doubtful: yes", "binding: yes", "without: [", "say:", "unknown:",
      "kind: instant-branch", "kind: photo", "kind: delivery", "kind: interim", "kind: note",
      "kind: warning", "agent-may:", "valid: {",
    ] {
      let isThere = Self.city.contains(mark)
      #expect(isThere, "\(mark)")
    }
  }
}

// MARK: - What is planned in 云泽

extension FrozenPlaceTests {
  private static func lost(_ more: Answer...) -> Answers {
    Answers([.situation(.lost), .place(yunze), .bankUse(.opened)] + more)
  }

  private func checklist(_ acting: Acting) throws -> Checklist {
    let guide = try Content.frozen.guide(for: Self.yunze)
    let answers = Self.lost(.person(.adult, acting))
    let journey = Journey(startingFrom: answers)
    let query = guide.asked(for: answers)
    let trips = query.trips(journey: journey, rules: query.localRules())
    return query.checklist(for: trips, journey: journey)
  }

  private func described(_ checklist: Checklist) -> [String] {
    checklist.trips.map { papers in
      papers.trip.channel.rawValue + ": "
        + papers.mustBring.map { "\($0.document.rawValue) of \($0.whose.rawValue)" }
        .joined(separator: ", ")
    }
  }

  @Test func `the hotline of 云泽 is 026-12333, from an answer`() throws {
    let guide = try Content.frozen.guide(for: Self.yunze)
    let channel = try #require(
      guide.asked(for: Self.lost()).channels(for: .temporaryReport, side: .social).first)
    #expect(channel.value.number == "026-12333")
    #expect(channel.reliability == .answer)
  }

  @Test func `a temporary report in 云泽 ends after 7 days and the card works again`() throws {
    let guide = try Content.frozen.guide(for: Self.yunze)
    let decision = guide.asked(for: Self.lost()).decision(about: .temporaryLapse)
    #expect(decision.answer?.value == .lapse(.after(Span(7, .days), then: .released)))
    #expect(decision.answer?.grade == .mirror)
  }

  @Test func `in 云泽 the holder brings the identity card to one visit`() throws {
    #expect(
      described(try checklist(.`self`)) == [
        "telephone: ", "telephone: ", "instant-branch: id-card of holder",
      ])
  }

  @Test func `in 云泽 an agent files at a bank branch and the holder activates there`() throws {
    let list = try checklist(.agent)
    #expect(
      described(list) == [
        "telephone: ", "telephone: ", "branch: id-card of holder, id-card of agent", "branch: ",
        "branch: id-card of holder, new-card of holder",
      ])
    #expect(list.trips.map(\.trip.holderMustCome) == [false, false, false, false, true])
    #expect(list.trips[2].errandsWithoutList == [.reissue])
  }
}
