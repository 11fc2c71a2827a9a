import CardJourney
import Terminal

/// Today's list: every case, the most urgent first.
struct HomeScreen: Screen {
  var cursor = Cursor()

  func page(_ context: Context) -> Page {
    var writer = PageWriter(context)
    let open = context.entries.filter { $0.outcome == nil }
    let due = open.count { ($0.obligation?.due.earliest).map { $0 <= context.today } ?? false }
    writer.heading(
      Phrase(
        "进行中 \(open.count)   今天要办 \(due)   已结束 \(context.entries.count - open.count)",
        "Open \(open.count)   due today \(due)   closed \(context.entries.count - open.count)"))
    writer.blank()
    for entry in context.entries { write(entry, &writer) }
    for finding in context.entries.unreadable {
      writer.blank()
      writer.text(finding.unreadable, style: .init(bold: true, tint: .alarm))
    }
    if context.entries.isEmpty {
      writer.text(Phrase("还没有事项。按 n 新建一个。", "No cases yet. Press n to begin one."))
    }
    return Page(
      title: "buka 补卡  " + context.say(Phrase("全部事项", "All cases")), rows: writer.rows,
      bindings: [
        KeyMap.choosing(Phrase("打开", "Open")), KeyMap.newCase,
      ] + KeyMap.picking(writer.nextChoice) + KeyMap.moving + KeyMap.everywhere + KeyMap.always)
  }

  private func write(_ entry: CaseEntry, _ writer: inout PageWriter) {
    let context = writer.context
    let unknown = Phrase("还没说情形", "not told yet")
    let situation = entry.situation?.short ?? unknown
    let name = [entry.nickname, entry.place].compactMap(\.self).joined(separator: "  ")
    let mark = entry.mark.map { Phrase("  \($0.zh)", "  \($0.en)") } ?? Phrase("", "")
    let next =
      entry.outcome.map { Phrase("已结束：\($0.phrase.zh)", "closed: \($0.phrase.en)") }
      ?? entry.step?.phrase ?? unknown
    let due =
      entry.obligation?.due.earliest.map { day -> Phrase in
        let mark = day <= context.today ? " !" : ""
        return Phrase("  \(day.monthAndDay)\(mark)", "  \(day.monthAndDay)\(mark)")
      } ?? Phrase("", "")
    writer.choice(
      Phrase(
        "\(entry.id)  \(name)  \(situation.zh)\(mark.zh)",
        "\(entry.id)  \(name)  \(situation.en)\(mark.en)"),
      lead: " ", tail: Phrase(next.zh + due.zh, next.en + due.en))
  }

  mutating func act(_ action: Action, _ context: Context) -> [Intent] {
    switch action {
    case .newCase: return [.newCase]
    default:
      guard let number = choice(of: action), number < context.entries.count else { return [] }
      return [.effect(.openCase(context.entries[number].id))]
    }
  }
}
