import CardJourney
import Terminal

/// Marks a step as done: what exactly, when, and what was said.
struct RecordScreen: Screen {
  var cursor = Cursor()
  var field: TextField?
  private var phase: Phase
  private var earlier: [Phase] = []

  private enum Phase {
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
    self.init(context.recordOfFinding)
  }

  private init(_ node: RecordNode) {
    if case .happened(let happenings, let asks) = node {
      phase = .when(happenings, asks: asks)
    } else {
      phase = .node(node)
    }
  }

  func page(_ context: Context) -> Page {
    var writer = PageWriter(context)
    write(phase, &writer)
    return Page(
      title: context.title(Phrase("记下", "Record")), rail: context.rail, rows: writer.rows,
      field: field.map { InputLine(prompt: context.say(prompt), field: $0) },
      bindings: field == nil
        ? [KeyMap.choosing(Phrase("确定", "Choose"))]
        : [])
  }

  mutating func act(_ action: Action, _ context: Context) -> [Intent] {
    if action == .back { return goBack() }
    guard let number = choice(of: action) else { return [] }
    switch phase {
    case .node(let node): return choose(number, in: node, context)
    case .when(let happenings, let asks):
      return pickWhen(number, happenings, asks, context)
    case .typedWhen(let happenings, let asks):
      guard let when = WhenParser.when(from: field?.text ?? "", today: context.today) else {
        return [.notice(RecordScreen.unreadableDay)]
      }
      return tell(happenings, when, asks, context)
    case .detail(let detail, let happenings, let when):
      guard number > 0 else { return finish(happenings, when, context) }
      go(to: .typedDetail(detail, happenings, when))
      field = TextField(limit: 20)
      return []
    case .typedDetail(let detail, let happenings, let when):
      let reading = toldDay(when, context)
      if let day = reading.value {
        return finish(happenings.map { $0.with(detail, day) }, when, context)
      }
      // Nobody said: the record goes without it.
      if reading == .notKnown { return finish(happenings, when, context) }
      return [reading.refusal(example: RecordScreen.toldDayExample)].compactMap {
        $0.map(Intent.notice)
      }
    case .confirm(let happenings, let when):
      return number == 1 ? record(happenings, when) : [.pop]
    }
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
  private mutating func go(to next: Phase) {
    earlier.append(phase)
    phase = next
    field = nil
    cursor = Cursor()
  }

  private mutating func goBack() -> [Intent] {
    guard let last = earlier.popLast() else { return [.pop] }
    phase = last
    field = nil
    cursor = Cursor()
    return []
  }

  private mutating func choose(
    _ number: Int, in node: RecordNode, _ context: Context
  ) -> [Intent] {
    guard case .choose(_, let options) = node, number < options.count else { return [] }
    switch options[number].node {
    case .happened(let happenings, let asks): go(to: .when(happenings, asks: asks))
    case .becomes(let situation):
      return [
        .toWizard,
        .perform(.becomes(situation, [], .on(context.today, at: nil)), said: situation.phrase),
      ]
    case .diagnose: return [.replace(DiagnosisScreen())]
    case let next: go(to: .node(next))
    }
    return []
  }

  private mutating func pickWhen(
    _ number: Int, _ happenings: [Happening], _ asks: Set<RecordDetail>, _ context: Context
  ) -> [Intent] {
    let today = context.today
    switch number {
    case 0: return tell(happenings, .on(today, at: context.moment.minute), asks, context)
    case 1: return tell(happenings, .on(today, at: nil), asks, context)
    case 2: return tell(happenings, .on(today.adding(days: -1), at: nil), asks, context)
    case 3: return tell(happenings, .on(today.adding(days: -2), at: nil), asks, context)
    case 4:
      go(to: .typedWhen(happenings, asks: asks))
      field = TextField(limit: 30)
      return []
    default: return tell(happenings, .unknown, asks, context)
    }
  }

  private mutating func tell(
    _ happenings: [Happening], _ when: When, _ asks: Set<RecordDetail>, _ context: Context
  ) -> [Intent] {
    guard let detail = asks.first else { return finish(happenings, when, context) }
    go(to: .detail(detail, happenings, when))
    return []
  }

  /// The day that they named: the one typed, or so long after the happening.
  private func toldDay(_ when: When, _ context: Context) -> AnswerReading<Day> {
    AnswerParser.day(
      field?.text ?? "", said: context.today, from: when.earliest ?? context.today,
      calendar: context.calendar)
  }

  private mutating func finish(
    _ happenings: [Happening], _ when: When, _ context: Context
  ) -> [Intent] {
    guard happenings.contains(where: { $0.isIrreversible(under: context.rules) }) else {
      return record(happenings, when)
    }
    go(to: .confirm(happenings, when))
    return []
  }

  private func record(_ happenings: [Happening], _ when: When) -> [Intent] {
    let done = happenings.map(\.phrase).joined(by: .comma)
    let said = Phrase("记下了：\(done.zh)", "Recorded: \(done.en)")
    return [.toWizard, .perform(.record(happenings, when, insist: false), said: said)]
  }
}

// MARK: - Words

extension RecordScreen {
  private func write(_ phase: Phase, _ writer: inout PageWriter) {
    switch phase {
    case .node(.choose(let prompt, let options)):
      writer.heading(prompt)
      writer.blank()
      for option in options { writer.choice(option.label) }
    case .node: break
    case .when(let happenings, _): writeWhen(happenings, &writer)
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
        writer.readBack(reading.value?.phrase, orRefused: reading.refusal(example: nil))
        writer.blank()
      }
      writer.text(Phrase("比如：7（7 天）、11-27、下周五", "Such as: 7 (days), 11-27"))
    case .confirm(let happenings, _): writeConfirm(happenings, &writer)
    }
  }

