import CardJourney
import CityGuide
import Terminal

/// Where a case stands today: all that it takes, what is waited for, what is new, and what comes next.
struct TodayCard {
  /// What answering the open questions asks for.
  let asking: Message

  /// The row of what is to be done first; nil where nothing can be done.
  static func next(_ context: Context) -> Int? {
    let steps = context.case.steps(in: context.circumstances)
    if steps == [.finish] { return context.tasks.count }
    let tasks = context.tasks
    let kinds = steps.compactMap(\.task)
    return kinds.lazy.compactMap { kind in
      tasks.firstIndex { $0.kind == kind && !$0.state.isSettled }
    }.first
  }

  func page(_ context: Context) -> Page {
    var writer = PageWriter(context)
    writer.add(UnreadableGuides())
    writer.add(FaultyFiles())
    writer.add(GuideBanner())
    writer.add(OldGuides())
    writeOutcome(&writer)
    let next = TodayCard.next(context)
    for (number, task) in context.tasks.enumerated() {
      write(task, isNext: number == next, &writer)
    }
    writeEnd(&writer)
    writer.blank()
    writeWaiting(&writer)
    writeQuestions(&writer)
    if context.journey.closing == .open {
      writer.add(CareMeanwhile(steps: context.case.steps(in: context.circumstances)))
    }
    if let guide = context.guide, !guide.hasOwnFacts {
      writer.text(guide.shortSummary(in: context.places))
    }
    return Page(
      title: context.title(Phrase("今天", "Today")), rows: writer.rows, bindings: bindings(context),
      back: .toHome, citations: writer.citations, why: context.whyNext,
      errand: context.case.steps(in: context.circumstances).first?.errand, hasDuties: true)
  }

  // MARK: Rows

  private func write(_ task: CaseTask, isNext: Bool, _ writer: inout PageWriter) {
    let context = writer.context
    let title = task.title(&writer)
    let isSelected = writer.nextChoice == context.cursor.selected
    writer.choice(
      title.phrase, mark: task.mark(context), tail: task.tail(context), evidence: title.evidence,
      message(task, context))
    if !isNext, task.state == .later || task.state == .notNeeded { writer.recede() }
    guard isSelected, !task.steps.isEmpty, let step = task.steps.first else { return }
    if let hint = step.hint(&writer) { writer.line(hint, indent: 9) }
  }

  private func message(_ task: CaseTask, _ context: Context) -> Message {
    switch task.steps.first {
    case .report(let side, .temporary): return .push(.call(CallScreen(side)))
    case .tellPayouts: return .push(.question(QuestionScreen(.payouts)))
    // Where and with what one goes hangs on who goes: that is asked before.
    case .apply where !context.openQuestions.isEmpty && !context.saysAll: return asking
    default: return .push(.task(TaskScreen(task.kind)))
    }
  }

  /// What is left where everything is done: to say so.
  private func writeEnd(_ writer: inout PageWriter) {
    let context = writer.context
    if case .closed = context.journey.closing { return writeReopening(&writer) }
    guard context.case.steps(in: context.circumstances) == [.finish] else { return }
    writer.blank()
    for line in Step.finish.endAdvice(context) { writer.text(line) }
    writer.choice(
      Phrase("结束这件事", "Close this case"),
      .perform(
        .record([.closed(context.outcome)], .on(context.today, at: nil), insist: false),
        said: Phrase("这件事办完了。", "This case is done.")))
  }

  /// A closed case may be opened again, unless its end allows none.
  private func writeReopening(_ writer: inout PageWriter) {
    let context = writer.context
    let machine = Machine(answers: context.answers, circumstances: context.circumstances)
    let refusals = machine.refusals(
      of: .reopened, when: .on(context.today, at: nil), in: context.journey)
    guard refusals.isEmpty else { return }
    writer.blank()
    writer.choice(
      Phrase("又有事要办：重新打开", "Something is left after all: open it again"),
      .recordNow(.reopened, context))
  }

  /// A case that is closed, or in which nothing is left.
  private func writeOutcome(_ writer: inout PageWriter) {
    let context = writer.context
    if case .closed(let outcome) = context.journey.closing {
      writer.heading(
        Phrase("这件事已经结束：\(outcome.phrase.zh)。", "This case is closed: \(outcome.phrase.en)."))
      writer.blank()
    } else if context.case.isDone(in: context.circumstances) {
      writer.heading(
        context.outcome == .foundAgain
          ? Phrase(
            "都办完了：旧卡找到了，没有挂着的。", "All is done: the old card was found, and nothing is blocked.")
          : Phrase("都办完了。这张卡看病、领钱都能用了。", "All is done: the card works for care and for payments."))
      writer.blank()
    }
  }

  /// What somebody else has to do, and since when.
  private func writeWaiting(_ writer: inout PageWriter) {
    let context = writer.context
    guard let since = context.case.waitingSince else { return }
    let days = since.days(to: context.today)
    writer.text(
      Phrase(
        "在等：卡 \(since.monthAndDay) 交的，已经等了 \(days) 天。",
        "Waiting: filed on \(since.monthAndDay), \(days) days ago."))
    let duty = context.case.obligations(in: context.circumstances).first(where: \.kind.isOfWaiting)
    if let duty { writer.text(duty.phrase(on: context.today), indent: 3) }
  }

