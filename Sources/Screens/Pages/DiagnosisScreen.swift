package import CardJourney
import CityGuide
import Terminal

/// Finds out why a card does not work: one question at a time, then whose business it is.
struct DiagnosisScreen: Screen {
  var cursor = Cursor()
  /// What was answered here, in order; what the case knows is read from it each time anew.
  private var given: [Diagnosis.Answer]
  /// How many of them were given before this screen opened.
  private let earlier: Int

  /// The first question, or what follows from answers given already.
  init(given: [Diagnosis.Answer] = []) {
    self.given = given
    earlier = 0
  }

  /// What follows from the first answer, given on the page below.
  init(after first: Diagnosis.Answer) {
    given = [first]
    earlier = 1
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
      writer.finding(finding, of: diagnosis, offering: diagnosis.outcome(context))
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
    writer.question(question, of: diagnosis)
    writer.blank()
    writer.known(to: diagnosis)
    let left = diagnosis.mostQuestionsLeft
    writer.aside(
      Phrase("连这题最多还有 \(left) 题；查到原因就停。", "At most \(left) questions are left, this one included."))
    writer.aside(Phrase("为什么问：\(question.why.zh)", "Why we ask: \(question.why.en)"))
  }

  private func bindings(
    _ diagnosis: Diagnosis, _ context: Context
  ) -> [KeyBinding] {
    if diagnosis.finding != nil {
      (diagnosis.outcome(context) == nil
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
      return record(diagnosis, context)
    }
    let options = diagnosis.options(of: question)
    guard number < options.count else { return [] }
    given.append(options[number])
    cursor = Cursor()
    return []
  }

  /// One question back, on the row that was chosen; from the first one out.
  private mutating func back(_ context: Context) -> [Intent] {
    guard given.count > earlier, let last = given.popLast() else { return [.pop] }
    let row = diagnosis(context).options(of: last.question).firstIndex(of: last)
    cursor = Cursor(selected: row ?? 0)
    return []
  }

  private func record(_ diagnosis: Diagnosis, _ context: Context) -> [Intent] {
    guard let outcome = diagnosis.outcome(context) else { return [] }
    let said = outcome.phrase
    return [
      .toWizard,
      .perform(
        outcome.command(in: context.circumstances),
        said: Phrase("记下了：\(said.zh)", "Recorded: \(said.en)")),
    ]
  }
}

extension Diagnosis {
  /// What the finding writes into the open case; nil where that says nothing new.
  package func outcome(_ context: Context) -> Outcome? {
    outcome(in: context.case, context.circumstances)
  }
}

extension PageWriter {
  /// A question of the diagnosis with its answers.
  mutating func question(_ question: Diagnosis.Question, of diagnosis: Diagnosis) {
    heading(question.phrase)
    blank()
    for option in diagnosis.options(of: question) { choice(option.phrase) }
  }
}

extension Context {
  /// The diagnosis with which a case of a refused card opens; nil once anything was found, and in
  /// every other case.
  var openingDiagnosis: Diagnosis? {
    guard `case`.steps(in: circumstances) == [.settleAtDesk],
      journey.enabling == .failing(.unclear, since: .unknown)
    else { return nil }
    return Diagnosis(of: `case`, in: circumstances)
  }

  /// Whether a new card is there that could fail.
  package var hasNewCard: Bool { journey.application.isCollected }
}
