import CardJourney
import CityGuide
import Copy

/// A word of an official screen, as `--json` prints it.
struct StatusWordJSON: Encodable {
  struct LineJSON: Encodable {
    let id: String
    let role: String
    let zh: String
    let en: String?
    /// `answer` or `hearsay`; `ours` where nobody is cited.
    let standing: String
    /// The best grade among the sources; nil where nobody is cited.
    let grade: String?
    let sources: [AdviceJSON.SourceJSON]

    init(_ line: StatedLine) {
      id = line.id.rawValue
      role = line.role.rawValue
      zh = line.words.zh
      en = line.words.en
      standing = line.statement?.reliability.rawValue ?? "ours"
      grade = line.statement?.grade.rawValue
      sources = line.statement?.sources.map(AdviceJSON.SourceJSON.init) ?? []
    }
  }

  let id: String
  /// The state as `buka record CASE saw-status` takes it; nil where the word says of no one state.
  let word: String?
  /// `temporary` or `formal`; nil where the screen does not say.
  let kind: String?
  /// The place whose screens write it so; nil where any may.
  let place: String?
  let title: [String: String]
  let variants: [String]
  let turn: String
  let meaning: LineJSON
  let lines: [LineJSON]

  init(_ word: StatusWord, on day: Day) {
    id = word.id.rawValue
    self.word = word.word?.rawValue
    kind = word.kind?.rawValue
    place = word.place?.digits
    title = word.title.byLanguage
    variants = word.variants
    turn = word.turn.rawValue
    meaning = LineJSON(word.meaning)
    lines = AdviceLine.Role.allCases.flatMap { word.lines($0, on: day) }.map(LineJSON.init)
  }
}
