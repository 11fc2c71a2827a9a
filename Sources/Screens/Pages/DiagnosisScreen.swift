package import CardJourney
import CityGuide
import Copy
import Terminal

/// Finds out why a card does not work: one question at a time, then whose business it is.
struct DiagnosisScreen: Screen {
  /// What was answered here, in order; what the case knows is read from it each time anew.
  private var given: [Diagnosis.Answer]
  /// How many of them were given before this screen opened.
  private var earlier = 0
  /// The row on which it opens.
  private var row = 0

  /// The first question, or what follows from answers given already.
  init(given: [Diagnosis.Answer] = []) {
    self.given = given
  }

  /// What follows from the first answer, given on the page below.
  init(after first: Diagnosis.Answer) {
    given = [first]
    earlier = 1
  }

  func opening(_ context: Context) -> (cursor: Cursor, field: TextField?) {
    (Cursor(selected: row), nil)
  }

  private func diagnosis(_ context: Context) -> Diagnosis {
    given.reduce(Diagnosis(of: context.case, in: context.circumstances)) { $0.answering($1) }
  }

  func page(_ context: Context) -> Page {
    var writer = PageWriter(context)
    let diagnosis = diagnosis(context)
    let outcome = diagnosis.finding == nil ? nil : diagnosis.outcome(context)
    if let question = diagnosis.next {
      write(question, diagnosis, &writer)
    } else if let finding = diagnosis.finding {
      writer.add(FindingDetails(finding: finding, diagnosis: diagnosis, outcome: outcome))
    }
    return Page(
      title: context.title(Phrase(\.whyCardFails)),
      rows: writer.rows, bindings: bindings(diagnosis, outcome),
      enter: outcome.map { recording($0, context) } ?? .nothing, back: back(context),
      citations: writer.citations,
      why: (diagnosis.next?.why).map { .stated([$0]) })
  }

  private func write(
    _ question: Diagnosis.Question, _ diagnosis: Diagnosis, _ writer: inout PageWriter
  ) {
    writer.add(DiagnosisQuestion(question: question, diagnosis: diagnosis, answering: answering))
    writer.blank()
    writer.add(KnownAnswers(diagnosis: diagnosis))
    let left = diagnosis.mostQuestionsLeft
    writer.aside(
      Phrase { $0.causeQuestionsLeft(questions: left) })
    writer.asideStatement(question.why) { why in
      Phrase { $0.whyWeAsk(reason: why($0)) }
    }
  }

  private func bindings(
    _ diagnosis: Diagnosis, _ outcome: Diagnosis.Outcome?
  ) -> [KeyBinding] {
    if diagnosis.finding != nil {
      (outcome == nil
        ? [] : [KeyMap.choosing(Phrase(\.recordFoundCause))])
        + [KeyMap.sources]
    } else {
      [
        KeyMap.choosing(Phrase(\.chooseThis)),
        KeyMap.why,
      ]
    }
  }

  private func answering(_ answer: Diagnosis.Answer) -> Message {
    var next = self
    next.given.append(answer)
    next.row = 0
    return .replace(.diagnosis(next))
  }

  /// One question back, on the row that was chosen; from the first one out.
  private func back(_ context: Context) -> Message {
    var last = self
    guard given.count > earlier, let answer = last.given.popLast() else { return .close }
    last.row = last.diagnosis(context).options(of: answer.question).firstIndex(of: answer) ?? 0
    return .replace(.diagnosis(last))
  }

  private func recording(_ outcome: Diagnosis.Outcome, _ context: Context) -> Message {
    let said = outcome.phrase
    return .all([
      .toWizard,
      .perform(
        outcome.command(in: context.circumstances),
        said: Phrase { $0.recordedNow(event: said($0)) }),
    ])
  }
}

extension Diagnosis {
  /// What the finding writes into the open case; nil where that says nothing new.
  package func outcome(_ context: Context) -> Outcome? {
    outcome(in: context.case, context.circumstances)
  }
}
