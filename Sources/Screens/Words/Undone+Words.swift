import CardJourney
import CityGuide

extension Context {
  /// What the next undo takes back, in words.
  var undone: Phrase {
    let words = `case`.lastBatch.compactMap(phrase)
    guard !words.isEmpty else { return Phrase("已撤销", "Undone") }
    let list = words.joined(by: .comma)
    return Phrase("撤销了：\(list.zh)", "Taken back: \(list.en)")
  }

  /// What a person said in an event; nil where a rule brought it about.
  private func phrase(_ event: Event) -> Phrase? {
    switch event.payload {
    case .happened(let happening, nil, _): return happening.phrase
    case .answered(let answer):
      let (label, said) = (answer.question.short(for: answers), phrase(of: answer))
      return Phrase("\(label.zh)：\(said.zh)", "\(label.en): \(said.en)")
    case .told(let told): return told.value.phrase
    case .ticked: return Phrase("备好了", "ready")
    case .happened, .forgot, .retracted, .withdrawn, .unreadable: return nil
    }
  }
}
