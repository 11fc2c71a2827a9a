import CardJourney
import CityGuide

extension Step {
  /// The step as an order, for lists: `银行侧再挂失一次`.
  package var phrase: Phrase {
    switch self {
    case .report(.social, .formal):
      Phrase("社保侧：到窗口办正式挂失", "Social side: formal report at a window")
    case .voidParcel: Phrase("找制卡网点作废寄丢的卡", "Have the lost card voided by the outlet")
    case .cancelOldCard: Phrase("注销外省的旧卡", "Cancel the other province's card")
    case .report(.social, _): Phrase("社保侧：打 12333 挂失", "Social side: report to 12333")
    case .report(.bank, _): Phrase("银行侧：打银行客服挂失", "Bank side: report to the bank")
    case .replaceIDDocument: Phrase("先到派出所办临时身份证", "Get a temporary ID card from the police")
    case .tellPolice: Phrase("打 110 报警，拿回执", "Call 110, the police; keep the receipt")
    case .correctRecord: Phrase("先改对参保信息", "Have the insured record corrected")
    case .apply(.reissue): Phrase("去补领新卡", "Apply for the reissue")
    case .apply(.exchange): Phrase("去换领新卡", "Apply for the exchange")
    case .apply: Phrase("去申领新卡", "Apply for the card")
    case .awaitCard: Phrase("等卡，问进度", "Wait for the card, ask about progress")
    case .collect: Phrase("去领卡", "Collect the card")
    case .release(.social): Phrase("社保侧：解挂", "Social side: release")
    case .release(.bank): Phrase("银行侧：解挂", "Bank side: release")
    case .enable: Phrase("社保侧：启用新卡", "Social side: enable the new card")
    case .activate: Phrase("银行侧：激活银行功能", "Bank side: activate it")
    case .settleAtDesk: Phrase("查出刷不了的原因", "Find out why the card is refused")
    case .endFirst(.closeAccount):
      Phrase("银行侧：先到原银行销户", "Bank side: close the old account first")
    case .endFirst:
      Phrase("社保侧：先注销旧卡的社保功能", "Social side: end that of the old card first")
    case .tellPayouts: Phrase("说说有哪些钱进出旧账户", "Say what is paid to or from the account")
    case .bind(let kind): Phrase("改：\(kind.phrase.zh)", "Move: \(kind.phrase.en)")
    case .endOldAccount: Phrase("处理旧账户：转余额或销户", "Settle the old account")
    case .followClaim(let number): Phrase("跟进单据 \(number) 的报销", "Follow up claim \(number)")
    case .clear: Phrase("核实：查一下旧卡状态", "Check the old card's status")
    case .finish: Phrase("都办完了，结束这件事", "All is done: close the case")
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
      Phrase("现在做两件事，各打一个电话，先后都行：", "Two things now, one call each, in any order:")
    case (_, .report): Phrase("先止损，现在就打电话：", "Stop the loss first; call now:")
    case (_, .finish): Phrase("全部恢复了。", "Everything works again.")
    case (_, .awaitCard): Phrase("现在轮到对方：", "Now it is the office's turn:")
    case (_, .bind): Phrase("卡好了，把钱的去处一项项改过来：", "The card works; now move the payments one by one:")
    case (1, _): Phrase("接下来：", "Next:")
    default: Phrase("接下来可以做这 \(count) 件事，先后都行：", "Next these \(count) things, in any order:")
    }
  }
}

extension Step {
  /// Whether it is a loss report, by telephone or in person.
  package var isReport: Bool { if case .report = self { true } else { false } }

  /// Whether it is a report of the social side.
  var isSocialReport: Bool { if case .report(.social, _) = self { true } else { false } }
}
