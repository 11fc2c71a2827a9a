import CardJourney
import CityGuide
import GuideReading
import TestSupport
import Testing

/// What no single entry shows: contradictions, slips of the pen, overdue checks, leftovers.
struct LintTests {
  private func findings(_ body: String, on day: Day = .sample) throws -> [Finding] {
    try GuideFixture(nation: "", city: body).reading { $0.findings(on: day) }
  }

  private func topics(_ body: String) throws -> [Finding.Topic] {
    try findings(body).map(\.topic)
  }

  // MARK: - Contradictions

  private static let fees = """
    facts:
      - {id: a, kind: fee, value: {yuan: 20}, sources: [media]}
      - {id: b, kind: fee, value: {yuan: 25}, sources: [blog]}

    """

  @Test func `two sums for one thing are a contradiction until somebody marks it`() throws {
    let found = try findings(Self.fees)
    #expect(found.map(\.topic) == [.dispute])
    #expect(found.map(\.severity) == [.warning])
    #expect(found.first?.position == "guides/510100.yaml:7:10")
    let marked = Self.fees + "disputes: [{about: fee, between: [a, b], say: {zh: 先问}}]"
    #expect(try findings(marked) == [])
  }

  @Test(arguments: [
    ("id: b,", "id: b, for: {situations: [lost]},"), ("id: b,", "id: b, superseded: yes,"),
    ("id: b,", "id: b, doubtful: yes,"), ("yuan: 25", "yuan: [20, 25]"),
    ("id: b,", "id: b, valid: {to: \"2020-01-01\"},"),
  ])
  func `an exception, an old rule and a wider range are none`(old: String, new: String) throws {
    let body = Self.fees.replacing(old, with: new).replacing(
      "id: a,", with: new.contains("valid") ? "id: a, valid: {from: \"2021-01-01\"}," : "id: a,")
    #expect(try findings(body) == [])
  }

  @Test func `scopes that only meet contradict each other where they do`() throws {
    let body = Self.fees
      .replacing("id: a,", with: "id: a, for: {situations: [lost, stolen]},")
      .replacing("id: b,", with: "id: b, for: {situations: [stolen, damaged]},")
    #expect(try topics(body) == [.dispute])
  }

  // MARK: - Slips of the pen

  @Test(arguments: [
    "facts: [{id: a, kind: fee, value: {yuan: 2000}, sources: [media]}]",
    "facts: [{id: a, kind: duration, value: {workdays: 400}, sources: [media]}]",
    "facts: [{id: a, kind: validity, value: {years: 100}, sources: [media]}]",
    "facts: [{id: a, kind: password-tries, value: 60, sources: [media]}]",
    "facts: [{id: a, kind: photo, value: {pixels: [358, 44100]}, sources: [media]}]",
    "rules: {making-time: [{id: a, value: {workdays: 400}, sources: [media]}]}",
    "rules: {temporary-lapse: [{id: a, value: {days: 7000, then: released}, sources: [media]}]}",
    "rules: {collect-within: [{id: a, value: {months: 180}, sources: [media]}]}",
    "requirements: [{id: a, papers: [{document: photo, originals: 20}], sources: [media]}]",
  ])
  func `a value that cannot be right is an error`(body: String) throws {
    let found = try findings(body)
    #expect(found.map(\.topic) == [.value])
    #expect(found.map(\.severity) == [.error])
  }

  private static func limited(_ limits: String) -> String {
    "facts: [{id: a, kind: fee, value: {yuan: 20}, limits: {\(limits)}, sources: [media]}]"
  }

  @Test func `a limit is read with its entry`() throws {
    let body = Self.limited("zh: 鄠邑区的说法, en: said by 鄠邑区")
    #expect(try findings(body) == [])
    let fee = try #require(try GuideFixture(city: body).chengdu.fact(with: FactID(rawValue: "a")))
    #expect(fee.limit == Words(zh: "鄠邑区的说法", en: "said by 鄠邑区"))
    #expect(fee.note == nil)
  }

  @Test func `a limit has 24 characters at most in Chinese, 60 in English`() throws {
    let text = { (zh: Int, en: Int) in
      Self.limited(
        "zh: \(String(repeating: "字", count: zh)), en: \(String(repeating: "w", count: en))")
    }
    #expect(try findings(text(24, 60)) == [])
    #expect(try topics(text(25, 60)) == [.value])
    #expect(try topics(text(24, 61)) == [.value])
  }

  @Test func `a limit is said in both languages`() throws {
    #expect(try topics(Self.limited("zh: 大约")) == [.schema])
  }

  @Test(arguments: [
    "12333", "028-12333", "{area}-12333", "0371-12345", "110", "95588", "962222", "028-86111111",
    "400-830-8003",
  ])
  func `numbers of offices have their forms`(number: String) throws {
    let body = "channels: [{id: a, kind: telephone, number: \"\(number)\", sources: [media]}]"
    #expect(try findings(body) == [])
  }

