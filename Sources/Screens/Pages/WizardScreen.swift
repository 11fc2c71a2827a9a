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
    guard wanted != question?.question else { return }
    question = wanted.map { QuestionScreen($0, context: context) }
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
    let open = context.openQuestions.count
    if context.answers.place != nil {
      page.title += context.say(Phrase("  还有 \(open) 题", "  \(open) to go"))
    }
    return page
  }

  mutating func act(_ action: Action, _ context: Context) -> [Intent] {
    if question != nil, action == .back {
      guard context.answers.place != nil else { return back(context) }
      isAsking = false
      isDeferring = true
      return []
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
    if steps.isEmpty {
      writer.closed()
    } else {
      writer.heading(steps.heading)
      writer.blank()
    }
    // With few rows all steps are seen first, then the details of the selected one.
    let hasRoom = context.size.rows >= 16
    for (number, step) in steps.enumerated() {
      let isDetailed = hasRoom && (steps.count <= 2 || number == stepCursor.selected)
      writer.step(step, letter: WizardScreen.letters[min(number, 25)], isDetailed: isDetailed)
    }
    if !hasRoom, stepCursor.selected < steps.count {
      writer.details(of: steps[stepCursor.selected])
    }
    writer.blank()
    let open = context.openQuestions.count
    writer.afterSteps(steps, open: open)
    if steps.contains(.settleAtDesk) {
      writer.text(
        Phrase("不知道是谁的事？按 d，答几题就清楚。", "Not sure whose fault it is? Press d for a few questions."))
    }
    if let guide = context.guide { writer.aside(guide.shortSummary(in: context.places)) }
    return Page(
      title: context.title(Phrase("事项", "Case")), rail: context.rail, rows: writer.rows,
      bindings: bindings(steps, context, open: open), citations: writer.citations,
      why: why(steps))
  }

  private static let letters = (0..<26).map { String(UnicodeScalar(UInt8(65 + $0))) }

  private func bindings(_ steps: [Step], _ context: Context, open: Int) -> [KeyBinding] {
    var bindings: [KeyBinding] = []
    if !steps.isEmpty { bindings.append(KeyMap.choosing(Phrase("记下“已办”", "Done: record it"))) }
    if steps.contains(.report(.bank, .temporary)) {
      bindings.append(.letter("n", Phrase("这侧没有", "No bank side"), .notThisSide))
      bindings.append(.letter("b", Phrase("选银行", "Bank"), .chooseBank))
    }
    if context.hasNewCard { bindings.append(KeyMap.diagnosing) }
    if open > 0 { bindings.append(.letter("a", Phrase("接着答", "Questions"), .continueAsking)) }
    bindings += KeyMap.caseScreens
    if context.journey.plastic == .missing, context.journey.closing == .open {
      bindings.append(.letter("f", Phrase("旧卡找到了", "Old card found"), .found, isHinted: false))
    }
    if context.journey.closing == .open, context.answers.situation?.goal.errand != nil {
      bindings.append(
        .letter("e", Phrase("已经办到后面了", "Already further"), .alreadyFurther, isHinted: false))
    }
    bindings += steps.indices.prefix(9).map { number in
      KeyBinding(
        [.character(Character(String(number + 1)))], Phrase("\(number + 1)", "\(number + 1)"),
        Phrase("第 \(number + 1) 件", "Step \(number + 1)"), .pick(number), isHinted: false)
    }
    return bindings + KeyMap.moving + KeyMap.everywhere + KeyMap.always
  }

  private func why(_ steps: [Step]) -> Phrase? {
    switch steps.first {
    case .report:
      Phrase(
        "社保侧归人社局管，打 12333；银行侧归发卡银行管，要另外打。两边都挂失，捡到卡的人才什么都用不了。12393 管待遇和报销，不管挂失；有不是自己刷的医保消费，打它提出来。",
        "The social side belongs to the HRSS bureau (12333), the bank side to the bank: two calls. Only with both reported can a finder use nothing. 12393 is for benefits, not for lost cards; dispute strange charges there."
      )
    case .apply(.reissue):
      Phrase(
        "补卡前这里要求先正式挂失，通常和补领同一趟办。临时挂失会到期，所以别拖。家庭共济、异地备案不用先解绑，换完看一眼就行。",
        "The formal report usually goes with the application in one visit. The temporary one lapses, so do not wait long. Family fund and away filing need no unbinding first; look at them afterwards."
      )
    case .apply:
      Phrase(
        "卡没有丢，不用挂失。家庭共济、异地备案也不用先解绑，换完看一眼就行。",
        "Nothing was lost, so nothing is reported. Family fund and away filing need no unbinding first; look at them afterwards."
      )
    case .enable, .activate:
      Phrase(
        "新卡拿到手时社保侧是“封存”的，不启用不能看病。银行侧只能本人到柜台激活。",
        "A new card is sealed: without enabling it does not work at a hospital. The bank side is activated by the holder at the counter."
      )
    case .bind, .tellPayouts, .endOldAccount:
      Phrase(
        "换卡以后银行账号一般会变。跟着人走的（医保码、共济、备案）不用动，跟着账号走的要一项项改。",
        "The account number usually changes with the card. What follows the person needs nothing; what follows the number has to be moved."
      )
    case .awaitCard, .collect:
      Phrase(
        "卡在做的时候，挂失别让它失效；看病先用医保码。",
        "While the card is made, do not let the report lapse; use the medical code for care.")
    default:
      Phrase(
        "按已经记下的经过，这是离“全部恢复”最近的一步。", "From what was recorded, this is the shortest way to the end.")
    }
  }

  private mutating func actOnSteps(_ action: Action, _ context: Context) -> [Intent] {
    switch action {
    case .back, .home: return [.toHome]
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
    case .name: return [.push(NameScreen(nickname: context.file?.nickname))]
    case .found:
      return [
        .perform(
          .record([.found], .on(context.today, at: nil), insist: false),
          said: Phrase("记下了：旧卡找到了", "Recorded: old card found"))
      ]
    case .sources, .why, .checklist, .status, .questions, .routes, .answers, .log, .advice:
      return caseScreen(action, context)
    default: return record(action, context)
    }
  }

  private func caseScreen(_ action: Action, _ context: Context) -> [Intent] {
    let page = stepsPage(context)
    switch action {
    case .sources: return [.push(SourcesScreen(citations: page.citations))]
    case .why:
      let steps = steps(context)
      let errand = stepCursor.selected < steps.count ? steps[stepCursor.selected].errand : nil
      return page.why.map { [.push(WhyScreen(why: $0, errand: errand))] } ?? []
    case .checklist: return [.push(ChecklistScreen())]
    case .status: return [.push(StatusScreen())]
    case .questions: return [.push(CallScreen())]
    case .routes: return [.push(RoutesScreen(context))]
    case .answers: return [.push(AnswersScreen())]
    case .advice: return [.push(AdviceListScreen())]
    default: return [.push(LogScreen())]
    }
  }

  private func record(_ action: Action, _ context: Context) -> [Intent] {
    let steps = steps(context)
    guard let number = choice(of: action), number < steps.count else { return [] }
    if steps[number] == .tellPayouts {
      return [.push(QuestionScreen(.payouts, context: context))]
    }
    if steps[number] == .finish { return finish(context) }
    return [.push(RecordScreen(steps[number], context: context))]
  }

  /// Closing needs no date: it is done here and now.
  private func finish(_ context: Context) -> [Intent] {
    let outcome: Outcome = context.journey.isFoundInTime ? .foundAgain : .done
    return [
      .perform(
        .record([.closed(outcome)], .on(context.today, at: nil), insist: false),
        said: Phrase("这件事办完了。", "This case is done."))
    ]
  }
}
