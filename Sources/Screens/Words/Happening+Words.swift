package import CardJourney
package import Copy

extension Happening {
  /// What took place, in one short sentence: echoes, logs and confirmations.
  package var phrase: Phrase {
    switch self {
    case .reported(let side, let kind, _, let lapses):
      Phrase { $0.happenedReported(side: side, kind: kind, lapses: lapses) }
    case .lapsed(let side):
      Phrase { $0.happenedReportLapsed(side: side.phrase($0)) }
    case .found: Phrase(\.happenedOldCardFound)
    case .released(let side): Phrase { $0.happenedSideReleased(side: side.phrase($0)) }
    case .disposed(.handedIn): Phrase(\.happenedOldCardHandedIn)
    case .disposed(.destroyed): Phrase(\.happenedOldCardDestroyed)
    case .cancelled: Phrase(\.happenedOldSocialSideCancelled)
    case .oldAccount(.moved): Phrase(\.happenedOldAccountMoved)
    case .oldAccount(.closed): Phrase(\.happenedOldAccountClosed)
    case .applied(let errand, let channel?, _):
      Phrase { $0.happenedAppliedThrough(errand: errand.phrase($0), channel: channel.phrase($0)) }
    case .applied(let errand, nil, _):
      Phrase { $0.happenedApplied(errand: errand.phrase($0)) }
    case .withdrew: Phrase(\.happenedApplicationWithdrawn)
    case .turnedDown(let reason):
      Phrase { $0.happenedTurnedDown(reason: reason.phrase($0)) }
    case .accepted(let promised):
      Phrase { $0.happenedAccepted(promised: promised) }
    case .makingFailed: Phrase(\.happenedMakingFailed)
    case .posted: Phrase(\.happenedCardPosted)
    case .ready(let until): Phrase { $0.happenedCardReady(until: until) }
    case .strayed: Phrase(\.happenedCardLostInPost)
    case .parcelVoided: Phrase(\.happenedLostParcelVoided)
    case .reclaimed: Phrase(\.happenedCardTakenBack)
    case .collected: Phrase(\.happenedCardCollected)
    case .handedBack: Phrase(\.happenedNewCardHandedBack)
    case .enabled: Phrase(\.happenedSocialSideEnabled)
    case .enablingFailed(let symptom):
      Phrase { $0.happenedCardFails(symptom: symptom.phrase($0)) }
    case .activated: Phrase(\.happenedBankSideActivated)
    case .waivedBank: Phrase(\.happenedBankSideLeftInactive)
    case .settledAtDesk: Phrase(\.happenedCardAcceptedAtDesk)
    case .accessArranged(let kind, let until):
      Phrase { $0.happenedUseArranged(use: kind.phrase($0), until: until) }
    case .accessRefused(let kind): Phrase { $0.happenedUseRefused(use: kind.phrase($0)) }
    case .paidInFull: Phrase(\.happenedPaidInFull)
    case .claim(let number, let state):
      Phrase { $0.happenedClaimChanged(number: number, state: state.phrase($0)) }
    case .binding(let kind, let state):
      Phrase { $0.labelledWords(label: kind.phrase($0), words: state.phrase($0)) }
    case .gotIDDocument(_, let until):
      Phrase { $0.happenedIDDocumentObtained(until: until) }
    case .recordCorrected: Phrase(\.happenedInsuredRecordCorrected)
    case .reportedToPolice: Phrase(\.happenedPoliceTold)
    case .sawStatus(let word, let card):
      Phrase { $0.happenedStatusSeen(word: word.phrase($0), card: card) }
    case .closed(let outcome):
      Phrase { $0.happenedCaseClosed(outcome: outcome.phrase($0)) }
    case .reopened: Phrase(\.happenedCaseReopened)
    }
  }
}

extension AccessKind {
  package var phrase: Phrase {
    Phrase { $0.name(self) }
  }
}

extension ClaimState {
  package var phrase: Phrase {
    Phrase { $0.name(self) }
  }
}

extension BindingState {
  package var phrase: Phrase {
    Phrase { $0.name(self) }
  }
}
