import CardJourney
import CityGuide

/// One line of advice, of a word or of the program, as `--json` prints it.
struct StatedLineJSON: Encodable {
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

  let id: String
  let role: String
  let zh: String
  let en: String?
  /// `answer` or `hearsay`; `ours` where nobody is cited.
  let standing: String
  /// The best grade among the sources; nil where nobody is cited.
  let grade: String?
  let sources: [SourceJSON]

  init(_ line: StatedLine) {
    id = line.id.rawValue
    role = line.role.rawValue
    zh = line.words.zh
    en = line.words.en
    standing = line.statement?.reliability.rawValue ?? "ours"
    grade = line.statement?.grade.rawValue
    sources = line.statement?.sources.map(SourceJSON.init) ?? []
  }
}
