import CardJourney
import CityGuide
import Copy
import Screens

/// What a command wrote in a case: what `record`, `undo` and `told` print with `--json`.
struct ChangeJSON: Encodable {
  struct CautionJSON: Encodable {
    let rule: String
    let sentence: SentenceJSON

    init(_ refusal: Refusal, _ statements: Statements) {
      rule = refusal.rule.rawValue
      sentence = SentenceJSON(refusal.rule.phrase(statements))
    }
  }

  let id: String
  let nickname: String?
  /// The lines that were added to the log.
  let written: [EventJSON]
  /// The lines that were taken back by them.
  let takenBack: [EventJSON]
  /// What was warned of, or insisted on.
  let cautions: [CautionJSON]

  init(_ change: Change, _ context: Context, cautions: [Refusal] = []) {
    id = context.case.id
    nickname = context.file?.nickname
    written = change.written.map { EventJSON($0, context) }
    takenBack = change.takenBack.map { EventJSON($0, context) }
    self.cautions = cautions.map { CautionJSON($0, context.statements) }
  }
}

/// What a command changed in a log.
struct Change {
  let written: [Event]
  /// The events that those take back, in order of writing.
  let takenBack: [Event]

  /// What was added behind the first so many events of a case.
  init(in file: CaseFile, behind count: Int) {
    written = Array(file.case.events.dropFirst(count))
    let sequences = written.compactMap { event -> Int? in
      guard case .retracted(let sequence, _) = event.payload else { return nil }
      return sequence
    }
    takenBack = file.case.events.filter { sequences.contains($0.sequence) }
  }
}