  private func writeWhen(_ happenings: [Happening], _ writer: inout PageWriter) {
    writer.heading(Phrase("什么时候办的？", "When was it done?"))
    for happening in happenings {
      writer.text(Phrase("- \(happening.phrase.zh)", "- \(happening.phrase.en)"), indent: 3)
    }
    writer.blank()
    let today = writer.context.today
    writer.choice(Phrase("刚才", "Just now"))
    writer.choice(Phrase("今天早些时候", "Earlier today"))
    writer.choice(
      Phrase(
        "昨天 \(today.adding(days: -1).monthAndDay)",
        "Yesterday \(today.adding(days: -1).monthAndDay)"))
    writer.choice(
      Phrase(
        "前天 \(today.adding(days: -2).monthAndDay)",
        "Two days ago \(today.adding(days: -2).monthAndDay)"))
    writer.choice(Phrase("别的日子，或带上几点（输入）", "Another day, or with the time (type it)"))
    writer.choice(Phrase("记不清了", "I do not remember"))
  }

  private func writeDetail(
    _ detail: RecordDetail, _ happenings: [Happening], _ when: When, _ writer: inout PageWriter
  ) {
    switch detail {
    case .lapse:
      writer.heading(
        Phrase("对方说挂失几天后失效？", "After how many days does the report lapse, did they say?"))
      writer.blank()
      writer.choice(notSaid(happenings, when, writer.context))
      writer.choice(Phrase("说了（输入天数或日子）", "They said (type days or a day)"))
    case .promised:
      writer.heading(Phrase("说了哪天能好吗？", "Did they name a day for the card?"))
      writer.blank()
      writer.choice(Phrase("没说", "No"))
      writer.choice(Phrase("说了（输入天数或日子）", "Yes (type days or a day)"))
    case .until:
      writer.heading(Phrase("说了最晚哪天领吗？", "Did they say until when it can be collected?"))
      writer.blank()
      writer.choice(Phrase("没说", "No"))
      writer.choice(Phrase("说了（输入天数或日子）", "Yes (type days or a day)"))
    case .validity:
      writer.heading(Phrase("证件上印的有效期到哪天？", "Until which day is it valid, as printed?"))
      writer.blank()
      writer.choice(Phrase("先不填", "Leave it for now"))
      writer.choice(Phrase("填上（输入天数或日子）", "Enter it (type days or a day)"))
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

  private func writeConfirm(_ happenings: [Happening], _ writer: inout PageWriter) {
    writer.heading(
      Phrase("这一步办了就撤不回来，核对一下：", "This cannot be taken back in the world. Please check:"))
    writer.blank()
    for happening in happenings {
      writer.text(Phrase("- \(happening.phrase.zh)", "- \(happening.phrase.en)"), indent: 3)
      for loss in happening.whatDies(under: writer.context.rules) { writer.text(loss, indent: 5) }
    }
    writer.blank()
    writer.choice(Phrase("还没办，先不记", "Not done yet: do not record it"))
    writer.choice(Phrase("已经这样办了，记下", "It was done: record it"))
    writer.blank()
    writer.aside(
      Phrase(
        "记错了可以按 u 撤销；现实里办了的撤不了。",
        "A wrong record can be undone with u; what was done in the world cannot."))
  }
}
