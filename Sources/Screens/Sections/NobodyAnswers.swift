import CardJourney
import Copy

/// What to do where nobody answers the telephone.
struct NobodyAnswers: Section {
  func write(on page: inout PageWriter) {
    let ways =
      page.context.answers.smartphone == false
      ? Phrase(\.cannotGetThrough)
      : Phrase(\.cannotGetThroughTryElectronic)
    page.text(
      page.context.calendar.isWorkday(page.context.today)
        ? ways
        : Phrase { $0.holidayNobodyMayAnswer(ways: ways($0)) })
  }
}
