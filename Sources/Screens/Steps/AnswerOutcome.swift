import CardJourney
import CityGuide

/// What an answer leads to, before it is given.
struct AnswerOutcome: Hashable {
  let answer: Answer
  /// What would be asked that is not asked now.
  let asked: [Question]
  /// What could be done at once; empty where nothing is left, or the place is not known.
  let steps: [Step]
  /// How many things would be left, as the head of every page counts them.
  let left: Int
  /// How many papers would have to be brought.
  let papers: Int
  /// Whether that is all of them: each errand has a list that may be relied on.
  let isListComplete: Bool
  /// How often somebody would have to go somewhere.
  let visits: Int

  /// What an answer leads to in a case, on the day of the context, where `open` is asked now.
  init(of answer: Answer, in context: Context, asking open: [Question]) {
    self.answer = answer
    let after = AnswerOutcome.supposing(answer, in: context)
    asked = after.openQuestions.filter { $0 != answer.question && !open.contains($0) }
    let hasPlace = after.answers.place != nil
    steps = hasPlace ? after.case.steps(in: after.circumstances) : []
    left = hasPlace ? after.tasks.count { !$0.state.isSettled } : 0
    let checklist = after.checklist
    papers = checklist.ticks.count
    isListComplete = checklist.isComplete
    visits = checklist.trips.count { !$0.trip.isRemote }
  }

  /// What would stand here if that had been answered; another place's guide is not at hand, so its
  /// facts are left out then.
  private static func supposing(_ answer: Answer, in context: Context) -> Context {
    var copy = context
    let changed = context.case.with(answer, for: answer.question)
    copy.file = CaseFile(nickname: context.file?.nickname, case: changed)
    if case .place(let code) = answer, code != context.placeGuide?.place { copy.placeGuide = nil }
    return copy
  }
}
