import CardJourney

extension English: VocabularyCopy {

  func name(_ situation: Situation) -> String {
    switch situation {
    case .lost: "Lost, cannot find it"
    case .stolen: "Stolen, or somebody may use it"
    case .damaged: "Damaged, worn, unreadable"
    case .expiring: "About to expire"
    case .upgrade: "New generation of the card"
    case .dataChanged: "Name or ID number changed"
    case .firstIssue: "Never had one, or new province"
    case .accountOnly: "Payments do not arrive any more"
    case .refused: "The card in hand is refused"
    case .blocked:
      "In hand, but reported lost or cancelled"
    case .bankChange: "Another bank on the card"
    case .toActivate: "New card in hand, not active yet"
    case .uncollected: "Card was made, never collected"
    case .bounced: "New number, a payment came back"
    }
  }

  func consequence(_ situation: Situation) -> String {
    switch situation {
    case .lost: "report the loss, then a new card"
    case .stolen: "report at once, tell the police"
    case .damaged, .expiring, .upgrade: "exchange, no loss report"
    case .bankChange: "exchange; ask both banks first"
    case .toActivate: "enable it, activate it"
    case .uncollected: "ask whether it is still there"
    case .bounced: "activate, tell, ask to be paid"
    case .dataChanged: "correct the record, then exchange"
    case .firstIssue: "a first card"
    case .accountOnly: "move the payments, no new card"
    case .refused: "find out why; rarely a new card"
    case .blocked: "ask by whom; a report is released"
    }
  }

  func short(_ situation: Situation) -> String {
    switch situation {
    case .lost: "lost"
    case .stolen: "stolen"
    case .damaged: "damaged"
    case .expiring: "expiring"
    case .upgrade: "upgrade"
    case .dataChanged: "data changed"
    case .firstIssue: "first card"
    case .accountOnly: "account only"
    case .refused: "card refused"
    case .blocked: "blocked"
    case .bankChange: "other bank"
    case .toActivate: "to activate"
    case .uncollected: "uncollected"
    case .bounced: "bounced"
    }
  }

  func name(_ side: Side) -> String {
    switch side {
    case .social: "Social"
    case .bank: "Bank"
    }
  }

  func name(_ reportKind: ReportKind, _ side: Side) -> String {
    switch (reportKind, side) {
    case (.temporary, .social): "temporary report"
    case (.temporary, .bank): "oral report"
    case (.formal, _): "formal report"
    }
  }

  func name(_ errand: Errand) -> String {
    switch errand {
    case .temporaryReport: "temporary loss report"
    case .formalReport: "formal loss report"
    case .release: "release"
    case .reissue: "reissue"
    case .exchange: "exchange"
    case .firstIssue: "first issue"
    case .collect: "collect the card"
    case .enable: "enable"
    case .activate: "activate the bank side"
    case .changePayout: "change the payout account"
    case .closeAccount: "close the old account"
    case .cancelCard: "cancel the old card"
    case .queryStatus: "query the status"
    case .queryProgress: "query the progress"
    case .resetPassword: "reset a password"
    case .medicalCode: "medical code"
    case .claim: "claim on paper"
    }
  }

  func name(_ channelKind: ChannelKind) -> String {
    switch channelKind {
    case .telephone: "by telephone"
    case .app: "in an app"
    case .miniProgram: "in a mini-program"
    case .site: "on a website"
    case .kiosk: "at a kiosk"
    case .instantBranch: "instant-issue bank branch"
    case .branch: "bank branch"
    case .window: "social-card window"
    case .homeService: "home service"
    case .employer: "through the employer"
    case .post: "by post"
    }
  }

  func name(_ holder: Holder) -> String {
    switch holder {
    case .adult: "adult"
    case .minor: "child under 16"
    case .infirm: "somebody who cannot come"
    }
  }

