import CardJourney
import Copy

/// What was not asked because the case knows it.
struct KnownAnswers: Section {
  let diagnosis: Diagnosis

  func write(on page: inout PageWriter) {
    let answers = diagnosis.knownAnswers.map { answer in
      let (question, said) = (answer.question.short, answer.phrase)
      return Phrase { $0.nameThenState(name: question($0), state: said($0)) }
    }
    guard !answers.isEmpty else { return }
    let known = answers.joined(by: .semicolon)
    page.aside(Phrase { $0.caseAlreadyKnows(known: known($0)) })
  }
}
