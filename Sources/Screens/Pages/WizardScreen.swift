import CardJourney
import CityGuide
import Copy
import Terminal

/// The wizard: one question, the call that comes before everything, or the card of the day.
struct WizardScreen: Screen {
  private var question: QuestionScreen?
  /// The person wants to answer what is still open.
  private var isAsking = false
  /// What was opened that hangs on the answers: it comes behind the last of them.
  private var opened: CaseTask.Kind?
  /// What came next when the page was opened: once that is done, the cursor goes on.
  private var next: Step?
  /// The person put calls and questions off: the list is wanted.
  private var isListed = false

  /// The wizard; `isListed` where the list is wanted before calls and questions.
  init(isListed: Bool = false) {
    self.isListed = isListed
  }

  func opening(_ context: Context) -> (cursor: Cursor, field: TextField?) {
    if let question { return question.opening(context) }
    return (Cursor(selected: opened == nil ? TodayCard(context).next ?? 0 : 0), nil)
  }

  var requires: Set<Resource> { question?.requires ?? [] }

  /// Goes on to what is wanted now; whether that is something else.
  mutating func follow(_ context: Context) -> Bool {
    let wanted = wantedQuestion(context)
    if wanted == nil { isAsking = false }
    let last = question
    let next = context.case.steps(in: context.circumstances).first
    guard wanted != question?.question || next != self.next else { return false }
    question = wanted.map(QuestionScreen.init)
    // What was opened has been done meanwhile.
    if wanted == nil, last == nil { opened = nil }
    self.next = next
    return true
  }

  /// The wizard where the person opened something that hangs on what is open, or wants to see the list.
  private func turned(toAskFor opened: CaseTask.Kind?) -> Message {
    var next = self
    next.isAsking = opened != nil
    next.opened = opened
    next.isListed = opened == nil
    return .replace(.wizard(next))
  }

  /// The two first questions come before everything; the others when they are asked for: nothing that is due
  /// waits for an answer.
  private func wantedQuestion(_ context: Context) -> Question? {
    let open = context.openQuestions
    guard context.answers.situation != nil, context.answers.place != nil else { return open.first }
    return isAsking ? open.first : nil
  }

  /// The side whose report is the first thing to do, and was never made; nil where something else is, or the list
  /// is wanted.
  private func call(_ context: Context) -> Side? {
    let steps = context.case.steps(in: context.circumstances)
    guard !isListed, case .report(let side, .temporary) = steps.first,
      context.journey.isReleased(side), context.journey.application.filing == nil
    else { return nil }
    return side
  }

  func page(_ context: Context) -> Page {
    guard let question = wantedQuestion(context).map(QuestionScreen.init) else {
      return pageOfToday(context)
    }
    // A question that has not been answered yet stays below the one before it.
    var page = question.page(context) { .push(.question(QuestionScreen($0))) }
    page.title.progress = context.say(progress(context))
    page.rows.insert(contentsOf: reason(context), at: page.field == nil ? 1 : 0)
    page.back = back(context)
    return page
  }

  /// Why something is asked by whoever wanted to open something else.
  private func reason(_ context: Context) -> [Row] {
    guard let opened else { return [] }
    var writer = PageWriter(context)
    let left = context.openQuestions.count
    writer.aside(Phrase { $0.questionsBeforeTask(task: opened.phrase($0), count: left) })
    return writer.rows
  }

  private func pageOfToday(_ context: Context) -> Page {
    if let opened, context.tasks.contains(where: { $0.kind == opened && !$0.state.isSettled }) {
      var page = TaskScreen(opened).page(context)
      page.back = turned(toAskFor: nil)
      page.bindings.append(KeyMap.today.legend(turned(toAskFor: nil)).unhinted)
      return page
    }
    if let side = call(context) {
      var page = CallScreen(side).page(context) { .push($0) }
      page.back = turned(toAskFor: nil)
      page.bindings.append(KeyMap.today.legend(turned(toAskFor: nil)).unhinted)
      return page
    }
    if let diagnosis = context.openingDiagnosis, let question = diagnosis.next {
      return openingPage(question, diagnosis, context)
    }
    return TodayCard(context).page { turned(toAskFor: $0) }
  }

  /// Which question of how many this is, as far as is known yet.
  private func progress(_ context: Context) -> Phrase {
    let answered = Question.asked.count {
      context.answers[$0] != nil && context.answers.isLive($0)
    }
    guard context.answers.place != nil else {
      return Phrase { $0.questionNumber(number: answered + 1) }
    }
    let all = answered + context.openQuestions.count
    return Phrase { $0.questionNumberOfAll(number: answered + 1, total: all) }
  }

  /// To the steps; from the very first questions to the list where there is one, else one answer back.
  private func back(_ context: Context) -> Message {
    if context.answers.place != nil { return turned(toAskFor: nil) }
    if context.answers.situation != nil { return .push(.question(QuestionScreen(.situation))) }
    return context.entries.isEmpty ? .nothing : .toHome
  }
}

// MARK: - A refused card

extension WizardScreen {
  /// What a refused card begins with: the first question of the diagnosis, and a way out for a card
  /// that works by now.
  private func openingPage(
    _ question: Diagnosis.Question, _ diagnosis: Diagnosis, _ context: Context
  ) -> Page {
    var writer = PageWriter(context)
    writer.add(UnreadableGuides())
    writer.add(
      DiagnosisQuestion(question: question, diagnosis: diagnosis) {
        .push(.diagnosis(DiagnosisScreen(after: $0)))
      })
    writer.choice(
      Phrase(\.cardWorksByNow),
      .push(.record(RecordScreen(.settleAtDesk, context: context))))
    writer.blank()
    writer.aside(
      Phrase { $0.diagnosisQuestionsAtMost(count: diagnosis.mostQuestionsLeft) })
    writer.add(CareMeanwhile(steps: [.settleAtDesk]))
    writer.add(QuestionsToAsk())
    if let guide = context.guide { writer.aside(guide.shortSummary(in: context.places)) }
    return Page(
      title: context.title(Phrase(\.whyCardFails)), rows: writer.rows,
      bindings: [KeyMap.choosing(Phrase(\.chooseThis)), KeyMap.home], back: .toHome,
      citations: writer.citations, why: .stated([question.why]),
      errand: Step.settleAtDesk.errand)
  }
}
