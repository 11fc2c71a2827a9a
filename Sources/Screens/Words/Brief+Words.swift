package import CardJourney

/// The shortest words, for the cells of today's list: none is wider than ``Brief/columns``.
package enum Brief {
  /// Cells that the longest of them takes.
  package static let columns = 20
}

extension Step {
  /// The step in a few words.
  package var brief: Phrase {
    switch self {
    case .report(.social, .formal): Phrase("社保侧正式挂失", "Report formally")
    case .report(.social, _): Phrase("社保侧电话挂失", "Report social side")
    case .report(.bank, _): Phrase("银行侧口头挂失", "Report bank side")
    case .replaceIDDocument: Phrase("先办临时身份证", "Temporary ID card")
    case .tellPolice: Phrase("报警拿回执", "Tell the police")
    case .correctRecord: Phrase("先改对参保信息", "Correct the record")
    case .apply(.reissue): Phrase("去补领新卡", "Apply for reissue")
    case .apply(.exchange): Phrase("去换领新卡", "Apply for exchange")
    case .apply: Phrase("去申领新卡", "Apply for the card")
    case .awaitCard: Phrase("等卡，问进度", "Ask about progress")
    case .collect: Phrase("去领卡", "Collect the card")
    case .release(.social): Phrase("社保侧解挂", "Release social side")
    case .release(.bank): Phrase("银行侧解挂", "Release bank side")
    case .enable: Phrase("社保侧启用新卡", "Enable social side")
    case .activate: Phrase("激活银行功能", "Activate bank side")
    case .settleAtDesk: Phrase("查刷不了的原因", "Find out why refused")
    case .voidParcel: Phrase("作废寄丢的卡", "Void the lost card")
    case .cancelOldCard: Phrase("注销外省的旧卡", "Cancel the old card")
    case .endFirst(.closeAccount): Phrase("先到原银行销户", "Close old account")
    case .endFirst: Phrase("先注销旧卡社保侧", "End old social side")
    case .tellPayouts: Phrase("说说哪些钱进出", "Say what is paid")
    case .bind(let kind): Phrase("改\(kind.brief.zh)", "Move \(kind.brief.en)")
    case .endOldAccount: Phrase("处理旧账户", "Settle old account")
    case .followClaim(let number): Phrase("跟单据 \(number) 的报销", "Follow up claim \(number)")
    case .clear: Phrase("核实旧卡状态", "Check the old card")
    case .finish: Phrase("都办完了，结束", "Close the case")
    }
  }
}

extension BindingKind {
  /// What it is, in a word.
  package var brief: Phrase {
    switch self {
    case .medicalPayout: Phrase("医保报销", "medical refunds")
    case .maternity: Phrase("生育津贴", "maternity pay")
    case .pension: Phrase("养老金", "pension")
    case .unemployment: Phrase("失业金", "dole")
    case .injury: Phrase("工伤待遇", "injury pay")
    case .socialBenefits: Phrase("养老失业金", "benefits")
    case .payroll: Phrase("工资", "payroll")
    case .autoDebit: Phrase("自动扣款", "debits")
    case .wallet: Phrase("微信支付宝", "wallets")
    case .subsidy: Phrase("惠农等补贴", "subsidies")
    case .otherMoney: Phrase("别的钱", "other money")
    case .medicalCode: Phrase("医保码", "medical code")
    case .familyFund: Phrase("家庭共济", "family fund")
    case .relativeAccount: Phrase("亲情账户", "relative's code")
    case .awayFiling: Phrase("异地备案", "away filing")
    case .eCard: Phrase("电子社保卡", "e-card")
    case .hospitalFile: Phrase("就诊档案", "hospital file")
    case .chronicCare: Phrase("慢特病、药店", "chronic care")
    case .cityServices: Phrase("公交图书馆", "city services")
    }
  }
}

extension Outcome {
  /// How the case ended, in a word.
  package var brief: Phrase {
    switch self {
    case .done: Phrase("全部恢复", "all works again")
    case .foundAgain: Phrase("旧卡找回", "card found again")
    case .notNeeded: Phrase("不用办了", "not needed")
    case .handedOver: Phrase("已转交", "handed over")
    case .holderDied: Phrase("持卡人去世", "holder died")
    case .givenUp: Phrase("不办了", "given up")
    }
  }
}

extension Day {
  /// The day on which something wants attention, in a few cells; the mark has a word beside it.
  func brief(on today: Day) -> Phrase {
    let isThisYear = civil.year == today.civil.year
    let day = isThisYear ? monthAndDay : description
    switch today.days(to: self) {
    case ..<0:
      return isThisYear ? Phrase("\(day) 过了 !", "\(day) late !") : Phrase("\(day) !", "\(day) !")
    case 0: return Phrase("今天 !", "today !")
    case 1: return Phrase("明天", "tomorrow")
    default: return Phrase(day, day)
    }
  }
}
