import CardJourney
import CityGuide
import Terminal

extension AnswerOutcome {
  /// How much is left, what is done first, what it takes, in one line.
  var phrase: Phrase { [rest, first, load, more].compactMap(\.self).joined(by: .semicolon) }

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
      "跑 \(visits) 趟，\(isListComplete ? "" : "至少")要带 \(papers) 样",
      "\(counted(visits, "trip")), \(isListComplete ? "" : "at least ")\(counted(papers, "paper"))")
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
  mutating func cost(_ cost: AnswerCost) {
    guard !cost.takenAlong.isEmpty || !cost.idle.isEmpty else {
      text(Phrase("改成选中的这一项：别的回答和记录都还算数。", "With the selected answer all else stays as it is."))
      return
    }
    let records = cost.takenAlong.compactMap(\.happening).map(\.phrase)
    if !records.isEmpty {
      let list = records.joined(by: .semicolon)
      text(
        Phrase(
          "! 改成选中的这一项，\(records.count) 条记录就对不上了（改之前会再问一次）：\(list.zh)",
          "! With the selected answer \(records.count) records no longer fit (you are asked once more): \(list.en)"
        ), style: .bold)
    }
    if !cost.idle.isEmpty {
      let list = cost.idle.map(\.short).joined(by: .enumeration)
      text(
        Phrase(
          "改成选中的这一项，这些回答暂时用不上（都留着，改回来还在）：\(list.zh)",
          "With the selected answer these decide nothing for now (they are kept): \(list.en)"))
    }
  }

  /// What each answer leads to.
  mutating func outcomes(_ outcomes: [AnswerOutcome]) {
    guard !outcomes.isEmpty else { return }
    blank()
    heading(Phrase("选哪个，会怎样：", "What each answer leads to:"))
    for outcome in outcomes {
      let label = context.say(outcome.answer)
      text(Phrase("- \(label)", "- \(label)"), indent: 3)
      text(outcome.phrase, indent: 7)
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
