import CardJourney
import Copy
import Terminal

/// Asks once before later records go along with a changed answer or a record taken back.
struct TakesAlongScreen: Screen {
  let command: Command
  let said: Phrase
  let events: [Event]

  func page(_ context: Context) -> Page {
    var writer = PageWriter(context)
    writer.heading(
      Phrase { $0.changeTakesRecordsAlong(count: events.count) })
    writer.blank()
    for event in events {
      guard case .happened(let happening, _, _) = event.payload else { continue }
      writer.text(
        Phrase {
          $0.recordGoingAlong(happening: happening.phrase($0), day: event.happened.phrase($0))
        }, indent: 3)
    }
    writer.blank()
    writer.choice(Phrase(\.keepEverythingAsIs), .close)
    writer.choice(
      Phrase(\.changeAndRetractRecords),
      .all([.toWizard, .perform(command.takingAlong, said: said)]))
    return Page(
      title: context.title(Phrase(\.checkBeforehand)), rows: writer.rows,
      bindings: [KeyMap.choosing(Phrase(\.chooseThis))])
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
