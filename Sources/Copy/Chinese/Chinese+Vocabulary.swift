import CardJourney

extension Chinese: VocabularyCopy {

  func name(_ situation: Situation) -> String {
    switch situation {
    case .lost: "丢了，找不到"
    case .stolen: "被偷，或怕被人用"
    case .damaged: "坏了、旧了、照片看不清"
    case .expiring: "快到期了"
    case .upgrade: "想换成三代卡"
    case .dataChanged: "姓名或证件号改了"
    case .firstIssue: "以前没有卡，或搬到外省"
    case .accountOnly: "换卡后钱收不到、账号变了"
    case .refused: "卡在手上，看病刷不了"
    case .blocked:
      "卡在手上，却被挂失或注销了"
    case .bankChange: "想换一家银行"
    case .toActivate: "新卡在手上，还没激活"
    case .uncollected: "做好的卡一直没去领"
    case .bounced: "换了卡号，钱退回去了"
    }
  }

  func consequence(_ situation: Situation) -> String {
    switch situation {
    case .lost: "先挂失，再补领"
    case .stolen: "马上挂失，要报警"
    case .damaged, .expiring, .upgrade: "换领，不用挂失"
    case .bankChange: "换领，两家银行都先问"
    case .toActivate: "去启用、激活，不用办卡"
    case .uncollected: "先问还在不在，再去领"
    case .bounced: "激活，报新账号，问补发"
    case .dataChanged: "先改参保信息，再换领"
    case .firstIssue: "申领"
    case .accountOnly: "只换绑，不用补卡"
    case .refused: "先查原因，多半不用再换"
    case .blocked: "先问是谁办的，挂失的解挂"
    }
  }

  func short(_ situation: Situation) -> String {
    switch situation {
    case .lost: "丢失"
    case .stolen: "被盗"
    case .damaged: "损坏"
    case .expiring: "到期"
    case .upgrade: "换三代卡"
    case .dataChanged: "信息变更"
    case .firstIssue: "申领"
    case .accountOnly: "只换账号"
    case .refused: "刷不了"
    case .blocked: "被挂失"
    case .bankChange: "换银行"
    case .toActivate: "待激活"
    case .uncollected: "没领的卡"
    case .bounced: "钱被退回"
    }
  }

  func name(_ side: Side) -> String {
    switch side {
    case .social: "社保这边"
    case .bank: "银行这边"
    }
  }

  func name(_ reportKind: ReportKind, _ side: Side) -> String {
    switch (reportKind, side) {
    case (.temporary, .social): "临时挂失"
    case (.temporary, .bank): "口头挂失"
    case (.formal, _): "正式挂失"
    }
  }

  func name(_ errand: Errand) -> String {
    switch errand {
    case .temporaryReport: "临时挂失"
    case .formalReport: "正式挂失"
    case .release: "解挂"
    case .reissue: "补领"
    case .exchange: "换领"
    case .firstIssue: "申领"
    case .collect: "领卡"
    case .enable: "启用"
    case .activate: "激活银行功能"
    case .changePayout: "改收款账户"
    case .closeAccount: "销旧账户"
    case .cancelCard: "注销旧卡"
    case .queryStatus: "查卡状态"
    case .queryProgress: "查进度"
    case .resetPassword: "重置密码"
    case .medicalCode: "医保码"
    case .claim: "手工报销"
    }
  }

  func name(_ channelKind: ChannelKind) -> String {
    switch channelKind {
    case .telephone: "打电话"
    case .app: "手机 App"
    case .miniProgram: "小程序或公众号"
    case .site: "网站"
    case .kiosk: "自助机"
    case .instantBranch: "即时制卡银行网点"
    case .branch: "银行网点"
    case .window: "社保卡窗口"
    case .homeService: "上门服务"
    case .employer: "单位代办"
    case .post: "邮寄"
    }
  }

  func name(_ holder: Holder) -> String {
    switch holder {
    case .adult: "成年人"
    case .minor: "16 岁以下孩子"
    case .infirm: "来不了的人"
    }
  }

