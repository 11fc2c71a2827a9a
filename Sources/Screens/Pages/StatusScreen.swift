import CardJourney
import CityGuide
import Terminal

/// Where everything stands.
struct StatusScreen: Screen {
  var requires: Set<Resource> { [.words] }

  func page(_ context: Context) -> Page {
    var writer = PageWriter(context)
    writer.summary()
    writer.blank()
    writer.tracks()
    writer.duties()
    writer.add(GuideNews())
    if context.isPrinted { writer.steps() } else { words(&writer) }
    return Page(
      title: context.title(Phrase("状态", "Status")), rail: rail(context), rows: writer.rows,
      bindings: bindings(context), citations: writer.citations,
      why: Phrase("每条线各走各的，都办完才算完。", "Each track moves on its own; all must be done."),
      hasDuties: true)
  }

  /// The words of official screens, to be recorded, and whom to ask.
  private func words(_ writer: inout PageWriter) {
    let context = writer.context
    writer.anotherBankApart()
    if context.answers.situation?.goal != .accountOnly {
      writer.blank()
      writer.heading(
        Phrase(
          "官方屏幕上看到的词是？选一个，看怎么办，再记下（按 / 打字找）：",
          "Which word does the official screen show? Choose it to read, then record (/ to type):"))
      for (number, word) in OfficialWord.allCases.enumerated() {
        // With few columns only the selected word says what it means, so that all are in sight.
        let isExplained =
          context.saysAll || context.size.columns >= PageLayout.wide
          || number == context.cursor.selected
        let explained = isExplained ? context.words?.explaining(word) : nil
        writer.choice(
          word.phrase, tail: explained.map { writer.spoken($0.meaning) },
          .push(
            .word(WordScreen(id: StatusWordID(word), card: word.card(orElse: card(context))))))
      }
    }
    writer.desks()
    writer.reminders()
  }

  /// The tracks below say the same at more length: the rail stands where there is room for both.
  private func rail(_ context: Context) -> Rail? {
    context.size.rows >= StatusScreen.tall ? context.rail : nil
  }

  /// Rows from which on the rail stands above the tracks.
  private static let tall = 30

  private func bindings(_ context: Context) -> [KeyBinding] {
    [
      KeyMap.choosing(Phrase("看这个词", "Read the word")),
      KeyMap.search(.push(.wordList(WordListScreen(card: card(context))))),
    ]
      + (context.hasNewCard ? [KeyMap.diagnosing] : [])
      + [
        KeyMap.care, KeyMap.why, KeyMap.questions, KeyMap.checklist, KeyMap.routes,
        KeyMap.takingAway,
      ]
  }

  /// The card of which an official screen speaks: the new one once there is one.
  private func card(_ context: Context) -> CardAge {
    context.journey.application.filing == nil ? .old : .new
  }
}

extension PageWriter {
  /// What can be done now: behind another key on the screen.
  fileprivate mutating func steps() {
    let steps = context.case.steps(in: context.circumstances)
    if !steps.saysHowBankChanges { anotherBankApart() }
    reminders()
    guard !steps.isEmpty else { return }
    blank()
    heading(steps.heading)
    // Of a long list the first two in full: of the others the title says what they are about.
    for (number, step) in steps.enumerated() {
      self.step(step, lead: "-", isDetailed: steps.count <= 4 || number < 2)
    }
    blank()
    afterSteps(steps, open: 0)
  }

  /// One sentence on top: how much is left, what is due next.
  mutating func summary() {
    unreadableGuides()
    let unmet = context.case.unmet(in: context.circumstances)
    let duty = context.case.obligations(in: context.circumstances).first { $0.due != .standing }
    if case .closed(let outcome) = context.journey.closing {
      heading(Phrase("已结束：\(outcome.phrase.zh)", "Closed: \(outcome.phrase.en)"))
    } else if context.answers.situation == nil {
      heading(
        Phrase(
          "还没说卡怎么了：先说情形和发卡地。",
          "Nothing is known yet: say what happened to the card, and where it was issued."))
    } else if unmet.isEmpty {
      heading(Phrase("全部恢复了。", "Everything works again."))
    } else {
      heading(
        Phrase(
          "还差 \(unmet.count) 件事就全部恢复。",
          "\(unmet.count) things are left until everything works again."))
      if let duty {
        let words = duty.phrase(on: context.today)
        text(Phrase("最近一件：\(words.zh)", "Next: \(words.en)"))
      }
    }
  }

  /// A report of which nobody spoke.
  private static let unsaidReport = Phrase("没说挂没挂失", "not said whether reported")

