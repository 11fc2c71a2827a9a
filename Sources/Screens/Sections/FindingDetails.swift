import CardJourney
import CityGuide

/// What a diagnosis found, whole; on a screen also what Enter writes.
struct FindingDetails: Section {
  let finding: Diagnosis.Finding
  let diagnosis: Diagnosis
  /// What Enter writes; nil where nothing is pressed.
  var outcome: Diagnosis.Outcome?

  func write(on page: inout PageWriter) {
    page.heading(finding.phrase)
    page.text(
      Phrase("谁的事：\(finding.party.phrase.zh)", "Whose business: \(finding.party.phrase.en)"))
    page.text(finding.aboutTheCard)
    if let outcome {
      page.text(
        Phrase(
          "按 Enter 记下，接着办：\(outcome.phrase.zh)",
          "Enter records it and goes on: \(outcome.phrase.en)"))
    }
    page.blank()
    page.heading(Phrase("今天怎么办", "What to do today"))
    // Beside a card that was only just issued there is mostly an old one.
    if diagnosis.answer(to: .whichCard) != .whichCard(.inUse), let line = finding.ofNewCard {
      item(line, &page)
    }
    for line in finding.today { item(line, &page) }
    if let days = finding.retryAfterWorkdays { retry(afterWorkdays: days, &page) }
    if let errand = finding.errand { places(for: errand, &page) }
    notes(&page)
    page.blank()
    page.heading(Phrase("告诉谁", "Whom to tell"))
    page.add(Contacts(finding: finding, indent: 3))
    if page.context.guide?.area == nil {
      page.aside(
        Phrase(
          "从外地打，前面加发卡地的区号。", "From elsewhere, dial the area code of the issuing place first."))
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
      Phrase(
        "\(due.zh) 再试一次；还不行就打下面的电话。",
        "Try again on \(due.en); if it still fails, call the number below."), &page)
  }

  private func places(for errand: Errand, _ page: inout PageWriter) {
    for channel in page.context.channels(for: errand).prefix(2) {
      page.fact(channel, indent: 3, label: errand.phrase, \.phrase)
    }
  }
}
