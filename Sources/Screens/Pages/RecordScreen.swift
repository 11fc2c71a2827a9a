import CardJourney
import Terminal

/// Marks a step as done: what exactly, when, and what was said.
struct RecordScreen: Screen {
  private let phase: Phase
  /// What was asked before, the last one last.
  private var earlier: [Phase] = []

  private enum Phase: Hashable {
    case node(RecordNode)
    case when([Happening], asks: Set<RecordDetail>)
    case typedWhen([Happening], asks: Set<RecordDetail>)
    case detail(RecordDetail, [Happening], When)
    case typedDetail(RecordDetail, [Happening], When)
    case confirm([Happening], When)
  }

  init(_ step: Step, context: Context) {
    self.init(step.record(context))
  }

  /// What is asked when the missing card turns up.
  init(found context: Context) {
    self.init(.ofFinding(context))
  }

  private init(_ node: RecordNode) {
    if case .happened(let happenings, let asks) = node {
      phase = .when(happenings, asks: asks)
    } else {
      phase = .node(node)
    }
  }

  private init(_ phase: Phase, after earlier: [Phase]) {
    self.phase = phase
    self.earlier = earlier
  }

  func opening(_ context: Context) -> (cursor: Cursor, field: TextField?) {
    let field: TextField? =
      switch phase {
      case .typedWhen: TextField(limit: 30)
      case .typedDetail: TextField(limit: 20)
      case .node, .when, .detail, .confirm: nil
      }
    return (Cursor(), field)
  }

  func page(_ context: Context) -> Page {
    var writer = PageWriter(context)
    write(phase, &writer)
    return Page(
      title: context.title(Phrase("记下", "Record")), rows: writer.rows,
      field: context.field.map { InputLine(prompt: context.say(prompt), field: $0) },
      bindings: context.field == nil
        ? [KeyMap.choosing(Phrase("确定", "Choose"))]
        : [],
      enter: enter(context), back: back)
  }

  private static let unreadableDay = Phrase(
    "看不懂，写成 11-20、“昨天 20:30”", "Write it like 11-20, or yesterday 20:30")
  private static let toldDayExample = Phrase("比如：7（7 天）、11-27、下周五", "such as: 7 (days), 11-27")
}

extension RecordScreen {
  private var prompt: Phrase {
    if case .typedDetail = phase {
      return Phrase("对方说的天数或日子：", "The days, or the day, they said:")
    }
    return Phrase("哪天办的？", "On which day?")
  }
}

// MARK: - Going on

extension RecordScreen {
  private func going(to next: Phase) -> Message {
    .replace(.record(RecordScreen(next, after: earlier + [phase])))
  }

  private var back: Message {
    guard let last = earlier.last else { return .close }
    return .replace(.record(RecordScreen(last, after: earlier.dropLast())))
  }

  private func following(_ node: RecordNode, _ context: Context) -> Message {
    switch node {
    case .happened(let happenings, let asks): going(to: .when(happenings, asks: asks))
    case .becomes(let situation):
      .all([
        .toWizard,
        .perform(.becomes(situation, [], .on(context.today, at: nil)), said: situation.phrase),
      ])
    case .diagnose: .replace(.diagnosis(DiagnosisScreen()))
    case .choose, .payouts: going(to: .node(node))
    }
  }

  private func telling(
    _ happenings: [Happening], _ when: When, _ asks: Set<RecordDetail>, _ context: Context
  ) -> Message {
    guard let detail = asks.first else { return finishing(happenings, when, context) }
    return going(to: .detail(detail, happenings, when))
  }

  /// What Enter does with the day that was typed.
  private func enter(_ context: Context) -> Message {
    switch phase {
    case .typedWhen(let happenings, let asks):
      guard let when = WhenParser.when(from: context.field?.text ?? "", today: context.today) else {
        return .say(RecordScreen.unreadableDay)
      }
      return telling(happenings, when, asks, context)
    case .typedDetail(let detail, let happenings, let when):
      let reading = toldDay(when, context)
      if let day = reading.value {
        return finishing(happenings.map { $0.with(detail, day) }, when, context)
      }
      // Nobody said: the record goes without it.
      if reading == .notKnown { return finishing(happenings, when, context) }
      return reading.refusal(example: RecordScreen.toldDayExample).map(Message.say) ?? .nothing
    case .node, .when, .detail, .confirm: return .nothing
    }
  }

  /// The day that they named: the one typed, or so long after the happening.
  private func toldDay(_ when: When, _ context: Context) -> AnswerReading<Day> {
    AnswerParser.day(
      context.field?.text ?? "", said: context.today, from: when.earliest ?? context.today,
      calendar: context.calendar)
  }

  private func finishing(_ happenings: [Happening], _ when: When, _ context: Context) -> Message {
    happenings.contains { $0.isIrreversible(under: context.rules) }
      ? going(to: .confirm(happenings, when)) : recording(happenings, when)
  }

  private func recording(_ happenings: [Happening], _ when: When) -> Message {
    let done = happenings.map(\.phrase).joined(by: .comma)
    let said = Phrase("记下了：\(done.zh)", "Recorded: \(done.en)")
    return .all([.toWizard, .perform(.record(happenings, when, insist: false), said: said)])
  }
}

// MARK: - Words

