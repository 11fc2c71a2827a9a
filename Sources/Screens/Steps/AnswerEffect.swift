import CardJourney
import CityGuide

/// What an answer would change, before anything is changed.
struct AnswerEffect {
  /// The answer that is thought of.
  let answer: Answer
  /// The records that would no longer fit, and go along after one question.
  let takenAlong: [Event]
  /// What was answered and would decide nothing any more; the answers stay.
  let idle: [Question]
  /// What would be asked that is not asked now.
  let asked: [Question]
  /// What could be done at once; empty where nothing is left, or the place is not known.
  let steps: [Step]
  /// How many things would be left until everything works again.
  let left: Int
  /// How many papers would have to be brought.
  let papers: Int
  /// How often somebody would have to go somewhere.
  let visits: Int

  /// The effect of an answer in a case, on the day of the context.
  init(of answer: Answer, in context: Context) {
    let after = context.supposing(answer)
    let command = Command.answer(answer, takingAlong: false)
    takenAlong =
      if case .takesAlong(let events) = context.case.decide(command, in: context.circumstances) {
        events
      } else {
        []
      }
    self.answer = answer
    idle = Question.allCases.filter {
      $0 != answer.question && context.answers[$0] != nil && context.answers.isLive($0)
        && !after.answers.isLive($0)
    }
    let open = context.openQuestions
    asked = after.openQuestions.filter { $0 != answer.question && !open.contains($0) }
    let hasPlace = after.answers.place != nil
    steps = hasPlace ? after.case.steps(in: after.circumstances) : []
    left = hasPlace ? after.case.unmet(in: after.circumstances).count : 0
    let checklist = after.checklist
    papers = checklist.mustBring.count
    visits = checklist.trips.count { !$0.trip.isRemote }
  }

  /// Whether something that was said or recorded would no longer count.
  var losesSomething: Bool { !takenAlong.isEmpty || !idle.isEmpty }
}

extension Context {
  /// What would stand here if that had been answered; another place's guide is not at hand, so its
  /// facts are left out then.
  func supposing(_ answer: Answer) -> Context {
    var copy = self
    copy.file = CaseFile(nickname: file?.nickname, case: `case`.with(answer, for: answer.question))
    if case .place(let code) = answer, code != placeGuide?.place { copy.placeGuide = nil }
    copy.followAnswers()
    return copy
  }
}
