import CardJourney
import CityGuide
import Copy
import Terminal

/// Takes down what somebody at a hotline or an office answered.
struct HearScreen: Screen {
  let question: TelephoneQuestion

  var closesWhenWritten: Bool { true }

  init(_ question: TelephoneQuestion) {
    self.question = question
  }

  func opening(_ context: Context) -> (cursor: Cursor, field: TextField?) {
    (Cursor(), isTyped ? TextField(limit: Told.longestText) : nil)
  }

  private var isTyped: Bool { question.matter.choices.isEmpty }

  func page(_ context: Context) -> Page {
    var writer = PageWriter(context)
    readBack(context, &writer)
    let asked = question.matter.question
    writer.text(Phrase { $0.quotedQuestion(question: asked($0)) })
    let how = !isTyped ? Phrase(\.chooseOneAnswer) : question.matter.example
    writer.text(Phrase { $0.whatDidTheySay(how: how($0)) })
    writer.blank()
    for value in question.matter.choices { writer.choice(value.phrase, tell(value, context)) }
    writer.aside(
      Phrase { $0.answerKeptInCaseUntil(until: until(context).phrase($0)) })
    return Page(
      title: context.title(Phrase(\.noteAnswer)),
      rows: writer.rows,
      field: context.field.map {
        InputLine(prompt: context.say(Phrase(\.answerPrompt)), field: $0)
      },
      bindings: isTyped ? [] : [KeyMap.choosing(Phrase(\.chooseThis))],
      enter: enter(context))
  }

  /// What was typed, read; nil where the answer is chosen.
  private func reading(_ context: Context) -> AnswerReading<ToldValue>? {
    context.field.map {
      AnswerParser(question.matter, said: context.today, in: context.case).reading($0.text)
    }
  }

  /// Says what Enter would note, while it is typed.
  private func readBack(_ context: Context, _ writer: inout PageWriter) {
    guard let reading = reading(context), reading != .nothing else { return }
    let understood = reading.value.map {
      $0.phrase(to: question.matter, in: context.case, context.calendar)
    }
    writer.add(ReadBack(understood: understood, refusal: reading.refusal(example: nil)))
    writer.blank()
  }

  private func until(_ context: Context) -> Day {
    context.today.adding(days: question.matter.answerHolds)
  }

  private func tell(_ value: ToldValue, _ context: Context) -> Message {
    guard let place = context.answers.place else { return .nothing }
    let told = Told(
      key: question.matter.key, place: place, value: value, by: question.desk.number,
      until: until(context))
    let when = When.on(context.today, at: context.moment.minute)
    let said = value.phrase(to: question.matter, in: context.case, context.calendar)
    return .perform(.hear(told, when), said: Phrase { $0.answerWasNoted(answer: said($0)) })
  }

  /// What Enter does with what was typed.
  private func enter(_ context: Context) -> Message {
    guard let reading = reading(context) else { return .nothing }
    if let value = reading.value { return tell(value, context) }
    let refusal = reading.refusal(example: question.matter.example).map(Message.say)
    return .all((reading == .notKnown ? [.close] : []) + [refusal].compactMap(\.self))
  }
}

extension Matter {
  /// The answers to choose from; empty where the answer is typed.
  fileprivate var choices: [ToldValue] {
    switch answerKind {
    case .flag: [.flag(true), .flag(false)]
    case .needs: ReportNeeded.allCases.map(ToldValue.needs)
    case .dies: OldCardDies.allCases.map(ToldValue.dies)
    case .lapse, .span, .yuan, .papers, .words: []
    }
  }
}
