import CardJourney
import Copy
import Terminal

/// Asks once before a case is closed with something left to do.
struct CloseCaseScreen: Screen {
  let outcome: Outcome

  func page(_ context: Context) -> Page {
    var writer = PageWriter(context)
    writer.heading(Phrase(\.asksToCloseCase))
    writer.text(
      Phrase(\.closingStopsReminders))
    writer.blank()
    // Leaving it open comes first: Enter alone never closes a case.
    writer.choice(Phrase(\.leaveCaseOpen), .close)
    writer.choice(
      Phrase { $0.closeCaseWith(outcome: outcome.phrase($0)) },
      .all([
        .toWizard,
        .perform(
          .record([.closed(outcome)], .on(context.today, at: nil), insist: false),
          said: Phrase { $0.caseClosedNow(outcome: outcome.phrase($0)) }),
      ]))
    return Page(
      title: context.title(Phrase(\.checkBeforehand)), rows: writer.rows,
      bindings: [KeyMap.choosing(Phrase(\.chooseThis))])
  }
}
