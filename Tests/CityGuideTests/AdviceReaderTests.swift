import CardJourney
import CityGuide
import Foundation
import GuideReading
import TestSupport
import Testing

/// What is refused in `advice.yaml`, and where.
struct AdviceReaderTests {
  /// A page with these fields in place of the usual ones; a field that is empty is left out.
  private static func page(_ fields: [String: String] = [:]) -> String {
    let usual = [
      ("id", "page"), ("title", "{zh: 题, en: title}"), ("opening", "{zh: 先看, en: look}"),
      ("lines", "[{id: a, role: do, value: {zh: 好, en: good}, sources: [media]}]"),
      ("ending", "none"),
    ]
    let known = usual.map { ($0, fields[$0] ?? $1) }
    let more = fields.filter { name, _ in !usual.contains { $0.0 == name } }.sorted { $0 < $1 }
    let written = (known + more.map { ($0.key, $0.value) }).filter { !$0.1.isEmpty }
    return "  -\n" + written.map { "    \($0): \($1)\n" }.joined()
  }

  private static func file(_ pages: String) -> String { "schema: 1\npages:\n" + pages }

  private func findings(_ text: String, city: String? = nil) throws -> [String] {
    try GuideFixture(nation: "", city: city, files: ["advice.yaml": text]).findings
      .map { "\($0.file):\($0.at) \($0.message.text(in: .en))" }
  }

  private func pages(_ text: String) throws -> [AdvicePage] {
    try GuideFixture(files: ["advice.yaml": text]).reading { try $0.advice() }
  }

  @Test func `a page is read with its lines and their sources`() throws {
    let page = try #require(try pages(Self.file(Self.page())).first)
    #expect(page.id == AdviceID(rawValue: "page"))
    #expect(page.title == Words(zh: "题", en: "title"))
    #expect(page.opening == Words(zh: "先看", en: "look"))
    #expect(page.lines.map(\.role) == [.act])
    #expect(page.lines.serving(.act, on: .sample).map(\.words.zh) == ["好"])
    #expect(page.lines.serving(.act, on: .sample).map(\.statement?.grade) == [.media])
    #expect(page.lines.serving(.know, on: .sample) == [])
  }

  @Test func `a line of our own cites nobody`() throws {
    let line = "[{id: a, role: know, ours: yes, value: {zh: 好, en: good}}]"
    let page = try #require(try pages(Self.file(Self.page(["lines": line]))).first)
    #expect(page.lines.map(\.role) == [.know])
    #expect(page.lines.map(\.statement) == [nil])
  }

  @Test(arguments: [
    ("none", "", AdviceEnding.informs), ("ends", "", .ends(closing: nil)),
    ("ends", "holder-died", .ends(closing: .holderDied)),
    ("{situation: first-issue}", "", .begins(.firstIssue)),
  ])
  func `what follows is read`(ending: String, closes: String, expected: AdviceEnding) throws {
    let text = Self.file(Self.page(["ending": ending, "closes": closes]))
    #expect(try findings(text) == [])
    #expect(try pages(text).map(\.ending) == [expected])
  }

  @Test(arguments: [
    (["endings": "none"], "9:5 Unknown key endings; did you mean ending?"),
    (["ending": "end"], "8:13 Unknown value end; did you mean ends?"),
    (
      ["ending": "{situation: firstissue}"],
      "8:25 Unknown value firstissue; did you mean first-issue?"
    ),
    (["ending": "{situation: first-issue, page: x}"], "8:38 Unknown key page; known: situation"),
    (["closes": "holder-died"], "9:13 closes goes with ending: ends only"),
    (["ending": "ends", "closes": "died"], "9:13 Unknown value died; known: "),
    (["title": "{zh: 题}"], "5:12 English is needed here too"),
    (["lines": "[]"], "7:12 The list is empty; drop the key"),
    (
      ["lines": "[{id: a, role: say, value: {zh: 好, en: g}, sources: [media]}]"],
      "7:27 Unknown value say; "
    ),
    (["lines": "[{id: a, role: do, value: {zh: 好, en: g}}]"], "7:13 sources is missing"),
    (
      ["lines": "[{id: a, role: do, value: {zh: 好}, sources: [media]}]"],
      "7:38 English is needed here too"
    ),
    (
      ["lines": "[{id: a, role: do, value: {zh: 好, en: g}, sources: [medai]}]"],
      "7:64 Unknown source medai; did you mean media?"
    ),
    (
      [
        "lines":
          "[{id: a, role: do, value: {zh: 好, en: g}, for: {sides: [bank]}, sources: [media]}]"
      ], "7:54 Unknown key for; "
    ),
    (["id": "Page One"], "4:9 An id is lower-case words with hyphens: Page One"),
  ])
  func `a mistake is named with its place`(fields: [String: String], expected: String) throws {
    let found = try findings(Self.file(Self.page(fields)))
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("advice.yaml:" + expected) == true, "\(found)")
  }

  @Test(arguments: ["id", "title", "opening", "lines", "ending"])
  func `nothing may be missing`(field: String) throws {
    #expect(
      try findings(Self.file(Self.page([field: ""]))) == ["advice.yaml:4:5 \(field) is missing"])
  }

  @Test func `a page that is there twice is a mistake`() throws {
    let other = "[{id: b, role: do, value: {zh: 好, en: good}, sources: [media]}]"
    let found = try findings(Self.file(Self.page() + Self.page(["lines": other])))
    #expect(found == ["advice.yaml:10:5 The page page is there twice"])
  }

  @Test func `an id that a guide uses already is a mistake`() throws {
    let city = "facts: [{id: a, kind: note, value: {zh: 好}, sources: [media]}]"
    let found = try findings(Self.file(Self.page()), city: city)
    #expect(found == ["advice.yaml:7:18 The id a is taken at guides/510100.yaml:5:14"])
  }

  @Test(arguments: ["", "pages: [", "- a", "schema: 1\npages: []", "schema: 2\npages: []"])
  func `what is no file of advice is refused`(text: String) throws {
    #expect(throws: GuideError.self) { try pages(text) }
    #expect(try findings(text).isEmpty == false)
  }

  @Test func `a source may stand in the file itself`() throws {
    let source =
      "sources: {own: {title: t, publisher: p, url: unknown, published: unknown, "
      + "seen: \"2026-11-22\", grade: blog}}\n"
    let line = "[{id: a, role: ask, value: {zh: 问, en: ask}, sources: [own]}]"
    let page = try #require(try pages(source + Self.file(Self.page(["lines": line]))).first)
    #expect(page.lines.map(\.statement?.reliability) == [.hearsay])
  }

  @Test func `a line holds only on its days`() throws {
    let line =
      "[{id: a, role: do, value: {zh: 好, en: g}, valid: {to: \"2026-11-21\"}, sources: [media]}]"
    let page = try #require(try pages(Self.file(Self.page(["lines": line]))).first)
    #expect(page.lines.serving(.act, on: .sample) == [])
    #expect(page.lines.serving(.act, on: Day.sample.adding(days: -1)).count == 1)
  }

  @Test func `a missing file is named`() throws {
    let fixture = try GuideFixture()
    try FileManager.default.removeItem(atPath: fixture.folder["advice.yaml"])
    #expect(throws: GuideError.self) { try fixture.reading { try $0.advice() } }
    #expect(fixture.findings.map(\.file).contains("advice.yaml"))
  }
}