  func name(_ bindingKind: BindingKind) -> String {
    switch bindingKind {
    case .medicalPayout: "医保报销款"
    case .maternity: "生育津贴"
    case .pension: "养老金"
    case .unemployment: "失业金"
    case .injury: "工伤待遇"
    case .socialBenefits: "养老金、失业金或工伤待遇"
    case .payroll: "单位发的工资、补贴"
    case .autoDebit: "自动扣款：保费、税费、水电、贷款"
    case .wallet: "微信、支付宝绑的银行卡"
    case .subsidy: "惠农、残疾、高龄等补贴"
    case .otherMoney: "别的：取暖费、学费、助学金……"
    case .medicalCode: "医保码"
    case .familyFund: "家庭共济"
    case .relativeAccount: "亲情账户"
    case .awayFiling: "异地就医备案"
    case .eCard: "电子社保卡"
    case .hospitalFile: "医院的就诊档案"
    case .chronicCare: "门诊慢特病、双通道药店"
    case .cityServices: "公交、公园、图书馆功能"
    }
  }

  func money(_ payer: Payer) -> String {
    switch payer {
    case .socialInsurance: "养老金（失业金、工伤待遇）"
    case .medicalInsurance: "医保报销款（生育津贴）"
    case .township: "补贴"
    case .employer: "工资"
    case .bank: "自动扣款"
    case .holder: "微信、支付宝"
    case .whoeverPays: "别的钱"
    }
  }

  func window(_ payer: Payer) -> String {
    switch payer {
    case .socialInsurance: "社保经办窗口"
    case .medicalInsurance: "医保窗口"
    case .township: "乡镇、街道窗口"
    case .employer: "单位人事"
    case .bank: "银行柜台"
    case .holder: "自己手机上"
    case .whoeverPays: "发钱的那家"
    }
  }

  func name(_ symptom: Symptom) -> String {
    switch symptom {
    case .sealed: "显示“封存”或“未启用”"
    case .locked: "显示“锁定”，或说密码锁了"
    case .unreadable: "哪里都读不出来"
    case .wrongData: "姓名或证件号印错了"
    case .benefitSuspended: "说参保状态不正常、待遇停了"
    case .terminal: "别处能刷，只有这家不行"
    case .notSynced:
      "刚启用，医院系统还没更新"
    case .unclear: "说不清"
    case .arrears: "欠费、断缴"
    case .network: "系统或网络不通，别人的卡也不行"
    case .wrongCard: "刷的是旧卡，另有一张新的"
    case .reportedLost: "这张卡显示“挂失”"
    case .cancelled: "这张卡显示“注销”"
    case .expired: "卡过期了"
    case .awayNotFiled: "在外地看病，没办异地备案"
    case .bankLocked: "银行密码不对，或锁了"
    case .bankSide: "看病能刷，取钱、收钱不行"
    case .unexplained: "显示“正常”，就是结算不了"
    }
  }

  func name(_ reason: RejectionReason) -> String {
    switch reason {
    case .photo: "照片不合格"
    case .record: "信息对不上"
    case .bankAccount: "银行预开户没成功"
    case .cardState: "旧卡状态不对"
    case .notInsured: "没参保，或省内另有在用的卡"
    case .fee: "费用没交"
    case .identity: "身份核验没通过"
    case .other: "别的原因"
    }
  }

  func name(_ officialWord: OfficialWord) -> String {
    switch officialWord {
    case .normal: "正常"
    case .sealed: "封存"
    case .reportedLost: "挂失"
    case .cancelled: "注销"
    case .locked: "锁定"
    case .making: "制卡中"
    case .ready: "银行网点签收"
    case .makingFailed: "制卡失败"
    case .notFound: "查不到"
    }
  }

  func name(_ outcome: Outcome) -> String {
    switch outcome {
    case .done: "全部恢复"
    case .foundAgain: "旧卡找回，已解挂"
    case .notNeeded: "不用办了"
    case .handedOver: "已转交别人"
    case .holderDied: "持卡人去世"
    case .givenUp: "不办了"
    }
  }

  func name(_ stage: Stage) -> String {
    switch stage {
    case .lostCard: "情形"
    case .reportLoss: "挂失"
    case .reissue: "补卡"
    case .activate: "启用"
    case .rebindBank: "换收款账户"
    }
  }

  func name(_ stageCell: StageCell) -> String {
    switch stageCell {
    case .notStarted: "未开始"
    case .underWay: "办理中"
    case .waiting: "等对方"
    case .done: "完成"
    case .notNeeded: "不需要"
    case .overdue: "要紧"
    }
  }

}
