package import CardJourney

/// The field's words.
package protocol VocabularyCopy {
  func name(_ situation: Situation) -> String
  func consequence(_ situation: Situation) -> String
  func short(_ situation: Situation) -> String
  func name(_ side: Side) -> String
  func name(_ reportKind: ReportKind, _ side: Side) -> String
  func name(_ errand: Errand) -> String
  func name(_ channelKind: ChannelKind) -> String
  func name(_ holder: Holder) -> String
  func name(_ bindingKind: BindingKind) -> String
  func money(_ payer: Payer) -> String
  func window(_ payer: Payer) -> String
  func name(_ symptom: Symptom) -> String
  func name(_ reason: RejectionReason) -> String
  func name(_ officialWord: OfficialWord) -> String
  func name(_ outcome: Outcome) -> String
  func name(_ stage: Stage) -> String
  func name(_ stageCell: StageCell) -> String
}