  @Test(arguments: [
    "028", "1234", "28-12333", "028 12333", "0288-123", "400-8308003", "12333-1", "O28-12333",
    "{area}12333",
  ])
  func `another number is an error`(number: String) throws {
    let body = "channels: [{id: a, kind: telephone, number: \"\(number)\", sources: [media]}]"
    #expect(try topics(body) == [.telephone])
  }

  @Test func `the number of a question is checked too`() throws {
    #expect(try topics("unknown: [{key: fee, ask: \"5678\"}]") == [.telephone])
  }

  @Test func `a wrong number that circulates is refused for the bank, and everywhere`() throws {
    let banks = GuideFixture.banks.replacing(
      "- id: icbc\n", with: "- id: icbc\n    wrong: [\"95501\"]\n")
    let guides = try GuideFixture(
      nation: "",
      city: "channels: [{id: a, kind: telephone, number: \"95501\", sources: [media]}]",
      files: ["banks.yaml": banks])
    #expect(banks != GuideFixture.banks)
    #expect(guides.findings.map(\.topic) == [.telephone])
    try guides.write(
      banks.replacing("number: \"95588\"", with: "number: \"95501\""), to: "banks.yaml")
    #expect(guides.findings.contains { $0.file == "banks.yaml" && $0.topic == .telephone })
  }

  // MARK: - Content

  @Test func `an offer of cash stands nowhere, a warning of it may`() throws {
    let offer = "facts: [{id: a, kind: note, value: {zh: 这里可以套现}, sources: [media]}]"
    #expect(try topics(offer) == [.content])
    #expect(try findings(offer.replacing("kind: note", with: "kind: warning")) == [])
  }

  @Test func `a private contact stands nowhere`() throws {
    let body = "facts: [{id: a, kind: warning, value: {zh: 加微信办理}, sources: [media]}]"
    #expect(try topics(body) == [.content])
  }

  // MARK: - Days

  @Test(arguments: [("2027-02-22", 0), ("2027-02-23", 1)])
  func `a check is overdue the day after it was due`(day: String, count: Int) throws {
    let found = try findings(Self.fees.replacing("25", with: "20"), on: try #require(Day(day)))
      .filter { $0.file == "guides/510100.yaml" }
    #expect(found.map(\.topic) == Array(repeating: .review, count: count))
    #expect(found.allSatisfy { $0.severity == .warning })
  }

  @Test func `nothing was read tomorrow, and nothing was published after it was read`() throws {
    let body = """
      sources:
        x: {title: t, publisher: p, url: u, published: "2026-11-21", seen: "2026-11-20", grade: blog}
        y: {title: t, publisher: p, url: u, published: "2026", seen: "2026-11-24", grade: blog}
      facts:
        - {id: a, kind: note, value: {zh: 好}, sources: [x, y]}
      """
    #expect(try topics(body) == [.review, .review])
  }

  // MARK: - Leftovers

  @Test func `a source that nothing cites is left over`() throws {
    let body = """
      sources:
        x: {title: t, publisher: p, url: u, published: "2026", seen: "2026-11-20", grade: blog}
      """
    let found = try findings(body)
    #expect(found.map(\.topic) == [.leftover])
    #expect(found.first?.message.en?.contains("x") == true)
  }

  @Test(arguments: [
    ("fee", [Finding.Topic.leftover]), ("fee, errand: reissue", [.leftover]), ("delivery", []),
  ])
  func `a question that the file answers is left over`(
    key: String, topics: [Finding.Topic]
  ) throws {
    let body = """
      facts: [{id: a, kind: fee, value: {yuan: 20}, sources: [media]}]
      unknown: [{key: \(key)}]
      """
    #expect(try self.topics(body) == topics)
    #expect(try self.topics(body.replacing("media", with: "blog")) == [])
  }

  @Test(arguments: Topic.wordsInGuides)
  func `a question that nobody asks is left over`(key: String) throws {
    let isAsked = Matter.askable.contains { $0.topic.rawValue == key }
    #expect(try topics("unknown: [{key: \(key)}]") == (isAsked ? [] : [.leftover]))
  }

  // MARK: - A guide that lies elsewhere

  @Test func `a guide from elsewhere is read as if it stood among the others`() throws {
    let guides = try GuideFixture(
      nation: "facts: [{id: cn-a, kind: note, value: {zh: 好}, sources: [media]}]",
      city: "facts: [{id: own, kind: note, value: {zh: 好}, sources: [media]}]",
      files: [
        "calendars/510100.yaml": GuideFixture.head("510100")
          + "facts: [{id: own, kind: note, value: {zh: 好}, sources: [medai]}]\nwithout: [cn-a]"
      ])
    let path = guides.folder["calendars/510100.yaml"]
    let found = guides.reading { $0.findings(inGuideAt: path, on: .sample) }
    #expect(found.map(\.position) == ["\(path):5:57"])
    #expect(found.first?.message.en == "Unknown source medai; did you mean media?")
  }
}