extension RecordScreen {
  private func write(_ phase: Phase, _ writer: inout PageWriter) {
    switch phase {
    case .node(.choose(let prompt, let options)):
      writer.heading(prompt)
      writer.blank()
      for option in options {
        writer.choice(option.label, following(option.node, writer.context))
      }
    case .node: break
    case .when(let happenings, let asks): writeWhen(happenings, asks, &writer)
    case .typedWhen:
      writer.text(
        Phrase(
          "比如：昨天 20:30、11-20、2026-11-20 09:15、~11-20（大概）",
          "Such as: yesterday 20:30, 11-20, 2026-11-20 09:15, ~11-20 (about)"))
    case .detail(let detail, let happenings, let when):
      writeDetail(detail, happenings, when, &writer)
    case .typedDetail(_, _, let when):
      let reading = toldDay(when, writer.context)
      if reading != .nothing {
        writer.add(
          ReadBack(understood: reading.value?.phrase, refusal: reading.refusal(example: nil)))
        writer.blank()
      }
      writer.text(Phrase("比如：7（7 天）、11-27、下周五", "Such as: 7 (days), 11-27"))
    case .confirm(let happenings, let when): writeConfirm(happenings, when, &writer)
    }
  }

  private func writeWhen(
    _ happenings: [Happening], _ asks: Set<RecordDetail>, _ writer: inout PageWriter
  ) {
    writer.heading(Phrase("什么时候办的？", "When was it done?"))
    for happening in happenings {
      writer.text(Phrase("- \(happening.phrase.zh)", "- \(happening.phrase.en)"), indent: 3)
    }
    writer.blank()
    let context = writer.context
    let (today, yesterday) = (context.today, context.today.adding(days: -1))
    let before = today.adding(days: -2)
    let days: [(Phrase, When)] = [
      (Phrase("刚才", "Just now"), .on(today, at: context.moment.minute)),
      (Phrase("今天早些时候", "Earlier today"), .on(today, at: nil)),
      (
        Phrase("昨天 \(yesterday.monthAndDay)", "Yesterday \(yesterday.monthAndDay)"),
        .on(yesterday, at: nil)
      ),
      (
        Phrase("前天 \(before.monthAndDay)", "Two days ago \(before.monthAndDay)"),
        .on(before, at: nil)
      ),
    ]
    for (said, when) in days { writer.choice(said, telling(happenings, when, asks, context)) }
    writer.choice(
      Phrase("别的日子，或带上几点（输入）", "Another day, or with the time (type it)"),
      going(to: .typedWhen(happenings, asks: asks)))
    writer.choice(Phrase("记不清了", "I do not remember"), telling(happenings, .unknown, asks, context))
  }

  private func writeDetail(
    _ detail: RecordDetail, _ happenings: [Happening], _ when: When, _ writer: inout PageWriter
  ) {
    let without = finishing(happenings, when, writer.context)
    let typed = going(to: .typedDetail(detail, happenings, when))
    switch detail {
    case .lapse:
      writer.heading(
        Phrase("对方说挂失几天后失效？", "After how many days does the report lapse, did they say?"))
      writer.blank()
      writer.choice(notSaid(happenings, when, writer.context), without)
      writer.choice(Phrase("说了（输入天数或日子）", "They said (type days or a day)"), typed)
    case .promised:
      writer.heading(Phrase("说了哪天能好吗？", "Did they name a day for the card?"))
      writer.blank()
      writer.choice(Phrase("没说", "No"), without)
      writer.choice(Phrase("说了（输入天数或日子）", "Yes (type days or a day)"), typed)
    case .until:
      writer.heading(Phrase("说了最晚哪天领吗？", "Did they say until when it can be collected?"))
      writer.blank()
      writer.choice(Phrase("没说", "No"), without)
      writer.choice(Phrase("说了（输入天数或日子）", "Yes (type days or a day)"), typed)
    case .validity:
      writer.heading(Phrase("证件上印的有效期到哪天？", "Until which day is it valid, as printed?"))
      writer.blank()
      writer.choice(Phrase("先不填", "Leave it for now"), without)
      writer.choice(Phrase("填上（输入天数或日子）", "Enter it (type days or a day)"), typed)
    }
    guard detail != .validity else { return }
    writer.blank()
    writer.aside(
      Phrase("电话里问到的，比网上查到的都准，以它为准。", "What you were told counts more than anything written."))
  }

  /// What is assumed where the hotline said nothing.
  private func notSaid(_ happenings: [Happening], _ when: When, _ context: Context) -> Phrase {
    guard case .reported(let side, _, _, _) = happenings.first, let made = when.earliest,
      let day = context.rules.end(ofReportOn: side, made: made, calendar: context.calendar)?
        .earliest
    else { return Phrase("没说", "They did not say") }
    return Phrase(
      "没问到，先按 \(day.phrase.zh)到期提醒",
      "They did not say (I will count it until \(day.phrase.en))")
  }

  private func writeConfirm(
    _ happenings: [Happening], _ when: When, _ writer: inout PageWriter
  ) {
    writer.heading(
      Phrase("这一步办了就撤不回来，核对一下：", "This cannot be taken back in the world. Please check:"))
    writer.blank()
    for happening in happenings {
      writer.text(Phrase("- \(happening.phrase.zh)", "- \(happening.phrase.en)"), indent: 3)
      for loss in happening.whatDies(under: writer.context.rules) { writer.text(loss, indent: 5) }
    }
    writer.blank()
    writer.choice(Phrase("还没办，先不记", "Not done yet: do not record it"), .close)
    writer.choice(
      Phrase("已经这样办了，记下", "It was done: record it"), recording(happenings, when))
    writer.blank()
    writer.aside(
      Phrase(
        "记错了可以按 u 撤销；现实里办了的撤不了。",
        "A wrong record can be undone with u; what was done in the world cannot."))
  }
}