  /// The tracks, one line each.
  mutating func tracks() {
    // Of a case that has not begun no track is known, not even that the account is live.
    guard context.answers.situation != nil else { return }
    let journey = context.journey
    // Whoever is further on may have reported long ago: that it was not said is no state of the card.
    let isUnsaid = journey.plastic == .missing && journey.application.filing != nil
    if journey.social != .none {
      let isNotReported = isUnsaid && journey.social == .usable
      track(
        Phrase("旧卡社保", "Old card, social"),
        isNotReported ? PageWriter.unsaidReport : journey.social.phrase)
    }
    if journey.account != .none {
      let isNotReported = isUnsaid && journey.account == .live
      track(
        Phrase("旧卡银行", "Old card, bank"),
        isNotReported ? PageWriter.unsaidReport : journey.account.phrase)
    }
    guard context.answers.situation?.goal != .worksAgain || !journey.application.isCollected else {
      // The card in hand may be new or old, and of its bank side nothing is known but what was found.
      track(Phrase("手上的卡", "Card in hand"), journey.enabling.phrase)
      track(Phrase("看病", "Care"), journey.access.phrase)
      claims()
      bindings()
      return
    }
    if context.answers.situation?.goal.errand != nil {
      track(Phrase("新卡申请", "Application"), journey.application.phrase)
    }
    track(Phrase("新卡社保", "New card, social"), journey.enabling.phrase)
    track(
      Phrase("新卡银行", "New card, bank"),
      context.answers.needsBankSide || journey.activating != .inactive
        || context.answers.situation?.goal.errand == nil
        ? journey.activating.phrase : Phrase("没激活，孩子的卡可以先不管", "inactive; for a child it may wait")
    )
    track(Phrase("看病", "Care"), journey.access.phrase)
    claims()
    bindings()
  }

  private mutating func claims() {
    let open = context.journey.claims.filter(\.value.state.isOpen).sorted { $0.key < $1.key }
    guard !open.isEmpty else { return }
    let states = open.map { number, claim in
      Phrase("单据 \(number) \(claim.state.phrase.zh)", "bill \(number): \(claim.state.phrase.en)")
    }
    track(
      Phrase("自费单据", "Bills paid"),
      states.joined(by: .semicolon))
  }

  private mutating func track(_ name: Phrase, _ state: Phrase) {
    row(Row(text: context.say(name), tail: context.say(state), indent: 1))
  }

  private mutating func bindings() {
    guard context.answers.hasAccount || context.answers.payouts != nil else { return }
    guard let payouts = context.answers.payouts else {
      track(Phrase("换绑", "Payments"), Phrase("还没说有哪些钱进出", "not told yet"))
      return
    }
    let states = BindingKind.onAccount.filter(payouts.contains).map { kind in
      let state = (context.journey.bindings[kind] ?? .open).phrase
      return Phrase("\(kind.phrase.zh) \(state.zh)", "\(kind.phrase.en): \(state.en)")
    }
    track(
      Phrase("换绑", "Payments"),
      states.isEmpty
        ? Phrase("没有要改的", "none")
        : states.joined(by: .semicolon))
  }

  /// Whose business it is, and under which number.
  fileprivate mutating func desks() {
    guard let query = context.query else { return }
    blank()
    heading(Phrase("在哪问", "Whom to ask"))
    if let hotline = context.hotline, context.answers.situation?.goal != .accountOnly {
      fact(hotline, indent: 3, label: Phrase("卡的事（人社）", "The card (HRSS)"), \.phrase)
    } else {
      text(query.desk(.hrss).phrase, indent: 3)
    }
    text(query.desk(.insurance).phrase, indent: 3)
    guard context.answers.hasAccount else { return }
    if let bank = context.bank, let hotline = bank.hotline {
      number(hotline, of: bank, indent: 3)
    } else {
      text(Desk(context.bank).phrase, indent: 3)
    }
  }

  /// What needs nothing, and what needs a call whenever it is seen.
  mutating func reminders() {
    blank()
    untouched()
    strangeCharges()
  }

  /// What follows the person, not the card.
  private mutating func untouched() {
    guard context.answers.situation?.goal != .worksAgain, !context.answers.leavesCardElsewhere
    else { return }
    aside(
      Phrase(
        "医保码、家庭共济、异地备案跟着人走，不用先解绑，换完打开看一眼就行；电子社保卡领到新卡后自己恢复。",
        "Medical code, family fund and away filing follow the person: unbind nothing, look once afterwards. The e-card comes back by itself."
      ))
  }
}
