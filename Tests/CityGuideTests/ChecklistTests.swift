import CardJourney
import CityGuide
import TestSupport
import Testing

struct ChecklistTests {
  /// The papers of the visits, calls left out.
  private func papers(
    _ requirements: String, nation: String? = nil, answers: Answers = .lost(.bankUse(.neverOpened)),
    more: String = ""
  ) throws -> [TripPapers] {
    let guide = try GuideFixture(
      nation: nation.map { "requirements:\n" + indented($0) },
      city: more + "requirements:\n" + indented(requirements)
    ).chengdu
    let journey = Journey(startingFrom: answers)
    let query = guide.asked(for: answers)
    let trips = query.trips(journey: journey, rules: query.localRules())
    let list = query.checklist(for: trips, journey: journey)
    return list.trips.filter { $0.trip.channel != .telephone }
  }

  private func indented(_ lines: String) -> String {
    lines.split(separator: "\n").map { "  - {\($0)}\n" }.joined()
  }

  private func describe(_ items: [ChecklistItem]) -> [String] {
    items.map { "\($0.document.rawValue) \($0.whose.rawValue) \($0.originals)+\($0.copies)" }
  }

  @Test func `originals are the most of one errand, copies are added up errand by errand`() throws {
    let trip = try #require(
      try papers(
        """
        id: a, for: {errands: [formal-report]}, papers: [{document: id-card, copies: 1}], sources: [media]
        id: b, for: {errands: [reissue]}, papers: [{document: id-card, copies: 2}], sources: [media]
        """
      ).first)
    let item = try #require(trip.mustBring.first)
    #expect(describe(trip.mustBring) == ["id-card holder 1+3"])
    #expect(
      item.copiesByErrand.map { "\($0.errand.rawValue) \($0.count)" }
        == ["formal-report 1", "reissue 2"])
    #expect(item.facts.map(\.id.rawValue) == ["a", "b"])
    #expect(
      item.originalKey == RequirementKey(document: "id-card", whose: "holder", isCopy: false))
    #expect(item.copyKey == RequirementKey(document: "id-card", whose: "holder", isCopy: true))
  }

  @Test func `the same paper of two people is two papers`() throws {
    let trip = try #require(
      try papers(
        """
        id: a, for: {errands: [reissue]}, papers: [{document: id-card}, {document: id-card, of: agent, originals: 0, copies: 1}], sources: [media]
        """
      ).first)
    #expect(describe(trip.mustBring) == ["id-card holder 1+0", "id-card agent 0+1"])
    #expect(trip.mustBring.last?.originalKey == nil)
  }

  @Test func `the list is the best answer, what others add may be asked`() throws {
    let trip = try #require(
      try papers(
        """
        id: a, for: {errands: [reissue]}, papers: [{document: id-card}], sources: [media]
        id: b, for: {errands: [reissue], situations: [lost]}, papers: [{document: photo}], sources: [blog]
        """,
        nation:
          "id: cn, for: {errands: [reissue]}, papers: [{document: id-card, copies: 1}, {document: household-book}], sources: [official]"
      ).first)
    #expect(describe(trip.mustBring) == ["id-card holder 1+0"])
    #expect(
      describe(trip.mayBeAsked)
        == ["id-card holder 0+1", "household-book holder 1+0", "photo holder 1+0"])
    #expect(trip.mayBeAsked.map { $0.facts.map(\.id.rawValue) } == [["cn"], ["cn"], ["b"]])
  }

  @Test func `without an answer nothing must be brought`() throws {
    let trip = try #require(
      try papers(
        "id: a, for: {errands: [reissue]}, papers: [{document: id-card}], sources: [blog]"
      ).first)
    #expect(trip.mustBring == [])
    #expect(describe(trip.mayBeAsked) == ["id-card holder 1+0"])
    #expect(trip.errandsWithoutList == [.formalReport, .reissue])
  }

  @Test func `a list that is for one errand of a trip is not the list of the others`() throws {
    let list = { (errands: String) in
      try self.papers(
        "id: a, for: {errands: [\(errands)]}, papers: [{document: id-card}], sources: [media]")
    }
    let partial = try #require(try list("formal-report").first)
    #expect(describe(partial.mustBring) == ["id-card holder 1+0"])
    #expect(partial.errandsWithList == [.formalReport])
    #expect(partial.errandsWithoutList == [.reissue])
    #expect(!Checklist(trips: [partial]).isComplete)
    let whole = try #require(try list("formal-report, reissue").first)
    #expect(whole.errandsWithList == [.formalReport, .reissue])
    #expect(whole.errandsWithoutList == [])
    #expect(Checklist(trips: [whole]).isComplete)
  }

  @Test func `the nation's list stands in where the place has only hearsay`() throws {
    let trip = try #require(
      try papers(
        "id: a, for: {errands: [reissue]}, papers: [{document: photo}], sources: [blog]",
        nation:
          "id: cn, for: {errands: [reissue]}, papers: [{document: id-card}], sources: [mirror]"
      ).first)
    #expect(describe(trip.mustBring) == ["id-card holder 1+0"])
    #expect(describe(trip.mayBeAsked) == ["photo holder 1+0"])
  }

  @Test func `what was kept on an earlier trip is gone`() throws {
    let trips = try papers(
      """
      id: a, for: {errands: [exchange]}, papers: [{document: old-card, kept: yes}, {document: photo, kept: yes}], sources: [media]
      id: b, for: {errands: [collect]}, papers: [{document: old-card}, {document: photo}], sources: [media]
      """, answers: .of(.damaged, .bankUse(.neverOpened)))
    #expect(describe(trips[0].mustBring) == ["old-card holder 1+0", "photo holder 1+0"])
    #expect(describe(trips[1].mustBring) == ["photo holder 1+0"])
    #expect(trips[1].needNot.map(\.reason) == [.keptEarlier])
  }

  @Test func `what is kept and can be made anew is needed once for each errand`() throws {
    let trip = try #require(
      try papers(
        """
        id: a, for: {errands: [formal-report, reissue]}, papers: [{document: application-form, kept: yes}, {document: id-card}], sources: [media]
        """
      ).first)
    #expect(describe(trip.mustBring) == ["application-form holder 2+0", "id-card holder 1+0"])
  }

  @Test func `a condition stands only where every list has it`() throws {
    let condition = "when: {zh: 若照片不能用}"
    let trip = try #require(
      try papers(
        """
        id: a, for: {errands: [formal-report]}, papers: [{document: photo, \(condition)}, {document: passport, \(condition)}], sources: [media]
        id: b, for: {errands: [reissue]}, papers: [{document: photo}], sources: [media]
        """
      ).first)
    #expect(trip.mustBring.map { $0.condition?.zh } == [nil, "若照片不能用"])
  }

  @Test func `what need not be brought is named with its reason`() throws {
    let trip = try #require(
      try papers(
        """
        id: a, for: {errands: [reissue]}, papers: [{document: id-card}, {document: old-card}], sources: [media]
        id: b, for: {errands: [reissue], situations: [data-changed]}, papers: [{document: household-book}], sources: [media]
        id: c, for: {errands: [reissue], acting: [agent]}, papers: [{document: mandate}], sources: [media]
        id: d, for: {errands: [reissue], channels: [post]}, papers: [{document: invoice}], sources: [media]
        id: e, for: {errands: [claim]}, papers: [{document: medical-record}], sources: [media]
        """
      ).first)
    #expect(describe(trip.mustBring) == ["id-card holder 1+0"])
    #expect(
      trip.needNot.map { "\($0.document.rawValue) \($0.reason.rawValue)" } == [
        "old-card lost-card", "household-book not-this-situation", "mandate not-this-person",
        "invoice not-this-channel",
      ])
  }

  @Test func `hearsay promises nobody that a paper need not be brought`() throws {
    let trip = try #require(
      try papers(
        """
        id: a, for: {errands: [reissue]}, papers: [{document: id-card}], sources: [media]
        id: b, for: {errands: [reissue], situations: [data-changed]}, papers: [{document: household-book}], sources: [blog]
        id: c, for: {errands: [reissue], situations: [damaged]}, papers: [{document: old-card}], sources: [blog]
        """
      ).first)
    // That the old card is lost is known from the case, whoever asks for it elsewhere.
    #expect(trip.needNot.map(\.document) == [.oldCard])
    #expect(trip.needNot.map(\.reason) == [.lostCard])
  }

  @Test func `the holder's papers are asked where the holder must come`() throws {
    let trips = try papers(
      """
      id: a, for: {errands: [activate], acting: [self]}, papers: [{document: id-card}], sources: [media]
      id: b, for: {errands: [activate], acting: [agent]}, papers: [{document: mandate}], sources: [media]
      """, answers: .lost(.person(.adult, .agent)))
    let last = try #require(trips.last)
    #expect(last.trip.holderMustCome)
    #expect(describe(last.mustBring) == ["id-card holder 1+0"])
  }

  @Test func `the new card is not brought to where it is handed out`() throws {
    let trips = try papers(
      """
      id: a, for: {errands: [collect, enable]}, papers: [{document: id-card}, {document: new-card}], sources: [media]
      """)
    #expect(trips.last.map { describe($0.mustBring) } == ["id-card holder 1+0"])
  }

  @Test func `other papers are told apart by their detail, and have ticks of their own`() throws {
    let trip = try #require(
      try papers(
        """
        id: a, for: {errands: [reissue]}, papers: [{document: other, detail: {zh: 甲}}, {document: other, detail: {zh: 乙}}], sources: [media]
        """
      ).first)
    #expect(trip.mustBring.map { $0.detail?.zh } == ["甲", "乙"])
    #expect(Set(trip.mustBring.map(\.originalKey)).count == 2)
  }

  @Test func `a call lists what to have at hand`() throws {
    let guide = try GuideFixture(
      city: """
        channels:
          - {id: t, for: {errands: [temporary-report], sides: [social]}, kind: telephone, number: "12333", needs: [card-number], sources: [blog]}
        """
    ).chengdu
    let journey = Journey(startingFrom: .lost())
    let trips = guide.asked().trips(journey: journey, rules: .assumed)
    let list = guide.asked().checklist(for: trips, journey: journey)
    #expect(list.trips.first.map { describe($0.mayBeAsked) } == ["card-number holder 1+0"])
    #expect(list.trips.first?.trip.channels.map(\.name) == ["t"])
    #expect(list.trips.first?.errandsWithoutList == [])
  }
}
