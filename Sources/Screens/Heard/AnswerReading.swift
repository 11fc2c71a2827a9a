package import CardJourney

/// What became of an answer that somebody typed: taken whole, or not at all.
package enum AnswerReading<Value: Hashable & Sendable>: Hashable, Sendable {
  /// Every sign of it was used.
  case value(Value)
  /// Nobody knew, or nobody said: there is nothing to keep.
  case notKnown
  /// What was understood and what was not; nothing is left where the pieces make no one answer.
  case partly(understood: [String], left: [String])
  /// A number above the highest that is believed.
  case tooMuch(most: Int)
  /// The last day of a term, that day included, of which it is not known from when it counts.
  case uncounted(Day)
  /// A last day before the term begins.
  case tooEarly(Day, since: Day)
  /// An identity, card or telephone number: never kept.
  case privateText
  /// No sign at all.
  case nothing

  /// What was said; nil where nothing can be kept.
  package var value: Value? { if case .value(let value) = self { value } else { nil } }
}

extension AnswerReading {
  /// Why nothing is kept, and what to do; nil where an answer was read, and where nothing is to be said.
  ///
  /// `example` is how an answer is typed; nil where that stands beside it.
  package func refusal(example: Phrase?) -> Phrase? {
    switch self {
    case .value: nil
    case .nothing: example
    case .privateText: PrivateText.warning
    case .notKnown:
      Phrase("没问到，什么都没记；改天再问。", "Not known: nothing is noted. Ask again another day.")
    case .tooMuch(let most):
      Phrase("数太大，没记；写 0-\(most) 之间的数。", "Too much, not noted: write a number of 0-\(most).")
    case .uncounted(let day):
      Phrase(
        "听成：到 \(day)。不知道从哪天算起，没记；写管几天，或记那一步时填这一天。",
        "Read as: until \(day). Not noted, since nothing says from when: write how many days, or give this day when you record that step."
      )
    case .tooEarly(let day, let since):
      Phrase(
        "听成：到 \(day)，可是 \(since) 才办的，没记；再问一次是哪天。",
        "Read as: until \(day), but it was made on \(since). Not noted: ask for the day again.")
    case .partly(let understood, let left):
      partly(understood.map { "“\($0)”" }, left.map { "“\($0)”" }, example)
    }
  }

  private func partly(_ understood: [String], _ left: [String], _ example: Phrase?) -> Phrase {
    let known = Phrase(understood.joined(separator: "、"), understood.joined(separator: ", "))
    let rest = Phrase(left.joined(separator: "、"), left.joined(separator: ", "))
    let again =
      example.map { Phrase("重写，\($0.zh)", "Write it again, \($0.en)") }
      ?? Phrase("重写一遍。", "Write it again.")
    if left.isEmpty {
      return Phrase(
        "没记：\(known.zh)还不是一个完整的回答。\(again.zh)",
        "Not noted: \(known.en) is not one whole answer. \(again.en)")
    }
    if understood.isEmpty {
      return Phrase(
        "没记：没看懂\(rest.zh)。\(again.zh)", "Not noted: \(rest.en) is not understood. \(again.en)")
    }
    return Phrase(
      "没记：只看懂\(known.zh)，没看懂\(rest.zh)。\(again.zh)",
      "Not noted: understood \(known.en), but not \(rest.en). \(again.en)")
  }
}
