import CardJourney
import CityGuide
import Foundation
import GuideReading
import TestSupport
import Testing

/// What is refused in `words.yaml`, and where.
struct StatusWordReaderTests {
  /// One more word with these fields in place of the usual ones; a field that is empty is left out.
  private static func word(_ fields: [String: String] = [:]) -> String {
    let usual = [
      ("id", "temporary"), ("word", "reported-lost"), ("kind", "temporary"),
      ("title", "{zh: 临时, en: t}"), ("turn", "holder"),
      ("meaning", "{id: a, value: {zh: 停, en: stopped}, sources: [media]}"),
      ("lines", "[{id: b, role: ask, ours: yes, value: {zh: 问, en: ask}}]"),
    ]
    let known = usual.map { ($0, fields[$0] ?? $1) }
    let more = fields.filter { name, _ in !usual.contains { $0.0 == name } }.sorted { $0 < $1 }
    let written = (known + more.map { ($0.key, $0.value) }).filter { !$0.1.isEmpty }
    return "  -\n" + written.map { "    \($0): \($1)\n" }.joined()
  }

  private func findings(_ text: String, city: String? = nil) throws -> [String] {
    try GuideFixture(nation: "", city: city, files: ["words.yaml": text]).findings
      .map { "\($0.file):\($0.at) \($0.message.text(in: .en))" }
  }

  private func list(_ text: String) throws -> StatusWordList {
    try GuideFixture(files: ["words.yaml": text]).reading { try $0.words() }
  }

  @Test func `a word is read with what it means, whose turn it is and who says so`() throws {
    let text = GuideFixture.words(Self.word(["variants": "[预挂失]"]))
    #expect(try findings(text) == [])
    let word = try #require(try list(text).words.last)
    #expect(word.id == StatusWordID(rawValue: "temporary"))
    #expect(word.word == .reportedLost && word.kind == .temporary)
    #expect(word.title == Words(zh: "临时", en: "t"))
    #expect(word.variants == ["预挂失"])
    #expect(word.turn == .holder)
    #expect(word.meaning.role == .know && word.meaning.statement?.grade == .media)
    #expect(word.lines.map(\.role) == [.ask])
    #expect(word.lines.map(\.statement) == [nil])
    #expect(word.lines.serving(.ask, on: .sample).map(\.words.zh) == ["问"])
    #expect(word.lines.serving(.act, on: .sample) == [])
  }

  @Test(arguments: ["call-police", "advice-line"])
  func `a line that stands elsewhere is named, and keeps its words`(id: String) throws {
    let text = GuideFixture.words(Self.word(["lines": "[{role: ask, says: \(id)}]"]))
    #expect(try findings(text) == [])
    let line = try #require(try list(text).words.last?.lines.first)
    #expect(line.id.rawValue == id && line.role == .ask && line.words.zh == "好")
  }

