import CardJourney
import CityGuide
import Copy

/// Whether a formal report can be taken back: said before it is made, since afterwards it is too
/// late to ask.
struct ReportFinality: Section {
  func write(on page: inout PageWriter) {
    guard let query = page.context.query else { return }
    let decision = query.decision(about: .formalReversible, errand: .formalReport)
    page.add(
      Reversibility(
        decision: decision,
        ifSo: Phrase(\.formalReportCanBeUndone),
        ifNot: Phrase(\.formalReportIsFinal)))
    guard decision.answer == nil else { return }
    let desk = query.desk(.hrss).phrase
    page.text(
      Phrase { $0.askWhetherFormalReportFinal(desk: desk($0)) }, indent: 7)
  }
}

/// What is said about taking a formal report back, in the words for yes and for no.
struct Reversibility: Section {
  let decision: RuleDecision
  let ifSo: Phrase
  let ifNot: Phrase

  func write(on page: inout PageWriter) {
    guard let stated = decision.answer ?? decision.hearsay.first else { return }
    page.fact(stated, indent: 7, stated.value.flag == true ? ifSo : ifNot)
  }
}
