/// The one declaration of what may follow what: which rules guard which happening.
///
/// Running, explaining, listing, drawing and checking all read this table, through `Judgement`.
extension Happening {
  /// The rules that guard it, the own track's first.
  package var guards: [Rule] { Happening.everyTime + ownGuards }

  private static let everyTime: [Rule] = [
    .caseIsOpen, .notInTheFuture, .notBeforeItsCause, .dayCanBe,
  ]

  private var ownGuards: [Rule] {
    switch self {
    case .reported(.social, .temporary, _, _):
      [.oldCardExists, .higherThanBefore, .reportOnlyWhatIsGone, .reportWhileNothingRuns]
    case .reported(.social, .formal, _, _):
      [
        .oldCardExists, .higherThanBefore, .reportOnlyWhatIsGone, .idDocumentAtHand,
        .reportWhileNothingRuns, .formalIsReversible, .guardianForMinor, .agentIsAllowed,
        .doneWhereIssued,
      ]
    case .reported(.bank, .temporary, _, _):
      [.oldCardExists, .higherThanBefore, .reportOnlyWhatIsGone]
    case .reported(.bank, .formal, _, _):
      [.oldCardExists, .higherThanBefore, .reportOnlyWhatIsGone, .idDocumentAtHand]
    case .lapsed: [.oldCardExists, .reportStands, .reportHasATerm]
    case .found: [.cardIsMissing]
    case .released:
      [
        .oldCardExists, .reportStands, .cardInHand, .releaseBeforeFiling, .formalIsReversible,
        .agentIsAllowed, .doneWhereIssued,
      ]
    case .disposed: [.cardInHand]
    case .cancelled: [.oldCardExists, .changesSomething, .doneWhereIssued]
    case .oldAccount(.moved): [.oldCardExists, .changesSomething, .newNumberKnown]
    case .oldAccount(.closed):
      [
        .oldCardExists, .changesSomething, .nothingOpenOnOldAccount, .oldAccountKeptAWhile,
        .closedAfterPayday,
      ]
    case .applied:
      [
        .newCardIsMeant, .noOtherFilingOpen, .reportedBeforeFiling, .oldCardToHandIn,
        .recordCorrectedFirst, .idDocumentAtHand, .renewalWindowIsOpen, .parcelIsVoid,
        .oldSideEndsFirst,
        .guardianForMinor, .agentIsAllowed,
      ]
    case .withdrew: [.filingOpen, .withdrawBeforeMaking]
    case .turnedDown, .accepted: [.filingOpen]
    case .makingFailed: [.inProduction, .changesSomething]
    case .posted, .ready: [.inProduction]
    case .strayed: [.parcelOnTheWay]
    case .parcelVoided: [.parcelOnTheWay]
    case .reclaimed: [.waitsForPickUp]
    case .collected: [.madeBeforeCollected, .agentIsAllowed]
    case .handedBack: [.collectedBeforeEnabled, .notYetEnabled]
    case .enabled: [.collectedBeforeEnabled, .notYetEnabled, .oldCardStopsNow, .agentIsAllowed]
    case .enablingFailed: [.collectedBeforeEnabled, .changesSomething]
    case .activated:
      [.collectedBeforeEnabled, .changesSomething, .holderInPersonForBank, .guardianForMinor]
    case .waivedBank: [.collectedBeforeEnabled, .changesSomething, .waiveOnlyWithoutPayouts]
    case .settledAtDesk: [.collectedBeforeEnabled, .changesSomething]
    case .accessArranged, .accessRefused, .recordCorrected, .reportedToPolice, .gotIDDocument:
      [.changesSomething]
    case .paidInFull: []
    case .claim: [.claimTakesThisStep]
    case .binding(_, .moved): [.changesSomething, .newNumberKnown]
    case .binding: [.changesSomething]
    case .sawStatus: [.statusAgrees]
    case .closed: [.outcomeFits]
    case .reopened: []
    }
  }
}
