import CardJourney
import Screens

/// What a diagnosis asks next, or what it found.
struct DiagnosisJSON: Encodable {
  struct FindingJSON: Encodable {
    let finding: String
    let party: String
    let alsoTell: String?
    let needsNewCard: Bool
    let symptom: String
    /// The situation that a card in use is in with it.
    let situation: String?
    let errand: String?
    let retryAfterWorkdays: Int?
    /// What `buka record` takes behind the case; nil where there is nothing to record.
    let record: String?

    init(_ finding: Diagnosis.Finding, _ outcome: Diagnosis.Outcome?) {
      self.finding = finding.rawValue
      party = finding.party.rawValue
      alsoTell = finding.alsoTell?.rawValue
      needsNewCard = finding.needsNewCard
      symptom = finding.symptom.rawValue
      situation = finding.situation?.rawValue
      errand = finding.errand?.rawValue
      retryAfterWorkdays = finding.retryAfterWorkdays
      record = outcome?.words.joined(separator: " ")
    }
  }

  let question: String?
  let options: [String]
  let questionsLeft: Int
  /// All that was said, and what the case knows without being asked.
  let known: [String: String]
  let found: FindingJSON?

  init(_ diagnosis: Diagnosis, _ context: Context) {
    question = diagnosis.next?.rawValue
    options = diagnosis.next.map { diagnosis.options(of: $0).map(\.word) } ?? []
    questionsLeft = diagnosis.mostQuestionsLeft
    known = Dictionary(
      uniqueKeysWithValues: diagnosis.answers.map { ($0.question.rawValue, $0.word) })
    found = diagnosis.finding.map { FindingJSON($0, diagnosis.outcome(context)) }
  }
}
