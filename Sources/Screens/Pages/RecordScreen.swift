import CardJourney
import CityGuide
import Copy
import Terminal

/// Marks a step as done: what exactly, and what was said; just now, unless another day is named.
struct RecordScreen: Screen {
  private let phase: Phase
  /// When it was done; nil for just now.
  private var when: When?
  /// What was asked before, the last one last.
  private var earlier: [Phase] = []

  private enum Phase: Hashable {
    case node(RecordNode)
    /// The day on which it was done.
    case day(RecordNode)
    case typedDay(RecordNode)
    case detail(RecordDetail, [Happening])
    case typedDetail(RecordDetail, [Happening])
  }

  init(_ step: Step, context: Context) {
    self.init(step.record(context))
  }

  /// What is asked when the missing card turns up.
  init(found context: Context) {
    self.init(.ofFinding(context))
  }

  private init(_ node: RecordNode) {
    phase = .node(node)
  }

  private init(_ phase: Phase, when: When?, after earlier: [Phase]) {
    self.phase = phase
    self.when = when
    self.earlier = earlier
  }

  func opening(_ context: Context) -> (cursor: Cursor, field: TextField?) {
    let field: TextField? =
      switch phase {
      case .typedDay: TextField(limit: 30)
      case .typedDetail: TextField(limit: 20)
      case .node, .day, .detail: nil
      }
    return (Cursor(), field)
  }

  func page(_ context: Context) -> Page {
    var writer = PageWriter(context)
    write(phase, &writer)
    return Page(
      title: context.title(Phrase(\.recordTitle)), rows: writer.rows,
      field: context.field.map { InputLine(prompt: context.say(prompt), field: $0) },
      bindings: context.field == nil
        ? [KeyMap.choosing(Phrase(\.recordIt))] + turning(to: { .replace($0) }) : [],
      enter: enter(context), back: back)
  }

  /// The key for another day, where what was done is chosen; the page for it is opened in this way.
  func turning(to open: (Destination) -> Message) -> [KeyBinding] {
    guard case .node(let node) = phase else { return [] }
    return [
      KeyMap.anotherDay(open(.record(going(to: .day(node)))))
    ]
  }

  private var prompt: Phrase {
    if case .typedDetail = phase {
      return Phrase(\.toldDayPrompt)
    }
    return Phrase(\.whichDayDone)
  }
}

/// What can be recorded of a step, as rows of the page that tells about it.
struct RecordOptions: Section {
  let record: RecordScreen

  func write(on page: inout PageWriter) {
    record.writeNode(&page, opening: Message.push, isBrief: !page.context.saysAll)
  }
}

// MARK: - Going on

extension RecordScreen {
  private func going(to next: Phase, when: When? = nil) -> RecordScreen {
    RecordScreen(next, when: when ?? self.when, after: earlier + [phase])
  }

  private var back: Message {
    guard let last = earlier.last else { return .close }
    return .replace(.record(RecordScreen(last, when: when, after: earlier.dropLast())))
  }

  private func following(
    _ node: RecordNode, _ context: Context, opening open: (Destination) -> Message
  ) -> Message {
    switch node {
    case .happened(let happenings, let asks):
      guard let detail = asks.first else { return recording(happenings, context) }
      return open(.record(going(to: .detail(detail, happenings))))
    case .becomes(let situation):
      return .all([
        .toWizard,
        .perform(.becomes(situation, [], .on(context.today, at: nil)), said: situation.phrase),
      ])
    case .diagnose: return open(.diagnosis(DiagnosisScreen()))
    case .payouts: return open(.question(QuestionScreen(.payouts)))
    case .choose: return open(.record(going(to: .node(node))))
    }
  }

  /// What Enter does with what was typed.
  private func enter(_ context: Context) -> Message {
    switch phase {
    case .typedDay(let node):
      guard let when = WhenParser.when(from: context.field?.text ?? "", today: context.today) else {
        return .say(context.example(-2) { $0.unreadableRecordDay(day: $1) })
      }
      return .replace(.record(going(to: .node(node), when: when)))
    case .typedDetail(let detail, let happenings):
      let reading = toldDay(context)
      if let day = reading.value {
        return recording(happenings.map { $0.with(detail, day) }, context)
      }
      // Nobody said: the record goes without it.
      if reading == .notKnown { return recording(happenings, context) }
      return reading.refusal(
        example: context.example(5) { $0.toldDayExampleInline(day: $1) }
      ).map(Message.say) ?? .nothing
    case .node, .day, .detail: return .nothing
    }
  }

  /// The day that they named: the one typed, or so long after the happening.
  private func toldDay(_ context: Context) -> AnswerReading<Day> {
    AnswerParser.day(
      context.field?.text ?? "", said: context.today, from: day(context).earliest ?? context.today,
      calendar: context.calendar)
  }

  private func day(_ context: Context) -> When {
    when ?? .on(context.today, at: context.moment.minute)
  }

  private func recording(_ happenings: [Happening], _ context: Context) -> Message {
    let done = happenings.map(\.phrase).inShort
    let said = Phrase { $0.recordedNow(event: done($0)) }
    return .all([.toWizard, .perform(.record(happenings, day(context), insist: false), said: said)])
  }
}

// MARK: - Words

