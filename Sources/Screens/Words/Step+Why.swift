import CardJourney
import CityGuide
import Copy

extension [Step] {
  /// Why the first of them comes first, and what is behind it.
  func why(for answers: Answers) -> Reason {
    switch first {
    case .report where !answers.hasAccount:
      .stated([.whyReportSocial, .whyNotInsuranceLine, .strangeCharges])
    case .report:
      .stated([.whyReportBoth, .whyNotInsuranceLine, .strangeCharges])
    case .apply(.reissue):
      .stated([.whyFormalFirst, .bindingsFollowPerson])
    case .apply:
      .stated([.whyNothingToReport, .bindingsFollowPerson])
    case .enable where !answers.hasAccount:
      .stated([.whyEnable])
    case .enable, .activate:
      .stated([.whyEnableAndActivate])
    case .bind, .tellPayouts, .endOldAccount:
      .stated([.whyMovePayments])
    case .awaitCard, .collect:
      .stated([.whyKeepReportAlive])
    default:
      .said(Phrase(\.whyThisStepNext))
    }
  }
}
