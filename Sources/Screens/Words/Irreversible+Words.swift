import CardJourney
import CityGuide

extension Happening {
  /// What ends for good with it, under these rules.
  func whatDies(under rules: LocalRules) -> [StatementID] {
    switch self {
    case .reported(.social, .formal, _, _):
      rules.formalIsReversible.value ? [] : [.formalReportMayBeFinal]
    case .applied(let errand, _, _) where errand != .firstIssue: [.filingRulesOutRelease]
    case .enabled: [.enablingEndsOldSocialSide, .othersStayAlive]
    case .oldAccount(.closed): [.closedAccountBounces]
    case .disposed: [.disposalRulesOutRelease]
    default: []
    }
  }
}
