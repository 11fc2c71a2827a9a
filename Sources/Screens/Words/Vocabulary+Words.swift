package import CardJourney

extension Situation {
  /// What happened to the card.
  package var phrase: Phrase {
    switch self {
    case .lost: Phrase("丢了，找不到", "Lost, cannot find it")
    case .stolen: Phrase("被偷，或怕被人用", "Stolen, or somebody may use it")
    case .damaged: Phrase("坏了、旧了、照片看不清", "Damaged, worn, unreadable")
    case .expiring: Phrase("快到期了", "About to expire")
    case .upgrade: Phrase("想换成三代卡", "New generation of the card")
    case .dataChanged: Phrase("姓名或证件号改了", "Name or ID number changed")
    case .firstIssue: Phrase("以前没有卡，或搬到外省", "Never had one, or new province")
    case .accountOnly: Phrase("换卡后钱收不到、账号变了", "Payments do not arrive any more")
    case .refused: Phrase("卡在手上，看病刷不了", "The card in hand is refused")
    case .blocked:
      Phrase("卡在手上，却被挂失或注销了", "In hand, but reported lost or cancelled")
    case .bankChange: Phrase("想换一家银行", "Another bank on the card")
    case .toActivate: Phrase("新卡在手上，还没激活", "New card in hand, not active yet")
    case .uncollected: Phrase("做好的卡一直没去领", "Card was made, never collected")
    case .bounced: Phrase("换了卡号，钱退回去了", "New number, a payment came back")
    }
  }

  /// What follows from it: the commonest wrong turn is choosing the wrong family.
  package var consequence: Phrase {
    switch self {
    case .lost: Phrase("先挂失，再补领", "report the loss, then a new card")
    case .stolen: Phrase("马上挂失，要报警", "report at once, tell the police")
    case .damaged, .expiring, .upgrade: Phrase("换领，不用挂失", "exchange, no loss report")
    case .bankChange: Phrase("换领，两家银行都先问", "exchange; ask both banks first")
    case .toActivate: Phrase("去启用、激活，不用办卡", "enable it, activate it")
    case .uncollected: Phrase("先问还在不在，再去领", "ask whether it is still there")
    case .bounced: Phrase("激活，报新账号，问补发", "activate, tell, ask to be paid")
    case .dataChanged: Phrase("先改参保信息，再换领", "correct the record, then exchange")
    case .firstIssue: Phrase("申领", "a first card")
    case .accountOnly: Phrase("只换绑，不用补卡", "move the payments, no new card")
    case .refused: Phrase("先查原因，多半不用再换", "find out why; rarely a new card")
    case .blocked: Phrase("先问是谁办的，挂失的解挂", "ask by whom; a report is released")
    }
  }

  /// One or two words for titles and lists.
  package var short: Phrase {
    switch self {
    case .lost: Phrase("丢失", "lost")
    case .stolen: Phrase("被盗", "stolen")
    case .damaged: Phrase("损坏", "damaged")
    case .expiring: Phrase("到期", "expiring")
    case .upgrade: Phrase("换三代卡", "upgrade")
    case .dataChanged: Phrase("信息变更", "data changed")
    case .firstIssue: Phrase("申领", "first card")
    case .accountOnly: Phrase("只换账号", "account only")
    case .refused: Phrase("刷不了", "card refused")
    case .blocked: Phrase("被挂失", "blocked")
    case .bankChange: Phrase("换银行", "other bank")
    case .toActivate: Phrase("待激活", "to activate")
    case .uncollected: Phrase("没领的卡", "uncollected")
    case .bounced: Phrase("钱被退回", "bounced")
    }
  }
}

extension Side {
  /// Its name on every screen.
  package var phrase: Phrase {
    switch self {
    case .social: Phrase("社保侧", "Social")
    case .bank: Phrase("银行侧", "Bank")
    }
  }
}

extension ReportKind {
  /// The official word.
  package func phrase(_ side: Side) -> Phrase {
    switch (self, side) {
    case (.temporary, .social): Phrase("临时挂失", "temporary report")
    case (.temporary, .bank): Phrase("口头挂失", "oral report")
    case (.formal, _): Phrase("正式挂失", "formal report")
    }
  }
}

