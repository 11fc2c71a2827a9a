import CardJourney

/// What another answer would make invalid, before anything is changed.
struct AnswerCost {
  /// The records that would no longer fit, and go along after one question.
  let takenAlong: [Event]
  /// What was answered and would decide nothing any more; the answers stay.
  let idle: [Question]

  /// The cost of an answer in a case, on the day of the context.
  init(of answer: Answer, in context: Context) {
    let command = Command.answer(answer, takingAlong: false)
    takenAlong =
      if case .takesAlong(let events) = context.case.decide(command, in: context.circumstances) {
        events
      } else {
        []
      }
    let before = context.answers
    let after = context.case.with(answer, for: answer.question).answers
    idle = Question.allCases.filter {
      $0 != answer.question && before[$0] != nil && before.isLive($0) && !after.isLive($0)
    }
  }
}
