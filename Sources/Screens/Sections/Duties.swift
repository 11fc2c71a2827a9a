package import CardJourney
import CityGuide
import Copy
import Terminal

/// What falls due, in order, each with who fixes the day.
struct Duties: Section {
  func write(on page: inout PageWriter) {
    let isWhole = page.context.isPrinted || page.context.saysAll
    // What stands above every page need not stand here too.
    let duties = page.context.case.obligations(in: page.context.circumstances).filter {
      $0.due != .standing && (isWhole || !$0.isPinned(on: page.context.today))
    }
    guard !duties.isEmpty else { return }
    page.blank()
    if isWhole { page.heading(Phrase(\.dueDays)) }
    for duty in duties {
      let words =
        isWhole
        ? duty.phrase(on: page.context.today, page.context.statements.lines)
        : duty.alarm(on: page.context.today, page.context.statements.lines)
      let mark = duty.isOverdue(on: page.context.today) ? "!" : "-"
      let left = duty.workdaysLeft(on: page.context.today, in: page.context.calendar)
      let whose = duty.whoFixes(&page)
      let isUnmarked = whose.map { page.context.say($0.mark).isEmpty } == true
      // Who fixes the day is a mark where a source does, else a word behind the sentence.
      let isOurs = duty.basis == .assumed && !isWhole
      var limits: Phrase?
      if case .fact(let id) = duty.basis {
        limits = page.context.guide?.fact(with: id).flatMap(page.context.limits)
      }
      let tail = [
        limits, isOurs ? nil : left, isUnmarked && !isOurs ? whose?.words : nil,
      ]
      .compactMap(\.self)
      page.row(
        Row(
          text: page.context.say(Phrase { $0.leadBefore(lead: mark, words: words($0)) }),
          tail: tail.map(page.context.say).joined(separator: "  "), indent: 3,
          style: mark == "!" ? .init(bold: true, tint: .alarm) : .plain
        ).with(isUnmarked ? nil : whose, page.context.language))
      // A date that the calendar cannot vouch for is said aloud, not behind a key.
      if let caution = duty.caution(in: page.context.calendar) { page.text(caution, indent: 5) }
    }
  }
}

/// Why what falls due matters, and which paper its day rests on.
struct DutyReasons: Section {
  func write(on page: inout PageWriter) {
    let duties = page.context.case.obligations(in: page.context.circumstances)
    guard !duties.isEmpty else { return }
    page.blank()
    page.heading(Phrase(\.whyTheseDays))
    for duty in duties {
      let name = duty.kind.phrase(page.context.statements.lines)
      page.text(Phrase { $0.listedItem(item: name($0)) }, indent: 3)
      page.statement(duty.kind.why, indent: 5)
      if let who = duty.whoFixes(&page) {
        page.text(Phrase { $0.whoFixesDay(who: who.words($0)) }, indent: 5)
      }
      for paper in duty.papers(in: page.context.calendar) {
        page.text(Phrase { $0.workingDaysAccordingTo(document: paper) }, indent: 5)
      }
      if let caution = duty.caution(in: page.context.calendar) { page.text(caution, indent: 5) }
    }
  }
}

extension Obligation {
  /// Who fixes the day: a fact by its source, a person, a print, or only we.
  package func whoFixes(_ page: inout PageWriter) -> Evidence? {
    if due == .standing { return nil }
    if case .fact(let id) = basis, let fact = page.context.guide?.fact(with: id) {
      return page.mark(fact)
    }
    return basis.phrase.map(Evidence.saying)
  }
}
