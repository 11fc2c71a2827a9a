import CardJourney
import CityGuide

/// Where the social side is enabled, and by when: a term only where somebody names one here (domain.md C6).
struct CardEnabling: Section {
  func write(on page: inout PageWriter) {
    page.add(ErrandPlaces(errand: .enable))
    guard let decision = page.context.query?.decision(about: .enableWithin) else { return }
    if let answer = decision.answer {
      page.fact(answer, indent: 7, label: Phrase("启用期限", "Enable"), answer.phrase())
      return
    }
    page.text(
      Phrase(
        "启用没有查到全国统一的期限：这周就办。", "No national deadline for enabling was found: do it this week."),
      indent: 7)
    for hearsay in decision.hearsay.prefix(1) {
      page.fact(
        hearsay, indent: 7, label: Phrase("过期可能收回", "Else it may be taken back"), hearsay.phrase())
    }
  }
}