  func name(_ bindingKind: BindingKind) -> String {
    switch bindingKind {
    case .medicalPayout: "medical refunds"
    case .maternity: "maternity allowance"
    case .pension: "pension"
    case .unemployment: "unemployment benefit"
    case .injury: "work injury benefit"
    case .socialBenefits: "pension, unemployment or injury pay"
    case .payroll: "wages and extras from the employer"
    case .autoDebit: "automatic debits: premiums, utilities, loans"
    case .wallet: "bank card in WeChat and Alipay"
    case .subsidy: "farm, disability or old-age subsidies"
    case .otherMoney: "others: heating, tuition, grants..."
    case .medicalCode: "medical code"
    case .familyFund: "shared family account"
    case .relativeAccount: "relative's code"
    case .awayFiling: "filing for care elsewhere"
    case .eCard: "electronic social card"
    case .hospitalFile: "hospital visit file"
    case .chronicCare: "chronic-care and pharmacy entitlement"
    case .cityServices: "transport, parks, library"
    }
  }

  func money(_ payer: Payer) -> String {
    switch payer {
    case .socialInsurance: "pension (unemployment, injury benefit)"
    case .medicalInsurance: "medical refunds (maternity allowance)"
    case .township: "subsidies"
    case .employer: "wages"
    case .bank: "debits"
    case .holder: "WeChat and Alipay"
    case .whoeverPays: "other money"
    }
  }

  func window(_ payer: Payer) -> String {
    switch payer {
    case .socialInsurance: "social-insurance window"
    case .medicalInsurance: "medical-insurance window"
    case .township: "township or street office"
    case .employer: "HR"
    case .bank: "bank counter"
    case .holder: "on the holder's phone"
    case .whoeverPays: "whoever pays"
    }
  }

  func name(_ symptom: Symptom) -> String {
    switch symptom {
    case .sealed: "It says sealed or not enabled"
    case .locked: "It says locked, or that a password is"
    case .unreadable: "It cannot be read anywhere"
    case .wrongData: "Name or ID number is printed wrong"
    case .benefitSuspended: "They say the insurance itself is suspended"
    case .terminal: "It works elsewhere, not at this desk"
    case .notSynced:
      "Just enabled; the hospital's system does not know it yet"
    case .unclear: "Hard to say"
    case .arrears: "Contributions are not paid"
    case .network: "System or network down; other cards fail too"
    case .wrongCard: "That was the old card; there is a newer one"
    case .reportedLost: "This card says reported lost"
    case .cancelled: "This card says cancelled"
    case .expired: "The card has expired"
    case .awayNotFiled: "Care away from home was not filed"
    case .bankLocked: "The bank's PIN is wrong or locked"
    case .bankSide: "Care is settled; cash or payments fail"
    case .unexplained: "It says normal, and settlement fails"
    }
  }

  func name(_ reason: RejectionReason) -> String {
    switch reason {
    case .photo: "The photo"
    case .record: "Data do not match"
    case .bankAccount: "The bank could not open the account"
    case .cardState: "State of the old card"
    case .notInsured: "Not insured, or another active card in the province"
    case .fee: "The fee was not paid"
    case .identity: "Identity check failed"
    case .other: "Another reason"
    }
  }

  func name(_ officialWord: OfficialWord) -> String {
    switch officialWord {
    case .normal: "正常 normal"
    case .sealed: "封存 sealed"
    case .reportedLost: "挂失 reported lost"
    case .cancelled: "注销 cancelled"
    case .locked: "锁定 locked"
    case .making: "制卡中 being made"
    case .ready: "银行网点签收 at the branch"
    case .makingFailed: "制卡失败 making failed"
    case .notFound: "查不到 not found"
    }
  }

  func name(_ outcome: Outcome) -> String {
    switch outcome {
    case .done: "everything works again"
    case .foundAgain: "found again and released"
    case .notNeeded: "not needed"
    case .handedOver: "handed over"
    case .holderDied: "holder died"
    case .givenUp: "given up"
    }
  }

  func name(_ stage: Stage) -> String {
    switch stage {
    case .lostCard: "case"
    case .reportLoss: "report"
    case .reissue: "new card"
    case .activate: "enable"
    case .rebindBank: "payments"
    }
  }

  func name(_ stageCell: StageCell) -> String {
    switch stageCell {
    case .notStarted: "to do"
    case .underWay: "under way"
    case .waiting: "waiting"
    case .done: "done"
    case .notNeeded: "none"
    case .overdue: "urgent"
    }
  }

}
