import CardJourney
import Copy

extension Happening {
  /// What ends for good with it, under these rules.
  func whatDies(under rules: LocalRules) -> [Phrase] {
    switch self {
    case .reported(.social, .formal, _, _):
      rules.formalIsReversible.value
        ? []
        : [
          Phrase(\.formalReportMayBeFinal)
        ]
    case .applied(let errand, _, _) where errand != .firstIssue:
      [
        Phrase(\.applyingRulesOutRelease)
      ]
    case .enabled:
      [
        Phrase(\.enablingEndsOldSocialSide),
        Phrase(\.enablingLeavesOthersAlive),
      ]
    case .oldAccount(.closed):
      [
        Phrase(\.closedAccountBouncesPayments)
      ]
    case .disposed:
      [Phrase(\.disposalRulesOutRelease)]
    default: []
    }
  }
}
