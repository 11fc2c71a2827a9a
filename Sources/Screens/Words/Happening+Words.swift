package import CardJourney

extension Happening {
  /// What took place, in one short sentence: echoes, logs and confirmations.
  package var phrase: Phrase {
    switch self {
    case .reported(let side, let kind, _, let lapses):
      report(side, kind, lapses)
    case .lapsed(let side):
      Phrase("\(side.phrase.zh)挂失已失效", "\(side.phrase.en) report has lapsed")
    case .found: Phrase("旧卡找到了", "Old card found")
    case .released(let side): Phrase("\(side.phrase.zh)已解挂", "\(side.phrase.en) side released")
    case .disposed(.handedIn): Phrase("旧卡已交回", "Old card handed in")
    case .disposed(.destroyed): Phrase("旧卡已剪毁", "Old card destroyed")
    case .cancelled: Phrase("旧卡社保侧注销", "Old card's social side cancelled")
    case .oldAccount(.moved): Phrase("旧账户的钱已转到新卡", "Old account moved to the new card")
    case .oldAccount(.closed): Phrase("旧账户已销户", "Old account closed")
    case .applied(let errand, let channel?, _):
      Phrase(
        "已申请\(errand.phrase.zh)（\(channel.phrase.zh)）",
        "Applied for \(errand.phrase.en) (\(channel.phrase.en))")
    case .applied(let errand, nil, _):
      Phrase("已申请\(errand.phrase.zh)", "Applied for \(errand.phrase.en)")
    case .withdrew: Phrase("申请已撤回", "Application withdrawn")
    case .turnedDown(let reason):
      Phrase("申请被退：\(reason.phrase.zh)", "Turned down. \(reason.phrase.en)")
    case .accepted(let promised):
      dated("已受理，在制卡", "Accepted, being made", "承诺", "promised", promised)
    case .makingFailed: Phrase("制卡失败，要重做", "Making failed, to be made again")
    case .posted: Phrase("卡已寄出", "Card posted")
    case .ready(let until): dated("卡可以领了", "Card ready for pick-up", "最晚", "until", until)
    case .strayed: Phrase("卡寄丢了", "Card lost in the post")
    case .parcelVoided: Phrase("寄丢的卡已作废", "Lost card voided by the outlet")
    case .reclaimed: Phrase("卡被收回了（过期没领或没启用）", "Card taken back: not collected or enabled in time")
    case .collected: Phrase("新卡已领到", "New card collected")
    case .handedBack: Phrase("新卡有问题，已退回重做", "New card handed back to be made again")
    case .enabled: Phrase("社保侧已启用", "Social side enabled")
    case .enablingFailed(let symptom):
      Phrase("卡用不了：\(symptom.phrase.zh)", "The card fails: \(symptom.phrase.en)")
    case .activated: Phrase("银行侧已激活", "Bank side activated")
    case .waivedBank: Phrase("银行侧不激活", "Bank side left inactive")
    case .settledAtDesk: Phrase("刷卡看病成功", "Card accepted at a desk")
    case .accessArranged(let kind, let until):
      dated(
        "看病先用\(kind.phrase.zh)", "Care meanwhile with \(kind.phrase.en)", "最晚", "until", until)
    case .accessRefused(let kind): Phrase("\(kind.phrase.zh)被拒", "\(kind.phrase.en) was refused")
    case .paidInFull: Phrase("自费了一次，票据已留", "Paid a bill in full, papers kept")
    case .claim(let number, let state):
      Phrase("单据 \(number)：\(state.phrase.zh)", "Claim \(number): \(state.phrase.en)")
    case .binding(let kind, let state):
      Phrase("\(kind.phrase.zh)：\(state.phrase.zh)", "\(kind.phrase.en): \(state.phrase.en)")
    case .gotIDDocument(_, let until):
      dated("身份证件补到了", "Identity document obtained", "有效到", "valid until", until)
    case .recordCorrected: Phrase("参保信息已改对", "Insured record corrected")
    case .reportedToPolice: Phrase("已报警", "Police told")
    case .sawStatus(let word, let card):
      Phrase(
        "查到\(card == .old ? "旧卡" : "新卡")：\(word.phrase.zh)",
        "Saw for the \(card.rawValue) card: \(word.phrase.en)")
    case .closed(let outcome):
      Phrase("事项结束：\(outcome.phrase.zh)", "Case closed: \(outcome.phrase.en)")
    case .reopened: Phrase("事项重新打开", "Case reopened")
    }
  }

  private func report(_ side: Side, _ kind: ReportKind, _ lapses: Day?) -> Phrase {
    let name = kind.phrase(side)
    return dated(
      "\(side.phrase.zh)已\(name.zh)", "\(side.phrase.en) side: \(name.en) made", "到期", "lapses",
      lapses)
  }

  private func dated(
    _ zh: String, _ en: String, _ wordZh: String, _ wordEn: String, _ day: Day?
  ) -> Phrase {
    guard let day else { return Phrase(zh, en) }
    return Phrase("\(zh)，\(wordZh) \(day)", "\(en), \(wordEn) \(day)")
  }
}

extension AccessKind {
  /// What serves instead of the card.
  package var phrase: Phrase {
    switch self {
    case .medicalCode: Phrase("医保码", "the medical code")
    case .eCard: Phrase("电子社保卡", "the electronic card")
    case .idCard: Phrase("身份证", "the ID card")
    case .paper: Phrase("领卡证明或临时卡", "a paper or temporary card")
    }
  }
}

extension ClaimState {
  /// Where the claim stands.
  package var phrase: Phrase {
    switch self {
    case .papersHeld: Phrase("票据在手", "papers in hand")
    case .filed: Phrase("已交", "filed")
    case .paid: Phrase("钱到了", "paid")
    case .refused: Phrase("被退", "refused")
    case .dropped: Phrase("不报了", "dropped")
    }
  }
}

extension BindingState {
  /// Where the binding stands.
  package var phrase: Phrase {
    switch self {
    case .open: Phrase("待改", "to move")
    case .moved: Phrase("已改", "moved")
    case .confirmed: Phrase("查过没问题", "checked")
    case .notApplicable: Phrase("没有这项", "does not apply")
    case .broken: Phrase("不通", "broken")
    }
  }
}