extension Errand {
  /// The office's word for it.
  package var phrase: Phrase {
    switch self {
    case .temporaryReport: Phrase("临时挂失", "temporary loss report")
    case .formalReport: Phrase("正式挂失", "formal loss report")
    case .release: Phrase("解挂", "release")
    case .reissue: Phrase("补领", "reissue")
    case .exchange: Phrase("换领", "exchange")
    case .firstIssue: Phrase("申领", "first issue")
    case .collect: Phrase("领卡", "collect the card")
    case .enable: Phrase("启用", "enable")
    case .activate: Phrase("激活银行功能", "activate the bank side")
    case .changePayout: Phrase("改收款账户", "change the payout account")
    case .closeAccount: Phrase("销旧账户", "close the old account")
    case .cancelCard: Phrase("注销旧卡", "cancel the old card")
    case .queryStatus: Phrase("查卡状态", "query the status")
    case .queryProgress: Phrase("查进度", "query the progress")
    case .resetPassword: Phrase("重置密码", "reset a password")
    case .medicalCode: Phrase("医保码", "medical code")
    case .claim: Phrase("手工报销", "claim on paper")
    }
  }
}

extension ChannelKind {
  /// Where it is done.
  package var phrase: Phrase {
    switch self {
    case .telephone: Phrase("打电话", "by telephone")
    case .app: Phrase("手机 App", "in an app")
    case .miniProgram: Phrase("小程序或公众号", "in a mini-program")
    case .site: Phrase("网站", "on a website")
    case .kiosk: Phrase("自助机", "at a kiosk")
    case .instantBranch: Phrase("即时制卡银行网点", "instant-issue bank branch")
    case .branch: Phrase("银行网点", "bank branch")
    case .window: Phrase("社保卡窗口", "social-card window")
    case .homeService: Phrase("上门服务", "home service")
    case .employer: Phrase("单位代办", "through the employer")
    case .post: Phrase("邮寄", "by post")
    }
  }
}

extension Holder {
  /// Whose card it is.
  package var phrase: Phrase {
    switch self {
    case .adult: Phrase("成年人", "adult")
    case .minor: Phrase("16 岁以下孩子", "child under 16")
    case .infirm: Phrase("来不了的人", "somebody who cannot come")
    }
  }
}

extension BindingKind {
  /// What it is.
  package var phrase: Phrase {
    switch self {
    case .medicalPayout: Phrase("医保报销款", "medical refunds")
    case .maternity: Phrase("生育津贴", "maternity allowance")
    case .pension: Phrase("养老金", "pension")
    case .unemployment: Phrase("失业金", "unemployment benefit")
    case .injury: Phrase("工伤待遇", "work injury benefit")
    case .socialBenefits: Phrase("养老金、失业金或工伤待遇", "pension, unemployment or injury pay")
    case .payroll: Phrase("单位发的工资、补贴", "wages and extras from the employer")
    case .autoDebit: Phrase("自动扣款：保费、税费、水电、贷款", "automatic debits: premiums, utilities, loans")
    case .wallet: Phrase("微信、支付宝绑的银行卡", "bank card in WeChat and Alipay")
    case .subsidy: Phrase("惠农、残疾、高龄等补贴", "farm, disability or old-age subsidies")
    case .otherMoney: Phrase("别的：取暖费、学费、助学金……", "others: heating, tuition, grants...")
    case .medicalCode: Phrase("医保码", "medical code")
    case .familyFund: Phrase("家庭共济", "family fund")
    case .relativeAccount: Phrase("亲情账户", "relative's code")
    case .awayFiling: Phrase("异地就医备案", "away-treatment filing")
    case .eCard: Phrase("电子社保卡", "electronic social card")
    case .hospitalFile: Phrase("医院的就诊档案", "hospital visit file")
    case .chronicCare: Phrase("门诊慢特病、双通道药店", "chronic-care and pharmacy entitlement")
    case .cityServices: Phrase("公交、公园、图书馆功能", "transport, parks, library")
    }
  }

