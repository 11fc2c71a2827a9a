import CardJourney

/// What was not asked because the case knows it.
struct KnownAnswers: Section {
  let diagnosis: Diagnosis

  func write(on page: inout PageWriter) {
    let answers = diagnosis.knownAnswers.map { answer in
      let (question, said) = (answer.question.short, answer.phrase)
      return Phrase("\(question.zh) \(said.zh)", "\(question.en): \(said.en)")
    }
    guard !answers.isEmpty else { return }
    let known = answers.joined(by: .semicolon)
    page.aside(Phrase("事项里已经知道：\(known.zh)", "The case knows: \(known.en)"))
  }
}
