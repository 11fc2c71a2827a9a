import ArgumentParser
import CardJourney
import CityGuide
import Copy
import Screens
import Terminal

/// Shows what to do where no new card has to be made.
struct ShowAdvice: BukaCommand {
  static let configuration = CommandConfiguration(
    commandName: "advice",
    abstract: .saying(\.adviceAbstract))

  @OptionGroup var options: Options
  @OptionGroup var output: JSONOption

  @Argument(
    help: ArgumentHelp(.saying(\.advicePageWord), valueName: "page"),
    completion: Completions.advicePages)
  var name: String?

  func carryOut(in surroundings: Surroundings) throws {
    let guides = try surroundings.guides()
    let pages = try Workbench.reading { () throws(GuideError) in try guides.advice() }
    let context = Context(
      language: surroundings.language, moment: surroundings.moment, calendar: .weekendsOnly,
      statements: try Workbench.reading { () throws(GuideError) in try guides.statements() },
      size: Size(columns: 80, rows: 24), file: nil, guide: nil, advice: pages)
    guard let name else {
      if output.json { return try printJSON(pages.map { AdviceJSON($0, on: context.today) }) }
      return StandardStream.output.line(PlainText.adviceList(context, columns: 80))
    }
    let page = try ShowAdvice.page(name, among: pages)
    if output.json { return try printJSON(AdviceJSON(page, on: context.today)) }
    StandardStream.output.line(PlainText.advice(page, context, columns: 80))
  }

  private static func page(_ name: String, among pages: [AdvicePage]) throws(Failure) -> AdvicePage
  {
    if let page = pages.first(where: { $0.id.rawValue == name }) { return page }
    let known = pages.map(\.id.rawValue)
    let ask = Phrase.didYouMean(name, among: known)
    let listed = known.joined(separator: ", ")
    throw .refused(
      Phrase { $0.noSuchAdvicePage(name: name, guess: ask($0), pages: listed) })
  }
}
