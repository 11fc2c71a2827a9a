import CardJourney
import CityGuide

/// What can be done without the holder: who comes home, whether somebody else may act, each by who says so.
struct WithoutHolder: Section {
  let errand: Errand

  func write(on page: inout PageWriter) {
    let answers = page.context.answers
    if answers.holder == .infirm {
      let visits = page.context.channels(for: errand).filter { $0.value.kind == .homeService }
      for visit in visits.prefix(1) {
        page.fact(visit, indent: 7, label: Phrase("上门", "Home visit"), \.phrase)
      }
    }
    if answers.acting == .agent, let rule = page.context.agentRule(errand) {
      page.fact(rule, indent: 7, label: Phrase("代办", "Agent"), (rule.value.flag == true).mayPhrase)
    }
    guard answers.holder == .infirm else { return }
    if answers.acting == .`self` {
      page.text(
        Phrase(
          "你自己去不了：能请家人的，到“情况”里把谁来办改成家人。",
          "You cannot go yourself: where a relative can, change who takes care of it."), indent: 7)
    }
    guard page.asks({ $0 == Matter(.homeVisit, errand) }) else { return }
    let key = page.context.key("a")
    page.text(
      Phrase(
        "能不能上门、家人能不能代办、带什么，先打电话问\(key.zh)。",
        "Ask by telephone whether somebody comes home, whether a relative may act, with what\(key.en)."
      ),
      indent: 7)
  }
}
