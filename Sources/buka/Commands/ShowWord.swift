import ArgumentParser
import CardJourney
import CityGuide
import Copy
import Screens
import Terminal

/// Explains a word that an official screen shows for a card, without a case.
struct ShowWord: BukaCommand {
  static let configuration = CommandConfiguration(
    commandName: "word",
    abstract: .saying(\.wordAbstract),
    discussion: """
      \(String.saying(\.wordDiscussion))

      buka word
      buka word 封存
      buka word 已缴费 --place 中山
      buka word 临时 挂失 --json
      """)

  @OptionGroup var options: Options
  @OptionGroup var output: JSONOption

  @Argument(
    help: ArgumentHelp(.saying(\.wordWords), valueName: "word"),
    completion: Completions.officialWords)
  var text: [String] = []

  @Option(
    help: ArgumentHelp(
      .saying(\.wordPlaceOption), valueName: "place"),
    completion: Completions.places)
  var place: String?

  func carryOut(in surroundings: Surroundings) throws {
    let guides = try surroundings.guides()
    let list = try Workbench.reading { () throws(GuideError) in try guides.words() }
    let place = try place.map { name in
      let places = try Workbench.reading { () throws(GuideError) in try guides.places() }
      return try Workbench.place(name, among: places).code
    }
    let context = Context(
      language: surroundings.language, moment: surroundings.moment, calendar: .weekendsOnly,
      statements: try Workbench.reading { () throws(GuideError) in try guides.statements() },
      size: Size(columns: 80, rows: 24), file: nil, guide: nil, words: list)
    guard !text.isEmpty else {
      let words = list.words(at: place)
      if output.json {
        return try printJSON(words.map { StatusWordJSON($0, on: context.today) })
      }
      return StandardStream.output.line(PlainText.words(words, context, columns: 80))
    }
    let word = try ShowWord.word(text.joined(separator: " "), at: place, in: list, context)
    if output.json { return try printJSON(StatusWordJSON(word, on: context.today)) }
    StandardStream.output.line(PlainText.word(word, context, columns: 80))
  }

  private static func word(
    _ text: String, at place: PlaceCode?, in list: StatusWordList, _ context: Context
  ) throws(Failure) -> StatusWord {
    if let word = list.word(said: text, at: place) { return word }
    let unknown = StatusWordList.unknown(text, context.statements.lines)
    throw .refused(
      Phrase { $0.unknownWordSeeList(unknown: unknown($0)) })
  }
}
