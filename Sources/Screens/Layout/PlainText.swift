import CardJourney

/// What screens show, as plain text for the command line.
package enum PlainText {
  /// Where the case stands, and what is next.
  package static func status(_ context: Context, columns: Int) -> String {
    var writer = PageWriter(context)
    writer.summary()
    writer.blank()
    writer.tracks()
    writer.duties()
    writer.reminders()
    let steps = context.case.steps(in: context.circumstances)
    if !steps.isEmpty {
      writer.blank()
      writer.heading(steps.heading)
      for step in steps { writer.step(step, letter: "-", isDetailed: steps.count <= 2) }
      writer.blank()
      writer.afterSteps(steps, open: 0)
    }
    return text(writer.rows, columns: columns)
  }

  /// What to bring, trip by trip.
  package static func checklist(_ context: Context, columns: Int) -> String {
    text(ChecklistScreen().page(context).rows, columns: columns)
  }

  /// What to ask by telephone.
  package static func questions(_ context: Context, columns: Int) -> String {
    text(CallScreen().page(context).rows, columns: columns)
  }

  /// Answers, tracks and the log of a case.
  package static func file(_ context: Context, columns: Int) -> String {
    var writer = PageWriter(context)
    for answer in context.answers.all {
      let said = context.say(answer)
      writer.row(
        Row(text: context.say(answer.question.short), tail: said, indent: 1))
    }
    writer.blank()
    writer.tracks()
    writer.blank()
    for (event, happening) in context.case.happenings {
      writer.row(
        Row(
          lead: "\(event.sequence)", text: context.say(happening.phrase),
          tail: context.say(event.happened.phrase), indent: 1))
    }
    for event in context.case.unreadable {
      writer.text(
        Phrase(
          "\(event.sequence) 新版本写的记录，这一版看不了：\(event.payload.kind)",
          "\(event.sequence) written by a newer version, unreadable here: \(event.payload.kind)"))
    }
    return text(writer.rows, columns: columns)
  }

  private static func text(_ rows: [Row], columns: Int) -> String {
    PageLayout.wrapped(PageLayout.tidied(rows), columns: columns).map(\.text).joined(
      separator: "\n")
  }
}
