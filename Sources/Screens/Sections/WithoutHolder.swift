import CardJourney
import CityGuide
import Copy

/// What can be done without the holder: who comes home, whether somebody else may act, each by who says so.
struct WithoutHolder: Section {
  let errand: Errand

  func write(on page: inout PageWriter) {
    let answers = page.context.answers
    if answers.holder == .infirm {
      let visits = page.context.channels(for: errand).filter { $0.value.kind == .homeService }
      for visit in visits.prefix(1) {
        page.fact(visit, indent: 7, label: Phrase(\.homeVisit), \.phrase)
      }
    }
    if answers.acting == .agent, let rule = page.context.agentRule(errand) {
      page.fact(rule, indent: 7, label: Phrase(\.agentRule), (rule.value.flag == true).mayPhrase)
    }
    guard answers.holder == .infirm else { return }
    if answers.acting == .`self` {
      page.text(
        Phrase(\.letRelativeTakeOver), indent: 7)
    }
    guard page.asks({ $0 == Matter(.homeVisit, errand) }) else { return }
    let key = page.context.key("a")
    page.text(
      Phrase { $0.askAboutVisitOrRelative(key: key($0)) },
      indent: 7)
  }
}
