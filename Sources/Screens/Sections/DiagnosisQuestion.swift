import CardJourney
import Copy

/// A question of the diagnosis with its answers.
struct DiagnosisQuestion: Section {
  let question: Diagnosis.Question
  let diagnosis: Diagnosis
  /// What choosing an answer asks for.
  let answering: (Diagnosis.Answer) -> Message

  func write(on page: inout PageWriter) {
    page.heading(question.phrase)
    page.blank()
    for option in diagnosis.options(of: question) { page.choice(option.phrase, answering(option)) }
  }
}
