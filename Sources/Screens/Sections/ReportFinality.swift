import CardJourney
import CityGuide

/// Whether a formal report can be taken back: said before it is made, since afterwards it is too
/// late to ask.
struct ReportFinality: Section {
  func write(on page: inout PageWriter) {
    guard let query = page.context.query else { return }
    let decision = query.decision(about: .formalReversible, errand: .formalReport)
    page.add(
      Reversibility(
        decision: decision,
        ifSo: Phrase("正式挂失以后找到卡，还能解挂", "a formal report can be taken back if the card turns up"),
        ifNot: Phrase(
          "正式挂失办了就撤不回来：还想找找的，先别办",
          "a formal report is final: still looking? do not make it yet")))
    guard decision.answer == nil else { return }
    let desk = query.desk(.hrss).phrase
    page.text(
      Phrase(
        "正式挂失以后找到卡还能不能解挂，去之前先问：\(desk.zh)。",
        "Whether a formal report can be taken back: ask before you go. \(desk.en)."), indent: 7)
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
