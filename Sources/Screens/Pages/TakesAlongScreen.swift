import CardJourney
import Terminal

/// Asks once before later records go along with a changed answer or a record taken back.
struct TakesAlongScreen: Screen {
  let command: Command
  let said: Phrase
  let events: [Event]

  func page(_ context: Context) -> Page {
    var writer = PageWriter(context)
    writer.heading(
      Phrase(
        "这样改，下面 \(events.count) 条记录就对不上了，会一起撤掉：",
        "With this change \(events.count) records no longer fit and go along:"))
    writer.blank()
    for event in events {
      guard case .happened(let happening, _, _) = event.payload else { continue }
      writer.text(
        Phrase(
          "- \(happening.phrase.zh)  \(event.happened.phrase.zh)",
          "- \(happening.phrase.en)  \(event.happened.phrase.en)"), indent: 3)
    }
    writer.blank()
    writer.choice(Phrase("不改了", "Leave everything as it is"), .close)
    writer.choice(
      Phrase("改，一起撤掉", "Change it and take them back"),
      .all([.toWizard, .perform(command.takingAlong, said: said)]))
    return Page(
      title: context.title(Phrase("核对", "Check")), rows: writer.rows,
      bindings: [KeyMap.choosing(Phrase("确定", "Choose"))])
  }
}

extension Command {
  /// The same command, with what it takes along confirmed.
  fileprivate var takingAlong: Command {
    switch self {
    case .answer(let answer, _): .answer(answer, takingAlong: true)
    case .forget(let question, _): .forget(question, takingAlong: true)
    case .retract(let sequence, let reason, _): .retract(sequence, reason, takingAlong: true)
    case .record, .becomes, .further, .undo, .redo, .tick, .hear, .putOff: self
    }
  }
}
