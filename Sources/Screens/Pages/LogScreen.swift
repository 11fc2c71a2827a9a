import CardJourney
import Copy
import Terminal

/// What was recorded, the newest first; each line can be taken back.
struct LogScreen: Screen {
  func page(_ context: Context) -> Page {
    var writer = PageWriter(context)
    if context.isPrinted { writeHappenings(&writer) } else { writeRecords(&writer) }
    return Page(
      title: context.title(Phrase(\.logOfRecords)), rows: writer.rows,
      bindings: [KeyMap.choosing(Phrase(\.takeRecordBack))])
  }

  /// All that happened, the oldest first, with the numbers under which commands take it back.
  private func writeHappenings(_ writer: inout PageWriter) {
    let context = writer.context
    for (event, happening) in context.case.happenings {
      writer.row(
        Row(
          lead: "\(event.sequence)", text: context.say(happening.phrase),
          tail: context.say(event.happened.phrase)))
    }
    for event in context.case.unreadable { writer.text(event.unreadablePhrase) }
  }

  /// What a person recorded, each to be taken back.
  private func writeRecords(_ writer: inout PageWriter) {
    let context = writer.context
    writer.heading(
      Phrase(\.chooseRecordToTakeBack))
    writer.blank()
    for event in events(context) {
      let said = context.phrase(of: event)
      writer.choice(
        said, tail: event.happened.phrase,
        .perform(
          .retract(event.sequence, .enteredWrongly, takingAlong: false),
          said: Phrase { $0.recordTakenBack(record: said($0)) }))
    }
    for event in context.case.unreadable where event.payload.isOfNewerVersion {
      writer.text(event.unreadablePhrase, indent: 5)
    }
    if writer.nextChoice == 0 { writer.text(Phrase(\.logIsEmpty)) }
  }

  /// What a person recorded, answers of hotlines among it; what a rule brought about goes with its
  /// cause.
  private func events(_ context: Context) -> [Event] {
    context.case.live.filter {
      switch $0.payload {
      case .happened(_, nil, _), .told, .putOff: true
      case .unreadable: !$0.payload.isOfNewerVersion
      case .happened, .answered, .forgot, .ticked, .retracted, .withdrawn: false
      }
    }.reversed()
  }
}
