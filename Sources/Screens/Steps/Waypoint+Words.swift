import CardJourney

extension Waypoint {
  /// Where people say they are, with the official words.
  package var phrase: Phrase {
    switch self {
    case .reportedByPhone: Phrase("已电话挂失", "Reported by telephone")
    case .reportedFormally: Phrase("已到窗口正式挂失", "Reported formally at a window")
    case .applied: Phrase("已交补领或换领申请", "Filed for the new card")
    case .waiting: Phrase("已受理，在等卡", "Accepted, waiting for the card")
    case .collected: Phrase("卡已拿到", "The card is in hand")
    case .onlyBindingsLeft: Phrase("已启用，只差换绑", "Enabled, only the payments are left")
    }
  }
}
