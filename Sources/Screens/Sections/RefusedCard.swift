import CardJourney
import CityGuide
import Terminal

/// Whose business a refused card is and what to do, or how to find that out.
struct RefusedCard: Section {
  func write(on page: inout PageWriter) {
    // What was found decides what to do; the general advice is for those who cannot tell.
    if let finding = page.context.finding {
      page.text(
        Phrase("谁的事：\(finding.party.phrase.zh)", "Whose business: \(finding.party.phrase.en)"),
        indent: 7)
      page.text(finding.aboutTheCard, indent: 7)
      for line in finding.today { page.text(line, indent: 7) }
      if let errand = finding.errand { page.add(ErrandPlaces(errand: errand)) }
      page.add(Contacts(finding: finding, indent: 7))
      page.text(Step.tryAgain, indent: 7)
    } else {
      if let question = page.context.openingDiagnosis?.next?.phrase {
        page.text(
          Phrase("先答：\(question.zh)", "First answer: \(question.en)"), indent: 7,
          style: .bold)
      }
      for line in Step.settleAtDesk.advice { page.text(line, indent: 7) }
    }
  }
}
