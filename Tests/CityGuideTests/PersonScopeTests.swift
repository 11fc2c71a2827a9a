import CardJourney
import CityGuide
import GuideTestSupport
import TestSupport
import Testing

/// Statements about people of one age, or in one place.
struct PersonScopeTests {
  private static let notes = """
    facts:
      - {id: plain, kind: note, value: {zh: 都}, sources: [media]}
      - {id: child, kind: note, for: {holders: [minor]}, value: {zh: 孩子}, sources: [media]}
      - {id: small, kind: note, for: {holders: [minor], ages: [under-7]}, value: {zh: 小}, sources: [media]}
      - {id: teen, kind: note, for: {ages: [under-16]}, value: {zh: 大}, sources: [media]}
      - {id: afar, kind: note, for: {away: [other-province]}, value: {zh: 远}, sources: [media]}
    """

  private func notes(_ answers: Answers) throws -> [String] {
    try GuideFixture(city: Self.notes).chengdu
      .asked(for: answers).notes(for: .reissue).map(\.name)
  }

  @Test func `what is said of an age is not said before the age is known`() throws {
    #expect(try notes(.lost()) == ["plain"])
    #expect(try notes(.lost(.person(.minor, .guardian))) == ["child", "plain"])
  }

  @Test func `the age known, what is said of it comes first`() throws {
    #expect(
      try notes(.lost(.person(.minor, .guardian), .ageBand(.under7))) == [
        "small", "child", "plain",
      ])
    #expect(
      try notes(.lost(.person(.minor, .guardian), .ageBand(.under14))) == ["child", "plain"])
    #expect(
      Set(try notes(.lost(.person(.minor, .guardian), .ageBand(.under16))))
        == ["teen", "child", "plain"])
  }

  @Test func `an age that was said and no longer matters decides nothing`() throws {
    #expect(try notes(.lost(.ageBand(.under16), .person(.adult, .`self`))) == ["plain"])
  }

  @Test func `what is said of people in another province comes first for them`() throws {
    #expect(try notes(.lost(.away(.otherProvince))) == ["afar", "plain"])
    #expect(try notes(.lost(.away(.sameProvince))) == ["plain"])
  }

  @Test(arguments: [
    (
      "facts: [{id: a, kind: note, for: {ages: [under-7]}, value: {zh: 小}, sources: [media]}]", true
    ),
    (
      "facts: [{id: a, kind: note, for: {holders: [minor]}, value: {zh: 小}, sources: [media]}]",
      false
    ),
    (
      "facts: [{id: a, kind: note, for: {ages: [under-7]}, value: {zh: 小}, superseded: yes, sources: [media]}]",
      false
    ),
    (
      "facts: [{id: a, kind: note, for: {ages: [under-7]}, valid: {to: \"2026-11-21\"}, value: {zh: 小}, sources: [media]}]",
      false
    ),
    (
      "facts: [{id: a, kind: note, for: {ages: [under-7], situations: [damaged]}, value: {zh: 小}, sources: [media]}]",
      false
    ),
    (
      "requirements: [{id: a, for: {ages: [under-14]}, papers: [{document: photo}], sources: [media]}]",
      true
    ),
    ("channels: [{id: a, for: {ages: [under-14]}, kind: window, sources: [media]}]", true),
    (
      "rules: {agent-may: [{id: a, for: {errands: [collect], ages: [under-14]}, value: yes, sources: [media]}]}",
      true
    ),
  ])
  func `the age matters where anything is said of one age only`(city: String, matters: Bool) throws
  {
    let guide = try GuideFixture(city: city).chengdu
    let child = Answers.lost(.person(.minor, .guardian))
    #expect(guide.asked(for: child).dependsOnAge == matters)
    #expect(!guide.asked().dependsOnAge)
  }

  @Test func `the age is asked of a minor while nothing is enabled`() {
    let child: [Answer] = [
      .situation(.lost), .place(.chengdu), .bankUse(.neverOpened), .person(.minor, .guardian),
      .idDocument(.atHand), .away(.here),
    ]
    func asked(_ built: CaseBuilder, _ dependsOnAge: Bool = true) -> [Question] {
      built.case.openQuestions(
        in: built.circumstances, worksOnline: false, dependsOnAge: dependsOnAge)
    }
    let start = CaseBuilder(child)
    #expect(asked(start) == [.ageBand])
    #expect(asked(start, false) == [])
    #expect(asked(CaseBuilder(child + [.person(.adult, .agent), .canCome(true)])) == [])
    #expect(asked(CaseBuilder(child + [.ageBand(.under7)])) == [])
    let enabled = start.recording(
      .reported(.social, .formal, .window, lapses: nil),
      .applied(.reissue, .instantBranch, .atOnce), .accepted(promised: nil), .collected, .enabled)
    #expect(asked(enabled) == [])
  }

  @Test func `two lists for two ages are no tie`() throws {
    let body = """
      requirements:
        - {id: a, for: {errands: [reissue], ages: [under-7]}, papers: [{document: id-card}], sources: [media]}
        - {id: b, for: {errands: [reissue], ages: [under-14]}, papers: [{document: photo}], sources: [media]}
      """
    #expect(try GuideFixture(nation: "", city: body).findings == [])
    let same = body.replacing("ages: [under-14]", with: "ages: [under-7]")
    #expect(try GuideFixture(nation: "", city: same).findings.count == 1)
  }
}

/// What a guide for some people says plans for nobody else.
struct GuideForSomeTests {
  @Test(arguments: ShippedGuides.places)
  func `what a guide for people without an identity card says is scoped to them`(
    place: PlaceCode
  ) throws {
    let guide = try ShippedGuides.guide(for: place)
    let planning: Set<Topic> = [
      .channel, .makingTime, .duration, .instantIssue, .agentMay, .delivery,
    ]
    let loose = guide.facts.filter { fact in
      planning.contains(fact.topic) && fact.scope.identities.isEmpty
        && ["港澳", "外国"].contains { fact.limit?.zh.contains($0) == true }
    }
    #expect(loose.map(\.id.rawValue) == [])
  }
}
