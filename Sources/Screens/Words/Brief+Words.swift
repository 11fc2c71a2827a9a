package import CardJourney
package import Copy

/// The shortest words, for the cells of today's list: none is wider than ``Brief/columns``.
package enum Brief {
  /// Cells that the longest of them takes.
  package static let columns = 20
}

extension Step {
  /// The step in a few words.
  package var brief: Phrase {
    switch self {
    case .report(.social, .formal): Phrase(\.briefFileFormalReport)
    case .report(.social, _): Phrase(\.briefReportSocialSide)
    case .report(.bank, _): Phrase(\.briefReportBankSide)
    case .replaceIDDocument: Phrase(\.briefGetTemporaryID)
    case .tellPolice: Phrase(\.briefTellPolice)
    case .correctRecord: Phrase(\.briefCorrectInsuredRecord)
    case .apply(.reissue): Phrase(\.briefApplyForReissue)
    case .apply(.exchange): Phrase(\.briefApplyForExchange)
    case .apply: Phrase(\.stepApplyForCard)
    case .awaitCard: Phrase(\.briefAskAboutProgress)
    case .collect: Phrase(\.stepCollectCard)
    case .release(.social): Phrase(\.briefReleaseSocialSide)
    case .release(.bank): Phrase(\.briefReleaseBankSide)
    case .enable: Phrase(\.briefEnableNewCard)
    case .activate: Phrase(\.briefActivateBankSide)
    case .settleAtDesk: Phrase(\.briefFindRefusalReason)
    case .voidParcel: Phrase(\.briefVoidLostCard)
    case .cancelOldCard: Phrase(\.briefCancelOtherProvinceCard)
    case .endFirst(.closeAccount): Phrase(\.briefCloseAccountFirst)
    case .endFirst: Phrase(\.briefEndOldSocialSide)
    case .tellPayouts: Phrase(\.briefTellPayouts)
    case .bind(let kind): Phrase { $0.briefMovePayment(kind: kind.brief($0)) }
    case .endOldAccount: Phrase(\.briefSettleOldAccount)
    case .followClaim(let number): Phrase { $0.briefFollowUpClaim(number: number) }
    case .clear: Phrase(\.briefCheckOldCardStatus)
    case .finish: Phrase(\.briefCloseCase)
    }
  }
}

extension BindingKind {
  /// What it is, in a word.
  package var brief: Phrase {
    Phrase { $0.brief(self) }
  }
}

extension Outcome {
  /// How the case ended, in a word.
  package var brief: Phrase {
    Phrase { $0.brief(self) }
  }
}

extension Day {
  /// The day on which something wants attention, in a few cells; the mark has a word beside it.
  func brief(on today: Day) -> Phrase {
    let isThisYear = civil.year == today.civil.year
    let day = isThisYear ? monthAndDay : description
    switch today.days(to: self) {
    case ..<0:
      return isThisYear ? Phrase { $0.dutyIsLate(day: day) } : Phrase { $0.overdueMark(day: day) }
    case 0: return Phrase(\.dutyIsDueToday)
    case 1: return Phrase(\.dayIsTomorrow)
    default: return Phrase(verbatim: day)
    }
  }
}
