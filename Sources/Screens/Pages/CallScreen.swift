import CardJourney
import CityGuide
import Copy
import Terminal

/// One call that blocks one side of the card: the number, what to say, what to ask with room for the answers.
struct CallScreen: Screen {
  let side: Side
  /// What was written so far behind each question; the one that is being written stands in the context.
  private var texts = ["", ""]
  /// Behind which question something is being written; nil where keys are keys.
  private var focus: Int?

  init(_ side: Side) {
    self.side = side
  }

  func opening(_ context: Context) -> (cursor: Cursor, field: TextField?) {
    (Cursor(), focus.map { TextField(text: texts[$0], limit: 24) })
  }

  var requires: Set<Resource> { side == .bank ? [.places] : [] }

  var closesWhenWritten: Bool { true }

  func page(_ context: Context) -> Page {
    var page = page(context) { .replace($0) }
    // The wizard below may show this very call: what is wanted is the card.
    let card = Message.all([.toWizard, .replace(.wizard(WizardScreen(isListed: true)))])
    page.bindings.append(KeyMap.today.legend(card).unhinted)
    return page
  }

  /// The page, on which what follows is opened in this way.
  func page(_ context: Context, opening open: (Destination) -> Message) -> Page {
    let call = written(context)
    var writer = PageWriter(context)
    writer.add(UnreadableGuides())
    writer.add(FaultyFiles())
    writer.add(CallInstructions(side: side))
    call.writeQuestions(&writer)
    call.writeReading(&writer)
    call.writeKnown(&writer)
    writer.add(CallFooter(side: side))
    if context.saysAll, focus == nil { call.writeChoices(&writer, opening: open) }
    return Page(
      title: context.title(Phrase(\.callPageTitle)), rows: writer.rows, field: call.input(context),
      bindings: call.bindings(context, opening: open), enter: call.enter(context, opening: open),
      back: focus == nil ? .close : open(.call(call.focused(nil))), citations: writer.citations,
      why: context.whyNext, errand: .temporaryReport)
  }

  // MARK: Writing

  /// The call with what is being written.
  private func written(_ context: Context) -> CallScreen {
    var call = self
    if let focus, let field = context.field { call.texts[focus] = field.text }
    return call
  }

  private func focused(_ number: Int?) -> CallScreen {
    var call = self
    call.focus = number
    return call
  }

  /// What is asked with a field behind it.
  ///
  /// How a report at a place left behind ends is no word about the place of the case: it is not kept as one.
  private func questions(_ context: Context) -> [Utterance] {
    isOfFormerPlace(context) ? [.howLong] : [.howLong, .whatThen]
  }

  private func isOfFormerPlace(_ context: Context) -> Bool {
    side == .social && context.cardDesk == .formerPlace
  }

  private func input(_ context: Context) -> InputLine? {
    guard let focus, let field = context.field else { return nil }
    let asked = questions(context)[focus]
    var line = InputLine(prompt: context.say(asked.meaning), field: field)
    line.stands = .inRow
    return line
  }

  private func bindings(
    _ context: Context, opening open: (Destination) -> Message
  ) -> [KeyBinding] {
    let count = questions(context).count
    let next = focus.map { ($0 + 1) % count } ?? 0
    let writing = KeyMap.nextField(open(.call(focused(next))))
    guard focus == nil else {
      return [
        KeyMap.choosing(next == 0 ? CallScreen.done : Phrase(\.nextCallField)), writing,
      ]
    }
    // A digit can only be the beginning of how many days they say.
    let digits = (0...9).map { digit -> KeyBinding in
      var call = focused(0)
      call.texts[0] = texts[0] + "\(digit)"
      return KeyBinding(
        [.character(Character("\(digit)"))], Phrase(verbatim: "\(digit)"),
        KeyMap.nextField.label,
        open(.call(call)), isHinted: false)
    }
    return [KeyMap.choosing(CallScreen.done)] + (context.saysAll ? [] : [writing] + digits)
      + [KeyMap.noAnswer(.push(.task(TaskScreen(.report(side)))))]
      + (side == .bank ? [KeyMap.bank] : [])
      + [context.reportCall(side).number.map { KeyMap.dialling(.push(.code(CodeScreen(tel: $0)))) }]
      .compactMap(
        \.self)
      + [
        KeyMap.moreToAsk(.push(.ask(AskScreen(of: side == .social ? context.cardDesk : .bank))))
      ]
  }

  private static let done = Phrase(\.callIsDone)

  // MARK: Keeping

  /// The last day on which the report holds, as they said.
  private func lapse(_ context: Context) -> AnswerReading<Day> {
    AnswerParser.day(
      texts[0], said: context.today, from: context.today, calendar: context.calendar)
  }

  private var matter: Matter { Matter(side == .social ? .temporaryLapse : .bankLapse) }

  /// What they said of the term and its end, where they said both.
  private func term(_ context: Context) -> AnswerReading<ToldValue> {
    guard !texts[1].isEmpty else { return .nothing }
    let length = Int(texts[0]).map { "\($0) days" } ?? texts[0]
    return AnswerParser(matter, said: context.today, in: context.case)
      .reading("\(length) \(texts[1])")
  }

