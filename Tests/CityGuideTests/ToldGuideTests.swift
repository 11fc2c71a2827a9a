import CardJourney
import CityGuide
import GuideReading
import TestSupport
import Testing

/// What the holder was told counts more than what the files say, until it gets old.
struct ToldGuideTests {
  private static let until = Day.sample.adding(days: 180)

  private static func heard(_ key: String, _ value: ToldValue) -> Heard {
    Heard(
      told: Told(
        key: FactKey(rawValue: key), place: .chengdu, value: value, by: "028-12333", until: until),
      when: .on(.sample, at: nil))
  }

  private static let official = """
    rules:
      temporary-lapse: [{id: a, value: {days: 15, then: released}, sources: [official-2024]}]
      agent-may: [{id: b, value: no, for: {errands: [reissue]}, sources: [official-2024]}]
    facts: [{id: c, kind: fee, for: {errands: [reissue]}, value: {yuan: 20}, sources: [official]}]
    requirements: [{id: d, papers: [{document: photo}], sources: [official]}]

    """

  private func guide(_ key: String, _ value: ToldValue) throws -> Guide {
    try GuideFixture(city: Self.official).chengdu.hearing([Self.heard(key, value)])
  }

  @Test func `a rule that was told comes before every file, with who said it`() throws {
    let guide = try guide("temporary-lapse", .lapse(.after(Span(7, .days), then: .cancelled)))
    let decision = guide.asked().decision(about: .temporaryLapse)
    #expect(decision.answer?.value == .lapse(.after(Span(7, .days), then: .cancelled)))
    #expect(decision.answer?.grade == .told)
    #expect(decision.answer?.origin == .told)
    #expect(decision.answer?.sources.map(\.publisher) == ["028-12333"])
    #expect(decision.outvoted.map(\.id.rawValue) == ["a"])
    let rules = guide.asked().localRules()
    #expect(rules.lapse.value == .after(Span(7, .days), then: .cancelled))
  }

  @Test func `after its last day the files count again`() throws {
    let guide = try guide("temporary-lapse", .lapse(.after(Span(7, .days), then: .cancelled)))
    let last = guide.asked(on: Self.until).decision(about: .temporaryLapse)
    #expect(last.answer?.origin == .told)
    let later = guide.asked(on: Self.until.adding(days: 1)).decision(about: .temporaryLapse)
    #expect(later.answer?.id.rawValue == "a")
  }

  @Test func `an errand's answer holds for that errand`() throws {
    let guide = try guide("agent-may.reissue", .flag(true))
    let reissue = guide.asked().decision(about: .agentMay, errand: .reissue)
    #expect(reissue.answer?.value == .flag(true))
    let collect = guide.asked().decision(about: .agentMay, errand: .collect)
    #expect(collect.answer == nil)
  }

  @Test func `answers about one rule for two errands stand beside each other`() throws {
    let heard = [
      Self.heard("agent-may.reissue", .flag(true)), Self.heard("agent-may.collect", .flag(true)),
    ]
    let guide = try GuideFixture(city: Self.official).chengdu.hearing(heard)
    for errand in [Errand.reissue, .collect] {
      let decision = guide.asked().decision(about: .agentMay, errand: errand)
      #expect(decision.answer?.value == .flag(true))
    }
  }

  @Test func `a sum, a list of papers and a place come first`() throws {
    let fee = try guide("fee.reissue", .yuan(0...0))
    #expect(fee.asked().fees(for: .reissue).first?.value.yuan == 0...0)
    let place = try guide("channel.reissue", .words("二楼"))
    let channel = place.asked().channels(for: .reissue).first
    #expect(channel?.value.where?.zh == "二楼")
    let papers = try guide(
      "requirement.reissue.window",
      .papers([NamedPaper(document: "id-card", copies: 2), NamedPaper(document: "介绍信")]))
    let query = papers.asked()
    let journey = Journey(startingFrom: .lost())
    let trips = query.trips(journey: journey, rules: query.localRules())
    let list = query.checklist(for: trips, journey: journey)
    let window = list.trips.first { $0.trip.channel == .window }
    #expect(window?.mustBring.first { $0.document == .idCard }?.copies == 2)
    #expect(window?.mustBring.first { $0.document == .other }?.detail?.zh == "介绍信")
  }

  @Test(arguments: Matter.askable)
  func `every question has a key, and the key leads back to it`(matter: Matter) {
    #expect(Matter(key: matter.key) == matter)
    #expect(matter.answerHolds > 0)
  }

  @Test(arguments: [
    "", "fee", "fee.nothing", "temporary-lapse.reissue", "requirement.reissue", "x",
  ])
  func `another key leads to none`(key: String) {
    #expect(Matter(key: FactKey(rawValue: key)) == nil)
  }

