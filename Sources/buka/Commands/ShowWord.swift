import ArgumentParser
import CardJourney
import CityGuide
import Screens
import Terminal

/// Explains a word that an official screen shows for a card, without a case.
struct ShowWord: BukaCommand {
  static let configuration = CommandConfiguration(
    commandName: "word",
    abstract: "What a word on an official screen means, such as 封存, and what to do.",
    discussion: """
      Other spellings and blanks do not matter: 未启用, 口头挂失, 卡状态：已注销.

      buka word
      buka word 封存
      buka word 临时 挂失 --json
      """)

  @OptionGroup var options: Options
  @OptionGroup var output: JSONOption

  @Argument(
    help: ArgumentHelp("The word; without it, all of them.", valueName: "word"),
    completion: Completions.officialWords)
  var text: [String] = []

  func carryOut(in surroundings: Surroundings) throws {
    let guides = try surroundings.guides()
    let list = try Workbench.reading { () throws(GuideError) in try guides.words() }
    let context = Context(
      language: surroundings.language, moment: surroundings.moment, calendar: .weekendsOnly,
      size: Size(columns: 80, rows: 24), file: nil, guide: nil, words: list)
    guard !text.isEmpty else {
      if output.json {
        return try printJSON(list.words.map { StatusWordJSON($0, on: context.today) })
      }
      return print(PlainText.words(context, columns: 80))
    }
    let word = try ShowWord.word(text.joined(separator: " "), in: list)
    if output.json { return try printJSON(StatusWordJSON(word, on: context.today)) }
    print(PlainText.word(word, context, columns: 80))
  }

  private static func word(
    _ text: String, in list: StatusWordList
  ) throws(Failure) -> StatusWord {
    if let word = list.word(said: text) { return word }
    let hint = list.nearest(to: text)?.title.zh
    let known = list.words.map(\.title.zh)
    throw .refused(
      Phrase(
        "不认得“\(text)”这个词。" + (hint.map { "是不是“\($0)”？" } ?? "")
          + "有：\(known.joined(separator: "、"))。",
        "The word \(text) is not known." + (hint.map { " Did you mean \($0)?" } ?? "")
          + " There are: \(known.joined(separator: ", "))."))
  }
}
