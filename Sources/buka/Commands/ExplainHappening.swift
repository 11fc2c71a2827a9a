import ArgumentParser
import CardJourney
import Copy
import Screens

/// Explains why a happening can or cannot be recorded now.
struct ExplainHappening: BukaCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: .saying(\.explainAbstract),
    discussion: """
      buka explain 7K3 enabled
      buka explain 7K3 released social --on 2026-11-20
      buka explain 7K3

      \(String.saying(\.explainDiscussion))
      """)

  @OptionGroup var options: Options
  @OptionGroup var output: JSONOption
  @OptionGroup var time: WhenOptions

  @Argument(
    help: ArgumentHelp(.saying(\.caseWord), valueName: "case"), completion: Completions.cases)
  var name: String

  @Argument(
    help: ArgumentHelp(.saying(\.explainWords), valueName: "happening"),
    completion: Completions.happenings)
  var words: [String] = []

  func carryOut(in surroundings: Surroundings) throws {
    let bench = try Workbench(surroundings)
    let file = try bench.file(name)
    try bench.requireWritable(file)
    let context = try bench.context(file)
    guard !words.isEmpty else { return try list(context) }
    let typed = try time.when(today: context.today)
    let explanation = Explanation(
      of: try TypedWords.happening(words), when: typed ?? .now(context.moment), in: context)
    if output.json {
      try printJSON(ExplanationJSON(explanation, context.statements))
    } else {
      StandardStream.output.line(
        PlainText.explanation(explanation, options: time.typed, context, columns: 80))
    }
    guard explanation.offer.availability.isTaken else { throw ExitCode(ExitStatus.refused) }
  }

  private func list(_ context: Context) throws {
    guard output.json else {
      return StandardStream.output.line(PlainText.offers(context, columns: 80))
    }
    let offers = context.case.offers(in: context.circumstances)
    try printJSON(
      Availability.allCases.flatMap { availability in
        offers.filter { $0.availability == availability }.map(OfferJSON.init)
      })
  }
}

extension Availability {
  /// Whether it is recorded without being insisted on.
  fileprivate var isTaken: Bool {
    switch self {
    case .possible, .warned: true
    case .needsInsisting, .blocked: false
    }
  }
}
