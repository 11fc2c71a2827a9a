import CardJourney
import CityGuide
import Copy

/// How care is had meanwhile.
struct CareMeanwhile: Section {
  let steps: [Step]

  func write(on page: inout PageWriter) {
    guard page.context.answers.situation?.goal != .accountOnly else {
      page.statement(.careIsNotAffected)
      return
    }
    guard steps.speakOfCare(page.context) else { return }
    page.statement(page.context.hasMedicalCode ? .careByCode : .careAskWhetherCovered)
    guard let counter = page.context.codeCounter else { return }
    page.fact(
      counter, indent: 3, label: Phrase(\.codeWithoutFaceCheckAt),
      \.phrase)
  }
}

extension [Step] {
  /// Whether the page says how one is treated while there is no card.
  func speakOfCare(_ context: Context) -> Bool {
    !isEmpty && self != [.finish] && context.answers.situation?.goal != .accountOnly
      && !context.journey.enabling.isEnabled
  }
}
