import CardJourney
import Copy

extension [Step] {
  /// Why the first of them comes first, and what is behind it.
  func why(for answers: Answers) -> Phrase {
    switch first {
    case .report where !answers.hasAccount:
      Phrase(\.whySocialReportOnly)
    case .report:
      Phrase(\.whyReportBothSides)
    case .apply(.reissue):
      Phrase(\.whyFormalReportFirst)
    case .apply:
      Phrase(\.whyNothingToReport)
    case .enable where !answers.hasAccount:
      Phrase(\.whyEnableNewCard)
    case .enable, .activate:
      Phrase(\.whyEnableAndActivate)
    case .bind, .tellPayouts, .endOldAccount:
      Phrase(\.whyMovePayments)
    case .awaitCard, .collect:
      Phrase(\.whyKeepReportAlive)
    default:
      Phrase(\.whyThisStepNext)
    }
  }
}
