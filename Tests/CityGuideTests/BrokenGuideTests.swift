import CardJourney
import CityGuide
import Foundation
import GuideReading
import TestSupport
import Testing

/// Whatever lies in the place of one guide: one clear finding, soon, and all other files are read.
struct BrokenGuideTests {
  /// A guide with one mistake, of another place: it has to be found whatever the first one is.
  private static let other = GuideFixture.head("440300") + "facts: 5\n"

  private func fixture(_ broken: BrokenFile) throws -> GuideFixture {
    let fixture = try GuideFixture(
      nation: "", province: "", files: ["guides/440300.yaml": Self.other])
    try broken.put(into: fixture.folder)
    return fixture
  }

  private func said(_ finding: Finding?) -> String {
    finding.map { "\($0.at) \($0.message.text(in: .en))" } ?? "nothing"
  }

  @Test(.timeLimit(.minutes(10)), arguments: BrokenFile.allCases)
  func `it is one finding with its place, and those of other files are found too`(
    broken: BrokenFile
  ) throws {
    let findings = try fixture(broken).findings.filter { $0.severity == .error }
    let here = findings.filter { $0.file == "guides/510100.yaml" }
    #expect(here.count == 1, "\(here.map(said))")
    #expect(said(here.first).hasPrefix(broken.expected), "\(said(here.first))")
    #expect(here.first.map { !$0.message.zh.isEmpty && $0.message.en != nil } == true)
    #expect(
      findings.filter { $0.file != "guides/510100.yaml" }.map(\.position)
        == ["guides/440300.yaml:5:8"])
  }

  @Test(.timeLimit(.minutes(10)), arguments: BrokenFile.allCases)
  func `its place falls back to the layers that can be read, other places are as they were`(
    broken: BrokenFile
  ) throws {
    try fixture(broken).reading { folder in
      var cache = GuideCache(folder)
      let guide = try cache.readableGuide(for: .chengdu)
      #expect(guide.layers == [.nation, .sichuan])
      #expect(guide.names.short == "成都")
      #expect(guide.area == "028")
      #expect(guide.unreadable.count == 1)
      #expect(said(guide.unreadable.first).hasPrefix(broken.expected))
      #expect(throws: GuideError.malformed(guide.unreadable)) {
        do { _ = try folder.guide(for: .chengdu) } catch let GuideError.malformed(findings) {
          throw GuideError.malformed(Array(findings.prefix(1)))
        }
      }
      let province = try cache.readableGuide(for: .sichuan)
      #expect(province.layers == [.nation, .sichuan])
      #expect(province.unreadable == [])
    }
  }

  /// For everybody but root.
  @Test(.enabled(if: geteuid() != 0, "root may read everything"))
  func `a file without permission to read it is one finding`() throws {
    let fixture = try GuideFixture(nation: "", city: "")
    chmod(fixture.folder["guides/510100.yaml"], 0)
    #expect(fixture.findings.map(said) == ["1:1 The file may not be read: allow it with chmod a+r"])
    var cache = fixture.reading { GuideCache($0) }
    #expect(try cache.readableGuide(for: .chengdu).layers == [.nation])
  }

  @Test(arguments: ["nation", "sources", "table"])
  func `a file that all places share leaves what does not rest on it`(shared: String) throws {
    let files = ["nation": "guides/000000.yaml", "sources": "guides/sources.yaml"]
    let name = files[shared] ?? "divisions.csv"
    let fee = "facts: [{id: a, kind: fee, value: {yuan: 5}, sources: [media]}]"
    let fixture = try GuideFixture(nation: "", city: fee)
    try fixture.folder.write(Data([0xFF]), to: name)
    var cache = fixture.reading { GuideCache($0) }
    let guide = try withExtendedLifetime(fixture) { try cache.readableGuide(for: .chengdu) }
    #expect(guide.unreadable.map(\.position) == ["\(name):1:1"])
    switch shared {
    case "nation": #expect(guide.layers == [.chengdu])
    case "sources": #expect(guide.layers == [.nation])
    default:
      #expect(guide.layers == [.nation, .chengdu])
      #expect(guide.area == nil)
    }
  }

  @Test func `a folder without guides is an error still`() throws {
    var cache = GuideCache(GuideFolder("/nowhere"))
    #expect(throws: GuideError.noResources(tried: ["/nowhere/guides"])) {
      try cache.readableGuide(for: .chengdu)
    }
  }

  @Test func `values of wrong types everywhere are named each in its place`() throws {
    let fixture = try GuideFixture(files: [
      "guides/510100.yaml": """
      schema: [1]
      place: {a: b}
      names: 5
      reviewed: [yes]
      sources: []
      rules: no
      channels: {a: b}
      requirements: [5]
      facts: [[a]]
      disputes: text
      unknown: [[]]
      without: {a: b}
      """
    ])
    let lines = Set(fixture.findings.filter { $0.severity == .error }.map(\.line))
    // Without names nothing else can be read.
    #expect(lines == [1, 2, 3, 4])
    let named = try GuideFixture(
      city: "sources: []\nrules: no\nchannels: {a: b}\nrequirements: [5]\nfacts: [[a]]\n"
        + "disputes: text\nunknown: [[]]\nwithout: {a: b}")
    #expect(Set(named.findings.map(\.line)) == Set(5...12))
  }

  @Test func `of thousands of mistakes in one file the first are named, and the rest counted`()
    throws
  {
    let fixture = try GuideFixture(city: (1...300).map { "k\($0): v\n" }.joined())
    let findings = fixture.findings
    #expect(findings.count == 51)
    #expect(findings.last?.message.en?.contains("more mistakes") == true)
  }

  // MARK: - Marks of editors

  @Test(arguments: [("\u{FEFF}", "\n"), ("", "\r\n"), ("\u{FEFF}", "\r\n")])
  func `a byte order mark and CRLF are mistakes of form, and the guide is read`(
    mark: String, end: String
  ) throws {
    let text =
      GuideFixture.head("510100")
      + "rules: {bank-lapse: [{id: a, value: never, sources: [media]}]}\n"
    let fixture = try GuideFixture(files: [
      "guides/510100.yaml": mark + text.replacing("\n", with: end),
      "divisions.csv": mark + GuideFixture.divisions.replacing("\n", with: end),
    ])
    #expect(try fixture.chengdu.hasOwnFacts)
    #expect(try fixture.chengdu.area == "028")
    #expect(try fixture.reading { try $0.places() }.search("cd").meant.map(\.name) == ["成都市"])
    let expected = (mark.isEmpty ? 0 : 1) + (end == "\n" ? 0 : 1)
    let guides = fixture.findings.filter { $0.file == "guides/510100.yaml" }
    #expect(guides.map(\.at) == Array(repeating: "1:1", count: expected))
    #expect(fixture.findings.filter { $0.file == "divisions.csv" }.map(\.at) == ["1:1"])
  }

  // MARK: - What is not refused

  /// Text that only looks like what is refused.
  @Test(arguments: [
    "\"按 [[[ 键，再按 &a 和 *a\"", "'? 什么'", "按 & 和 * 键 ]:x", "问 ? 再说 [1] 键",
    "|\n         [[[\n         ? a\n         *a\n         &a\n         [b]: c",
    "\"一行\n         [[[ 又一行\"", "a # [[[ &a *a",
  ])
  func `brackets and signs in texts, comments and blocks are none of YAML's`(text: String) throws {
    let many = (1...60).map {
      "  - {id: n\($0), kind: note, value: {zh: 好}, sources: [media]} # ["
    }
    let body = """
      rules:
        bank-lapse:
          - id: a
            value: never
            sources: [media]
            note:
             zh: \(text)
      facts:
      \(many.joined(separator: "\n"))
      """
    let fixture = try GuideFixture(city: body)
    #expect(fixture.findings.filter { $0.severity == .error }.map(said) == [])
    #expect(try fixture.chengdu.hasOwnFacts)
  }

  // MARK: - The table of places

  @Test func `parents that go in a circle are one finding, and every place can be picked`() throws {
    let fixture = try GuideFixture(
      nation: "",
      files: [
        "divisions.csv": """
        code,name,pinyin,initials,parent,area,people
        510000,四川省,sichuan,sc,510132,,
        510100,成都市,chengdu,cd,510000,028,
        510132,新津县,xinjin,xj,510100,,
        440000,广东省,guangdong,gd,440000,,
        510133,某县,mou,m,510132,,

        """
      ])
    #expect(
      fixture.findings.map(said) == [
        "2:1 The parents go in a circle: 510000 → 510132 → 510100 → 510000; mend the parent of one row",
        "5:1 The parents go in a circle: 440000 → 440000; mend the parent of one row",
      ])
    #expect(try fixture.chengdu.area == "028")
    #expect(try fixture.reading { try $0.places() }.places.count == 5)
  }
}
