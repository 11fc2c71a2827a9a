import CardJourney
import CityGuide
import Copy

/// What a diagnosis found, whole; on a screen also what Enter writes.
struct FindingDetails: Section {
  let finding: Diagnosis.Finding
  let diagnosis: Diagnosis
  /// What Enter writes; nil where nothing is pressed.
  var outcome: Diagnosis.Outcome?

  func write(on page: inout PageWriter) {
    page.heading(finding.phrase)
    page.text(
      Phrase { $0.whoseBusiness(party: finding.party.phrase($0)) })
    page.statement(finding.aboutTheCard)
    if let outcome {
      page.text(
        Phrase { $0.enterRecordsOutcome(outcome: outcome.phrase($0)) })
    }
    page.blank()
    page.heading(Phrase(\.causeTodaysAdvice))
    // Beside a card that was only just issued there is mostly an old one.
    if diagnosis.answer(to: .whichCard) != .whichCard(.inUse), let id = finding.ofNewCard {
      page.statementItem(id, indent: 3)
    }
    for id in finding.today { page.statementItem(id, indent: 3) }
    if let days = finding.retryAfterWorkdays { retry(afterWorkdays: days, &page) }
    if let errand = finding.errand { places(for: errand, &page) }
    notes(&page)
    page.blank()
    page.heading(Phrase(\.whomToTell))
    page.add(Contacts(finding: finding, indent: 3))
    if page.context.guide?.area == nil {
      page.aside(
        Phrase(\.dialIssuingAreaCodeFirst))
    }
    page.add(KnownAnswers(diagnosis: diagnosis))
  }

  /// What the guides say of the errand that mends it, or of the situation that it is.
  private func notes(_ page: inout PageWriter) {
    guard let query = page.context.query else { return }
    var answers = query.answers
    if let situation = finding.situation { answers[.situation] = .situation(situation) }
    let notes = query.answering(answers).notes(for: finding.errand).filter { note in
      let isMeant =
        finding.errand.map { note.scope.errands.contains($0) } == true
        || finding.situation.map { note.scope.situations.contains($0) } == true
      return isMeant && note.reliability == .answer
    }
    for note in notes.prefix(2) { page.asideFact(note, \.phrase) }
  }

  private func item(_ line: Phrase, _ page: inout PageWriter) {
    page.row(Row(lead: "-", text: page.context.say(line), indent: 3))
  }

  private func retry(afterWorkdays days: Int, _ page: inout PageWriter) {
    let due = page.context.calendar.end(of: Span(days, .workdays), from: page.context.today).phrase
    item(
      Phrase { $0.retryThenCall(day: due($0)) }, &page)
  }

  private func places(for errand: Errand, _ page: inout PageWriter) {
    for channel in page.context.channels(for: errand).prefix(2) {
      page.fact(channel, indent: 3, label: errand.phrase, \.phrase)
    }
  }
}
