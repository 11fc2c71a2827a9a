import CardJourney
import CityGuide
import Copy
import Terminal

/// One thing of the list: how it is done and what can be recorded of it, or what was.
struct TaskScreen: Screen {
  let kind: CaseTask.Kind

  init(_ kind: CaseTask.Kind) {
    self.kind = kind
  }

  func page(_ context: Context) -> Page {
    var writer = PageWriter(context)
    writer.add(UnreadableGuides())
    guard let task = context.tasks.first(where: { $0.kind == kind }) else {
      writer.text(Phrase(\.taskNoLongerExists))
      return Page(title: context.title(Phrase(\.thisTask)), rows: writer.rows)
    }
    writeHeading(task, &writer)
    var records: [KeyBinding] = []
    var further: [Row] = []
    switch task.state {
    case .now(let steps) where steps.count > 1: write(steps, &writer)
    case .now(let steps): (records, further) = write(steps[0], &writer)
    case .waiting(let step): (records, further) = write(step, &writer)
    case .later:
      writer.blank()
      writer.text(
        Phrase(\.taskNotYetReached))
    case .done, .notNeeded, .leftUndone: break
    }
    writeRecorded(&writer)
    if !task.steps.isEmpty {
      writer.add(Warnings(steps: task.steps, isBrief: !context.saysAll))
      if !further.isEmpty {
        writer.blank()
        writer.heading(Phrase(\.taskFurtherNotes))
        for row in further { writer.row(row) }
      }
      writer.blank()
      writer.add(QuestionsToAsk())
    }
    let selected =
      context.cursor.selected < task.steps.count ? task.steps[max(0, context.cursor.selected)] : nil
    return Page(
      title: context.title(Phrase(\.thisTask)), rows: writer.rows,
      bindings: (writer.nextChoice > 0 ? [KeyMap.choosing(Phrase(\.recordIt))] : [])
        + records,
      citations: writer.citations, why: context.whyNext,
      errand: (selected ?? task.steps.first)?.errand)
  }

  private func writeHeading(_ task: CaseTask, _ writer: inout PageWriter) {
    let context = writer.context
    let number = context.number(of: kind).map { "\($0)  " } ?? ""
    // Of one step the title says where it is done.
    let title = task.steps.count == 1 ? task.steps[0].title(&writer) : (kind.phrase, nil)
    let isNow = if case .now = task.state { true } else { false }
    writer.row(
      Row(
        text: number + context.say(title.0), tail: isNow ? "" : context.say(task.state.phrase),
        style: .bold
      ).with(title.1, context.language))
  }

  /// Several that can be done in any order, the selected one in full.
  private func write(_ steps: [Step], _ writer: inout PageWriter) {
    let context = writer.context
    for step in steps {
      let isSelected = writer.nextChoice == context.cursor.selected || context.saysAll
      writer.add(
        StepChoice(
          step: step, isDetailed: isSelected,
          message: .push(.record(RecordScreen(step, context: context)))))
    }
  }

  /// How one step is done, and what can be recorded of it; what is left to be said below that.
  private func write(
    _ step: Step, _ writer: inout PageWriter
  ) -> (keys: [KeyBinding], further: [Row]) {
    let context = writer.context
    writer.blank()
    let start = writer.rows.count
    // Whoever comes here from a call got no answer.
    if step.isSocialReport, !context.journey.enabling.isEnabled { writer.add(NobodyAnswers()) }
    writer.add(StepDetails(step: step))
    // What was done has to be in sight: of much that is said the first lines stand before it.
    let cut = min(start + TaskScreen.most, writer.rows.count)
    let further = context.saysAll ? [] : writer.takeRows(behind: cut)
    writer.blank()
    if step == .tellPayouts {
      writer.choice(Phrase(\.tickPayouts), .push(.question(QuestionScreen(.payouts))))
      return ([], further)
    }
    let record = RecordScreen(step, context: context)
    writer.add(RecordOptions(record: record))
    if case .report(let side, _) = step { writer.add(CallAgainLater(side: side)) }
    return (record.turning(to: Message.push), further)
  }

  /// How many rows about a step stand before what can be recorded.
  private static let most = 4

  /// What was recorded of it so far.
  private func writeRecorded(_ writer: inout PageWriter) {
    let recorded = writer.context.case.recorded(of: kind)
    guard !recorded.isEmpty else { return }
    writer.blank()
    writer.heading(Phrase(\.taskRecordedSoFar))
    for (event, happening) in recorded {
      writer.row(
        Row(
          text: writer.context.say(happening.phrase),
          tail: writer.context.say(event.happened.phrase),
          indent: 3))
    }
  }
}
