import CardJourney
import CityGuide
import Copy
import GuideTestSupport
import Terminal
import TestSupport
import Testing

@testable import Screens

/// What a person is told at one point of a case, page by page, in Chinese.
struct Told {
  /// The case and what stands around it.
  let context: Context

  /// Somebody who has said everything, and what was recorded so far, a day for each visit.
  init(
    _ situation: Situation = .lost, at place: PlaceCode, and more: [Answer] = [],
    after visits: [[Happening]] = []
  ) throws {
    let content = Content.of(place)
    let answers = [Answer].complete(situation, at: place) + more
    context = Context(
      language: .zh, moment: .sample, calendar: .sample, statements: content.statements,
      size: .usual,
      file: .recorded("7K1", nickname: nil, answers, visits), guide: try content.guide(for: place),
      places: content.places, documented: Set(content.documented), banks: content.banks,
      words: content.words)
  }

  /// The rows of one page, a line each.
  subscript(sight: Sight) -> [String] {
    sight.rows(context).map { "\($0.lead) \($0.text) \($0.tail)" }
  }

  /// Why the first step is to be done.
  var why: String {
    let wizard = WizardScreen()
    return wizard.page(context).why?.phrase(context).zh ?? ""
  }

  /// What is due by tomorrow, as it stands above every page.
  var alarms: [String] { context.head?.alarms ?? [] }

  /// What can be done now.
  var steps: [Step] { context.case.steps(in: context.circumstances) }

  /// What is left.
  var unmet: [Unmet] { context.case.unmet(in: context.circumstances) }

  /// The same some days later.
  func waiting(days: Int) -> Told {
    var later = context
    later.moment = Moment(day: .sample.adding(days: days), minute: 600)
    return Told(later)
  }

  private init(_ context: Context) {
    self.context = context
  }
}

extension [String] {
  /// Whether one of the lines has all of the words.
  func say(_ words: String...) -> Bool {
    contains { line in words.allSatisfy(line.contains) }
  }
}

extension [[Happening]] {
  /// An exchange, filed at a window.
  static let exchangeFiled: [[Happening]] = [
    [.applied(.exchange, .window, .pickUp), .accepted(promised: nil)]
  ]
  /// The new card of an exchange is there.
  static let exchangeCollected: [[Happening]] =
    exchangeFiled + [[.ready(until: nil)], [.collected]]
}
