import CardJourney
package import CityGuide

extension AdviceLine.Role {
  /// What stands above the lines of this group.
  package var phrase: Phrase {
    switch self {
    case .act: Phrase("这样做", "What to do")
    case .know: Phrase("要知道", "Worth knowing")
    case .bring: Phrase("带什么", "What to bring")
    case .ask: Phrase("问谁", "Whom to ask")
    }
  }
}

extension AdviceEnding {
  /// What follows from the page; nil where a case goes on as before.
  package var phrase: Phrase? {
    switch self {
    case .ends: Phrase("到这里就行了：不用去办新卡。", "This is all: there is no card to apply for.")
    case .begins(let situation):
      Phrase(
        "接下来是\(situation.consequence.zh)，从头到尾本程序陪你办。",
        "What follows is \(situation.consequence.en); this program goes through it with you.")
    case .informs: nil
    }
  }
}
