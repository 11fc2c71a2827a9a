package import CardJourney
import CityGuide
import Terminal

/// Finds out why a card does not work: one question at a time, then whose business it is.
struct DiagnosisScreen: Screen {
  var cursor = Cursor()
  /// What was answered here, in order; what the case knows is read from it each time anew.
  private var given: [Diagnosis.Answer]

  /// The first question, or what follows from answers given already.
  init(given: [Diagnosis.Answer] = []) {
    self.given = given
  }

  private func diagnosis(_ context: Context) -> Diagnosis {
    given.reduce(Diagnosis(of: context.case, in: context.circumstances)) { $0.answering($1) }
  }

  func page(_ context: Context) -> Page {
    var writer = PageWriter(context)
    let diagnosis = diagnosis(context)
    if let question = diagnosis.next {
      write(question, diagnosis, &writer)
    } else if let finding = diagnosis.finding {
      writer.finding(finding, of: diagnosis)
      offerToRecord(finding, &writer)
    }
    return Page(
      title: context.title(Phrase("查原因", "Why it fails")), rail: context.rail,
      rows: writer.rows, bindings: bindings(diagnosis, context),
      citations: writer.citations,
      why: diagnosis.next?.why)
  }

  private func write(
    _ question: Diagnosis.Question, _ diagnosis: Diagnosis, _ writer: inout PageWriter
  ) {
    writer.heading(question.phrase)
    writer.blank()
    for option in diagnosis.options(of: question) { writer.choice(option.phrase) }
    writer.blank()
    writer.known(to: diagnosis)
    let left = diagnosis.mostQuestionsLeft
    writer.aside(
      Phrase("连这题最多还有 \(left) 题；查到原因就停。", "At most \(left) questions are left, this one included."))
    writer.aside(Phrase("为什么问：\(question.why.zh)", "Why we ask: \(question.why.en)"))
  }

  private func offerToRecord(_ finding: Diagnosis.Finding, _ writer: inout PageWriter) {
    guard let happening = finding.recordable(writer.context) else { return }
    writer.blank()
    writer.text(
      Phrase("按 Enter 记下：\(happening.phrase.zh)", "Enter records: \(happening.phrase.en)"))
  }

  private func bindings(
    _ diagnosis: Diagnosis, _ context: Context
  ) -> [KeyBinding] {
    if let finding = diagnosis.finding {
      (finding.recordable(context) == nil
        ? [] : [KeyMap.choosing(Phrase("记下来", "Record it"))])
        + [KeyMap.sources]
    } else {
      [
        KeyMap.choosing(Phrase("确定", "Choose")),
        KeyMap.why,
      ]
    }
  }

  mutating func act(_ action: Action, _ context: Context) -> [Intent] {
    switch action {
    case .back: return back(context)
    default:
      guard let number = choice(of: action) else { return [] }
      return choose(number, context)
    }
  }

  private mutating func choose(_ number: Int, _ context: Context) -> [Intent] {
    let diagnosis = diagnosis(context)
    guard let question = diagnosis.next else {
      return diagnosis.finding.map { record($0, context) } ?? []
    }
    let options = diagnosis.options(of: question)
    guard number < options.count else { return [] }
    given.append(options[number])
    cursor = Cursor()
    return []
  }

  /// One question back, on the row that was chosen; from the first one out.
  private mutating func back(_ context: Context) -> [Intent] {
    guard let last = given.popLast() else { return [.pop] }
    let row = diagnosis(context).options(of: last.question).firstIndex(of: last)
    cursor = Cursor(selected: row ?? 0)
    return []
  }

  private func record(_ finding: Diagnosis.Finding, _ context: Context) -> [Intent] {
    guard let happening = finding.recordable(context) else { return [] }
    return [
      .toWizard,
      .perform(
        .record([happening], .on(context.today, at: context.moment.minute), insist: false),
        said: Phrase("记下了：\(happening.phrase.zh)", "Recorded: \(happening.phrase.en)")),
    ]
  }
}

extension Diagnosis.Finding {
  /// What can be recorded of it in the open case; nil where that says nothing new, or no new card is
  /// there.
  package func recordable(_ context: Context) -> Happening? {
    guard let happening, context.hasNewCard else { return nil }
    let refusals = context.case.refusals(
      of: happening, when: .on(context.today, at: context.moment.minute),
      in: context.circumstances)
    return refusals.contains { $0.force == .logical } ? nil : happening
  }
}

extension Context {
  /// Whether a new card is there that could fail.
  package var hasNewCard: Bool { journey.application.isCollected }
}
