import CardJourney
import CityGuide
import Copy

/// Where the social side is enabled, and by when: a term only where somebody names one here (TwoAnswers.md, C6).
struct CardEnabling: Section {
  func write(on page: inout PageWriter) {
    page.add(ErrandPlaces(errand: .enable))
    guard let decision = page.context.query?.decision(about: .enableWithin) else { return }
    if let answer = decision.answer {
      page.fact(answer, indent: 7, label: Phrase(\.enablingDeadline), answer.phrase())
      return
    }
    page.statement(.enableThisWeek, indent: 7)
    for hearsay in decision.hearsay.prefix(1) {
      page.fact(
        hearsay, indent: 7, label: Phrase(\.takenBackIfNotEnabled), hearsay.phrase())
    }
  }
}