  @Test(arguments: Matter.askable)
  func `an answer of its kind is what the question is about, and no longer asked`(
    matter: Matter
  ) throws {
    let heard = Self.heard(
      matter.key.rawValue, try #require(ToldValue.sample(matter.answerKind)))
    let guide = try GuideFixture(nation: "", city: "").chengdu.hearing([heard])
    #expect(guide.facts.map(\.origin) == [.told])
    let other = Self.heard(matter.key.rawValue, .needs(.nothing))
    let odd = try GuideFixture(nation: "", city: "").chengdu.hearing([other])
    #expect(odd.facts.count == (matter.answerKind == .needs ? 1 : 0))
  }

  @Test func `what was told is read back from a proposal`() throws {
    let heard = try Matter.askable.map {
      Self.heard($0.key.rawValue, try #require(ToldValue.sample($0.answerKind)))
    }
    let names = try GuideFixture(city: "").chengdu.names
    let text = ProposalWriter(names: names, heard: heard, in: Answers()).text
    let guides = try GuideFixture(city: "", files: ["draft.yaml": text])
    let path = guides.folder["draft.yaml"]
    #expect(guides.reading { $0.findings(inGuideAt: path, on: .sample) } == [])
    try guides.write(text, to: "guides/510100.yaml")
    let read = try guides.chengdu
    // How far one's own card is, and the like, is nobody else's business.
    let others = Matter.askable.filter { $0.topic.section != .asked }
    #expect(others.count < heard.count)
    #expect(read.facts.count == others.count)
    #expect(read.facts.allSatisfy { $0.grade == .told && $0.reliability == .answer })
    let decision = read.asked().decision(about: .temporaryLapse)
    #expect(decision.answer?.value == .lapse(.after(Span(7, .days), then: .released)))
  }

  @Test func `nothing is left of a proposal that is of one case only`() throws {
    let names = try GuideFixture(city: "").chengdu.names
    let own = Self.heard("card-state", .words("封存"))
    let fee = Self.heard("fee.reissue", .yuan(20...20))
    #expect(ProposalWriter(names: names, heard: [own], in: Answers()).isEmpty)
    #expect(!ProposalWriter(names: names, heard: [own, fee], in: Answers()).isEmpty)
    #expect(
      !ProposalWriter(names: names, heard: [own, fee], in: Answers()).text.contains("card-state"))
  }

  @Test func `what was told of a card left in another province is proposed for no place`() throws {
    let names = try GuideFixture(city: "").chengdu.names
    let former = [
      Self.heard("temporary-lapse", .lapse(.after(Span(7, .days), then: .cancelled))),
      Self.heard("channel.cancel-card", .words("原来的窗口")),
    ]
    let moved = Answers.of(.firstIssue, .oldCard(.missing))
    #expect(ProposalWriter(names: names, heard: former, in: moved).isEmpty)
    #expect(!ProposalWriter(names: names, heard: former, in: .of(.lost)).isEmpty)
  }

  @Test func `the term of the place moved to is not that of the card left behind`() throws {
    let city = """
      rules:
        temporary-lapse:
          - {id: a, value: {days: 2, then: cancelled}, sources: [official-2024]}
      """
    let guide = try GuideFixture(nation: "", city: city).chengdu
    func lapse(_ answers: Answers) -> Lapse {
      guide.asked(for: answers).localRules().lapse.value
    }
    #expect(lapse(.of(.lost)) == .after(Span(2, .days), then: .cancelled))
    #expect(lapse(.of(.firstIssue, .oldCard(.missing))) == LocalRules.assumed.lapse.value)
    let told = guide.hearing([
      Self.heard("temporary-lapse", .lapse(.after(Span(30, .days), then: .released)))
    ])
    #expect(
      told.asked(for: .of(.firstIssue, .oldCard(.missing))).localRules().lapse
        == LocalRules.assumed.lapse)
  }

  @Test func `typed words cannot break out of a proposal`() throws {
    let words = "\"} # 二楼\\ {a: b}"
    let names = try GuideFixture(city: "").chengdu.names
    let heard = Self.heard("channel.reissue", .words(words))
    let guides = try GuideFixture(city: "")
    try guides.write(
      ProposalWriter(names: names, heard: [heard], in: Answers()).text, to: "guides/510100.yaml")
    let channel = try guides.chengdu.asked().channels(for: .reissue).first
    #expect(channel?.value.where?.zh == words)
  }
}

extension ToldValue {
  /// Some answer of that kind.
  fileprivate static func sample(_ kind: Kind) -> ToldValue? {
    switch kind {
    case .flag: .flag(true)
    case .lapse: .lapse(.after(Span(7, .days), then: .released))
    case .span: .span(Span(3, to: 5, .workdays))
    case .needs: .needs(.temporary)
    case .dies: .dies(.enabling)
    case .yuan: .yuan(20...20)
    case .papers: .papers([NamedPaper(document: "id-card"), NamedPaper(document: "居住证")])
    case .words: .words("二楼")
    }
  }
}
