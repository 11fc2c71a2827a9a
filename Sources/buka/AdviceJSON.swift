import CardJourney
import CityGuide
import Copy

/// A page of advice, as `--json` prints it.
struct AdviceJSON: Encodable {
  struct SourceJSON: Encodable {
    let title: String
    let publisher: String
    let url: String?
    let published: String?
    let grade: String

    init(_ source: Source) {
      title = source.title
      publisher = source.publisher
      url = source.url
      published = source.published
      grade = source.grade.rawValue
    }
  }

  struct LineJSON: Encodable {
    let id: String
    let role: String
    let zh: String
    let en: String?
    let standing: String
    let grade: String
    let sources: [SourceJSON]

    init(_ role: AdviceLine.Role, _ statement: Stated<Words>) {
      id = statement.id.rawValue
      self.role = role.rawValue
      zh = statement.value.zh
      en = statement.value.en
      standing = statement.reliability.rawValue
      grade = statement.grade.rawValue
      sources = statement.sources.map(SourceJSON.init)
    }
  }

  let id: String
  let title: [String: String]
  let opening: [String: String]
  let lines: [LineJSON]
  /// `ends`, `informs`, or the situation that begins.
  let ending: String
  /// The outcome with which an open case can be closed; nil where none.
  let closes: String?

  init(_ page: AdvicePage, on day: Day) {
    id = page.id.rawValue
    title = page.title.byLanguage
    opening = page.opening.byLanguage
    lines = AdviceLine.Role.allCases.flatMap { role in
      page.statements(role, on: day).map { LineJSON(role, $0) }
    }
    switch page.ending {
    case .ends(let outcome):
      ending = "ends"
      closes = outcome?.rawValue
    case .begins(let situation):
      ending = situation.rawValue
      closes = nil
    case .informs:
      ending = "informs"
      closes = nil
    }
  }
}

extension Words {
  /// The words keyed by the language's code.
  var byLanguage: [String: String] {
    Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0.rawValue, text(in: $0)) })
  }
}
