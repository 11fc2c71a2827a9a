import CardJourney
import CityGuide
import Copy

/// A page of advice, as `--json` prints it.
struct AdviceJSON: Encodable {
  let id: String
  let title: [String: String]
  let opening: [String: String]
  let lines: [StatedLineJSON]
  /// `ends`, `informs`, or the situation that begins.
  let ending: String
  /// The outcome with which an open case can be closed; nil where none.
  let closes: String?

  init(_ page: AdvicePage, on day: Day) {
    id = page.id.rawValue
    title = page.title.byLanguage
    opening = page.opening.byLanguage
    lines = AdviceLine.Role.allCases.flatMap { page.lines.serving($0, on: day) }
      .map(StatedLineJSON.init)
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
