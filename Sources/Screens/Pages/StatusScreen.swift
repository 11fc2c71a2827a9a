import CardJourney
import CityGuide
import Copy
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
      title: context.title(Phrase(\.statusPage)), rows: writer.rows,
      bindings: bindings(context), citations: writer.citations,
      why: .said(Phrase(\.tracksMoveSeparately)),
      hasDuties: true)
  }

  /// The words of official screens, to be recorded, and whom to ask.
  private func writeWords(_ writer: inout PageWriter) {
    let context = writer.context
    writer.add(AnotherBankApart())
    if showsWords(context) {
      writer.blank()
      writer.heading(
        Phrase(\.asksOfficialAppWord))
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

  /// Where only the account is at stake no official screen speaks of it.
  private func showsWords(_ context: Context) -> Bool {
    context.answers.situation?.goal != .accountOnly
  }

  private func bindings(_ context: Context) -> [KeyBinding] {
    let words = [
      KeyMap.choosing(Phrase(\.readStatusWord)),
      KeyMap.search(.push(.wordList(WordListScreen(card: card(context))))),
    ]
    return (showsWords(context) ? words : []) + [
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
    if case .closed(let outcome) = writer.context.journey.closing {
      writer.heading(Phrase { $0.closedWithOutcome(outcome: outcome.phrase($0)) })
    } else if writer.context.answers.situation == nil {
      writer.heading(
        Phrase(\.nothingKnownOfCard))
    } else if let account = writer.context.openAccount, worksAgain(writer.context) {
      writer.heading(Phrase(\.cardWorksAgain))
      writer.text(account)
    } else if worksAgain(writer.context) {
      writer.heading(Phrase(\.everythingWorksAgain))
    } else {
      let left = writer.context.tasks.count { !$0.state.isSettled }
      writer.heading(Phrase { $0.howMuchIsLeft(count: left) })
    }
  }

  private func worksAgain(_ context: Context) -> Bool {
    context.case.worksAgain(in: context.circumstances)
  }

  /// Whose business it is, and under which number.
  private func writeDesks(_ writer: inout PageWriter) {
    guard let query = writer.context.query else { return }
    writer.blank()
    writer.heading(Phrase(\.whomToAsk))
    if let hotline = writer.context.hotline, writer.context.answers.situation?.goal != .accountOnly
    {
      writer.fact(hotline, indent: 3, label: Phrase(\.cardOfficeHotline), \.phrase)
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
    writer.asideStatement(.bindingsFollowPerson)
    writer.asideStatement(.bindingECard)
  }

  /// Who is asked about charges that the holder did not make (TwoAnswers.md, C19).
  private func writeStrangeCharges(_ writer: inout PageWriter) {
    guard writer.context.answers.situation?.goal == .afterLoss else { return }
    writer.asideStatement(.strangeCharges)
  }
}

extension [Step] {
  fileprivate var saysHowBankChanges: Bool {
    contains { step in
      switch step {
      case .apply, .endFirst: true
      default: false
      }
    }
  }
}
