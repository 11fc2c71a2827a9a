package import CardJourney
package import CityGuide

extension RuleKey {
  /// What it is about, as a heading.
  package var phrase: Phrase {
    switch self {
    case .temporaryLapse: Phrase("临时挂失管多久", "How long a temporary report holds")
    case .bankLapse: Phrase("银行口头挂失管多久", "How long the bank's oral report holds")
    case .formalReversible: Phrase("正式挂失以后能不能解挂", "Whether a formal report can be undone")
    case .oneTemporaryServesBoth:
      Phrase("一次临时挂失管不管两侧", "Whether one temporary report covers both sides")
    case .oneFormalServesBoth: Phrase("一次正式挂失管不管两侧", "Whether one formal report covers both sides")
    case .filingNeeds: Phrase("补卡前要先办哪种挂失", "Which report comes before a reissue")
    case .oldCardDies: Phrase("旧卡什么时候停用", "When the old card stops")
    case .oldCardHandedIn: Phrase("旧卡要不要收走", "Whether the old card is taken")
    case .agentMay: Phrase("能不能代办", "Whether somebody else may")
    case .enableOnline: Phrase("能不能网上启用", "Whether it can be enabled online")
    case .numberStays: Phrase("银行账号变不变", "Whether the account number stays")
    case .makingTime: Phrase("几天拿到卡", "How long making takes")
    case .collectWithin: Phrase("多久内要领", "Collect within")
    case .enableWithin: Phrase("多久内要启用", "Enable within")
    case .syncTime: Phrase("医院系统多久更新", "Until hospitals know the card")
    case .paperHolds: Phrase("回执管多久", "How long the receipt holds")
    case .renewalWindow: Phrase("到期前多久能换", "How early an expiring card is exchanged")
    case .claimWithin: Phrase("自费单据多久内报", "Claim within")
    case .awayFilingHolds: Phrase("异地备案管多久", "How long an away filing holds")
    case .keepOldAccount: Phrase("旧账户留多久", "How long to keep the old account")
    }
  }

  /// A value of this rule in words.
  package func phrase(of value: RuleValue) -> Phrase {
    guard let flag = value.flag else { return value.phrase }
    return switch self {
    case .formalReversible:
      flag ? Phrase("能解挂", "it can be undone") : Phrase("不能解挂", "it cannot be undone")
    case .oneTemporaryServesBoth, .oneFormalServesBoth:
      flag
        ? Phrase("一次管两侧", "one report covers both")
        : Phrase("两侧要分开挂失", "each side is reported apart")
    case .oldCardHandedIn: flag ? Phrase("收走", "it is taken") : Phrase("不收", "it is not taken")
    case .agentMay:
      flag ? Phrase("可以代办", "somebody else may") : Phrase("要本人办", "only the holder may")
    case .numberStays: flag ? Phrase("不变", "it stays") : Phrase("会变", "it changes")
    case .enableOnline, .temporaryLapse, .bankLapse, .filingNeeds, .oldCardDies, .makingTime,
      .collectWithin, .enableWithin, .syncTime, .paperHolds, .renewalWindow, .claimWithin,
      .awayFilingHolds, .keepOldAccount:
      value.phrase
    }
  }
}

extension FactKind {
  /// What it is about, as a heading.
  package var phrase: Phrase {
    switch self {
    case .fee: Phrase("费用", "Fee")
    case .duration: Phrase("要多久", "How long it takes")
    case .delivery: Phrase("怎么拿卡", "How the card comes")
    case .banks: Phrase("合作银行", "Partner banks")
    case .instantIssue: Phrase("能不能当场拿卡", "Whether it is made at once")
    case .hours: Phrase("上班时间", "Opening hours")
    case .validity: Phrase("卡的有效期", "How long a card is valid")
    case .passwordTries: Phrase("密码输错几次锁卡", "Wrong passwords that lock the card")
    case .pickUp: Phrase("怎么领", "How to collect")
    case .photo: Phrase("照片要求", "The photo")
    case .bankChange: Phrase("换银行", "Another bank")
    case .steps: Phrase("本地的顺序", "The order here")
    case .interim: Phrase("没卡的时候", "While there is no card")
    case .note: Phrase("还要知道", "Worth knowing")
    case .warning: Phrase("当心", "Beware")
    }
  }
}

extension Subject {
  /// What it is about, as a heading.
  package var phrase: Phrase {
    switch self {
    case .rule(let key): key.phrase
    case .fact(let kind): kind.phrase
    case .requirement: Phrase("要带什么", "What to bring")
    case .channel: Phrase("在哪办", "Where it is done")
    case .hotlineHours: Phrase("电话几点有人接", "When the hotline answers")
    }
  }

  /// The same for an errand, and for a side of the card: `补领：要带什么`.
  package func phrase(for errand: Errand?, sides: Set<Side> = []) -> Phrase {
    let side = Side.allCases.filter(sides.contains).map(\.phrase)
    let about =
      side.isEmpty
      ? phrase
      : Phrase(
        "\(phrase.zh)（\(side.joined(by: .enumeration).zh)）",
        "\(phrase.en) (\(side.joined(by: .enumeration).en))")
    guard let errand else { return about }
    return Phrase("\(errand.phrase.zh)：\(about.zh)", "\(errand.phrase.en): \(about.en)")
  }
}