  /// Whom to ask, and what to say there.
  package var advice: Phrase {
    switch self {
    case .medicalPayout:
      Phrase(
        "在当地医保 App 或医保窗口改收款账户；改之前、改之后都查登记的账号，不要为了试去报一笔",
        "Change it in the local insurance app or window; look up the registered number before and after, and file no claim as a test"
      )
    case .maternity:
      Phrase(
        "单位替你申领的，先问人事打到哪个账户；打给你本人的，到医保改收款账户",
        "If the employer applied for it, ask HR which account it goes to; if it comes to you, change the account at the insurer"
      )
    case .pension:
      Phrase(
        "归社保（12333）管：问会不会自动转；要改的，等这个月的钱到账以后再改",
        "The pension office's business (12333): ask whether it moves by itself; if not, change it after this month's payment"
      )
    case .unemployment:
      Phrase(
        "归社保（12333）管：到给你办失业登记的经办机构改收款账户，先问会不会自动转",
        "The social-insurance office's business (12333): change it where you registered as unemployed; ask first whether it moves by itself"
      )
    case .injury:
      Phrase(
        "归社保（12333）管：到工伤保险经办机构改收款账户；单位代领的，先告诉人事",
        "The social-insurance office's business (12333): change it at the work-injury desk; if the employer collects it, tell HR first"
      )
    case .socialBenefits:
      Phrase(
        "归社保（12333）管：问会不会自动转；等这个月的钱到账以后再改",
        "The social-insurance office's business (12333): ask whether it moves by itself; change it after this month's payment"
      )
    case .payroll: Phrase("把新卡的开户行和账号交给单位人事", "Give the new bank and account number to HR")
    case .autoDebit:
      Phrase("请银行打一张签约扣款清单，逐项改到新账户", "Ask the bank for a list of debits and move each one")
    case .wallet:
      Phrase("在微信、支付宝里解绑旧卡，绑上新卡", "Unbind the old card in WeChat and Alipay, bind the new one")
    case .subsidy:
      Phrase("到乡镇、街道便民中心登记新账号", "Register the new number at the township or street office")
    case .otherMoney:
      Phrase(
        "谁发的、谁扣的，就把新账号告诉谁：供热的找供热公司，学费、助学金找学校",
        "Tell whoever pays or takes it: the heating company, the school")
    case .medicalCode, .familyFund, .relativeAccount, .awayFiling, .chronicCare:
      Phrase(
        "跟着人走，换卡不影响；打开看一眼就行，不要先解绑",
        "It follows the person; just look that it is still there, do not unbind first")
    case .eCard: Phrase("领到新卡后自己恢复，打开看一眼", "It comes back by itself after collection; open it once")
    case .hospitalFile:
      Phrase("去医院时问一下要不要换卡号", "Ask the hospital desk whether the number must be changed")
    case .cityServices:
      Phrase("跟着卡芯片走，余额怎么转要问运营方", "It lives on the chip; ask the operator about the balance")
    }
  }
}

extension BindingKind {
  /// What to do about a payment that came back or never came: who pays again, and that it has to be asked for.
  package var whenBounced: Phrase {
    switch payer {
    case .socialInsurance:
      Phrase(
        "钱没到：先确认新卡的银行功能激活了，把新账号报给社保，再问退回的钱怎么补发（打 12333）",
        "It did not arrive: make sure the bank side is active, give social insurance the new number, ask how it is paid again (12333)"
      )
    case .medicalInsurance:
      Phrase(
        "钱没到：先确认新卡的银行功能激活了，把新账号报给医保，再问退回的钱怎么补发（打 12393）",
        "It did not arrive: make sure the bank side is active, give the insurer the new number, ask how it is paid again (12393)"
      )
    case .employer:
      Phrase(
        "钱没到：问单位财务退回来没有，哪天重发",
        "It did not arrive: ask the employer's accountant whether it came back and when it is paid again"
      )
    case .township:
      Phrase(
        "钱没到：问登记补贴的乡镇、街道，退回的钱怎么补发",
        "It did not arrive: ask the township or street office how it is paid again")
    case .whoeverPays:
      Phrase(
        "钱没到：问发钱的那家退回来没有，怎么补发",
        "It did not arrive: ask whoever pays whether it came back and how it is paid again")
    case .bank, .holder, nil:
      Phrase(
        "还不行：查新账号填得对不对，再试一次", "It still fails: look whether the new number is right, and try again")
    }
  }
}

extension ChannelKind {
  /// Where it is, for money the counter of who pays it.
  func phrase(of payer: Payer?) -> Phrase {
    self == .window ? payer?.window ?? phrase : phrase
  }
}

