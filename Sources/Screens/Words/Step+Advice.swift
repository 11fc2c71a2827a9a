import CardJourney
import CityGuide
import Copy

extension Step {
  /// A refused card is mended when it was accepted.
  static let tryAgain = Phrase(\.tryCardAgain)

  /// Plain advice for the steps that hang on no fact of a place.
  var advice: [StatementID] {
    switch self {
    case .replaceIDDocument: [.temporaryIDAtPolice]
    case .tellPolice: [.callPolice, .strangeCharges]
    case .correctRecord: [.whoCorrectsRecord]
    case .settleAtDesk: [.refusedFindStatus, .refusedByOneDesk, .refusedWhomToCall]
    case .endOldAccount: [.closeOldAccountLast]
    case .followClaim: [.claimKeepBills]
    case .clear: [.oldCardStatus]
    case .voidParcel: [.parcelCallOutlet, .cardInOtherHands]
    case .cancelOldCard: [.cancelOtherProvince]
    case .tellPayouts, .finish, .report, .apply, .awaitCard, .collect, .release, .enable, .activate,
      .bind, .endFirst:
      []
    }
  }

  /// What the program does with it; nil where there is nothing to say.
  var remark: Phrase? {
    switch self {
    case .tellPayouts: Phrase(\.tickPayoutsTakesMinute)
    case .finish: Phrase(\.closedCaseStaysListed)
    default: nil
    }
  }
}
