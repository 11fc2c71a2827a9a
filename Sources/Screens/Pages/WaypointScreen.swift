import CardJourney
import Terminal

/// "I am already further": most people are half-way when they ask.
struct WaypointScreen: Screen {
  var cursor = Cursor()
  var field: TextField?
  private var chosen: Waypoint?

  init() {}

  func page(_ context: Context) -> Page {
    var writer = PageWriter(context)
    if chosen == nil {
      writer.heading(Phrase("已经办到哪一步了？", "How far are you?"))
      writer.blank()
      for position in positions(context) { writer.choice(position.phrase) }
    } else {
      writer.text(
        Phrase(
          "输入日期，比如 11-20 或“昨天”；记不清就直接按 Enter。",
          "Type a day such as 11-20 or yesterday; just press Enter if you do not know."))
    }
    return Page(
      title: context.title(Phrase("已经办到后面", "Already further")), rail: context.rail,
      rows: writer.rows,
      field: field.map {
        InputLine(
          prompt: context.say(Phrase("大概哪天办到这一步的？", "About which day was that?")), field: $0)
      },
      bindings: field == nil ? [KeyMap.choosing(Phrase("确定", "Choose"))] : [])
  }

  private func positions(_ context: Context) -> [Waypoint] {
    guard let situation = context.answers.situation else { return [] }
    return Waypoint.allCases.filter { $0.exists(for: situation) }
  }

  mutating func act(_ action: Action, _ context: Context) -> [Intent] {
    if action == .back {
      guard chosen != nil else { return [.pop] }
      chosen = nil
      field = nil
      return []
    }
    guard let number = choice(of: action) else { return [] }
    guard let chosen else {
      let positions = positions(context)
      guard number < positions.count else { return [] }
      self.chosen = positions[number]
      field = TextField(limit: 20)
      return []
    }
    return record(chosen, context)
  }

  private func record(_ position: Waypoint, _ context: Context) -> [Intent] {
    let text = field?.text ?? ""
    guard
      let when = text.isEmpty
        ? .before(context.today.adding(days: 1))
        : WhenParser.when(from: text, today: context.today)
    else {
      return [.notice(Phrase("看不懂这个日期，写成 11-20 这样", "Write the day like 11-20"))]
    }
    let machine = Machine(answers: context.answers, circumstances: context.circumstances)
    guard let chain = machine.chain(to: position, from: context.case.journey), !chain.isEmpty
    else {
      return [.notice(Phrase("已经到这一步了，或更后面", "You are there already, or further"))]
    }
    return [
      .toWizard,
      .perform(
        .record(chain, when, insist: false),
        said: Phrase("记下了：\(position.phrase.zh)", "Recorded: \(position.phrase.en)")),
    ]
  }
}
