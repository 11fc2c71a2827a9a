import CardJourney
import CityGuide
import Foundation
import GuideReading
import TestSupport

/// A folder of small guides for one test: the nation, 四川 and 成都, each from a few lines of YAML.
///
///     let guides = try GuideFixture(city: "rules:\n  bank-lapse:\n    - {id: x, value: never, sources: [media]}")
///     try guides.chengdu
struct GuideFixture {
  let folder: TemporaryFolder

  /// Sections of each layer; a layer that is nil has no file.
  init(
    nation: String? = nil, province: String? = nil, city: String? = nil,
    files: [String: String] = [:]
  ) throws {
    folder = try TemporaryFolder()
    for name in ["guides", "calendars"] {
      try FileManager.default.createDirectory(
        atPath: folder[name], withIntermediateDirectories: true)
    }
    try write(GuideFixture.sources, to: "guides/sources.yaml")
    try write(GuideFixture.divisions, to: "divisions.csv")
    try write(GuideFixture.banks, to: "banks.yaml")
    try write(GuideFixture.advice, to: "advice.yaml")
    try write(GuideFixture.words(), to: "words.yaml")
    try write(GuideFixture.statements(), to: "statements.yaml")
    for (code, body) in [("000000", nation), ("510000", province), ("510100", city)] {
      guard let body else { continue }
      try write(GuideFixture.head(code) + body, to: "guides/\(code).yaml")
    }
    for (name, text) in files { try write(text, to: name) }
  }

  /// The folder of the desk's own files, in this folder; there only where a file was written into it.
  var deskFolder: String { folder["desk"] }

  /// Adds a file of the desk.
  func writeAtDesk(_ text: String, to name: String = "own.yaml") throws {
    try FileManager.default.createDirectory(
      atPath: deskFolder, withIntermediateDirectories: true)
    try write(text, to: "desk/" + name)
  }

  func write(_ text: String, to name: String) throws {
    try folder.write(Data(text.utf8), to: name)
  }

  /// What is done with the folder of the guides, it being there until that is done.
  func reading<Value>(_ read: (GuideFolder) throws -> Value) rethrows -> Value {
    try withExtendedLifetime(folder) {
      try read(GuideFolder(folder.path, desk: DeskFolder(deskFolder)))
    }
  }

  /// What is done with guides of which each file is read once, the desk's own among them.
  func caching<Value>(_ read: (inout GuideCache) throws -> Value) rethrows -> Value {
    let desk = DeskFolder(deskFolder)
    return try reading { folder in
      var cache = GuideCache(folder) { desk.layers(citing: $0) }
      return try read(&cache)
    }
  }

  /// The guide of 成都.
  var chengdu: Guide {
    get throws { try guide(.chengdu) }
  }

  /// Every finding.
  var findings: [Finding] { reading { $0.findings(on: .sample) } }

  func guide(_ code: PlaceCode) throws -> Guide { try caching { try $0.guide(for: code) } }

  /// The first lines of every guide.
  static func head(_ code: String) -> String {
    """
    schema: 1
    place: "\(code)"
    names: {zh: 地方\(code), short: 地方}
    reviewed: {day: "2026-11-22", next: "2027-02-22"}

    """
  }

  /// Where the body of a layer begins.
  static let headLines = 4

  static let sources = """
    schema: 1
    sources:
      \(source("official", "official", "2020"))
      \(source("official-2024", "official", "2024-03-01"))
      \(source("mirror", "mirror", "2020"))
      \(source("mirror-2024", "mirror", "2024-03-01"))
      \(source("media", "media", "2020"))
      \(source("media-2025", "media", "2025-05"))
      \(source("undated", "media", nil))
      \(source("undated-newer", "media", nil, seen: "2026-11-23"))
      \(source("document", "document", "2025"))
      \(source("blog", "blog", "2026"))
      \(source("blog-2", "blog", "2026-06"))

    """

  private static func source(
    _ id: String, _ grade: String, _ published: String?, seen: String = "2026-11-22"
  ) -> String {
    let published = published.map { "\"\($0)\"" } ?? "unknown"
    return "\(id): {title: t, publisher: p, url: unknown, published: \(published), "
      + "seen: \"\(seen)\", grade: \(grade)}"
  }

