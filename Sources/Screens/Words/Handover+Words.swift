package import CardJourney
import CityGuide

/// A case before and after another desk's log was taken in, for the words that say what changed.
///
/// What the two desks wrote is put into one order, by when it was written; so where both answered the same
/// question, what was written later counts.
package struct Merge {
  private let before: Case
  private let theirs: Case
  private let after: Case

  /// The case as it was here, as it was there, and as it is now.
  package init(before: Case, theirs: Case, after: Case) {
    self.before = before
    self.theirs = theirs
    self.after = after
  }

  /// What was settled between the two, and what no longer fits; empty where nothing was.
  package func sentences(in context: Context) -> [Phrase] {
    Question.allCases.compactMap { answered($0, context) } + told + unfitting(context)
  }

  private func answered(_ question: Question, _ context: Context) -> Phrase? {
    let name = question.short(for: context.answers)
    let now = words(after, question, context)
    if let old = words(before, question, context), old != now {
      return Phrase(
        "\(name.zh)：这里是“\(old)”，对方后来写的是“\(now ?? "-")”，按后写的算。",
        "\(name.en): it was \(old) here; the other desk wrote \(now ?? "-") later, which counts.")
    }
    if let other = words(theirs, question, context), other != now {
      return Phrase(
        "\(name.zh)：对方写的是“\(other)”，这里后来写的是“\(now ?? "-")”，按后写的算。",
        "\(name.en): it was \(other) at the other desk; \(now ?? "-") was written here later, which counts."
      )
    }
    return nil
  }

  private func words(_ case: Case, _ question: Question, _ context: Context) -> String? {
    `case`.answers[question].map { context.say($0) }
  }

  /// Questions by telephone that both sides had answered, and differently.
  private var told: [Phrase] {
    after.heard.keys.sorted { $0.rawValue < $1.rawValue }.compactMap { key in
      guard let question = Matter(key: key)?.question, let here = before.heard[key],
        let there = theirs.heard[key], here != there, let now = after.heard[key]
      else { return nil }
      let value = now.told.value.phrase
      return Phrase(
        "“\(question.zh)”两边问到的不一样，按后写的“\(value.zh)”算。",
        "\(question.en) The two desks were told different things; what was written later counts: \(value.en)."
      )
    }
  }

  /// Records that would have been refused, had one desk written them all.
  private func unfitting(_ context: Context) -> [Phrase] {
    let old = Set(before.orphans(in: context.circumstances).map(\.payload))
    return after.orphans(in: context.circumstances).compactMap { event in
      guard !old.contains(event.payload), case .happened(let happening, _, _) = event.payload
      else { return nil }
      return Phrase(
        "第 \(event.sequence) 条“\(happening.phrase.zh)”和别的记录对不上，核对后可以取回：buka record \(after.id) retract \(event.sequence)",
        "Record \(event.sequence) (\(happening.phrase.en)) does not fit the others; check, and take it back with: buka record \(after.id) retract \(event.sequence)"
      )
    }
  }
}
