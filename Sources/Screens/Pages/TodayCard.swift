import CardJourney
import CityGuide
import Copy
import Terminal

/// Where a case stands today: all that it takes, what is waited for, what is new, and what comes next.
struct TodayCard {
  private let context: Context
  private let steps: [Step]
  private let tasks: [CaseTask]

  init(_ context: Context) {
    self.context = context
    steps = context.case.steps(in: context.circumstances)
    tasks = context.tasks
  }

  /// The row of what is to be done first; nil where nothing can be done.
  var next: Int? {
    if steps == [.finish] { return tasks.count }
    let kinds = steps.compactMap(\.task)
    return kinds.lazy.compactMap { kind in
      tasks.firstIndex { $0.kind == kind && !$0.state.isSettled }
    }.first
  }

  /// The page; `asking` is what asks the open questions before a task that hangs on them.
  func page(asking: (CaseTask.Kind) -> Message) -> Page {
    let duties = context.case.obligations(in: context.circumstances)
    var writer = PageWriter(context)
    writer.add(UnreadableGuides())
    writer.add(FaultyFiles())
    writer.add(GuideBanner())
    writer.add(OldGuides())
    writeOutcome(&writer)
    let next = next
    for (number, task) in tasks.enumerated() {
      write(task, duties, isNext: number == next, asking: asking, &writer)
    }
    writeEnd(&writer)
    writer.blank()
    writeWaiting(duties, &writer)
    writeQuestions(&writer)
    if context.journey.closing == .open {
      writer.add(CareMeanwhile(steps: steps))
    }
    if let guide = context.guide, !guide.hasOwnFacts {
      writer.text(guide.shortSummary(in: context.places))
    }
    return Page(
      title: context.title(Phrase(\.todayPage)), rows: writer.rows, bindings: bindings,
      back: .toHome, citations: writer.citations, why: context.whyNext,
      errand: steps.first?.errand, hasDuties: true)
  }

  // MARK: Rows

  private func write(
    _ task: CaseTask, _ duties: [Obligation], isNext: Bool, asking: (CaseTask.Kind) -> Message,
    _ writer: inout PageWriter
  ) {
    let pressing = duties.filter { $0.kind.task == task.kind }
    let title = task.title(&writer)
    let isSelected = writer.nextChoice == context.cursor.selected
    writer.choice(
      title.phrase, mark: task.mark(pressing, on: context.today),
      tail: task.tail(days(of: task), pressing), evidence: title.evidence,
      message(task, asking: asking))
    if !isNext, task.state == .later || task.state == .notNeeded { writer.recede() }
    guard isSelected, !task.steps.isEmpty, let step = task.steps.first else { return }
    if let hint = step.hint(&writer) { writer.line(hint, indent: 9) }
  }

  /// The days on which it was done.
  private func days(of task: CaseTask) -> [Phrase] {
    var seen: Set<Phrase> = []
    return context.case.recorded(of: task.kind).map(\.event.happened.short)
      .filter { seen.insert($0).inserted }
  }

  private func message(_ task: CaseTask, asking: (CaseTask.Kind) -> Message) -> Message {
    switch task.steps.first {
    case .report(let side, .temporary): return .push(.call(CallScreen(side)))
    case .tellPayouts: return .push(.question(QuestionScreen(.payouts)))
    // Where and with what one goes hangs on who goes: that is asked before.
    case .apply where !context.openQuestions.isEmpty && !context.saysAll: return asking(task.kind)
    default: return .push(.task(TaskScreen(task.kind)))
    }
  }

  /// What is left where everything is done: to say so.
  private func writeEnd(_ writer: inout PageWriter) {
    if case .closed = context.journey.closing { return writeReopening(&writer) }
    guard steps == [.finish] else { return }
    writer.blank()
    writer.add(OldCardAtTheEnd(indent: 1))
    writer.choice(
      Phrase(\.closeThisCase),
      .perform(
        .record([.closed(context.outcome)], .on(context.today, at: nil), insist: false),
        said: Phrase(\.caseIsDone)))
    guard context.case.leavesAccountOpen else { return }
    writer.choice(Phrase(\.oldAccountWasClosed), .recordNow(.oldAccount(.closed), context))
  }

  /// A closed case may be opened again, unless its end allows none.
  private func writeReopening(_ writer: inout PageWriter) {
    let machine = Machine(answers: context.answers, circumstances: context.circumstances)
    let refusals = machine.refusals(
      of: .reopened, when: .on(context.today, at: nil), in: context.journey)
    guard refusals.isEmpty else { return }
    writer.blank()
    writer.choice(
      Phrase(\.reopenCase),
      .recordNow(.reopened, context))
  }

