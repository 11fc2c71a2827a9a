import CardJourney
import CityGuide
import Foundation
import GuideReading
import GuideTestSupport
import TestSupport
import Testing

/// What is refused in `statements.yaml`, and where; what ships in it.
struct StatementReaderTests {
  private func findings(_ text: String) throws -> [String] {
    try GuideFixture(nation: "", files: ["statements.yaml": text]).findings
      .map { "\($0.file):\($0.at) \($0.message.text(in: .en))" }
  }

  private func statements(_ text: String) throws -> Statements {
    try GuideFixture(files: ["statements.yaml": text]).reading { try $0.statements() }
  }

  private static let others = StatementID.allCases.map(\.rawValue).filter { $0 != "care-by-code" }

  @Test func `a statement is read with who says so and what limits it`() throws {
    let text = GuideFixture.statements(
      Self.others,
      more: """
          - id: care-by-code
            value: {zh: 用码, en: Use the code}
            sources: [media]
            limits: {zh: 多数地方, en: in most places}

        """)
    #expect(try findings(text) == [])
    let line = try statements(text)[.careByCode]
    #expect(line.words == Words(zh: "用码", en: "Use the code"))
    #expect(line.statement?.grade == .media)
    #expect(line.statement?.fact.limit == Words(zh: "多数地方", en: "in most places"))
    #expect(try statements(text)[.callPolice].statement == nil)
    #expect(try statements(text).lines.insurance == "12393")
  }

  @Test func `what is missing is named in one sentence, and there is no part of them`() throws {
    let text = GuideFixture.statements(Self.others.filter { $0 != "call-police" })
    #expect(try findings(text) == ["statements.yaml:4:3 Missing: care-by-code, call-police"])
    #expect(throws: GuideError.self) { try statements(text) }
  }

  @Test(arguments: [
    ("call-polise", "Nothing says call-polise; did you mean call-police?"),
    ("xyzzy", "Nothing says xyzzy"), ("call-police", "call-police is there twice"),
  ])
  func `what nobody says, or twice, is refused`(id: String, sentence: String) throws {
    let text = GuideFixture.statements(
      more: "  - {id: \(id), ours: yes, value: {zh: 好, en: good}}\n")
    #expect(try findings(text).contains { $0.hasSuffix(sentence) })
    #expect(throws: GuideError.self) { try statements(text) }
  }

  @Test(arguments: [
    "{id: care-by-code, ours: no, value: {zh: 好, en: good}}",
    "{id: care-by-code, value: {zh: 好, en: good}}",
    "{id: care-by-code, ours: yes, value: {zh: 好}}",
    "{id: care-by-code, ours: yes, value: {zh: 好, en: good}, sources: [media]}",
    "{id: care-by-code, value: {zh: 好, en: good}, sources: [nobody]}",
  ])
  func `a statement cites somebody or is ours, in both languages`(entry: String) throws {
    let text = GuideFixture.statements(Self.others, more: "  - \(entry)\n")
    #expect(throws: GuideError.self) { try statements(text) }
  }

  @Test func `a statement has no last day: what rests on it would have a hole`() throws {
    let text = GuideFixture.statements(
      Self.others,
      more: """
          - id: care-by-code
            value: {zh: 用码, en: Use the code}
            sources: [media]
            valid: {to: "2026-12-31"}

        """)
    #expect(
      try findings(text).contains { $0.hasPrefix("statements.yaml:") && $0.contains("valid") })
    #expect(throws: GuideError.self) { try statements(text) }
  }

  @Test func `a statement whose source is old says of which year, as a fact does`() throws {
    let text = GuideFixture.statements(
      Self.others,
      more: "  - {id: care-by-code, value: {zh: 用码, en: Use the code}, sources: [media]}\n")
    let fact = try #require(try statements(text)[.careByCode].statement?.fact)
    #expect(fact.age(on: .sample).staleness == .saidIn(year: "2020"))
  }

  @Test func `a missing file is named`() throws {
    let fixture = try GuideFixture()
    try FileManager.default.removeItem(atPath: fixture.folder["statements.yaml"])
    #expect(throws: GuideError.self) { try fixture.reading { try $0.statements() } }
    #expect(fixture.findings.map(\.file).contains("statements.yaml"))
    #expect(throws: GuideError.self) { try fixture.chengdu }
  }

  @Test(arguments: [Content.shipped, .frozen])
  func `each of the country's lines is a channel of the nation's guide`(content: Content) throws {
    let lines = try content.folder.statements().lines
    let numbers = try content.guide(for: .nation).facts(about: .channel)
      .compactMap { $0.stated(\.channel)?.value.number }
    for line in [lines.cardOffice, lines.insurance, lines.complaints] {
      #expect(numbers.contains(line), "\(line)")
    }
  }

  /// The guides have it only as hearsay that this line is the insurance's.
  @Test func `who names the insurance line says that it is said`() throws {
    let statements = try Content.shipped.folder.statements()
    for id in StatementID.allCases {
      let line = statements[id]
      guard line.words.zh.contains(statements.lines.insurance) else { continue }
      #expect(line.statement?.fact.reliability == .hearsay, "\(id.rawValue)")
    }
  }
}
