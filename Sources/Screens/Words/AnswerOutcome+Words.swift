import CardJourney
import CityGuide

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