  @Test func `a line that stands nowhere is none`() throws {
    let text = GuideFixture.words(Self.word(["lines": "[{role: do, says: call-polise}]"]))
    #expect(
      try findings(text).contains {
        $0.hasSuffix("No line is called call-polise; did you mean call-police?")
      })
    #expect(throws: GuideError.self) { try list(text) }
  }

  @Test func `the core's word is explained by the one of which no more is said`() throws {
    let list = try list(GuideFixture.words(Self.word()))
    #expect(list.explaining(.reportedLost)?.id.rawValue == "reported-lost")
    #expect(OfficialWord.allCases.allSatisfy { list.explaining($0)?.word == $0 })
  }

  @Test func `a word may say of no one state, and belong to one place`() throws {
    let word = ["word": "", "kind": "", "place": "\"510100\"", "title": "{zh: 停用, en: s}"]
    let text = GuideFixture.words(Self.word(word))
    #expect(try findings(text) == [])
    let read = try #require(try list(text).words.last)
    #expect(read.word == nil && read.place == .chengdu)
    #expect(read.sighting(of: .new) == nil)
  }

  @Test func `a place may write a word of its own for what is called otherwise elsewhere`() throws {
    let own = ["word": "locked", "kind": "", "place": "\"510100\"", "variants": "[词sealed]"]
    let text = GuideFixture.words(Self.word(own))
    #expect(try findings(text) == [])
    let list = try list(text)
    #expect(list.word(said: "词sealed", at: .chengdu)?.word == .locked)
    #expect(list.word(said: "词sealed", at: PlaceCode("110000"))?.word == .sealed)
    #expect(list.word(said: "词sealed")?.word == .sealed)
  }

  @Test func `the word of a state's own name explains it, everywhere`() throws {
    let text = GuideFixture.words().replacing(
      "{id: sealed,", with: "{id: sealed, place: \"510100\",")
    #expect(try findings(text).contains { $0.contains("sealed has to explain sealed itself") })
  }

  @Test(arguments: [
    (["word": "seald"], "Unknown value seald; did you mean sealed?"),
    (["kind": "formally"], "Unknown value formally; did you mean formal?"),
    (["word": "locked"], "Only a loss report is temporary or formal"),
    (["turn": "you"], "Unknown value you; known: nobody"),
    (["title": "{zh: 临时}"], "English is needed here too"),
    (["hint": "x"], "Unknown key hint; "),
    (["meaning": "{id: a, value: {zh: 停, en: s}}"], "sources is missing"),
    (
      ["meaning": "{id: a, role: do, value: {zh: 停, en: s}, sources: [media]}"], "Unknown key role;"
    ),
    (["lines": "[{id: b, ours: yes, value: {zh: 问, en: a}}]"], "role is missing"),
    (
      ["lines": "[{id: b, role: ask, ours: no, value: {zh: 问, en: a}}]"],
      "Write yes, or name sources instead"
    ),
    (
      ["lines": "[{id: b, role: ask, ours: yes, sources: [media], value: {zh: 问, en: a}}]"],
      "Unknown key sources; "
    ),
    (
      ["lines": "[{id: b, role: ask, value: {zh: 问, en: a}, sources: [medai]}]"],
      "Unknown source medai; did you mean media?"
    ),
    (
      ["lines": "[{id: b, role: do, ours: yes, value: {zh: 可以套现, en: a}}]"],
      "Cash-out is only warned of: 套现"
    ),
    (["variants": "[词locked]"], "词locked is a spelling of locked"),
    (["word": ""], "Only a loss report is temporary or formal"),
    (["place": "\"44200\""], "Not a code of six digits: 44200"),
  ])
  func `a mistake is named`(fields: [String: String], expected: String) throws {
    let found = try findings(GuideFixture.words(Self.word(fields)))
    #expect(found.count == 1, "\(found)")
    #expect(found.first?.hasPrefix("words.yaml:") == true)
    #expect(found.first?.contains(expected) == true, "\(found)")
  }

  @Test(arguments: ["id", "title", "turn", "meaning", "lines"])
  func `nothing may be missing`(field: String) throws {
    let found = try findings(GuideFixture.words(Self.word([field: ""])))
    #expect(found.count == 1 && found.first?.hasSuffix("\(field) is missing") == true, "\(found)")
  }

  @Test(arguments: OfficialWord.allCases)
  func `a state that nothing explains is a mistake`(word: OfficialWord) throws {
    let text = GuideFixture.words().replacing("word: \(word.rawValue),", with: "word: other,")
    let found = try findings(text)
    #expect(found.contains { $0.hasSuffix("\(word.rawValue) is missing") }, "\(found)")
    #expect(throws: GuideError.self) { try list(text) }
  }

  @Test func `an id that a page of advice uses already is a mistake`() throws {
    let meaning = "{id: advice-line, value: {zh: 停, en: s}, sources: [media]}"
    let found = try findings(GuideFixture.words(Self.word(["meaning": meaning])))
    #expect(found.count == 1)
    #expect(found.first?.contains("The id advice-line is taken at advice.yaml:6") == true)
  }

  @Test(arguments: ["", "words: [", "- a", "schema: 1\naround: [卡]\nwords: []"])
  func `what is no file of words is refused`(text: String) throws {
    #expect(throws: GuideError.self) { try list(text) }
    #expect(try findings(text).isEmpty == false)
  }

  @Test func `a missing file is named`() throws {
    let fixture = try GuideFixture()
    try FileManager.default.removeItem(atPath: fixture.folder["words.yaml"])
    #expect(throws: GuideError.self) { try fixture.reading { try $0.words() } }
    #expect(fixture.findings.map(\.file).contains("words.yaml"))
  }
}
