import CardJourney
import Copy
import Terminal

/// What was said about the situation, each answer to be changed.
struct AnswersScreen: Screen {
  var requires: Set<Resource> { [.places] }

  func page(_ context: Context) -> Page {
    var writer = PageWriter(context)
    if context.isPrinted { writeAnswers(&writer) } else { writeQuestions(&writer) }
    return Page(
      title: context.title(Phrase(\.changeAnswers)), rows: writer.rows,
      bindings: [KeyMap.choosing(Phrase(\.changeAnswer))])
  }

  /// What was answered, in the order in which it was.
  private func writeAnswers(_ writer: inout PageWriter) {
    let context = writer.context
    for answer in context.answers.all {
      writer.row(
        Row(
          text: context.say(answer.question.short(for: context.answers)),
          tail: context.say(answer)))
    }
  }

  /// Every question that matters to the case, each to be answered anew.
  private func writeQuestions(_ writer: inout PageWriter) {
    let context = writer.context
    writer.heading(Phrase(\.chooseAnswerToChange))
    writer.blank()
    for question in Question.allCases.filter(context.answers.isLive) {
      let answer = context.answers[question].map(context.say)
      let said = answer.map { Phrase(verbatim: $0) } ?? Phrase(\.questionNotAskedYet)
      writer.choice(
        question.short(for: context.answers), tail: said,
        // A route is chosen where its price in days, yuan and trips is seen.
        .push(question == .route ? .routes(RoutesScreen()) : .question(QuestionScreen(question))))
    }
    writer.blank()
    writer.aside(
      Phrase(\.otherAnswersStay))
  }
}