  private func writeQuestions(_ writer: inout PageWriter) {
    let open = writer.context.openQuestions.count
    guard open > 0, writer.context.journey.closing == .open else { return }
    writer.text(
      Phrase(
        "还有 \(open) 个问题，答了后面更准（a）。",
        "\(open) questions are open; answers make the rest more exact (a)."))
  }

  private func bindings(_ context: Context) -> [KeyBinding] {
    [KeyMap.choosing(Phrase("打开", "Open")), KeyMap.checklist, KeyMap.status, KeyMap.takingAway]
      + (context.openQuestions.isEmpty ? [] : [KeyMap.asking]) + [KeyMap.routes, KeyMap.home]
  }
}

// MARK: - Words of a row

extension CaseTask {
  /// What it is called, and who says so: of what can be done now where and under which number.
  fileprivate func title(_ page: inout PageWriter) -> (phrase: Phrase, evidence: Evidence?) {
    guard case .now(let steps) = state, steps.count == 1, let step = steps.first else {
      return (kind.phrase, nil)
    }
    switch step {
    case .report: return (kind.phrase, nil)
    case .apply:
      let trip = page.context.trip(for: step)
      guard let trip else { return (step.phrase, nil) }
      let (place, what) = (trip.place, trip.errandWords)
      return (Phrase("去\(place.zh)：\(what.zh)", "\(place.en): \(what.en)"), nil)
    case .bind, .followClaim, .endFirst, .clear, .settleAtDesk:
      return (step.title(&page).phrase, nil)
    default: return (kind.phrase, nil)
    }
  }

  /// Its mark; what is due today or over cries out.
  fileprivate func mark(_ context: Context) -> String {
    let isDue = context.case.obligations(in: context.circumstances).contains { duty in
      duty.kind.task == kind && duty.isPinned(on: context.today)
    }
    return isDue && !state.isSettled ? "[!]" : state.mark
  }

  /// The days on which it was done; of what runs out until when it holds.
  fileprivate func tail(_ context: Context) -> Phrase? {
    let days = context.case.recorded(of: kind).map(\.event.happened.short)
    let duty = context.case.obligations(in: context.circumstances).first { duty in
      if case .renewReport = duty.kind { duty.kind.task == kind } else { false }
    }
    let until = duty?.due.earliest.map { day in
      duty?.basis == .assumed
        ? Phrase("没问到管几天，按到 \(day.monthAndDay) 算", "taken to hold until \(day.monthAndDay)")
        : Phrase("管到 \(day.monthAndDay)", "holds until \(day.monthAndDay)")
    }
    var seen: Set<Phrase> = []
    let done = days.filter { seen.insert($0).inserted }.joined(by: .enumeration)
    let parts = [days.isEmpty ? nil : done, until].compactMap(\.self)
    return parts.isEmpty ? (state == .notNeeded ? state.phrase : nil) : parts.joined(by: .comma)
  }
}

extension When {
  /// The day without its year, as it stands in a list of one case.
  fileprivate var short: Phrase {
    switch self {
    case .on(let day, let minute):
      minute.map {
        Phrase("\(day.monthAndDay) \(Moment.clock($0))", "\(day.monthAndDay) \(Moment.clock($0))")
      }
        ?? Phrase(day.monthAndDay, day.monthAndDay)
    case .about(let day): Phrase("\(day.monthAndDay) 前后", "about \(day.monthAndDay)")
    case .before(let day): Phrase("\(day.monthAndDay) 以前", "before \(day.monthAndDay)")
    case .unknown: Phrase("哪天不记得了", "day not known")
    }
  }
}

extension ObligationKind {
  /// The thing of the list that it presses.
  fileprivate var task: CaseTask.Kind? {
    switch self {
    case .report(let side), .renewReport(let side): .report(side)
    case .formalBeforeLapse, .exchangeBeforeExpiry, .changeBank: .apply
    case .askProgress, .askForPaper, .complain, .collectionLimit, .collect, .enable, .voidParcel,
      .retryAfterSync:
      .collect
    case .activate: .activate
    case .fileClaim: .claims
    case .moveAfterPayday: .payouts
    case .keepOldAccount: .endOld
    case .awaitRenewalWindow, .leaveBindings, .checkAwayFiling, .paperExpires, .idDocumentExpires,
      .hearAgain:
      nil
    }
  }
}

extension Step {
  /// One line below its row: the number to ring, or what to bring.
  fileprivate func hint(_ page: inout PageWriter) -> Spoken? {
    switch self {
    case .report(.social, .temporary):
      return page.context.hotline.flatMap { hotline in
        hotline.value.number.map { number in
          page.spoken(hotline.fact, Phrase("打 \(number)", "call \(number)"))
        }
      }
    case .report(.bank, _):
      return page.context.bank?.hotline.map { hotline in
        page.spoken(
          hotline.fact, Phrase("打 \(hotline.value.number)", "call \(hotline.value.number)"))
      }
    case .apply, .collect, .activate, .enable:
      let paper = page.context.identityPapers
      return Spoken(
        words: Phrase("\(paper.zh)一定带；别的看清单（c）。", "Bring \(paper.en); the list has the rest (c)."),
        evidence: .ours)
    default: return nil
    }
  }

  /// What is worth knowing when everything works: an old card that is still there.
  fileprivate func endAdvice(_ context: Context) -> [Phrase] {
    guard context.journey.plastic == .inHand, !context.journey.isFoundInTime else { return [] }
    return [
      Phrase("旧卡还在手上：新卡都好用了，把它的芯片剪断。", "You still have the old card: now cut through its chip.")
    ]
  }
}