extension Payer {
  /// The money that it pays, for a question that is read aloud.
  package var money: Phrase {
    switch self {
    case .socialInsurance: Phrase("养老金（失业金、工伤待遇）", "pension (unemployment, injury benefit)")
    case .medicalInsurance: Phrase("医保报销款（生育津贴）", "medical refunds (maternity allowance)")
    case .township: Phrase("补贴", "subsidies")
    case .employer: Phrase("工资", "wages")
    case .bank: Phrase("自动扣款", "debits")
    case .holder: Phrase("微信、支付宝", "WeChat and Alipay")
    case .whoeverPays: Phrase("别的钱", "other money")
    }
  }

  /// Its counter, where nobody says which.
  package var window: Phrase {
    switch self {
    case .socialInsurance: Phrase("社保经办窗口", "social-insurance window")
    case .medicalInsurance: Phrase("医保窗口", "medical-insurance window")
    case .township: Phrase("乡镇、街道窗口", "township or street office")
    case .employer: Phrase("单位人事", "HR")
    case .bank: Phrase("银行柜台", "bank counter")
    case .holder: Phrase("自己手机上", "on the holder's phone")
    case .whoeverPays: Phrase("发钱的那家", "whoever pays")
    }
  }
}

extension Symptom {
  /// What the desk or machine said.
  package var phrase: Phrase {
    switch self {
    case .sealed: Phrase("显示“封存”或“未启用”", "It says sealed or not enabled")
    case .locked: Phrase("显示“锁定”，密码输错太多次", "It says locked: too many wrong passwords")
    case .unreadable: Phrase("哪里都读不出来", "It cannot be read anywhere")
    case .wrongData: Phrase("姓名或证件号印错了", "Name or ID number is printed wrong")
    case .benefitSuspended: Phrase("说参保状态不正常、待遇停了", "They say the insurance itself is suspended")
    case .terminal: Phrase("别处能刷，只有这家不行", "It works elsewhere, not at this desk")
    case .notSynced:
      Phrase("刚启用，医院系统还没更新", "Just enabled; the hospital's system does not know it yet")
    case .unclear: Phrase("说不清", "Hard to say")
    case .arrears: Phrase("欠费、断缴", "Contributions are not paid")
    case .network: Phrase("系统或网络不通，别人的卡也不行", "System or network down; other cards fail too")
    case .wrongCard: Phrase("刷的是旧卡，另有一张新的", "That was the old card; there is a newer one")
    case .reportedLost: Phrase("这张卡显示“挂失”", "This card says reported lost")
    case .cancelled: Phrase("这张卡显示“注销”", "This card says cancelled")
    case .expired: Phrase("卡过期了", "The card has expired")
    case .awayNotFiled: Phrase("在外地看病，没办异地备案", "Care away from home was not filed")
    case .bankLocked: Phrase("银行密码不对，或锁了", "The bank's PIN is wrong or locked")
    case .bankSide: Phrase("看病能刷，取钱、收钱不行", "Care is settled; cash or payments fail")
    case .unexplained: Phrase("显示“正常”，就是结算不了", "It says normal, and settlement fails")
    }
  }

  /// What to do about it.
  package var advice: Phrase {
    switch self {
    case .sealed: Phrase("卡没坏，办一次社保侧启用就好", "The card is fine: enable the social side")
    case .locked:
      Phrase("卡没坏，带身份证到窗口重置密码", "The card is fine: reset the password at a window with the ID card")
    case .unreadable:
      Phrase("可能是芯片坏了，退给发卡网点重做", "Probably the chip: hand it back to the outlet that issued it")
    case .wrongData:
      Phrase("退给发卡网点重做，先把参保信息改对", "Hand it back; have the insured record corrected first")
    case .benefitSuspended:
      Phrase("不是卡的问题，打 12393 问参保和缴费", "Not the card: ask 12393 about insurance and contributions")
    case .terminal:
      Phrase("是那家的机器，先用医保码，票据留好", "It is their terminal: use the medical code, keep the receipts")
    case .notSynced:
      Phrase(
        "卡没坏，先用医保码，过一两个工作日再试", "The card is fine: use the medical code, try again in a day or two")
    case .unclear:
      Phrase("先查卡状态：“正常”就不是卡的问题", "Query the card's status first: if normal, it is not the card")
    case .arrears:
      Phrase("先补缴：找单位人事，自己缴的找税务或医保窗口", "Pay first: HR, or the tax or insurance window")
    case .network: Phrase("等系统恢复；等不了先自费，票据留好", "Wait, or pay yourself and keep the papers")
    case .wrongCard: Phrase("拿新的那张去刷", "Use the newer one")
    case .reportedLost: Phrase("打 12333 问是谁挂的，两边解挂", "Ask 12333 who did it; release both sides")
    case .cancelled: Phrase("打 12333 问为什么，再办新卡", "Ask 12333 why, then a new card")
    case .expired: Phrase("带卡和身份证去换领", "Exchange it with the ID card")
    case .awayNotFiled: Phrase("先办异地备案，再刷一次", "File it, then try again")
    case .bankLocked, .bankSide:
      Phrase("本人带身份证到卡面银行的柜台", "The holder goes to the bank's counter with the ID card")
    case .unexplained:
      Phrase("打 12393 问为什么结算不了", "Ask 12393 why it is not settled")
    }
  }
}

