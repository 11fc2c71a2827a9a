import CardJourney
import CityGuide
import GuideReading
import TestSupport
import Testing

/// Which of several statements counts: Resources/README.md, How a value is chosen, rule by rule.
struct ChoiceTests {
  /// The rule that is chosen for a lost card on the sample day.
  private func chosen(
    _ topic: Topic = .temporaryLapse, nation: String? = nil, province: String? = nil,
    city: String? = nil, answers: Answers = .lost(), channel: ChannelKind? = nil,
    day: Day = .sample
  ) throws -> String? {
    let guide = try GuideFixture(
      nation: nation.map(rules), province: province.map(rules), city: city.map(rules)
    ).chengdu
    return guide.asked(for: answers, on: day).decision(about: topic, channel: channel).answer?.name
  }

  private func rules(_ body: String) -> String {
    "rules:\n" + body.split(separator: "\n").map { "  \($0)\n" }.joined()
  }

  private func lapses(_ entries: String...) -> String {
    "temporary-lapse:\n" + entries.map { "  - {\($0)}" }.joined(separator: "\n")
  }

  private func lapse(
    _ id: String, days: Int = 7, _ source: String, _ more: String = ""
  ) -> String {
    "id: \(id), value: {days: \(days), then: released}, sources: [\(source)]"
      + (more.isEmpty ? "" : ", " + more)
  }

  // MARK: - The floor

  @Test(arguments: ["official", "mirror", "media"])
  func `official, mirror and media may be the answer`(source: String) throws {
    #expect(try chosen(city: lapses(lapse("x", source))) == "x")
  }

  @Test(arguments: ["document", "blog"])
  func `document and blog are hearsay and never the answer`(source: String) throws {
    let guide = try GuideFixture(city: rules(lapses(lapse("x", source)))).chengdu
    let decision = guide.asked().decision(about: .temporaryLapse)
    #expect(decision.answer == nil)
    #expect(decision.hearsay.map(\.name) == ["x"])
    let rules = guide.asked().localRules()
    #expect(rules.lapse == LocalRules.assumed.lapse)
    // Only the reminder goes by it, where it is the shortest.
    #expect(rules.saidLapses == [.social: [Span(7, .days)]])
  }

  @Test func `two agreeing blogs are never promoted`() throws {
    #expect(try chosen(city: lapses(lapse("x", "blog, blog-2"))) == nil)
  }

  @Test func `the best of several sources gives the grade`() throws {
    #expect(try chosen(city: lapses(lapse("x", "blog, mirror"))) == "x")
  }

  @Test func `a near hearsay does not hide a far answer`() throws {
    let nation = lapses(lapse("far", "media"))
    #expect(try chosen(nation: nation, city: lapses(lapse("near", "blog"))) == "far")
  }

