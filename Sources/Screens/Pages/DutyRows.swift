package import CardJourney
import CityGuide
import Terminal

/// What falls due: the days on the status, the reasons behind `w`.
extension PageWriter {
  /// What falls due, in order, each with who fixes the day.
  mutating func duties() {
    let duties = dated.filter { $0.due != .standing }
    guard !duties.isEmpty else { return }
    blank()
    heading(Phrase("期限", "Due"))
    for duty in duties {
      let words = duty.phrase(on: context.today)
      let mark = duty.isOverdue(on: context.today) ? "!" : "-"
      let left = duty.workdaysLeft(on: context.today, in: context.calendar)
      let tail = [left, whoFixes(duty)].compactMap(\.self).map(context.say)
      row(
        Row(
          text: context.say(Phrase("\(mark) \(words.zh)", "\(mark) \(words.en)")),
          tail: tail.joined(separator: "  "), indent: 3,
          style: mark == "!" ? .init(bold: true, tint: .alarm) : .plain))
      // A date that the calendar cannot vouch for is said aloud, not behind a key.
      if let caution = duty.caution(in: context.calendar) { text(caution, indent: 5) }
    }
  }

  /// Why each of them matters, and which paper its day rests on.
  mutating func reasonsOfDuties() {
    let duties = dated
    guard !duties.isEmpty else { return }
    blank()
    heading(Phrase("为什么有这些期限：", "Why these days:"))
    for duty in duties {
      let name = duty.kind.phrase
      text(Phrase("- \(name.zh)", "- \(name.en)"), indent: 3)
      text(duty.kind.why, indent: 5)
      if let who = whoFixes(duty) {
        text(Phrase("日子：\(who.zh)", "The day: \(who.en)"), indent: 5)
      }
      for paper in duty.papers(in: context.calendar) {
        text(Phrase("工作日按《\(paper)》数", "Working days as in \(paper)"), indent: 5)
      }
      if let caution = duty.caution(in: context.calendar) { text(caution, indent: 5) }
    }
  }

  private var dated: [Obligation] { context.case.obligations(in: context.circumstances) }

  /// Who fixes the day: a fact by its source, a person, a print, or only we.
  package mutating func whoFixes(_ duty: Obligation) -> Phrase? {
    if duty.due == .standing { return nil }
    if case .fact(let id) = duty.basis, let fact = context.guide?.fact(with: id) {
      return mark(fact)
    }
    return duty.basis.phrase
  }
}
