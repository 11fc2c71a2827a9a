import CardJourney
import Copy

extension Step {
  /// A card that was made and never arrived may be with anybody: our own caution, nobody states it.
  static let cardInOtherHands = Phrase(\.unreachedCardInOtherHands)

  /// A refused card is mended when it was accepted.
  static let tryAgain = Phrase(\.tryCardAgain)

  /// Plain advice for the steps that hang on no fact of a place.
  var advice: [Phrase] {
    switch self {
    case .replaceIDDocument:
      [
        Phrase(\.whereToGetTemporaryID)
      ]
    case .tellPolice:
      [
        Phrase(\.callPoliceAfterReports),
        Phrase(\.disputeStrangeCharges),
      ]
    case .correctRecord:
      [
        Phrase(\.whoCorrectsInsuredRecord)
      ]
    case .settleAtDesk:
      [
        Phrase(\.findStatusOfRefusedCard),
        Phrase(\.refusedByOneTerminalOnly),
        Phrase(\.whomToCallAboutRefusal),
      ]
    case .tellPayouts:
      [Phrase(\.tickPayoutsTakesMinute)]
    case .endOldAccount:
      [
        Phrase(\.whenToCloseOldAccount)
      ]
    case .followClaim:
      [
        Phrase(\.keepBillsForClaim)
      ]
    case .clear:
      [
        Phrase(\.checkAndRecordOldStatus)
      ]
    case .voidParcel:
      [
        Phrase(\.callOutletAboutLostParcel),
        Step.cardInOtherHands,
      ]
    case .cancelOldCard:
      [
        Phrase(\.cancelThroughOtherProvince)
      ]
    case .finish:
      [Phrase(\.closedCaseStaysListed)]
    case .report, .apply, .awaitCard, .collect, .release, .enable, .activate, .bind, .endFirst: []
    }
  }
}
