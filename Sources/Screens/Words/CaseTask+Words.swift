import CardJourney

extension CaseTask.Kind {
  /// What it is called in the list, whether it is done or not.
  var phrase: Phrase {
    switch self {
    case .tellPolice: Phrase("报警，拿回执", "the police, for the receipt")
    case .report(.social): Phrase("社保这边挂失", "block the card")
    case .report(.bank): Phrase("银行这边挂失", "block its bank account")
    case .replaceIDDocument: Phrase("先办身份证件", "first an identity document")
    case .correctRecord: Phrase("先改对参保信息", "first the insured record")
    case .release(.social): Phrase("社保这边解挂", "unblock the card")
    case .release(.bank): Phrase("银行这边解挂", "unblock its bank account")
    case .endFirst: Phrase("先结束旧卡的一边", "first end one side of the old card")
    case .apply: Phrase("交办卡申请", "apply for the new card")
    case .collect: Phrase("领卡、启用", "collect and enable the new card")
    case .activate: Phrase("激活银行功能", "activate the bank side")
    case .settleAtDesk: Phrase("查出刷不了的原因", "find out why the card is refused")
    case .payouts: Phrase("换收款账户", "move the payments")
    case .endOld: Phrase("旧卡、旧账户收尾", "end the old card and account")
    case .claims: Phrase("自费单据去报销", "claim the bills you paid")
    case .clear: Phrase("核实旧卡状态", "check the old card's status")
    }
  }

  /// The calls among the steps, in order.
  static func reports(in steps: [Step]) -> [Side] {
    steps.compactMap { if case .report(let side, .temporary) = $0 { side } else { nil } }
  }
}

extension CaseTask.State {
  /// Its mark; the word says the same.
  var mark: String {
    switch self {
    case .now, .later: "[ ]"
    case .waiting: "[~]"
    case .done: "[x]"
    case .notNeeded: " - "
    }
  }

  /// Its word.
  var phrase: Phrase {
    switch self {
    case .now: Phrase("现在能办", "can be done now")
    case .waiting: Phrase("等对方", "waiting for them")
    case .later: Phrase("还没轮到", "later")
    case .done: Phrase("办好了", "done")
    case .notNeeded: Phrase("不用办", "not needed")
    }
  }
}
