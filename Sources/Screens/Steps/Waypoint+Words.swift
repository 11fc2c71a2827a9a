import CardJourney

extension Waypoint {
  /// Where people say they are, with the official words.
  package var phrase: Phrase {
    switch self {
    case .reportedByPhone: Phrase("已打 12333 挂失", "Reported to 12333 by telephone")
    case .reportedFormally: Phrase("社保那边已正式挂失", "The social side is reported formally")
    case .applied: Phrase("已交补领或换领申请", "Filed for the new card")
    case .waiting: Phrase("已受理，在等卡", "Accepted, waiting for the card")
    case .collected: Phrase("卡已拿到", "The card is in hand")
    case .onlyBindingsLeft: Phrase("已启用，只差换绑", "Enabled, only the payments are left")
    }
  }
  /// The day that is asked for: that of the one thing the position names.
  var dayQuestion: Phrase {
    switch self {
    case .reportedByPhone, .reportedFormally:
      Phrase("大概哪天挂的失？", "About which day was it reported?")
    case .applied, .waiting: Phrase("大概哪天交的申请？", "About which day was it filed?")
    case .collected: Phrase("大概哪天拿到卡的？", "About which day did you get the card?")
    case .onlyBindingsLeft: Phrase("大概哪天启用的？", "About which day was it enabled?")
    }
  }
}
