import CardJourney
import CityGuide
import Terminal

/// Where everything stands.
struct StatusScreen: Screen {
  var cursor = Cursor()

  var needsWords: Bool { true }

  func page(_ context: Context) -> Page {
    var writer = PageWriter(context)
    writer.summary()
    writer.blank()
    writer.tracks()
    writer.duties()
    writer.guideNews()
    if context.answers.situation?.goal != .accountOnly {
      writer.blank()
      writer.heading(
        Phrase(
          "官方屏幕上看到的词是？选一个，看怎么办，再记下：",
          "Which word does the official screen show? Choose it to read, then record:"))
      for word in OfficialWord.allCases {
        let explained = context.words?.explaining(word)
        writer.choice(word.phrase, tail: explained.map { writer.spoken($0.meaning) })
      }
    }
    writer.reminders()
    return Page(
      title: context.title(Phrase("状态", "Status")), rail: context.rail, rows: writer.rows,
      bindings: bindings(writer.nextChoice, context), citations: writer.citations)
  }

  private func bindings(_ count: Int, _ context: Context) -> [KeyBinding] {
    [KeyMap.choosing(Phrase("看这个词", "Read the word"))]
      + (context.hasNewCard ? [KeyMap.diagnosing] : [])
      + [
        .letter("l", Phrase("记录", "Log"), .log),
        .letter("s", Phrase("来源", "Sources"), .sources, isHinted: false),
        .letter("w", Phrase("为什么", "Why"), .why),
        .letter("p", Phrase("电话问法", "Ask"), .questions),
        KeyMap.routes, KeyMap.takingAway,
      ] + KeyMap.picking(count) + KeyMap.moving + KeyMap.everywhere + KeyMap.always
  }

  mutating func act(_ action: Action, _ context: Context) -> [Intent] {
    switch action {
    case .back, .status: return [.pop]
    case .log: return [.push(LogScreen())]
    case .sources: return [.push(SourcesScreen(citations: page(context).citations))]
    case .questions: return [.push(CallScreen())]
    case .routes: return [.push(RoutesScreen(context))]
    case .diagnose: return [.push(DiagnosisScreen())]
    case .why:
      return [
        .push(
          WhyScreen(
            why: Phrase("每条线各走各的，都办完才算完。", "Each track moves on its own; all must be done."),
            isAboutDuties: true))
      ]
    default:
      guard let number = choice(of: action), number < OfficialWord.allCases.count else { return [] }
      let word = OfficialWord.allCases[number]
      // The word is about the new card once there is one.
      let card: CardAge = context.journey.application.filing == nil ? .old : .new
      return [.push(WordScreen(chosen: .state(word), card: card))]
    }
  }
}

extension PageWriter {
  /// One sentence on top: how much is left, what is due next.
  mutating func summary() {
    unreadableGuides()
    let unmet = context.case.unmet(in: context.circumstances)
    let duty = context.case.obligations(in: context.circumstances).first { $0.due != .standing }
    if case .closed(let outcome) = context.journey.closing {
      heading(Phrase("已结束：\(outcome.phrase.zh)", "Closed: \(outcome.phrase.en)"))
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

  /// The tracks, one line each.
  mutating func tracks() {
    let journey = context.journey
    let lapsed = context.case.projection(in: context.circumstances).presumedLapsed
    if journey.social != .none {
      track(Phrase("旧卡社保", "Old card, social"), journey.social.phrase(lapsed: lapsed[.social]))
    }
    if journey.account != .none {
      track(Phrase("旧卡银行", "Old card, bank"), journey.account.phrase(lapsed: lapsed[.bank]))
    }
    if context.answers.situation?.goal.errand != nil {
      track(Phrase("新卡申请", "Application"), journey.application.phrase)
    }
    track(Phrase("新卡社保", "New card, social"), journey.enabling.phrase)
    track(Phrase("新卡银行", "New card, bank"), journey.activating.phrase)
    if case .arranged(let kind, _, _) = journey.access {
      track(Phrase("看病", "Care"), kind.phrase)
    }
    bindings()
  }

  private mutating func track(_ name: Phrase, _ state: Phrase) {
    row(Row(text: context.say(name), tail: context.say(state), indent: 1))
  }

  private mutating func bindings() {
    guard context.answers.hasAccount else { return }
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
        : Phrase(states.map(\.zh).joined(separator: "；"), states.map(\.en).joined(separator: "; ")))
  }

  /// What needs nothing, and what needs a call whenever it is seen.
  mutating func reminders() {
    blank()
    untouched()
    strangeCharges()
  }

  /// What follows the person, not the card.
  private mutating func untouched() {
    guard context.answers.situation?.goal != .worksAgain else { return }
    aside(
      Phrase(
        "医保码、家庭共济、异地备案跟着人走，不用先解绑，换完打开看一眼就行；电子社保卡领到新卡后自己恢复。",
        "Medical code, family fund and away filing follow the person: unbind nothing, look once afterwards. The e-card comes back by itself."
      ))
  }
}