extension RecordScreen {
  private func write(_ phase: Phase, _ writer: inout PageWriter) {
    switch phase {
    case .node: writeNode(&writer, opening: Message.replace)
    case .day(let node): writeDay(node, &writer)
    case .typedDay:
      writer.text(writer.context.example(-2) { $0.recordDayExamples(day: $1) })
    case .detail(let detail, let happenings): writeDetail(detail, happenings, &writer)
    case .typedDetail:
      let reading = toldDay(writer.context)
      if reading != .nothing {
        writer.add(
          ReadBack(understood: reading.value?.phrase, refusal: reading.refusal(example: nil)))
        writer.blank()
      }
      writer.text(writer.context.example(5) { $0.toldDayFieldExamples(day: $1) })
    }
  }

  /// What was done, to be chosen, and under the selected row what ends for good with it.
  fileprivate func writeNode(
    _ writer: inout PageWriter, opening open: (Destination) -> Message, isBrief: Bool = false
  ) {
    guard case .node(let node) = phase else { return }
    var options: [RecordOption] = []
    switch node {
    case .choose(let prompt, let choices):
      writer.heading(prompt)
      options = choices
    case .happened(let happenings, _):
      options = [RecordOption(happenings.map(\.phrase).joined(by: .comma), node)]
    case .payouts, .becomes, .diagnose: break
    }
    if let when {
      writer.text(Phrase { $0.recordedWhen(moment: when.phrase($0)) })
    }
    // What is rare stands on a page of its own.
    let isCut = isBrief && options.count > RecordScreen.most
    for option in isCut ? options.prefix(RecordScreen.most / 2) : options[...] {
      let isSelected = writer.nextChoice == writer.context.cursor.selected
      writer.choice(option.label, following(option.node, writer.context, opening: open))
      guard isSelected || writer.context.saysAll else { continue }
      let losses = option.node.losses(under: writer.context.rules)
      for loss in losses { writer.statement(loss, indent: 7) }
    }
    guard isCut else { return }
    writer.choice(Phrase(\.someOtherResult), open(.record(self)))
  }

  /// How many choices stand on the page of a task; of more than that the first half as many, and the way to all.
  private static let most = 4

  private func writeDay(_ node: RecordNode, _ writer: inout PageWriter) {
    writer.heading(Phrase(\.whenWasItDone))
    writer.blank()
    let context = writer.context
    let (today, yesterday) = (context.today, context.today.adding(days: -1))
    let before = today.adding(days: -2)
    let days: [(Phrase, When)] = [
      (Phrase(\.doneJustNow), .on(today, at: context.moment.minute)),
      (Phrase(\.doneEarlierToday), .on(today, at: nil)),
      (
        Phrase { $0.doneYesterday(date: yesterday.monthAndDay) },
        .on(yesterday, at: nil)
      ),
      (
        Phrase { $0.doneTwoDaysAgo(date: before.monthAndDay) },
        .on(before, at: nil)
      ),
    ]
    for (said, when) in days {
      writer.choice(said, .replace(.record(going(to: .node(node), when: when))))
    }
    writer.choice(
      Phrase(\.typeAnotherDay),
      .replace(.record(going(to: .typedDay(node)))))
    writer.choice(
      Phrase(\.dayNotRemembered),
      .replace(.record(going(to: .node(node), when: .unknown))))
  }

  private func writeDetail(
    _ detail: RecordDetail, _ happenings: [Happening], _ writer: inout PageWriter
  ) {
    let without = recording(happenings, writer.context)
    let typed = Message.replace(.record(going(to: .typedDetail(detail, happenings))))
    switch detail {
    case .lapse:
      writer.heading(
        Phrase(\.howLongReportHolds))
      writer.blank()
      writer.choice(notSaid(happenings, writer.context), without)
      writer.choice(Phrase(\.typeToldReportTerm), typed)
    case .promised:
      writer.heading(Phrase(\.whetherCardDayWasTold))
      writer.blank()
      writer.choice(Phrase(\.noDayWasTold), without)
      writer.choice(Phrase(\.typeToldDay), typed)
    case .until:
      writer.heading(Phrase(\.whetherCollectionDeadlineWasTold))
      writer.blank()
      writer.choice(Phrase(\.noDayWasTold), without)
      writer.choice(Phrase(\.typeToldDay), typed)
    case .validity:
      writer.heading(Phrase(\.untilWhenDocumentIsValid))
      writer.blank()
      writer.choice(Phrase(\.leaveValidityForNow), without)
      writer.choice(Phrase(\.enterValidity), typed)
    }
    guard detail != .validity else { return }
    writer.blank()
    writer.aside(
      Phrase(\.toldCountsMoreThanWritten))
  }

  /// What is assumed where the hotline said nothing.
  private func notSaid(_ happenings: [Happening], _ context: Context) -> Phrase {
    guard case .reported(let side, _, _, _) = happenings.first, let made = day(context).earliest,
      let day = context.rules.end(ofReportOn: side, made: made, calendar: context.calendar)?
        .earliest
    else { return Phrase(\.reportTermNotTold) }
    return Phrase { $0.reportTermAssumed(day: day.phrase($0)) }
  }
}

extension RecordNode {
  /// What ends for good where it is chosen.
  fileprivate func losses(under rules: LocalRules) -> [StatementID] {
    guard case .happened(let happenings, _) = self else { return [] }
    let losses = happenings.filter { $0.isIrreversible(under: rules) }
      .flatMap { $0.whatDies(under: rules) }
    // Once it is filed nothing can be released, whatever the formal report allowed.
    return losses.contains(.filingRulesOutRelease)
      ? losses.filter { $0 != .formalReportMayBeFinal } : losses
  }
}
