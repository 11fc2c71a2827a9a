import CardJourney
import CityGuide
import Copy
import Terminal

/// Whose business a refused card is and what to do, or how to find that out.
struct RefusedCard: Section {
  func write(on page: inout PageWriter) {
    // What was found decides what to do; the general advice is for those who cannot tell.
    if let finding = page.context.finding {
      page.text(
        Phrase { $0.whoseBusiness(party: finding.party.phrase($0)) },
        indent: 7)
      page.statement(finding.aboutTheCard, indent: 7)
      for id in finding.today { page.statement(id, indent: 7) }
      if let errand = finding.errand { page.add(ErrandPlaces(errand: errand)) }
      page.add(Contacts(finding: finding, indent: 7))
      page.text(Step.tryAgain, indent: 7)
    } else {
      if let question = page.context.openingDiagnosis?.next?.phrase {
        page.text(
          Phrase { $0.answerQuestionFirst(question: question($0)) }, indent: 7,
          style: .bold)
      }
      page.add(StepAdvice(step: .settleAtDesk))
    }
  }
}
