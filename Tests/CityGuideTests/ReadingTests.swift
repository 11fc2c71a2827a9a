import CardJourney
import CityGuide
import TestSupport
import Testing

/// What is refused in a file, and where: trap by trap.
struct ReadingTests {
  /// The errors of a city with that body, as line in the body, column and English words.
  private func findings(_ body: String) throws -> [String] {
    try GuideFixture(nation: "", city: body).findings
      .filter { $0.file == "guides/510100.yaml" && $0.severity == .error }
      .map { "\($0.line - GuideFixture.headLines):\($0.column) \($0.message.text(in: .en))" }
  }

  /// Whether the guide can be read all the same.
  private func isUsable(_ body: String) throws -> Bool {
    let fixture = try GuideFixture(city: body)
    return (try? fixture.chengdu) != nil
  }

  // MARK: - Traps of YAML

  @Test func `a duplicate key is refused with its place`() throws {
    let found = try findings("facts: [{id: a, kind: note, kind: fee, sources: [media]}]")
    #expect(found == ["1:17 The key kind is written twice"])
  }

  @Test func `an anchor is refused, and what an alias repeats is not walked`() throws {
    #expect(
      try findings("facts:\n  - &a {id: a, kind: note, value: {zh: 好}, sources: [media]}\n  - *a")
        == ["2:5 No anchors or aliases; write it twice"])
  }

  @Test func `an alias without an anchor is refused`() throws {
    #expect(try findings("without: [*a]") == ["1:11 Not YAML: found undefined alias"])
  }

  @Test(arguments: ["!!str text", "!local text", "!!int \"5\""])
  func `a tag is refused`(value: String) throws {
    let found = try findings("without:\n  - \(value)")
    #expect(found.first?.hasPrefix("2:5 No tags") == true)
  }

  @Test(arguments: ["!!map {a: b}", "!x [a]"])
  func `a tag on a collection is refused`(value: String) throws {
    let found = try findings("facts: \(value)")
    #expect(found.first?.hasPrefix("1:8 No tags") == true)
  }

  @Test(arguments: ["", " ~", " null", " Null"])
  func `a null value is refused`(value: String) throws {
    let found = try findings("facts:\(value)\n")
    #expect(found.count == 1)
    #expect(found.first?.hasSuffix("No value: drop the key or write one") == true)
  }

  @Test(
    arguments: [
      "510100", "000000", "028", "2026-11-22", "2026-11", "9:00",
    ])
  func `an unquoted code, date or time is a mistake but leaves no doubt`(value: String) throws {
    let body =
      "rules:\n  bank-lapse:\n    - {id: a, value: never, note: {zh: \(value)}, sources: [media]}"
    let found = try findings(body)
    #expect(
      found == ["3:40 Codes, dates, times and telephone numbers are quoted: \"\(value)\""])
    #expect(try isUsable(body))
  }

  @Test func `unquoted place, day and number are read by their text`() throws {
    let fixture = try GuideFixture(files: [
      "guides/510100.yaml": """
      schema: 1
      place: 510100
      names: {zh: 成都市, short: 成都}
      reviewed: {day: 2026-11-22, next: "2027-02-22"}
      channels:
        - {id: a, kind: telephone, number: 12333, sources: [media]}
      """
    ])
    let channel = try fixture.chengdu.asked().channels(for: .reissue).first
    #expect(channel?.value.number == "12333")
    #expect(fixture.findings.map(\.at) == ["2:8", "4:17", "6:38"])
  }

  @Test(arguments: ["true", "false", "\"yes\"", "Yes", "on"])
  func `yes and no are the only words for yes and no`(value: String) throws {
    let body = "rules: {formal-reversible: [{id: a, value: \(value), sources: [media]}]}"
    #expect(try findings(body) == ["1:44 yes or no is expected here, unquoted"])
  }

  @Test(arguments: ["a: b\n- c", "a: [b", "\t- x"])
  func `what is no YAML is named with its line`(body: String) throws {
    let found = try findings(body)
    #expect(found.count == 1)
    #expect(found.first?.contains("Not YAML") == true)
  }

  @Test func `a second document is refused`() throws {
    #expect(try findings("facts: []\n---\na: b").first?.contains("Not YAML") == true)
  }

  // MARK: - The schema

  @Test(
    arguments: [
      ("chanels: []", "1:1 Unknown key chanels; did you mean channels?"),
      (
        "rules: {temporary-laps: [{id: a, value: never, sources: [media]}]}",
        "1:9 Unknown rule temporary-laps; did you mean temporary-lapse?"
      ),
      (
        "facts: [{id: a, kind: fees, value: {yuan: 1}, sources: [media]}]",
        "1:23 Unknown value fees; did you mean fee?"
      ),
      (
        "facts: [{id: a, kind: note, value: {zh: 好}, sources: [medai]}]",
        "1:55 Unknown source medai; did you mean media?"
      ),
      (
        "facts: [{id: a, kind: note, value: {zh: 好}, for: {errand: [reissue]}, sources: [media]}]",
        "1:51 Unknown key errand; did you mean errands?"
      ),
      (
        "facts: [{id: a, kind: note, value: {zh: 好}, for: {errands: [reisue]}, sources: [media]}]",
        "1:61 Unknown value reisue; did you mean reissue?"
      ),
      (
        "requirements: [{id: a, papers: [{document: id-crad}], sources: [media]}]",
        "1:44 Unknown value id-crad; did you mean id-card?"
      ),
      (
        "requirements: [{id: a, papers: [{document: other}], sources: [media]}]",
        "1:33 other needs a detail"
      ),
      (
        "facts: [{id: a, kind: fee, value: {yuan: [20, 10]}, sources: [media]}]",
        "1:42 [smaller, larger] is expected here"
      ),
      (
        "facts: [{id: A_b, kind: note, value: {zh: 好}, sources: [media]}]",
        "1:14 An id is lower-case words with hyphens: A_b"
      ),
      (
        "facts: [{id: a, kind: note, value: {zh: 好}, sources: []}]",
        "1:54 The list is empty; drop the key"
      ),
      ("facts: [{id: a, kind: note, value: {zh: 好}}]", "1:9 sources is missing"),
      (
        "facts: [{id: a, kind: note, value: 好, sources: [media]}]",
        "1:36 Keys and values are expected here"
      ),
      (
        "rules: {agent-may: [{id: a, value: yes, sources: [media]}]}",
        "1:36 agent-may needs for: {errands: […]}"
      ),
      (
        "rules: {bank-lapse: [{id: a, value: {days: 1, hours: 2, then: renew}, sources: [media]}]}",
        "1:37 A length of time has one unit"
      ),
      ("channels: [{id: a, kind: telephone, sources: [media]}]", "1:12 A telephone needs a number"),
      (
        "channels: [{id: a, kind: window, number: \"12333\", sources: [media]}]",
        "1:42 Only a telephone has a number"
      ),
      (
        "channels: [{id: a, kind: window, hours: [{days: mon, open: \"17:00\", close: \"09:00\"}], sources: [media]}]",
        "1:42 It closes before it opens"
      ),
      (
        "sources: {x: {title: t, publisher: p, url: u, published: \"2019-13\", seen: \"2026-11-22\", grade: blog}}",
        "1:58 A quoted day, month, year, or unknown"
      ),
      (
        "sources: {media: {title: t, publisher: p, url: u, published: unknown, seen: \"2026-11-22\", grade: blog}}",
        "1:11 The source media exists already"
      ),
      (
        "unknown: [{key: fees}]",
        "1:17 Unknown subject fees; did you mean fee?"
      ),
    ])
  func `what is not in the schema is named with its place`(
    body: String, expected: String
  ) throws {
    #expect(try findings(body) == [expected])
    #expect(try !isUsable(body))
  }

  @Test func `the place in the file has to agree with its name`() throws {
    let text = GuideFixture.head("510000")
    let fixture = try GuideFixture(files: ["guides/510100.yaml": text])
    #expect(throws: GuideError.self) { try fixture.chengdu }
    #expect(fixture.findings.map(\.position) == ["guides/510100.yaml:2:8"])
  }

  @Test func `another schema is refused`() throws {
    let text = GuideFixture.head("510100").replacing("schema: 1", with: "schema: 2")
    let fixture = try GuideFixture(files: ["guides/510100.yaml": text])
    #expect(fixture.findings.map(\.position) == ["guides/510100.yaml:1:9"])
  }

  // MARK: - Across files

  @Test func `an id is used once in all guides`() throws {
    let note = "facts: [{id: same, kind: note, value: {zh: 好}, sources: [media]}]"
    let findings = try GuideFixture(nation: note, city: note).findings
    #expect(findings.map(\.position) == ["guides/510100.yaml:5:14"])
    #expect(findings.first?.message.en == "The id same is taken at guides/000000.yaml:5:14")
  }

  @Test func `a dispute may name ids of farther layers, and no others`() throws {
    let notes = """
      facts:
        - {id: cn-a, kind: note, value: {zh: 好}, sources: [media]}
        - {id: cn-b, kind: note, value: {zh: 坏}, sources: [media]}

      """
    let city = "disputes: [{about: note, between: [cn-a, cn-c], say: {zh: 问}}]"
    let findings = try GuideFixture(nation: notes, city: city).findings
    #expect(findings.map(\.position) == ["guides/510100.yaml:5:42"])
    #expect(findings.first?.message.en == "Unknown id: cn-c; did you mean cn-a?")
  }

  @Test func `only entries of a farther layer can be excluded`() throws {
    let city = "facts: [{id: own, kind: note, value: {zh: 好}, sources: [media]}]\nwithout: [own]"
    #expect(try findings(city).first?.hasPrefix("2:11 Unknown id: own") == true)
  }

  @Test func `a bank has to be in the list of banks`() throws {
    let city = "facts: [{id: a, kind: banks, value: [icbc, icb], sources: [media]}]"
    #expect(try findings(city) == ["1:44 banks.yaml has no icb; did you mean icbc?"])
  }

  @Test func `two answers that nothing tells apart are a mistake`() throws {
    let city = """
      rules:
        temporary-lapse:
          - {id: a, value: {days: 5, then: released}, sources: [media]}
          - {id: b, value: {days: 7, then: released}, sources: [media]}
      """
    #expect(try findings(city).map { $0.prefix(4) } == ["4:12"])
    let told = city.replacing("id: b,", with: "id: b, for: {situations: [lost]},")
    #expect(try findings(told) == [])
  }

  @Test func `a guide of no place, a file with another name and a foreign parent are found`() throws
  {
    let fixture = try GuideFixture(files: [
      "guides/999999.yaml": GuideFixture.head("999999"), "guides/notes.txt": "x",
    ])
    #expect(
      fixture.findings.map(\.file) == ["guides/999999.yaml", "guides/notes.txt"])
  }

  // MARK: - Forbidden content

  @Test(
    arguments: [
      "13800138000", "电话 138-0013-8000 找王姐", "微信号 abc", "加微信办理", "QQ群 QQ:12345",
      "51010019900101123X", "510100199001011234",
    ])
  func `numbers of private people are refused`(text: String) throws {
    let body = "facts: [{id: a, kind: note, value: {zh: \"\(text)\"}, sources: [media]}]"
    #expect(try findings(body).count == 1)
    #expect(try !isUsable(body))
  }

  @Test(arguments: ["028-12333", "400-830-8003", "95588", "12393 或 12345", "2019-10-16 起 15 天"])
  func `numbers of offices are allowed`(text: String) throws {
    let body = "facts: [{id: a, kind: note, value: {zh: \"\(text)\"}, sources: [media]}]"
    #expect(try findings(body) == [])
  }
}
