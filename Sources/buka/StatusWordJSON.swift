import CardJourney
import CityGuide
import Copy

/// A word of an official screen, as `--json` prints it.
struct StatusWordJSON: Encodable {
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
  let meaning: StatedLineJSON
  let lines: [StatedLineJSON]

  init(_ word: StatusWord, on day: Day) {
    id = word.id.rawValue
    self.word = word.word?.rawValue
    kind = word.kind?.rawValue
    place = word.place?.digits
    title = word.title.byLanguage
    variants = word.variants
    turn = word.turn.rawValue
    meaning = StatedLineJSON(word.meaning)
    lines = AdviceLine.Role.allCases.flatMap { word.lines.serving($0, on: day) }
      .map(StatedLineJSON.init)
  }
}