extension RefusedFor {
  /// Why the application was turned down, and what mends it.
  package var phrase: Phrase {
    switch self {
    case .photo: Phrase("照片不合格：重新照一张再交", "Photo: have a new one taken and file again")
    case .record: Phrase("信息对不上：先到单位或经办机构改对", "Data do not match: have the record corrected first")
    case .bankAccount: Phrase("银行预开户没成功：问银行原因", "The bank could not open the account: ask the bank")
    case .cardState:
      Phrase("旧卡状态不对：要先办正式挂失", "State of the old card: the formal report comes first")
    case .notInsured: Phrase("没参保，或省内另有在用的卡", "Not insured, or another active card in the province")
    case .fee: Phrase("费用没交", "The fee was not paid")
    case .identity: Phrase("身份核验没通过：改到窗口办", "Identity check failed: go in person")
    case .other: Phrase("别的原因", "Another reason")
    }
  }
}

extension OfficialWord {
  /// The word on the official screen.
  package var phrase: Phrase {
    switch self {
    case .normal: Phrase("正常", "正常 normal")
    case .sealed: Phrase("封存", "封存 sealed")
    case .reportedLost: Phrase("挂失", "挂失 reported lost")
    case .cancelled: Phrase("注销", "注销 cancelled")
    case .locked: Phrase("锁定", "锁定 locked")
    case .making: Phrase("制卡中", "制卡中 being made")
    case .ready: Phrase("银行网点签收", "银行网点签收 at the branch")
    case .makingFailed: Phrase("制卡失败", "制卡失败 making failed")
    case .notFound: Phrase("查不到", "查不到 not found")
    }
  }
}

extension Outcome {
  /// How the case ended.
  package var phrase: Phrase {
    switch self {
    case .done: Phrase("全部恢复", "everything works again")
    case .foundAgain: Phrase("旧卡找回，已解挂", "found again and released")
    case .notNeeded: Phrase("不用办了", "not needed")
    case .handedOver: Phrase("已转交别人", "handed over")
    case .holderDied: Phrase("持卡人去世", "holder died")
    case .givenUp: Phrase("不办了", "given up")
    }
  }
}

extension Stage {
  /// Its name on the rail.
  package var phrase: Phrase {
    switch self {
    case .lostCard: Phrase("情形", "case")
    case .reportLoss: Phrase("挂失", "report")
    case .reissue: Phrase("补卡", "new card")
    case .activate: Phrase("启用", "enable")
    case .rebindBank: Phrase("换收款账户", "payments")
    }
  }
}

extension StageCell {
  /// Its mark; the word behind it says the same, so that colour is never needed.
  package var mark: String {
    switch self {
    case .notStarted: "[ ]"
    case .underWay: "[~]"
    case .waiting: "[?]"
    case .done: "[x]"
    case .notNeeded: " - "
    case .overdue: "[!]"
    }
  }

  /// Its word.
  package var phrase: Phrase {
    switch self {
    case .notStarted: Phrase("未开始", "to do")
    case .underWay: Phrase("办理中", "under way")
    case .waiting: Phrase("等对方", "waiting")
    case .done: Phrase("完成", "done")
    case .notNeeded: Phrase("不需要", "none")
    case .overdue: Phrase("要紧", "urgent")
    }
  }
}
