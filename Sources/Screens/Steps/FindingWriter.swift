import CardJourney
import CityGuide

/// Writes what a diagnosis found: whose business it is, whether the card stays, what to do today, whom
/// to tell.
extension PageWriter {
  /// A finding, whole; on a screen also what Enter writes.
  mutating func finding(
    _ finding: Diagnosis.Finding, of diagnosis: Diagnosis,
    offering outcome: Diagnosis.Outcome? = nil
  ) {
    heading(finding.phrase)
    text(
      Phrase("谁的事：\(finding.party.phrase.zh)", "Whose business: \(finding.party.phrase.en)"))
    text(finding.aboutTheCard)
    if let outcome {
      text(
        Phrase(
          "按 Enter 记下，接着办：\(outcome.phrase.zh)",
          "Enter records it and goes on: \(outcome.phrase.en)"))
    }
    blank()
    heading(Phrase("今天怎么办", "What to do today"))
    // Beside a card that was only just issued there is mostly an old one.
    if diagnosis.answer(to: .whichCard) != .whichCard(.inUse), let line = finding.ofNewCard {
      item(line)
    }
    for line in finding.today { item(line) }
    if let days = finding.retryAfterWorkdays { retry(afterWorkdays: days) }
    if let errand = finding.errand { places(for: errand) }
    notes(on: finding)
    blank()
    heading(Phrase("告诉谁", "Whom to tell"))
    contacts(for: finding, indent: 3)
    if context.guide?.area == nil {
      aside(
        Phrase(
          "从外地打，前面加发卡地的区号。", "From elsewhere, dial the area code of the issuing place first."))
    }
    known(to: diagnosis)
  }

  /// Whom to call or to see about it, whose business it is first.
  mutating func contacts(for finding: Diagnosis.Finding, indent: Int) {
    for party in [finding.party, finding.alsoTell].compactMap(\.self) {
      contact(party, indent: indent)
    }
  }

  /// What was not asked because the case knows it.
  mutating func known(to diagnosis: Diagnosis) {
    let answers = diagnosis.knownAnswers.map { answer in
      let (question, said) = (answer.question.short, answer.phrase)
      return Phrase("\(question.zh) \(said.zh)", "\(question.en): \(said.en)")
    }
    guard !answers.isEmpty else { return }
    let known = answers.joined(by: .semicolon)
    aside(Phrase("事项里已经知道：\(known.zh)", "The case knows: \(known.en)"))
  }

  /// What the guides say of the errand that mends it, or of the situation that it is.
  private mutating func notes(on finding: Diagnosis.Finding) {
    guard let query = context.query else { return }
    var answers = query.answers
    if let situation = finding.situation { answers[.situation] = .situation(situation) }
    let notes = query.answering(answers).notes(for: finding.errand).filter { note in
      let isMeant =
        finding.errand.map { note.scope.errands.contains($0) } == true
        || finding.situation.map { note.scope.situations.contains($0) } == true
      return isMeant && note.reliability == .answer
    }
    for note in notes.prefix(2) { asideFact(note, \.phrase) }
  }

  private mutating func item(_ line: Phrase) {
    row(Row(lead: "-", text: context.say(line), indent: 3))
  }

  private mutating func retry(afterWorkdays days: Int) {
    let due = context.calendar.end(of: Span(days, .workdays), from: context.today).phrase
    item(
      Phrase(
        "\(due.zh) 再试一次；还不行就打下面的电话。",
        "Try again on \(due.en); if it still fails, call the number below."))
  }

  private mutating func places(for errand: Errand) {
    for channel in context.channels(for: errand).prefix(2) {
      fact(channel, indent: 3, label: errand.phrase, \.phrase)
    }
  }

  private mutating func contact(_ party: Diagnosis.Party, indent: Int) {
    switch party {
    case .cardOffice: text(Desk(kind: .hrss, number: number(of: "12333")).phrase, indent: indent)
    case .insurer: text(Desk(kind: .insurance, number: number(of: "12393")).phrase, indent: indent)
    case .bank: bank(indent: indent)
    case .hospital, .employer: text(party.contact, indent: indent)
    }
  }

  private func number(of line: String) -> String { context.guide?.number(of: line) ?? line }

  private mutating func bank(indent: Int) {
    guard let bank = context.bank, let hotline = bank.hotline else {
      text(Desk(context.bank).phrase, indent: indent)
      return
    }
    number(hotline, of: bank, indent: indent)
  }
}
