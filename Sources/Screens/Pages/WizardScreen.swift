import CardJourney
import CityGuide
import Terminal

/// The wizard: one question, or the steps that can be done now.
struct WizardScreen: Screen {
  /// The question that is on the screen.
  private var question: QuestionScreen?
  /// The person wants to answer what is still open.
  private var isAsking = false
  /// The person put the questions off.
  private var isDeferring = false

  /// The wizard; `isDeferring` where the steps are wanted before what is still open is asked.
  init(isDeferring: Bool = false) {
    self.isDeferring = isDeferring
  }

  func opening(_ context: Context) -> (cursor: Cursor, field: TextField?) {
    question?.opening(context) ?? (Cursor(), nil)
  }

  var requires: Set<Resource> { question?.requires ?? [] }

  /// Goes on to what is wanted now; whether that is another question, or none any more.
  mutating func follow(_ context: Context) -> Bool {
    let wanted = wantedQuestion(context)
    if wanted == nil { isAsking = false }
    guard wanted != question?.question else { return false }
    question = wanted.map(QuestionScreen.init)
    return true
  }

  /// The wizard where the person wants to answer what is open, or puts it off.
  private func turned(isAsking: Bool) -> Message {
    var next = self
    next.isAsking = isAsking
    next.isDeferring = !isAsking
    return .turn(.wizard(next))
  }

  /// The two first questions come before everything, then the first instruction; the others when
  /// they are asked for, or when the next step depends on them.
  private func wantedQuestion(_ context: Context) -> Question? {
    let open = context.openQuestions
    guard context.answers.situation != nil, context.answers.place != nil else { return open.first }
    let filing = context.case.steps(in: context.circumstances).contains {
      if case .apply = $0 { true } else { false }
    }
    let isBegun = context.answers.all.count > 2 || !context.case.happenings.isEmpty
    return isAsking || filing && isBegun && !isDeferring ? open.first : nil
  }

  func page(_ context: Context) -> Page {
    guard let question = wantedQuestion(context).map(QuestionScreen.init) else {
      return stepsPage(context)
    }
    // A question that has not been answered yet stays below the one before it.
    var page = question.page(context) { .push(.question(QuestionScreen($0))) }
    page.title.progress = context.say(progress(context))
    page.back = back(context)
    return page
  }

  /// Which question of how many this is, as far as is known yet.
  private func progress(_ context: Context) -> Phrase {
    let answered = Question.asked.count {
      context.answers[$0] != nil && context.answers.isLive($0)
    }
    guard context.answers.place != nil else {
      return Phrase("第 \(answered + 1) 题", "question \(answered + 1)")
    }
    let all = answered + context.openQuestions.count
    return Phrase("第 \(answered + 1) 题，共 \(all) 题", "question \(answered + 1) of \(all)")
  }

  /// To the steps; from the very first questions to the list where there is one, else one answer back.
  private func back(_ context: Context) -> Message {
    if context.answers.place != nil { return turned(isAsking: false) }
    if context.answers.situation != nil { return .push(.question(QuestionScreen(.situation))) }
    return context.entries.isEmpty ? .nothing : .toHome
  }
}

// MARK: - Steps

extension WizardScreen {
  private func steps(_ context: Context) -> [Step] {
    context.case.steps(in: context.circumstances)
  }

  private func stepsPage(_ context: Context) -> Page {
    var writer = PageWriter(context)
    let steps = steps(context)
    writer.add(UnreadableGuides())
    writer.add(Banner())
    writer.add(GuideBanner())
    writer.add(OldGuides())
    if let diagnosis = context.openingDiagnosis, let question = diagnosis.next {
      return openingPage(question, diagnosis, writer, context)
    }
    if steps.isEmpty {
      writeOutcome(&writer)
    } else {
      writer.heading(steps.heading)
      writer.blank()
    }
    // With few rows all steps are seen first, then the details of the selected one.
    let hasRoom = context.size.rows >= 16
    for (number, step) in steps.enumerated() {
      let isSelected = number == context.cursor.selected || context.saysAll
      let isDetailed = hasRoom && (steps.count <= 2 || isSelected)
      writer.add(StepChoice(step: step, isDetailed: isDetailed, message: choosing(step, context)))
    }
    if !hasRoom, context.cursor.selected < steps.count {
      writer.add(StepDetails(step: steps[context.cursor.selected]))
    }
    writer.blank()
    let open = context.openQuestions.count
    writer.add(AfterSteps(steps: steps, open: open))
    writer.add(QuestionsToAsk())
    if steps.contains(.settleAtDesk) {
      writer.text(
        Phrase("不知道是谁的事？按 d，答几题就清楚。", "Not sure whose fault it is? Press d for a few questions."))
    }
    if let guide = context.guide { writer.aside(guide.shortSummary(in: context.places)) }
    return Page(
      title: context.title(Phrase("事项", "Case")), rail: context.rail, rows: writer.rows,
      bindings: bindings(steps, context, open: open), back: .toHome, citations: writer.citations,
      why: context.whyNext, errand: selected(steps, context)?.errand)
  }

