import CardJourney
package import CityGuide
package import Copy

extension Step {
  /// The step as an order, for lists: `银行侧再挂失一次`.
  package func phrase(_ lines: ServiceLines) -> Phrase {
    switch self {
    case .report(.social, .formal):
      Phrase(\.stepFileFormalReport)
    case .voidParcel: Phrase(\.stepVoidLostCard)
    case .cancelOldCard: Phrase(\.stepCancelOtherProvinceCard)
    case .report(.social, _): Phrase { $0.stepReportSocialSide(line: lines.cardOffice) }
    case .report(.bank, _): Phrase(\.stepReportBankSide)
    case .replaceIDDocument: Phrase(\.stepGetTemporaryID)
    case .tellPolice: Phrase(\.stepCallPolice)
    case .correctRecord: Phrase(\.stepCorrectInsuredRecord)
    case .apply(.reissue): Phrase(\.stepApplyForReissue)
    case .apply(.exchange): Phrase(\.stepApplyForExchange)
    case .apply: Phrase(\.stepApplyForCard)
    case .awaitCard: Phrase(\.stepWaitForCard)
    case .collect: Phrase(\.stepCollectCard)
    case .release(.social): Phrase(\.stepReleaseSocialSide)
    case .release(.bank): Phrase(\.stepReleaseBankSide)
    case .enable: Phrase(\.stepEnableNewCard)
    case .activate: Phrase(\.stepActivateBankSide)
    case .settleAtDesk: Phrase(\.stepFindRefusalReason)
    case .endFirst(.closeAccount):
      Phrase(\.stepCloseAccountFirst)
    case .endFirst:
      Phrase(\.stepEndOldSocialSide)
    case .tellPayouts: Phrase(\.stepTellPayouts)
    case .bind(let kind): Phrase { $0.stepMovePayment(kind: kind.phrase($0)) }
    case .endOldAccount: Phrase(\.stepSettleOldAccount)
    case .followClaim(let number): Phrase { $0.stepFollowUpClaim(number: number) }
    case .clear: Phrase(\.stepCheckOldCardStatus)
    case .finish: Phrase(\.stepCloseCase)
    }
  }
}

extension Step {
  /// The errand that the step does; nil where it does none.
  var errand: Errand? {
    switch self {
    case .report(_, .temporary): .temporaryReport
    case .report(_, .formal): .formalReport
    case .apply(let errand): errand
    case .awaitCard: .queryProgress
    case .collect: .collect
    case .release: .release
    case .enable, .settleAtDesk: .enable
    case .cancelOldCard: .cancelCard
    case .endFirst(let errand): errand
    case .activate: .activate
    // Only what an office moves is an errand; the rest is told to the employer, the bank or an app.
    case .bind(let kind): kind.payer?.isOffice == true ? .changePayout : nil
    case .endOldAccount: .closeAccount
    case .followClaim: .claim
    case .clear: .queryStatus
    case .replaceIDDocument, .tellPolice, .correctRecord, .voidParcel, .tellPayouts, .finish: nil
    }
  }

  /// The money that it moves; empty where it moves none.
  var money: [BindingKind] { if case .bind(let kind) = self { [kind] } else { [] } }
}

extension Array where Element == Step {
  /// What stands above the steps.
  var heading: Phrase {
    let areBothReports = count == 2 && allSatisfy(\.isReport)
    return switch (count, first) {
    case (_, .report) where areBothReports:
      Phrase(\.twoReportsNow)
    case (_, .report): Phrase(\.stopLossNow)
    case (_, .finish): Phrase(\.everythingWorksAgain)
    case (_, .awaitCard): Phrase(\.othersTurnNow)
    case (_, .bind): Phrase(\.movePaymentsNow)
    case (1, _): Phrase(\.nextStepHeading)
    default: Phrase { $0.nextStepsInAnyOrder(count: count) }
    }
  }
}

extension Step {
  /// Whether it is a loss report, by telephone or in person.
  package var isReport: Bool { if case .report = self { true } else { false } }

  /// Whether it is a report of the social side.
  var isSocialReport: Bool { if case .report(.social, _) = self { true } else { false } }
}
