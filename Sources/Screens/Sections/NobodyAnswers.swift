import CardJourney
import CityGuide
import Copy

/// What to do where nobody answers the telephone.
struct NobodyAnswers: Section {
  func write(on page: inout PageWriter) {
    let way: StatementID =
      page.context.answers.smartphone == false ? .nobodyAnswers : .nobodyAnswersOnPhone
    guard !page.context.calendar.isWorkday(page.context.today) else { return page.statement(way) }
    let spoken = page.spoken(way)
    page.line(
      Spoken(
        words: Phrase { $0.holidayNobodyMayAnswer(ways: spoken.words($0)) },
        evidence: spoken.evidence))
  }
}
