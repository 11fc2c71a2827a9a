import CardJourney
import CityGuide
import Terminal

/// Takes down what somebody at a hotline or an office answered.
struct HearScreen: Screen {
  let question: TelephoneQuestion
  var cursor = Cursor()
  var field: TextField?

  var closesWhenWritten: Bool { true }

  init(_ question: TelephoneQuestion) {
    self.question = question
    if question.matter.choices.isEmpty { field = TextField(limit: Told.longestText) }
  }

  func page(_ context: Context) -> Page {
    var writer = PageWriter(context)
    readBack(context, &writer)
    writer.text(Phrase("“\(question.matter.question.zh)”", question.matter.question.en))
    let how = field == nil ? Phrase("选一个", "choose one") : question.matter.example
    writer.text(Phrase("对方怎么说？\(how.zh)", "What did they say? \(how.en)"))
    writer.blank()
    for value in question.matter.choices { writer.choice(value.phrase) }
    writer.aside(
      Phrase(
        "只记在这个事项里，\(until(context).phrase.zh)以前按它算；问错了按 u 撤销。",
        "Kept in this case only, and gone by until \(until(context).phrase.en); u takes it back."))
    return Page(
      title: context.title(Phrase("记下回答", "Note the answer")), rail: context.rail,
      rows: writer.rows,
      field: field.map {
        InputLine(prompt: context.say(Phrase("回答：", "Answer:")), field: $0)
      },
      bindings: field == nil
        ? [KeyMap.choosing(Phrase("确定", "Choose"))]
        : [])
  }

  mutating func act(_ action: Action, _ context: Context) -> [Intent] {
    if action == .back { return [.pop] }
    if let reading = reading(context) {
      guard action == .choose else { return [] }
      if let value = reading.value { return tell(value, context) }
      let refusal = reading.refusal(example: question.matter.example).map(Intent.notice)
      return (reading == .notKnown ? [.pop] : []) + [refusal].compactMap(\.self)
    }
    guard let number = choice(of: action), number < question.matter.choices.count else { return [] }
    return tell(question.matter.choices[number], context)
  }

  /// What was typed, read; nil where the answer is chosen.
  private func reading(_ context: Context) -> AnswerReading<ToldValue>? {
    field.map {
      AnswerParser(question.matter, said: context.today, in: context.case).reading($0.text)
    }
  }

  /// Says what Enter would note, while it is typed.
  private func readBack(_ context: Context, _ writer: inout PageWriter) {
    guard let reading = reading(context), reading != .nothing else { return }
    writer.readBack(
      reading.value.map { $0.phrase(to: question.matter, in: context.case, context.calendar) },
      orRefused: reading.refusal(example: nil))
    writer.blank()
  }

  private func until(_ context: Context) -> Day {
    context.today.adding(days: question.matter.answerHolds)
  }

  private func tell(_ value: ToldValue, _ context: Context) -> [Intent] {
    guard let place = context.answers.place else { return [] }
    let told = Told(
      key: question.matter.key, place: place, value: value, by: question.desk.number,
      until: until(context))
    let when = When.on(context.today, at: context.moment.minute)
    let said = value.phrase(to: question.matter, in: context.case, context.calendar)
    return [
      .perform(.hear(told, when), said: Phrase("记下了：\(said.zh)", "Noted: \(said.en)"))
    ]
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
