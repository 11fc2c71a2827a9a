import CardJourney
import Terminal

/// Asks once before a case is closed with something left to do.
struct CloseCaseScreen: Screen {
  let outcome: Outcome

  func page(_ context: Context) -> Page {
    var writer = PageWriter(context)
    writer.heading(Phrase("要结束这件事吗？", "Close this case?"))
    writer.text(
      Phrase(
        "结束以后不再提醒，也不再往下办。记录都留着，按 u 可以撤销。",
        "Nothing more is due or offered then. The records stay; u takes it back."))
    writer.blank()
    // Leaving it open comes first: Enter alone never closes a case.
    writer.choice(Phrase("先不结束", "Leave it open"), .close)
    writer.choice(
      Phrase("结束：\(outcome.phrase.zh)", "Close it: \(outcome.phrase.en)"),
      .all([
        .toWizard,
        .perform(
          .record([.closed(outcome)], .on(context.today, at: nil), insist: false),
          said: Phrase(
            "这件事结束了：\(outcome.phrase.zh)", "This case is closed: \(outcome.phrase.en)")),
      ]))
    return Page(
      title: context.title(Phrase("核对", "Check")), rows: writer.rows,
      bindings: [KeyMap.choosing(Phrase("确定", "Choose"))])
  }
}
