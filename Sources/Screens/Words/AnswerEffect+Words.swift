import CardJourney
import CityGuide
import Terminal

extension AnswerEffect {
  /// What follows from the answer, in one line: how much is left, what is done first, what it takes.
  var outcome: Phrase {
    let parts = [rest, first, load, more].compactMap(\.self)
    return parts.joined(by: .semicolon)
  }

  private var rest: Phrase? {
    left > 0 ? Phrase("一共 \(left) 件事", "\(counted(left, "thing")) to do") : nil
  }

  private var first: Phrase? {
    guard !steps.isEmpty else { return nil }
    let words = steps.prefix(2).map(\.phrase).joined(by: .enumeration)
    return Phrase("先办 \(words.zh)", "first \(words.en)")
  }

  private var load: Phrase? {
    guard papers > 0 else { return nil }
    return Phrase(
      "跑 \(visits) 趟，要带 \(papers) 样", "\(counted(visits, "trip")), \(counted(papers, "paper"))")
  }

  private var more: Phrase? {
    guard !asked.isEmpty else { return nil }
    let questions = asked.map(\.short).joined(by: .enumeration)
    return Phrase("再问：\(questions.zh)", "then asked: \(questions.en)")
  }

  private func counted(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }
}

extension PageWriter {
  /// What a changed answer makes invalid, said before it is changed.
  mutating func losses(of effect: AnswerEffect) {
    guard effect.losesSomething else {
      text(Phrase("改成选中的这一项：别的回答和记录都还算数。", "With the selected answer all else stays as it is."))
      return
    }
    if !effect.takenAlong.isEmpty {
      let happenings = effect.takenAlong.compactMap(\.happening).map(\.phrase)
      text(
        Phrase(
          "! 改成选中的这一项，\(happenings.count) 条记录就对不上了（改之前会再问一次）：\(happenings.map(\.zh).joined(separator: "；"))",
          "! With the selected answer \(happenings.count) records no longer fit (you are asked once more): \(happenings.map(\.en).joined(separator: "; "))"
        ), style: .bold)
    }
    if !effect.idle.isEmpty {
      text(
        Phrase(
          "改成选中的这一项，这些回答暂时用不上（都留着，改回来还在）：\(effect.idle.map(\.short.zh).joined(separator: "、"))",
          "With the selected answer these decide nothing for now (they are kept): \(effect.idle.map(\.short.en).joined(separator: ", "))"
        ))
    }
  }

  /// What each answer leads to.
  mutating func outcomes(of effects: [AnswerEffect]) {
    guard !effects.isEmpty else { return }
    blank()
    heading(Phrase("选哪个，会怎样：", "What each answer leads to:"))
    for effect in effects {
      let label = context.say(effect.answer)
      text(Phrase("- \(label)", "- \(label)"), indent: 3)
      text(effect.outcome, indent: 7)
    }
  }
}

extension Event {
  /// What took place; nil where the event says something else.
  fileprivate var happening: Happening? {
    guard case .happened(let happening, _, _) = payload else { return nil }
    return happening
  }
}
