package import CardJourney
import CityGuide
package import Copy

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
      return Phrase {
        $0.otherDeskAnsweredLater(question: name($0), here: old, there: now ?? "-")
      }
    }
    if let other = words(theirs, question, context), other != now {
      return Phrase {
        $0.thisDeskAnsweredLater(question: name($0), there: other, here: now ?? "-")
      }
    }
    return nil
  }

  private func words(_ case: Case, _ question: Question, _ context: Context) -> String? {
    `case`.answers[question].map { context.say($0) }
  }

  /// Questions by telephone that both sides had answered, and differently.
  private var told: [Phrase] {
    after.heard.keys.sorted { $0.rawValue < $1.rawValue }.compactMap { key -> Phrase? in
      guard let question = Matter(key: key)?.question, let here = before.heard[key],
        let there = theirs.heard[key], here != there, let now = after.heard[key]
      else { return nil }
      let value = now.told.value.phrase
      return Phrase { $0.desksToldDifferently(question: question($0), answer: value($0)) }
    }
  }

  /// Records that would have been refused, had one desk written them all.
  private func unfitting(_ context: Context) -> [Phrase] {
    let old = Set(before.orphans(in: context.circumstances).map(\.payload))
    let id = after.id
    return after.orphans(in: context.circumstances).compactMap { event -> Phrase? in
      guard !old.contains(event.payload), case .happened(let happening, _, _) = event.payload
      else { return nil }
      return Phrase {
        $0.mergedRecordDoesNotFit(
          record: event.sequence, happening: happening.phrase($0), caseID: id)
      }
    }
  }
}