  static let divisions = """
    code,name,pinyin,initials,parent,area,people
    510000,四川省,sichuan,sc,000000,,
    510100,成都市,chengdu,cd,510000,028,
    510132,新津县,xinjin,xj,510100,,
    320500,苏州市,suzhou,sz,320000,0512,
    341300,宿州市,suzhou,sz,340000,0557,
    440300,深圳市,shenzhen,sz,440000,0755,
    130900,沧州市,cangzhou,cz,130000,0317,
    131100,衡水市,hengshui,hs,130000,0318,
    320000,江苏省,jiangsu,js,000000,,
    340000,安徽省,anhui,ah,000000,,
    440000,广东省,guangdong,gd,000000,,
    130000,河北省,hebei,hb,000000,,

    """

  /// One page with one line.
  static let advice = """
    schema: 1
    pages:
      - id: page
        title: {zh: 题, en: title}
        opening: {zh: 先看, en: look first}
        lines: [{id: advice-line, role: do, value: {zh: 好, en: good}, sources: [media]}]
        ending: none

    """

  /// Every word that has to be explained, each with one line of its own.
  static func words(_ more: String = "", around: String = "[卡]") -> String {
    let words = OfficialWord.allCases.map { word in
      """
        - {id: \(word.rawValue), word: \(word.rawValue), title: {zh: 词\(word.rawValue), en: w}, turn: nobody,
           meaning: {id: \(word.rawValue)-m, ours: yes, value: {zh: 好, en: good}},
           lines: [{id: \(word.rawValue)-l, role: do, value: {zh: 好, en: good}, sources: [media]}]}

      """
    }
    return "schema: 1\naround: \(around)\nwords:\n" + words.joined() + more
  }

  /// Every statement of the register, said by nobody else.
  static func statements(
    _ ids: [String] = StatementID.allCases.map(\.rawValue), more: String = ""
  ) -> String {
    let statements = ids.map { "  - {id: \($0), ours: yes, value: {zh: 好, en: good}}\n" }
    return """
      schema: 1
      lines: {card-office: "12333", insurance: "12393", complaints: "12345"}
      statements:

      """ + statements.joined() + more
  }

  static let banks = """
    banks:
      - id: icbc
        names: {zh: 中国工商银行, short: 工行, en: ICBC}
        numbers:
          - {number: "95588", hours: always, grade: media, agreeing: 2,
             source: {title: t, publisher: p, url: unknown, published: unknown}}
      - id: bocd
        names: {zh: 成都银行, short: 成都银行}
        provinces: ["510000"]
        numbers:
          - {number: "028-96511", grade: repo, agreeing: 0,
             source: {title: t, publisher: p, url: unknown, published: unknown}}
          - {number: "95507", grade: repo, agreeing: 2,
             source: {title: t, publisher: p, url: unknown, published: unknown}}
        lapse: {days: 10, then: renew}
      - id: jsb
        names: {zh: 江苏银行, short: 江苏银行}
        provinces: ["320000"]
        numbers:
          - {number: "95319", grade: repo, agreeing: 1,
             source: {title: t, publisher: p, url: unknown, published: unknown}}

    """
}

extension PlaceCode {
  static let chengdu = code("510100")
  static let sichuan = code("510000")

  static func code(_ digits: String) -> PlaceCode { PlaceCode(digits) ?? .nation }
}

extension Answers {
  /// A lost card of 成都 with an account, the holder acting.
  static func lost(_ more: Answer...) -> Answers {
    Answers([.situation(.lost), .place(.chengdu), .bankUse(.opened)] + more)
  }

  /// A case of 成都 in that situation.
  static func of(_ situation: Situation, _ more: Answer...) -> Answers {
    Answers([.situation(situation), .place(.chengdu), .bankUse(.opened)] + more)
  }
}

extension Guide {
  /// What it says for a case of 成都, a lost card on the sample day where nothing else is given.
  func asked(for answers: Answers = .lost(), on day: Day = .sample) -> GuideQuery {
    GuideQuery(self, for: answers, on: day)
  }
}

extension Fact {
  /// The id as text.
  var name: String { id.rawValue }
}

extension Finding {
  /// Line and column as `5:3`.
  var at: String { "\(line):\(column)" }
}

extension GuideQuery {
  /// The plan, with the calendar of the tests.
  func trips(journey: Journey, rules: LocalRules) -> [Trip] {
    trips(journey: journey, rules: rules, calendar: .sample)
  }

  /// What to ask along the planned route, with the calendar of the tests.
  func questionsToAsk(
    journey: Journey, rules: LocalRules, steps: [Step], duties: [Obligation] = [],
    bank: Bank? = nil
  ) -> [TelephoneQuestion] {
    questionsToAsk(
      journey: journey, rules: rules, steps: steps,
      along: routes(journey: journey, rules: rules, calendar: .sample), duties: duties, bank: bank)
  }
}