  @Test func `an answer becomes a fact with its id`() throws {
    let guide = try GuideFixture(city: rules(lapses(lapse("x", days: 9, "media-2025")))).chengdu
    let rules = guide.asked().localRules()
    #expect(
      rules.lapse == .fact(.after(Span(9, .days), then: .released), FactID(rawValue: "x")))
    #expect(rules.bankLapse == LocalRules.assumed.bankLapse)
  }

  @Test func `an old answer sets no term, and is one of those that are said`() throws {
    let guide = try GuideFixture(
      city: rules(lapses(lapse("x", days: 9, "media"), lapse("y", days: 3, "blog")))
    ).chengdu
    let rules = guide.asked().localRules()
    #expect(rules.lapse == LocalRules.assumed.lapse)
    #expect(rules.saidLapses[.social] == [Span(9, .days), Span(3, .days)])
  }

  // MARK: - What is left out

  @Test func `a superseded rule is neither answer nor hearsay`() throws {
    let guide = try GuideFixture(
      city: rules(lapses(lapse("old", "official", "superseded: yes")))
    ).chengdu
    let decision = guide.asked().decision(about: .temporaryLapse)
    #expect(decision.answer == nil)
    #expect(decision.hearsay == [])
    #expect(guide.fact(with: FactID(rawValue: "old"))?.isSuperseded == true)
  }

  @Test func `a doubtful fact is hearsay, whatever its grade`() throws {
    let guide = try GuideFixture(
      city: rules(lapses(lapse("x", "official", "doubtful: yes")))
    ).chengdu
    let decision = guide.asked().decision(about: .temporaryLapse)
    #expect(decision.answer == nil)
    #expect(decision.hearsay.map(\.name) == ["x"])
  }

  @Test(arguments: [
    ("2025-12-31", nil), ("2026-01-01", "x"), ("2026-06-30", "x"), ("2026-07-01", nil),
  ])
  func `a fact counts on the days on which it is valid`(day: String, expected: String?) throws {
    let city = lapses(
      lapse("x", "media", #"valid: {from: "2026-01-01", to: "2026-06-30"}"#))
    #expect(try chosen(city: city, day: #require(Day(day))) == expected)
  }

  @Test func `a nearer layer excludes an entry of a farther one`() throws {
    let nation = rules(lapses(lapse("far", "official")))
    let guide = try GuideFixture(nation: nation, city: "without: [far]\n").chengdu
    #expect(guide.asked().decision(about: .temporaryLapse).answer == nil)
    #expect(guide.fact(with: FactID(rawValue: "far")) == nil)
  }

  @Test func `a scope that contradicts the answers does not match`() throws {
    let city = lapses(lapse("x", "media", "for: {situations: [stolen]}"))
    #expect(try chosen(city: city) == nil)
    #expect(try chosen(city: city, answers: .of(.stolen)) == "x")
  }

  @Test func `a guard does not rely on a scope that is not known to hold`() throws {
    let city = lapses(lapse("x", "media", "for: {channels: [telephone]}"))
    #expect(try chosen(city: city) == nil)
    #expect(try chosen(city: city, channel: .telephone) == "x")
  }

  @Test func `a rule for magnetic cards is not used`() throws {
    #expect(try chosen(city: lapses(lapse("x", "media", "for: {generations: [magnetic]}"))) == nil)
    #expect(
      try chosen(city: lapses(lapse("x", "media", "for: {generations: [second, third]}"))) == "x")
  }

  // MARK: - The order

  @Test func `a nearer layer comes before a better grade and a later date`() throws {
    let far = lapses(lapse("far", "official-2024"))
    let near = lapses(lapse("near", "media"))
    #expect(try chosen(nation: far, province: near) == "near")
    #expect(try chosen(province: far, city: near) == "near")
  }

  @Test(
    arguments: [
      ("situations: [lost]", "holders: [adult]"),
      ("holders: [adult]", "channels: [telephone]"),
      ("acting: [self]", "channels: [telephone]"),
      ("channels: [telephone]", "identities: [resident]"),
      ("identities: [resident]", "generations: [second, third]"),
      ("generations: [second, third]", "errands: [temporary-report]"),
      ("situations: [lost]", "situations: [lost, stolen]"),
      ("holders: [adult], acting: [self]", "holders: [adult]"),
    ])
  func `a more specific scope comes first, in a fixed order of dimensions`(
    first: String, second: String
  ) throws {
    let city = lapses(
      lapse("second", "official-2024", "for: {\(second)}"),
      lapse("first", "media", "for: {\(first)}"))
    #expect(try chosen(city: city, channel: .telephone) == "first")
  }

  @Test(
    arguments: [
      ("media-2025", "official-2024"), ("official-2024", "mirror"), ("media", "undated-newer"),
      ("undated-newer", "undated"), ("official", "mirror"), ("mirror", "media"),
    ])
  func `then the newer, undated last, then the better grade`(
    first: String, second: String
  ) throws {
    let city = lapses(lapse("a", second), lapse("b", first))
    #expect(try chosen(city: city) == "b")
  }

  // MARK: - Binding rules

  @Test func `a binding rule is not overridden by a lower grade and leaves a dispute`() throws {
    let guide = try GuideFixture(
      nation: rules(lapses(lapse("far", "official", "binding: yes"))),
      city: rules(lapses(lapse("near", days: 3, "media-2025")))
    ).chengdu
    let decision = guide.asked().decision(about: .temporaryLapse)
    #expect(decision.answer?.name == "far")
    #expect(decision.dispute?.between.map(\.rawValue) == ["far", "near"])
    let disputes = guide.asked().disputes(about: .temporaryLapse)
    #expect(disputes == [decision.dispute])
  }

  @Test func `a binding rule gives way to an equal or better grade from below`() throws {
    let far = lapses(lapse("far", "mirror", "binding: yes"))
    #expect(try chosen(nation: far, city: lapses(lapse("near", days: 3, "mirror"))) == "near")
    #expect(try chosen(nation: far, city: lapses(lapse("near", days: 3, "official"))) == "near")
  }

  @Test func `a binding rule that says the same leaves no dispute`() throws {
    let guide = try GuideFixture(
      nation: rules(lapses(lapse("far", "official", "binding: yes"))),
      city: rules(lapses(lapse("near", "media")))
    ).chengdu
    let decision = guide.asked().decision(about: .temporaryLapse)
    #expect(decision.answer?.name == "near")
    #expect(decision.dispute == nil)
  }

  // MARK: - All rules

  @Test func `every rule of the guides reaches the machine`() throws {
    let guide = try GuideFixture(
      city: """
        rules:
          temporary-lapse: [{id: a1, value: never, sources: [media-2025]}]
          bank-lapse: [{id: a2, value: {hours: 24, then: renew}, sources: [media-2025]}]
          formal-reversible: [{id: a3, value: yes, sources: [media]}]
          one-temporary-serves-both: [{id: a4, value: yes, sources: [media]}]
          one-formal-serves-both: [{id: a5, value: yes, sources: [media]}]
          filing-needs: [{id: a6, value: nothing, sources: [media]}]
          old-card-dies: [{id: a7, value: enabling, sources: [media]}]
          old-card-handed-in: [{id: a8, value: no, sources: [media]}]
          agent-may: [{id: a9, value: yes, for: {errands: [collect]}, sources: [media]}]
          enable-online: [{id: b1, value: yes, sources: [media]}]
          number-stays: [{id: b2, value: yes, sources: [media]}]
          making-time: [{id: b3, value: {workdays: [3, 5], from: filing}, sources: [media]}]
          collect-within: [{id: b4, value: {days: 90}, sources: [media]}]
          enable-within: [{id: b5, value: {months: 6}, sources: [media]}]
        """
    ).chengdu
    let rules = guide.asked().localRules()
    #expect(rules.lapse.value == .never)
    #expect(rules.bankLapse.value == .after(Span(24, .hours), then: .renew))
    #expect(rules.formalIsReversible.value)
    #expect(rules.temporaryServesBoth.value && rules.formalServesBoth.value)
    #expect(rules.filingNeeds.value == .nothing)
    #expect(rules.oldCardDies.value == .enabling)
    #expect(!rules.oldCardHandedIn.value)
    #expect(rules.agentMay == [.collect: .fact(true, FactID(rawValue: "a9"))])
    #expect(rules.enableOnline.value && rules.numberStays.value)
    #expect(rules.terms[.making] == .fact(Span(3, to: 5, .workdays), FactID(rawValue: "b3")))
    #expect(rules.terms[.pickUp]?.value == Span(90, .days))
    #expect(rules.terms[.enabling]?.value == Span(6, .months))
  }

  @Test(
    arguments: [
      ("collect", true), ("reissue", true), ("exchange", false),
    ])
  func `a term may be scoped by its own errand or by the one that was filed`(
    errand: String, counts: Bool
  ) throws {
    let guide = try GuideFixture(
      city:
        "rules: {collect-within: [{id: x, value: {days: 9}, for: {errands: [\(errand)]}, sources: [media]}]}"
    ).chengdu
    let rules = guide.asked().localRules()
    #expect(rules.terms[.pickUp]?.factID?.rawValue == (counts ? "x" : nil))
  }

  @Test func `an exported machine names the rules as the guides do`() {
    let named = LocalRules.assumed.lines.map(\.name)
    #expect(named == Topic.stated(in: .rules).filter { $0 != .agentMay }.map(\.rawValue))
  }

  @Test func `the oral report of a bank that is only hearsay stays assumed`() throws {
    let banks = GuideFixture.banks.replacing("agreeing: 2", with: "agreeing: 0")
    let fixture = try GuideFixture(nation: "", files: ["banks.yaml": banks])
    let all = try fixture.reading { try $0.banks() }
    let bank = try #require(all.first { $0.id.rawValue == "bocd" })
    #expect(bank.lapse != nil && bank.isHearsay)
    let rules = try fixture.chengdu.asked().localRules(bank: bank)
    #expect(rules.bankLapse == LocalRules.assumed.bankLapse)
  }

  @Test func `the bank's own word on its oral report comes first`() throws {
    let fixture = try GuideFixture(
      city: "rules:\n  bank-lapse: [{id: x, value: never, sources: [media]}]\n")
    let bank = try #require(
      try fixture.reading { try $0.banks() }.first { $0.id.rawValue == "bocd" })
    let rules = try fixture.chengdu.asked().localRules(bank: bank)
    #expect(rules.bankLapse == .fact(.after(Span(10, .days), then: .renew), bank.lapseID))
  }
}
