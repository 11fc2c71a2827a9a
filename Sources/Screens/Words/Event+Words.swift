package import CardJourney
import CityGuide

extension Context {
  /// What a line of the log says, in words.
  package func phrase(of event: Event) -> Phrase {
    switch event.payload {
    case .happened(let happening, _, _): return happening.phrase
    case .answered(let answer):
      let label = answer.question.short(for: answers)
      // Places and banks have names in each language.
      let said = Phrase(
        speaking(.zh).phrase(of: answer).zh, speaking(.en).phrase(of: answer).en)
      return Phrase("\(label.zh)：\(said.zh)", "\(label.en): \(said.en)")
    case .forgot(let question):
      let label = question.short(for: answers)
      return Phrase("\(label.zh)：没说", "\(label.en): not told")
    case .ticked(let key, let isTicked): return phrase(of: key, isTicked: isTicked)
    case .told(let told):
      let matter = Matter(key: told.key)
      let topic = matter?.question ?? Phrase(told.key.rawValue, told.key.rawValue)
      let value =
        matter.map { told.value.phrase(to: $0, in: `case`, calendar) } ?? told.value.phrase
      return Phrase("问到：\(topic.zh) \(value.zh)", "Told: \(topic.en) \(value.en)")
    case .putOff(let duty, let day):
      let kind = `case`.obligation(duty, in: circumstances)?.kind
      let name = kind?.phrase ?? Phrase(duty, duty)
      return Phrase(
        "推后：\(name.zh)，\(day.phrase.zh)提醒", "Put off: \(name.en), reminder on \(day.phrase.en)")
    case .retracted(let sequence, _):
      guard let taken = `case`.events.first(where: { $0.sequence == sequence }) else {
        return Phrase("撤掉第 \(sequence) 条", "Record \(sequence) taken back")
      }
      // What was taken back may be a taking back itself: then the first record stands again.
      let said = phrase(of: taken)
      return Phrase("撤掉：\(said.zh)", "Taken back: \(said.en)")
    case .withdrawn: return Phrase("别处撤掉的一条", "A record that another desk took back")
    case .unreadable: return event.unreadablePhrase
    }
  }

  /// What the next undo takes back, in words; what a rule brought about goes with its cause.
  var undone: Phrase {
    let said = `case`.lastBatch.filter { event in
      if case .happened(_, .some, _) = event.payload { false } else { true }
    }.map(phrase).inShort
    return Phrase("撤销了：\(said.zh)", "Taken back: \(said.en)")
  }

  private func speaking(_ language: Language) -> Context {
    var copy = self
    copy.language = language
    return copy
  }

  private func phrase(of key: RequirementKey, isTicked: Bool) -> Phrase {
    // Papers without a kind of their own are told apart by what stands behind the first full stop.
    let kind = DocumentKind(rawValue: String(key.document.prefix { $0 != "." }))
    let paper =
      kind.flatMap { kind in
        Whose(rawValue: key.whose).map { kind.phrase(of: $0, answers) } ?? kind.phrase
      } ?? Phrase(key.document, key.document)
    let what =
      key.isCopy
      ? Phrase("\(paper.zh)复印件", "a copy of: \(paper.en)") : paper
    return isTicked
      ? Phrase("备好了：\(what.zh)", "At hand: \(what.en)")
      : Phrase("还没备好：\(what.zh)", "Not at hand: \(what.en)")
  }
}
