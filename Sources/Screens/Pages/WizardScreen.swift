import CardJourney
import CityGuide
import Terminal

/// The wizard: one question, or the steps that can be done now.
struct WizardScreen: Screen {
  /// The row among the steps.
  private var stepCursor = Cursor()
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

  var cursor: Cursor {
    get { question?.cursor ?? stepCursor }
    set {
      if question == nil { stepCursor = newValue } else { question?.cursor = newValue }
    }
  }

  var field: TextField? {
    get { question?.field }
    set { question?.field = newValue }
  }

  var needsPlaces: Bool { question?.needsPlaces ?? false }

  mutating func settle(_ context: Context) {
    let wanted = wantedQuestion(context)
    if wanted == nil { isAsking = false }
    guard wanted != question?.question else {
      question?.settle(context)
      return
    }
    question = wanted.map { QuestionScreen($0, context: context) }
    question?.settle(context)
    stepCursor = Cursor()
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
    guard let question else { return stepsPage(context) }
    var page = question.page(context)
    page.title.progress = context.say(progress(context))
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

  /// A question that has not been answered yet stays below the one before it.
  func opening(_ action: Action, _ context: Context) -> (any Screen)? {
    question?.opening(action, context)
  }

  mutating func act(_ action: Action, _ context: Context) -> [Intent] {
    if question != nil, action == .back {
      guard context.answers.place != nil else { return back(context) }
      isAsking = false
      isDeferring = true
      return []
    }
    if let question, action == .previous {
      return question.previous(context).map { [.push(QuestionScreen($0, context: context))] } ?? []
    }
    if question != nil { return question?.act(action, context) ?? [] }
    return actOnSteps(action, context)
  }

  /// Back from the very first questions: to the list where there is one, else one answer back.
  private func back(_ context: Context) -> [Intent] {
    context.answers.situation != nil && context.answers.place == nil
      ? [.push(QuestionScreen(.situation, context: context))]
      : context.entries.isEmpty ? [] : [.toHome]
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
    writer.unreadableGuides()
    writer.banner()
    writer.guideBanner()
    if let diagnosis = context.openingDiagnosis, let question = diagnosis.next {
      return openingPage(question, diagnosis, writer, context)
    }
    if steps.isEmpty {
      writer.closed()
    } else {
      writer.heading(steps.heading)
      writer.blank()
    }
    // With few rows all steps are seen first, then the details of the selected one.
    let hasRoom = context.size.rows >= 16
    for (number, step) in steps.enumerated() {
      let isSelected = number == stepCursor.selected || context.saysAll
      let isDetailed = hasRoom && (steps.count <= 2 || isSelected)
      writer.step(step, isDetailed: isDetailed)
    }
    if !hasRoom, stepCursor.selected < steps.count {
      writer.details(of: steps[stepCursor.selected])
    }
    writer.blank()
    let open = context.openQuestions.count
    writer.afterSteps(steps, open: open)
    writer.toAsk()
    if steps.contains(.settleAtDesk) {
      writer.text(
        Phrase("不知道是谁的事？按 d，答几题就清楚。", "Not sure whose fault it is? Press d for a few questions."))
    }
    if let guide = context.guide { writer.aside(guide.shortSummary(in: context.places)) }
    return Page(
      title: context.title(Phrase("事项", "Case")), rail: context.rail, rows: writer.rows,
      bindings: bindings(steps, context, open: open), citations: writer.citations,
      why: context.whyNext, errand: selected(steps)?.errand)
  }

  /// What a refused card begins with: the first question of the diagnosis, and a way out for a card
  /// that works by now.
  private func openingPage(
    _ question: Diagnosis.Question, _ diagnosis: Diagnosis, _ page: PageWriter, _ context: Context
  ) -> Page {
    var writer = page
    writer.question(question, of: diagnosis)
    writer.choice(Phrase("已经能刷了", "It works by now"))
    writer.blank()
    writer.aside(
      Phrase(
        "最多 \(diagnosis.mostQuestionsLeft) 题，就知道是谁的事、今天怎么办。",
        "\(diagnosis.mostQuestionsLeft) questions at most, and you know whose business it is and what to do today."
      ))
    writer.care([.settleAtDesk])
    writer.toAsk()
    if let guide = context.guide { writer.aside(guide.shortSummary(in: context.places)) }
    return Page(
      title: context.title(Phrase("查原因", "Why it fails")), rail: context.rail, rows: writer.rows,
      bindings: [KeyMap.choosing(Phrase("确定", "Choose"))]
        + bindings([.settleAtDesk], context, open: context.openQuestions.count).dropFirst(),
      citations: writer.citations, why: question.why, errand: Step.settleAtDesk.errand)
  }

  private func selected(_ steps: [Step]) -> Step? {
    stepCursor.selected < steps.count ? steps[stepCursor.selected] : nil
  }

  private func bindings(_ steps: [Step], _ context: Context, open: Int) -> [KeyBinding] {
    var bindings: [KeyBinding] = []
    if !steps.isEmpty { bindings.append(KeyMap.choosing(Phrase("记下“已办”", "Done: record it"))) }
    if steps.contains(.report(.bank, .temporary)) {
      bindings.append(KeyMap.notThisSide)
      bindings.append(KeyMap.chooseBank)
    }
    if context.hasNewCard { bindings.append(KeyMap.diagnosing) }
    if open > 0 { bindings.append(KeyMap.continueAsking) }
    bindings += KeyMap.caseScreens
    if context.canBeFound {
      bindings.append(KeyMap.found)
    }
    if context.journey.closing == .open, context.answers.situation?.goal.errand != nil {
      bindings.append(KeyMap.alreadyFurther)
    }
    return bindings
  }

  private mutating func actOnSteps(_ action: Action, _ context: Context) -> [Intent] {
    switch action {
    case .back: return [.toHome]
    case .continueAsking:
      isAsking = true
      isDeferring = false
      return []
    case .notThisSide:
      return [
        .perform(
          .answer(.bankUse(.neverOpened), takingAlong: false),
          said: Phrase("银行侧没开过，不用办", "No bank account on this card"))
      ]
    case .chooseBank: return [.push(QuestionScreen(.bank, context: context))]
    case .diagnose: return [.push(DiagnosisScreen())]
    case .alreadyFurther: return [.push(WaypointScreen())]
    case .found:
      return [.push(RecordScreen(found: context))]
    default: return record(action, context)
    }
  }

  private func record(_ action: Action, _ context: Context) -> [Intent] {
    let steps = steps(context)
    guard let number = choice(of: action) else { return [] }
    if let diagnosis = context.openingDiagnosis, let question = diagnosis.next {
      let options = diagnosis.options(of: question)
      return [
        number < options.count
          ? .push(DiagnosisScreen(after: options[number]))
          : .push(RecordScreen(.settleAtDesk, context: context))
      ]
    }
    guard number < steps.count else { return [] }
    if steps[number] == .tellPayouts {
      return [.push(QuestionScreen(.payouts, context: context))]
    }
    if steps[number] == .finish { return finish(context) }
    return [.push(RecordScreen(steps[number], context: context))]
  }

  /// Closing needs no date: it is done here and now.
  private func finish(_ context: Context) -> [Intent] {
    [
      .perform(
        .record([.closed(context.outcome)], .on(context.today, at: nil), insist: false),
        said: Phrase("这件事办完了。", "This case is done."))
    ]
  }
}
