import CardJourney
import CityGuide
import TestSupport
import Testing

/// How old what is said is, and what follows from that.
struct FreshnessTests {
  /// The fee of 成都 from these sources, with more about the entry.
  private func fee(_ sources: String, _ more: String = "") throws -> Fact {
    let guide = try GuideFixture(
      city: "facts: [{id: a, kind: fee, value: {yuan: 20}, sources: [\(sources)]\(more)}]",
      files: ["guides/sources.yaml": GuideFixture.sources + Self.dated]
    ).chengdu
    return try #require(guide.asked().fees(for: .reissue).first).fact
  }

  private static let dated = ["2024", "2024-11", "2024-11-22", "2024-11-21"].map {
    "  on-\($0): {title: t, publisher: p, url: unknown, published: \"\($0)\", "
      + "seen: \"2026-11-22\", grade: media}\n"
  }.joined()

  @Test(arguments: [
    ("on-2024", false), ("on-2024-11", false), ("on-2024-11-22", false), ("on-2024-11-21", true),
  ])
  func `a fee is stale two years after it was published, a vague date counting as its last day`(
    source: String, isStale: Bool
  ) throws {
    #expect(try fee(source).isStale(on: .sample) == isStale)
  }

  @Test func `hours are stale a year after they were last gone through`() throws {
    let guide = try GuideFixture(
      city: "facts: [{id: a, kind: hours, value: always, sources: [media-2025]}]"
    ).chengdu
    let hours = try #require(guide.fact(with: FactID(rawValue: "a")))
    let last = try #require(Day("2027-11-22"))
    #expect(!hours.isStale(on: last))
    #expect(hours.age(on: last.adding(days: 1)).staleness == .unchecked(since: .sample))
  }

  @Test func `what nobody has dated is stale from the first day on`() throws {
    let age = try fee("undated").age(on: .sample)
    #expect(age.staleness == .undated)
    #expect(age.published == nil)
    #expect(try fee("undated, media-2025").age(on: .sample).staleness == nil)
    #expect(try fee("undated, blog").age(on: .sample).staleness == .undated)
  }

  @Test func `an undated rule of law holds, and so does an undated warning`() throws {
    let guide = try GuideFixture(
      nation: """
        rules:
          formal-reversible: [{id: a, value: no, sources: [undated], binding: yes}]
        facts: [{id: b, kind: warning, value: {zh: 当心}, sources: [undated]}]
        """
    ).chengdu
    let ages = guide.facts.map { $0.age(on: .sample).staleness }
    #expect(ages == [nil, nil])
  }

  @Test func `what was told on a day that nobody noted is no undated word`() throws {
    let told = Told(
      key: Matter(.fee, .reissue).key, place: .chengdu, value: .yuan(20...20), by: nil,
      until: .sample)
    let guide = try GuideFixture(city: "").chengdu.hearing([Heard(told: told, when: .unknown)])
    let fee = try #require(guide.asked().fees(for: .reissue).first)
    #expect(fee.origin == .told)
    #expect(fee.fact.published == nil)
    #expect(!fee.fact.isStale(on: .sample))
  }

  @Test func `an older review of the entry does not outweigh that its source was read later`()
    throws
  {
    #expect(try fee("undated", ", reviewed: \"2020-01-01\"").age(on: .sample).checked == .sample)
  }

  @Test func `a newer source that may be relied on keeps it fresh, hearsay does not`() throws {
    #expect(try fee("official, media-2025").age(on: .sample).staleness == nil)
    #expect(try fee("official, blog").age(on: .sample).staleness == .saidIn(year: "2020"))
  }

  @Test func `the date of a grade is that of its newest source`() throws {
    #expect(try fee("official, official-2024, media-2025").published == "2024-03-01")
    #expect(try fee("undated").published == nil)
  }

  @Test func `a binding rule stands until it is repealed, others of its kind grow old`() throws {
    let isStale = { (more: String) in
      let guide = try GuideFixture(
        nation: """
          rules:
            formal-reversible: [{id: a, value: no, sources: [official]\(more)}]
          """
      ).chengdu
      let decision = guide.asked().decision(about: .formalReversible)
      return try #require(decision.answer).isStale(on: .sample)
    }
    #expect(try isStale(""))
    #expect(try !isStale(", binding: yes"))
  }

  @Test(arguments: [
    ("fee", "{yuan: 20}", "2024-11-21"), ("hours", "always", "2023-11-21"),
    ("photo", "{size: one-inch}", "2023-11-21"), ("validity", "{years: 10}", "2021-11-21"),
  ])
  func `each kind grows old at its own pace`(kind: String, value: String, stale: String) throws {
    let isStale = { (published: Day) in
      let guide = try GuideFixture(
        city: """
          sources:
            s: {title: t, publisher: p, url: unknown, published: "\(published)",
                seen: "2026-11-22", grade: media}
          facts: [{id: a, kind: \(kind), value: \(value), sources: [s]}]
          """
      ).chengdu
      return try #require(guide.fact(with: FactID(rawValue: "a"))).isStale(on: .sample)
    }
    let day = try #require(Day(stale))
    #expect(try isStale(day))
    #expect(try !isStale(day.adding(days: 1)))
  }

  @Test func `a warning never grows old`() throws {
    let guide = try GuideFixture(
      city: "facts: [{id: a, kind: warning, value: {zh: 当心}, sources: [media]}]"
    ).chengdu
    let warning = try #require(guide.fact(with: FactID(rawValue: "a")))
    let later = Day.sample.adding(months: 600)
    #expect(warning.age(on: later).published == "2020")
    #expect(!warning.isStale(on: later))
  }

  // MARK: - What follows

  private func feeQuestion(_ source: String) throws -> TelephoneQuestion? {
    let guide = try GuideFixture(
      city: "facts: [{id: a, kind: fee, value: {yuan: 20}, sources: [\(source)]}]"
    ).chengdu
    return guide.asked().questionsToAsk(
      journey: Journey(startingFrom: .lost()), rules: guide.asked().localRules(),
      steps: [.apply(.reissue)]
    ).first { $0.matter == Matter(.fee, .reissue) }
  }

  @Test func `a stale answer is asked about and stays the answer`() throws {
    let question = try #require(try feeQuestion("media"))
    #expect(question.reason == .old)
    #expect(question.said.map(\.id.rawValue) == ["a"])
    #expect(question.said.map(\.reliability) == [.answer])
    #expect(try feeQuestion("media-2025") == nil)
  }

  @Test func `an undated answer is asked about like an old one and stays the answer`() throws {
    let question = try #require(try feeQuestion("undated"))
    #expect(question.reason == .old)
    #expect(question.said.map(\.reliability) == [.answer])
  }

  @Test(arguments: [("yes", false), ("no", true)])
  func `a stale rule that somebody fresher repeats is not asked about`(
    said: String, isAsked: Bool
  ) throws {
    let rule = { (id: String, value: String, source: String) in
      "rules:\n  number-stays: [{id: \(id), value: \(value), sources: [\(source)]}]\n"
    }
    let guide = try GuideFixture(
      nation: rule("far", said, "media-2025"), city: rule("near", "yes", "media")
    ).chengdu
    let questions = guide.asked().questionsToAsk(
      journey: Journey(startingFrom: .lost()), rules: guide.asked().localRules(),
      steps: [.endOldAccount])
    #expect(questions.map(\.reason) == (isAsked ? [.old] : []))
  }

  @Test func `old hearsay is asked about as hearsay`() throws {
    #expect(try feeQuestion("document")?.reason == .hearsay)
  }
}
