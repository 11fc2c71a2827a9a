import CardJourney
import CityGuide
import Copy
import Terminal

/// Has a duty come up again on another day; what runs out before stays in sight.
struct PutOffScreen: Screen {
  /// Which duty; nil until it is chosen.
  private var duty: ObligationKind?

  var closesWhenWritten: Bool { true }

  func opening(_ context: Context) -> (cursor: Cursor, field: TextField?) {
    (Cursor(), duty == nil ? nil : TextField(limit: 20))
  }

  func page(_ context: Context) -> Page {
    var writer = PageWriter(context)
    guard let duty else { return choosing(&writer) }
    writer.text(duty.phrase(context.statements.lines))
    let day = day(context)
    if day != .nothing {
      writer.add(ReadBack(understood: day.value?.phrase, refusal: day.refusal(example: nil)))
    }
    writer.blank()
    writer.text(example(context))
    return Page(
      title: context.title(PutOffScreen.title), rows: writer.rows,
      field: context.field.map {
        InputLine(prompt: context.say(Phrase(\.whichDayToRemind)), field: $0)
      },
      bindings: [KeyMap.choosing(Phrase(\.remindOnThatDay))],
      enter: enter(duty, day, example(context), context),
      back: .replace(.putOff(PutOffScreen())))
  }

  /// What leads here.
  static let title = Phrase(\.remindLater)

  private func example(_ context: Context) -> Phrase {
    context.example(6) { $0.reminderDayExamples(day: $1) }
  }

  private func choosing(_ writer: inout PageWriter) -> Page {
    let context = writer.context
    writer.heading(Phrase(\.whichDutyToPutOff))
    writer.blank()
    let duties = context.case.obligations(in: context.circumstances).filter { $0.due != .standing }
    for duty in duties {
      var chosen = self
      chosen.duty = duty.kind
      writer.choice(
        duty.alarm(on: context.today, context.statements.lines), .replace(.putOff(chosen)))
    }
    if duties.isEmpty { writer.text(Phrase(\.nothingToPutOff)) }
    return Page(
      title: context.title(PutOffScreen.title), rows: writer.rows,
      bindings: duties.isEmpty ? [] : [KeyMap.choosing(KeyMap.choose)])
  }

  private func day(_ context: Context) -> AnswerReading<Day> {
    AnswerParser.dayAhead(
      context.field?.text ?? "", today: context.today, calendar: context.calendar)
  }

  private func enter(
    _ duty: ObligationKind, _ day: AnswerReading<Day>, _ example: Phrase, _ context: Context
  ) -> Message {
    guard let until = day.value else {
      return day.refusal(example: example).map(Message.say) ?? .say(example)
    }
    let name = duty.phrase(context.statements.lines)
    return .perform(
      .putOff(duty.key, until: until),
      said: Phrase { $0.remindAgainOn(day: until.phrase($0), duty: name($0)) }
    )
  }
}
