package import CardJourney
import CityGuide
import Copy

extension Context {
  /// The call that a duty asks for; nil where no call helps.
  package func call(for duty: ObligationKind) -> CallOut? {
    switch duty {
    case .report(let side): return reportCall(side)
    case .renewReport(let side): return reportCall(side, again: true)
    default: break
    }
    guard let desk = desk(for: duty)?.kind, let asked = duty.askedByTelephone else { return nil }
    let caller = answers.acting.opening?.zh
    let question = Phrase { $0.askAsCaller(caller: caller, question: asked($0)) }
    return call(desk, saying: question.saidAloud)
  }
}

extension ObligationKind {
  /// What is asked where a duty is settled by telephone: in Chinese, and what that means in English.
  fileprivate var askedByTelephone: Phrase? {
    switch self {
    case .report, .renewReport, .complain, .moveAfterPayday, .leaveBindings, .idDocumentExpires: nil
    case .formalBeforeLapse:
      Phrase(\.askWhereToReportFormally)
    case .voidParcel:
      Phrase(\.sayParcelWasLost)
    case .askProgress: Phrase(\.askWhetherCardIsReady)
    case .askForPaper:
      Phrase(\.askForInterimPaper)
    case .collectionLimit:
      Phrase(\.askWhetherCardReachedBranch)
    case .collect: Phrase(\.askWhereToCollectCard)
    case .enable: Phrase(\.askHowToEnableCard)
    case .activate:
      Phrase(\.askHowToActivateAccount)
    case .retryAfterSync:
      Phrase(\.sayEnabledCardIsRefused)
    case .fileClaim: Phrase(\.askHowToClaimCosts)
    case .awaitRenewalWindow, .exchangeBeforeExpiry:
      Phrase(\.askHowToExchangeCard)
    case .changeBank: Phrase(\.askHowToChangeBank)
    case .keepOldAccount:
      Phrase(\.askWhetherAccountMayClose)
    case .checkAwayFiling: Phrase(\.askWhenAwayFilingEnds)
    case .paperExpires: Phrase(\.askToExtendTemporaryCard)
    case .hearAgain(let key): Matter(key: key)?.question
    }
  }
}
