import CardJourney
import CityGuide
import Terminal

/// Where everything stands.
struct StatusScreen: Screen {
  var requires: Set<Resource> { [.words] }

  func page(_ context: Context) -> Page {
    var writer = PageWriter(context)
    writeSummary(&writer)
    writer.blank()
    writer.add(Tracks())
    writer.add(Duties())
    writer.add(GuideNews())
    if context.isPrinted { writeSteps(&writer) } else { writeWords(&writer) }
    return Page(
      title: context.title(Phrase("状态", "Status")), rows: writer.rows,
      bindings: bindings(context), citations: writer.citations,
      why: Phrase("每条线各走各的，都办完才算完。", "Each track moves on its own; all must be done."),
      hasDuties: true)
  }

  /// The words of official screens, to be recorded, and whom to ask.
  private func writeWords(_ writer: inout PageWriter) {
    let context = writer.context
    writer.add(AnotherBankApart())
    if context.answers.situation?.goal != .accountOnly {
      writer.blank()
      writer.heading(
        Phrase(
          "官方 App 里是哪个词？", "What does the official app say about your card?"))
      for (number, word) in OfficialWord.allCases.enumerated() {
        // With few columns only the selected word says what it means, so that all are in sight.
        let isExplained =
          context.saysAll || context.size.columns >= PageLayout.wide
          || number == context.cursor.selected
        let explained = isExplained ? context.words?.explaining(word)?.meaning.spoken(&writer) : nil
        writer.choice(
          word.phrase, tail: explained?.words, evidence: explained?.evidence,
          .push(
            .word(WordScreen(id: StatusWordID(word), card: word.card(orElse: card(context))))))
      }
    }
    writeDesks(&writer)
    writeReminders(&writer)
  }

  private func bindings(_ context: Context) -> [KeyBinding] {
    [
      KeyMap.choosing(Phrase("看这个词", "Read the word")),
      KeyMap.search(.push(.wordList(WordListScreen(card: card(context))))),
      KeyMap.checklist, KeyMap.takingAway, KeyMap.care, KeyMap.why, KeyMap.asking, KeyMap.routes,
    ]
  }

  /// The card of which an official screen speaks: the new one once there is one.
  private func card(_ context: Context) -> CardAge {
    context.journey.application.filing == nil ? .old : .new
  }
}

// MARK: - Rows

extension StatusScreen {
  /// What can be done now: behind another key on the screen.
  private func writeSteps(_ writer: inout PageWriter) {
    let steps = writer.context.case.steps(in: writer.context.circumstances)
    if !steps.saysHowBankChanges { writer.add(AnotherBankApart()) }
    writeReminders(&writer)
    writer.blank()
    writer.add(StepsNow())
  }

  /// One sentence on top: how much is left, what is due next.
  private func writeSummary(_ writer: inout PageWriter) {
    writer.add(UnreadableGuides())
    let unmet = writer.context.case.unmet(in: writer.context.circumstances)
    if case .closed(let outcome) = writer.context.journey.closing {
      writer.heading(Phrase("已结束：\(outcome.phrase.zh)", "Closed: \(outcome.phrase.en)"))
    } else if writer.context.answers.situation == nil {
      writer.heading(
        Phrase(
          "还没说卡怎么了：先说情形和发卡地。",
          "Nothing is known yet: say what happened to the card, and where it was issued."))
    } else if unmet.isEmpty {
      writer.heading(Phrase("全部恢复了。", "Everything works again."))
    } else {
      let left = writer.context.tasks.count { !$0.state.isSettled }
      writer.heading(Phrase("还剩 \(left) 件。", left == 1 ? "1 thing left." : "\(left) things left."))
    }
  }

  /// Whose business it is, and under which number.
  private func writeDesks(_ writer: inout PageWriter) {
    guard let query = writer.context.query else { return }
    writer.blank()
    writer.heading(Phrase("在哪问", "Whom to ask"))
    if let hotline = writer.context.hotline, writer.context.answers.situation?.goal != .accountOnly
    {
      writer.fact(hotline, indent: 3, label: Phrase("卡的事（人社）", "The card (HRSS)"), \.phrase)
    } else {
      writer.text(query.desk(.hrss).phrase, indent: 3)
    }
    writer.text(query.desk(.insurance).phrase, indent: 3)
    guard writer.context.answers.hasAccount else { return }
    if let bank = writer.context.bank, let hotline = bank.hotline {
      writer.add(BankNumber(hotline: hotline, bank: bank, indent: 3))
    } else {
      writer.text(Desk(writer.context.bank).phrase, indent: 3)
    }
  }

  /// What needs nothing, and what needs a call whenever it is seen.
  private func writeReminders(_ writer: inout PageWriter) {
    writer.blank()
    writeUntouched(&writer)
    writeStrangeCharges(&writer)
  }

  /// What follows the person, not the card.
  private func writeUntouched(_ writer: inout PageWriter) {
    guard writer.context.answers.situation?.goal != .worksAgain,
      !writer.context.answers.leavesCardElsewhere
    else { return }
    writer.aside(
      Phrase(
        "医保码、家庭共济、异地备案跟着人走，不用先解绑，换完打开看一眼就行；电子社保卡领到新卡后自己恢复。",
        "Medical code, family fund and away filing follow the person: unbind nothing, look once afterwards. The e-card comes back by itself."
      ))
  }

  /// Who is asked about charges that the holder did not make (domain.md C19).
  private func writeStrangeCharges(_ writer: inout PageWriter) {
    guard writer.context.answers.situation?.goal == .afterLoss else { return }
    writer.aside(
      Phrase(
        "看到不是自己刷的医保消费：留好凭证，打 12393 提出来。",
        "Charges that are not yours? Keep the proof and dispute them at 12393."))
  }
}

extension [Step] {
  /// Whether one of them says how the bank is changed.
  fileprivate var saysHowBankChanges: Bool {
    contains { step in
      switch step {
      case .apply, .endFirst: true
      default: false
      }
    }
  }
}