  /// What a refused card begins with: the first question of the diagnosis, and a way out for a card
  /// that works by now.
  private func openingPage(
    _ question: Diagnosis.Question, _ diagnosis: Diagnosis, _ page: PageWriter, _ context: Context
  ) -> Page {
    var writer = page
    writer.add(
      DiagnosisQuestion(question: question, diagnosis: diagnosis) {
        .push(.diagnosis(DiagnosisScreen(after: $0)))
      })
    writer.choice(
      Phrase("已经能刷了", "It works by now"),
      .push(.record(RecordScreen(.settleAtDesk, context: context))))
    writer.blank()
    writer.aside(
      Phrase(
        "最多 \(diagnosis.mostQuestionsLeft) 题，就知道是谁的事、今天怎么办。",
        "\(diagnosis.mostQuestionsLeft) questions at most, and you know whose business it is and what to do today."
      ))
    writer.add(CareMeanwhile(steps: [.settleAtDesk]))
    writer.add(QuestionsToAsk())
    if let guide = context.guide { writer.aside(guide.shortSummary(in: context.places)) }
    return Page(
      title: context.title(Phrase("查原因", "Why it fails")), rail: context.rail, rows: writer.rows,
      bindings: [KeyMap.choosing(Phrase("确定", "Choose"))]
        + bindings([.settleAtDesk], context, open: context.openQuestions.count).dropFirst(),
      back: .toHome, citations: writer.citations, why: question.why,
      errand: Step.settleAtDesk.errand)
  }

  /// A closed case.
  private func writeOutcome(_ writer: inout PageWriter) {
    guard case .closed(let outcome) = writer.context.journey.closing else { return }
    writer.heading(
      Phrase("这件事已经结束：\(outcome.phrase.zh)。", "This case is closed: \(outcome.phrase.en)."))
    let reopening = Machine(
      answers: writer.context.answers, circumstances: writer.context.circumstances
    )
    .refusals(
      of: .reopened, when: .on(writer.context.today, at: nil), in: writer.context.journey)
    guard reopening.isEmpty else { return }
    writer.blank()
    writer.choice(
      Phrase("又有事要办：重新打开", "Something is left after all: open it again"),
      .recordNow(.reopened, writer.context))
  }

  private func selected(_ steps: [Step], _ context: Context) -> Step? {
    context.cursor.selected < steps.count ? steps[context.cursor.selected] : nil
  }

  private func bindings(_ steps: [Step], _ context: Context, open: Int) -> [KeyBinding] {
    var bindings: [KeyBinding] = []
    if !steps.isEmpty { bindings.append(KeyMap.choosing(Phrase("记下“已办”", "Done: record it"))) }
    if case .closed = context.journey.closing {
      bindings.append(KeyMap.choosing(Phrase("重新打开", "Open again")))
    }
    if steps.contains(.report(.bank, .temporary)) {
      bindings.append(
        KeyMap.notThisSide(
          .perform(
            .answer(.bankUse(.neverOpened), takingAlong: false),
            said: Phrase("银行侧没开过，不用办", "No bank account on this card"))))
      bindings.append(KeyMap.chooseBank)
    }
    if context.hasNewCard { bindings.append(KeyMap.diagnosing) }
    if open > 0 { bindings.append(KeyMap.continueAsking(turned(isAsking: true))) }
    bindings += KeyMap.caseScreens
    if context.canBeFound {
      bindings.append(KeyMap.found(.push(.record(RecordScreen(found: context)))))
    }
    if context.journey.closing == .open, context.answers.situation?.goal.errand != nil {
      bindings.append(KeyMap.alreadyFurther)
    }
    return bindings
  }

  /// What is asked when a step is marked as done.
  private func choosing(_ step: Step, _ context: Context) -> Message {
    switch step {
    case .tellPayouts: .push(.question(QuestionScreen(.payouts)))
    case .finish: finishing(context)
    default: .push(.record(RecordScreen(step, context: context)))
    }
  }

  /// Closing needs no date: it is done here and now.
  private func finishing(_ context: Context) -> Message {
    .perform(
      .record([.closed(context.outcome)], .on(context.today, at: nil), insist: false),
      said: Phrase("这件事办完了。", "This case is done."))
  }
}
