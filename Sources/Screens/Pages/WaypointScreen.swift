import CardJourney
import Terminal

/// "I am already further": most people are half-way when they ask.
///
/// What was not said is asked, or stays unknown: nothing is written for the person.
struct WaypointScreen: Screen {
  private var position: SaidProgress?
  /// What is still asked about the position, the next one first.
  private var asked: [Detail] = []
  /// Where to go back to, the last one last.
  private var earlier: [Point] = []

  /// What was said so far, and what is asked then.
  private struct Point: Hashable {
    let position: SaidProgress?
    let asked: [Detail]
  }

  /// What a person may know beside the position.
  fileprivate enum Detail: Hashable {
    case filedAt
    case report(Side)
    case day
  }

  init() {}

  private init(_ point: Point, after earlier: [Point]) {
    position = point.position
    asked = point.asked
    self.earlier = earlier
  }

  func opening(_ context: Context) -> (cursor: Cursor, field: TextField?) {
    (Cursor(), asked.first == .day ? TextField(limit: 20) : nil)
  }

  func page(_ context: Context) -> Page {
    var writer = PageWriter(context)
    switch asked.first {
    case nil:
      writer.heading(Phrase("已经办到哪一步了？", "How far are you?"))
      writer.blank()
      for waypoint in waypoints(context) {
        writer.choice(waypoint.phrase, choosing(waypoint, context))
      }
    case .day:
      writer.text(
        Phrase(
          "输入日期，比如 11-20 或“昨天”；记不清就直接按 Enter。",
          "Type a day such as 11-20 or yesterday; just press Enter if you do not know."))
    case let detail?:
      writer.heading(detail.question)
      writer.blank()
      for option in detail.options { writer.choice(option.label, choosing(option)) }
    }
    let prompt = position?.waypoint.dayQuestion ?? Phrase("", "")
    return Page(
      title: context.title(Phrase("已经办到后面", "Already further")),
      rows: writer.rows,
      field: context.field.map { InputLine(prompt: context.say(prompt), field: $0) },
      bindings: context.field == nil ? [KeyMap.choosing(Phrase("确定", "Choose"))] : [],
      enter: context.field == nil ? .nothing : recording(context), back: back)
  }

  private func waypoints(_ context: Context) -> [Waypoint] {
    guard let situation = context.answers.situation else { return [] }
    return Waypoint.allCases.filter { $0.exists(for: situation) }
  }

  private var back: Message {
    guard let last = earlier.last else { return .close }
    return .replace(.waypoint(WaypointScreen(last, after: earlier.dropLast())))
  }

  private func going(to position: SaidProgress, asking details: [Detail]) -> Message {
    let here = Point(position: self.position, asked: asked)
    let next = Point(position: position, asked: details)
    return .replace(.waypoint(WaypointScreen(next, after: earlier + [here])))
  }

  private func choosing(_ waypoint: Waypoint, _ context: Context) -> Message {
    let chosen = SaidProgress(waypoint)
    guard chosen.isAhead(in: context) else { return .say(WaypointScreen.isThere) }
    return going(to: chosen, asking: details(of: waypoint, context))
  }

  private func choosing(_ option: Option) -> Message {
    guard var next = position else { return .nothing }
    option.add(to: &next)
    return going(to: next, asking: Array(asked.dropFirst()))
  }

  /// What the position leaves open in this case.
  private func details(of waypoint: Waypoint, _ context: Context) -> [Detail] {
    let isLoss = context.answers.situation?.goal == .afterLoss
    let social: [Detail] =
      isLoss && !waypoint.isReport && context.journey.social == .usable ? [.report(.social)] : []
    let bank: [Detail] = isLoss && context.journey.account == .live ? [.report(.bank)] : []
    return (waypoint.isFiled ? [.filedAt] : []) + social + bank + [.day]
  }

  private func recording(_ context: Context) -> Message {
    guard let position else { return .nothing }
    let text = context.field?.text ?? ""
    guard
      let when = text.isEmpty
        ? .before(context.today.adding(days: 1))
        : WhenParser.when(from: text, today: context.today)
    else {
      return .say(Phrase("看不懂这个日期，写成 11-20 这样", "Write the day like 11-20"))
    }
    guard position.isAhead(in: context) else { return .say(WaypointScreen.isThere) }
    let name = position.waypoint.phrase
    return .all([
      .toWizard,
      .perform(
        .further(position, when), said: Phrase("记下了：\(name.zh)", "Recorded: \(name.en)")),
    ])
  }

  private static let isThere = Phrase("已经到这一步了，或更后面", "You are there already, or further")
}

extension SaidProgress {
  /// Whether the open case is not that far.
  fileprivate func isAhead(in context: Context) -> Bool {
    let machine = Machine(answers: context.answers, circumstances: context.circumstances)
    return machine.chain(to: self, from: context.case.journey)?.isEmpty == false
  }
}

// MARK: - What is asked

extension WaypointScreen {
  /// One answer to a question about the position.
  fileprivate struct Option {
    let label: Phrase
    var channel: ChannelKind?
    var report: Happening?

    func add(to position: inout SaidProgress) {
      position.filedAt = channel ?? position.filedAt
      position.reports += [report].compactMap(\.self)
    }
  }
}

extension WaypointScreen.Detail {
  fileprivate var question: Phrase {
    switch self {
    case .filedAt: Phrase("申请是在哪里交的？", "Where was the application filed?")
    case .report(.social): Phrase("社保那边挂失过吗？", "Was the social side reported lost?")
    case .report(.bank): Phrase("银行那边挂失过吗？", "Was the bank account reported lost?")
    case .day: Phrase("大概哪天？", "About which day?")
    }
  }

  fileprivate var options: [WaypointScreen.Option] {
    switch self {
    case .filedAt:
      [.window, .branch, .app, .employer].map { channel in
        .init(label: channel.phrase, channel: channel)
      } + [.init(label: Phrase("记不清，或别的地方", "Not remembered, or elsewhere"))]
    case .report(let side): reports(side)
    case .day: []
    }
  }

  private func reports(_ side: Side) -> [WaypointScreen.Option] {
    [
      .init(
        label: side == .bank
          ? Phrase("打过银行客服（口头挂失）", "Yes, by calling the bank (oral report)")
          : Phrase("电话或手机上挂过（临时挂失）", "Yes, by telephone or phone (temporary)"),
        report: .reported(side, .temporary, nil, lapses: nil)),
      .init(
        label: side == .bank
          ? Phrase("到银行柜台正式挂过", "Yes, formally at the bank's counter")
          : Phrase("带证件正式挂过", "Yes, formally with an identity document"),
        report: .reported(side, .formal, nil, lapses: nil)),
      .init(label: Phrase("没有，或者记不清", "No, or not remembered")),
    ]
  }
}

extension Waypoint {
  fileprivate var isReport: Bool { self == .reportedByPhone || self == .reportedFormally }

  fileprivate var isFiled: Bool { self == .applied || self == .waiting }
}