  /// What cannot be kept of what was written, and why.
  private func refusal(_ context: Context) -> Phrase? {
    let day = lapse(context)
    if !texts[0].isEmpty, day.value == nil, day != .notKnown {
      return day.refusal(example: context.example(7) { $0.exampleOfHoldingDays(day: $1) })
    }
    guard !texts[1].isEmpty else { return nil }
    guard day.value != nil else {
      return Phrase(\.writeDaysBeforeEnding)
    }
    let term = term(context)
    return term.value == nil
      ? term.refusal(example: Phrase(\.writeWorksAgainOrVoid)) : nil
  }

  private func enter(_ context: Context, opening open: (Destination) -> Message) -> Message {
    if let refusal = refusal(context), !(focus == 0 && texts[0].isEmpty) { return .say(refusal) }
    return focus == 0 && questions(context).count > 1
      ? open(.call(focused(1))) : recording(context)
  }

  private func recording(_ context: Context) -> Message {
    let told = lapse(context).value
    let report = Happening.reported(side, .temporary, .telephone, lapses: told)
    let time = Moment.clock(context.moment.minute)
    let name = CaseTask.Kind.report(side).phrase
    let done = Phrase { $0.callWasRecorded(name: name($0), time: time) }
    let said = kept(told, context)
    let sentence = Phrase { $0.callRecordedWithAnswer(done: done($0), said: said($0)) }
    let record = Message.perform(
      .record([report], .on(context.today, at: context.moment.minute), insist: false),
      said: sentence)
    guard let value = term(context).value, let place = context.answers.place else { return record }
    let answer = Told(
      key: matter.key, place: place, value: value, by: context.reportCall(side).number,
      until: context.today.adding(days: matter.answerHolds))
    return .all([
      .performNext(
        .hear(answer, .on(context.today, at: context.moment.minute)), said: sentence),
      record,
    ])
  }

  /// The term that the record goes by: told, or counted short.
  private func kept(_ told: Day?, _ context: Context) -> Phrase {
    if let told, let span = AnswerParser.span(texts[0], said: context.today) {
      return Phrase { $0.reportHoldsSpan(span: span.phrase($0), until: told.monthAndDay) }
    }
    if let told {
      let days = context.today.days(to: told)
      return Phrase { $0.reportHoldsDays(days: days, until: told.monthAndDay) }
    }
    let end = context.rules.end(
      ofReportOn: side, made: context.today, calendar: context.calendar)?.earliest
    guard let end else { return Phrase(\.nobodySaidHowLong) }
    let days = context.today.days(to: end)
    return Phrase { $0.daysCountedUnlessSaid(days: days, until: end.monthAndDay) }
  }

  // MARK: Rows

  private func writeQuestions(_ writer: inout PageWriter) {
    let context = writer.context
    for (number, asked) in questions(context).enumerated() {
      let isActive = focus == number
      let field = isActive ? context.field : TextField(text: texts[number])
      var row = Row(
        lead: context.say(number == 0 ? Phrase(\.askLead) : Phrase(\.blankLeadBelowAsk)),
        text: context.say(asked.aloud), indent: 6)
      let visible = (field ?? TextField()).visible(columns: CallScreen.room)
      row.tail = "[\(TextWidth.padded(visible.text, to: CallScreen.room))]"
      row.caret = isActive ? visible.caretColumn + 1 : nil
      writer.row(row)
      guard context.language == .en else { continue }
      let meaning = "\(asked.zh) \(asked.gloss)"
      writer.text(Phrase(verbatim: meaning), indent: 10, style: .tint(.faint))
    }
  }

  /// Cells for an answer.
  private static let room = 10

  /// What was written as it was understood.
  private func writeReading(_ writer: inout PageWriter) {
    guard texts.contains(where: { !$0.isEmpty }) else { return }
    let context = writer.context
    let term = term(context).value.map { $0.phrase(to: matter, in: context.case, context.calendar) }
    let day = lapse(context).value?.phrase
    let understood = [
      day.map { Phrase { [day = $0] copy in copy.reportHoldsUntil(day: day(copy)) } }, term,
    ].compactMap(\.self)
    writer.add(
      ReadBack(
        understood: refusal(context) == nil && !understood.isEmpty
          ? understood.joined(by: .semicolon) : nil,
        refusal: refusal(context)))
  }

  /// What is written of the term; what they say counts more.
  private func writeKnown(_ writer: inout PageWriter) {
    guard !isOfFormerPlace(writer.context),
      let known = writer.context.query?.decision(about: matter.topic).answer
    else { return }
    writer.fact(
      known, indent: writer.context.language == .zh ? 9 : 10,
      label: Phrase(known.origin == .told ? \.askedBefore : \.onRecord), known.phrase())
  }

  /// Where lines are read, what else can be done is a number.
  private func writeChoices(_ writer: inout PageWriter, opening open: (Destination) -> Message) {
    writer.blank()
    writer.choice(CallScreen.done, recording(writer.context))
    writer.choice(
      Phrase(\.writeWhatTheySaid), open(.call(focused(0))))
  }
}