  /// A case that is closed, or in which nothing is left.
  private func writeOutcome(_ writer: inout PageWriter) {
    if case .closed(let outcome) = context.journey.closing {
      writer.heading(
        Phrase { $0.caseEndedWith(outcome: outcome.phrase($0)) })
      writer.blank()
    } else if context.case.worksAgain(in: context.circumstances) {
      writer.heading(
        context.outcome == .foundAgain
          ? Phrase(\.allDoneCardFound)
          : context.case.leavesAccountOpen
            ? Phrase(\.cardWorksAgain) : Phrase(\.allDoneCardWorks))
      writer.blank()
      if let account = context.openAccount {
        writer.text(account)
        writer.blank()
      }
    }
  }

  /// What somebody else has to do, and since when.
  private func writeWaiting(_ duties: [Obligation], _ writer: inout PageWriter) {
    guard let since = context.case.waitingSince else { return }
    let days = since.days(to: context.today)
    writer.text(
      Phrase { $0.waitingForFiledCard(since: since.monthAndDay, days: days) })
    if let duty = duties.first(where: \.kind.isOfWaiting) {
      writer.text(duty.phrase(on: context.today, context.statements.lines), indent: 3)
    }
  }

  private func writeQuestions(_ writer: inout PageWriter) {
    let open = context.openQuestions.count
    guard open > 0, context.journey.closing == .open else { return }
    writer.text(
      Phrase { $0.openQuestionsRemain(count: open) })
  }

  private var bindings: [KeyBinding] {
    [KeyMap.choosing(Phrase(\.openCase)), KeyMap.checklist, KeyMap.status, KeyMap.takingAway]
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
    // Whoever begins with the card in hand has nothing to collect.
    case .enable where page.context.answers.situation == .toActivate:
      return (step.phrase(page.context.statements.lines), nil)
    case .apply:
      let trip = page.context.trip(for: step)
      guard let trip else { return (step.phrase(page.context.statements.lines), nil) }
      let (place, what) = (trip.place, trip.errandWords)
      return (Phrase { $0.tripToPlace(place: place($0), errands: what($0)) }, nil)
    case .bind, .followClaim, .endFirst, .clear, .settleAtDesk:
      return (step.title(&page).phrase, nil)
    default: return (kind.phrase, nil)
    }
  }

  /// Its mark; what is due today or over cries out.
  fileprivate func mark(_ duties: [Obligation], on today: Day) -> String {
    duties.contains { $0.isPinned(on: today) } && !state.isSettled ? "[!]" : state.mark
  }

  /// Whether its row says why nothing is done for it.
  private var isClosedOff: Bool { state == .notNeeded || state == .leftUndone }

  /// The days on which it was done; of what runs out until when it holds.
  fileprivate func tail(_ days: [Phrase], _ duties: [Obligation]) -> Phrase? {
    let duty = duties.first { if case .renewReport = $0.kind { true } else { false } }
    let until = duty?.due.earliest.map { day in
      duty?.basis == .assumed
        ? Phrase { $0.reportTakenToHoldUntil(day: day.monthAndDay) }
        : Phrase { $0.holdsUntilDay(day: day.monthAndDay) }
    }
    let done = days.isEmpty ? nil : days.joined(by: .enumeration)
    let parts = [done, until].compactMap(\.self)
    return parts.isEmpty ? (isClosedOff ? state.phrase : nil) : parts.joined(by: .comma)
  }
}

extension When {
  /// The day without its year, as it stands in a list of one case.
  fileprivate var short: Phrase {
    switch self {
    case .on(let day, let minute):
      minute.map {
        Phrase { [words = Moment.clock($0)] copy in
          copy.leadBefore(lead: day.monthAndDay, words: words)
        }
      }
        ?? Phrase(verbatim: day.monthAndDay)
    case .about(let day): Phrase { $0.aboutDay(day: day.monthAndDay) }
    case .before(let day): Phrase { $0.beforeDay(day: day.monthAndDay) }
    case .unknown: Phrase(\.dayNotKnown)
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
    case .report(let side, let kind) where side == .bank || kind == .temporary:
      let call = page.context.reportCall(side)
      guard let number = call.number, let fact = call.fact else {
        return side == .social ? Spoken(words: call.whom, evidence: .ours) : nil
      }
      return page.spoken(fact, Phrase { $0.callNumber(number: number) })
    case .apply, .collect, .activate, .enable:
      let paper = page.context.identityPapers
      return Spoken(
        words: Phrase { $0.bringPaperAndSeeList(paper: paper($0)) },
        evidence: .ours)
    default: return nil
    }
  }
}

extension Context {
  /// What is left of an account whose balance was moved; nil where none is left open.
  var openAccount: Phrase? {
    guard `case`.leavesAccountOpen else { return nil }
    guard case .active(let since) = journey.activating, let start = since.earliest,
      let term = rules.term(of: .oldAccount),
      let day = calendar.end(of: term.value, from: start).latest
    else { return Phrase { $0.oldAccountStaysOpen(until: nil, isOurs: true) } }
    return Phrase { $0.oldAccountStaysOpen(until: day, isOurs: term.factID == nil) }
  }
}
