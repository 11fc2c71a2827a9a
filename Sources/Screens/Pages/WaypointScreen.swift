import CardJourney
import Copy
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
      writer.heading(Phrase(\.howFarAreYou))
      writer.blank()
      for waypoint in waypoints(context) {
        writer.choice(waypoint.phrase, choosing(waypoint, context))
      }
    case .day:
      writer.text(context.example(-2) { $0.typeWaypointDay(day: $1) })
    case let detail?:
      writer.heading(detail.question)
      writer.blank()
      for option in detail.options { writer.choice(option.label, choosing(option)) }
    }
    let prompt = position?.waypoint.dayQuestion ?? Phrase(\.nothingToSay)
    return Page(
      title: context.title(Phrase(\.alreadyFurtherTitle)),
      rows: writer.rows,
      field: context.field.map { InputLine(prompt: context.say(prompt), field: $0) },
      bindings: context.field == nil ? [KeyMap.choosing(Phrase(\.chooseThis))] : [],
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
      return .say(context.example(-2) { $0.unreadableWaypointDay(day: $1) })
    }
    guard position.isAhead(in: context) else { return .say(WaypointScreen.isThere) }
    let name = position.waypoint.phrase
    return .all([
      .toWizard,
      .perform(
        .further(position, when), said: Phrase { $0.recordedNow(event: name($0)) }),
    ])
  }

  private static let isThere = Phrase(\.alreadyAtThisStep)
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
    case .filedAt: Phrase(\.whereWasApplicationFiled)
    case .report(.social): Phrase(\.whetherSocialSideWasReported)
    case .report(.bank): Phrase(\.whetherBankSideWasReported)
    case .day: Phrase(\.aboutWhichDay)
    }
  }

  fileprivate var options: [WaypointScreen.Option] {
    switch self {
    case .filedAt:
      [.window, .branch, .app, .employer].map { channel in
        .init(label: channel.phrase, channel: channel)
      } + [.init(label: Phrase(\.filedElsewhereOrForgotten))]
    case .report(let side): reports(side)
    case .day: []
    }
  }

  private func reports(_ side: Side) -> [WaypointScreen.Option] {
    [
      .init(
        label: side == .bank
          ? Phrase(\.bankReportedOrallyBefore)
          : Phrase(\.temporarilyReportedBefore),
        report: .reported(side, .temporary, nil, lapses: nil)),
      .init(
        label: side == .bank
          ? Phrase(\.bankReportedFormallyBefore)
          : Phrase(\.formallyReportedWithDocument),
        report: .reported(side, .formal, nil, lapses: nil)),
      .init(label: Phrase(\.notReportedOrForgotten)),
    ]
  }
}

extension Waypoint {
  fileprivate var isReport: Bool { self == .reportedByPhone || self == .reportedFormally }

  fileprivate var isFiled: Bool { self == .applied || self == .waiting }
}
