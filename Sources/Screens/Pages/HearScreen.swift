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
    if question.matter.choices.isEmpty { field = TextField(limit: 60) }
  }

  func page(_ context: Context) -> Page {
    var writer = PageWriter(context)
    writer.text(Phrase("“\(question.matter.question.zh)”", question.matter.question.en))
    writer.text(
      Phrase(
        "对方怎么说？\(question.matter.answerKind.example.zh)",
        "What did they say? \(question.matter.answerKind.example.en)"))
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
    if let field {
      guard action == .choose else { return [] }
      guard !PrivateText.isHeld(by: field.text, for: .office) else {
        return [.notice(PrivateText.warning)]
      }
      guard let value = AnswerParser.value(field.text, as: question.matter.answerKind) else {
        let example = question.matter.answerKind.example
        return [.notice(Phrase("看不懂，\(example.zh)", "Not understood; \(example.en)"))]
      }
      return tell(value, context)
    }
    guard let number = choice(of: action), number < question.matter.choices.count else { return [] }
    return tell(question.matter.choices[number], context)
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
    return [
      .perform(
        .hear(told, when), said: Phrase("记下了：\(value.phrase.zh)", "Noted: \(value.phrase.en)"))
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
