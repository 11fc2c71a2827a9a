import CardJourney

extension Chinese: DiagnosisCopy {
  func causeQuestionsLeft(questions: Int) -> String { "连这题最多还有 \(questions) 题；查到原因就停。" }
  var recordFoundCause: String { "记下来" }
  func enterRecordsOutcome(outcome: String) -> String { "按 Enter 记下，接着办：\(outcome)" }
  var causeTodaysAdvice: String { "今天怎么办" }
  var whomToTell: String { "告诉谁" }
  var dialIssuingAreaCodeFirst: String { "从外地打，前面加发卡地的区号。" }
  func retryThenCall(day: String) -> String { "\(day) 再试一次；还不行就打下面的电话。" }
  func enabledWithinWorkingDays(days: Int) -> String { "最近 \(days) 个工作日里" }
  var enabledEarlier: String { "更早" }
  var enablingDayForgotten: String { "记不清了" }
  var cardStateNotFound: String { "没查过，或查不到" }
  var insuranceDeskThere: String { "那家医院或药店的医保窗口" }
  var hrOrInsuranceWindow: String { "单位人事；自己缴费的找税务或经办窗口" }
  func situationAndObservation(situation: String, observation: String) -> String {
    "\(situation)；\(observation)"
  }

  func name(_ question: Diagnosis.Question) -> String {
    switch question {
    case .whichCard: "手上这张是哪张卡？"
    case .said: "刷卡的时候，屏幕上或窗口怎么说？"
    case .benefit: "参保和缴费正常吗？"
    case .cardState: "官方查到这张卡是什么状态？"
    case .whereItFails: "哪里不行，哪里行？"
    case .printedData:
      "卡面印的和身份证一样吗？过期没有？"
    case .enabledRecently: "这张卡是什么时候启用的？"
    }
  }

  func short(_ question: Diagnosis.Question) -> String {
    switch question {
    case .whichCard: "哪张卡"
    case .said: "怎么说"
    case .benefit: "参保"
    case .cardState: "卡状态"
    case .whereItFails: "哪里不行"
    case .printedData: "卡面"
    case .enabledRecently: "启用"
    }
  }

  func name(_ card: Diagnosis.Card) -> String {
    switch card {
    case .justIssued: "刚领的新卡，一次也没刷成过"
    case .inUse: "一直在用的，只有这一张，突然不行了"
    case .older: "旧卡，另外还有一张更新的"
    case .notSure: "说不清"
    }
  }

  func name(_ said: Diagnosis.Said) -> String {
    switch said {
    case .network: "系统忙、网络不通，别人的卡也不行"
    case .socialPassword: "看病输的密码不对，或锁了"
    case .bankPassword: "取钱、转账的密码不对，或锁了"
    case .arrears: "欠费、断缴"
    case .suspended: "没参保、待遇停了、等待期"
    case .expired: "卡过期了"
    case .cardState:
      "卡无效、异常，或封存、挂失、注销、锁定"
    case .unreadable: "读不出卡"
    case .notSure: "没说什么，或者记不清"
    }
  }

  func name(_ benefit: Diagnosis.Benefit) -> String {
    switch benefit {
    case .yes: "正常，没断缴"
    case .arrears: "欠费、断缴"
    case .no: "停了：等待期，或正在转移"
    case .notSure: "不清楚"
    }
  }

  func name(_ print: Diagnosis.Print) -> String {
    switch print {
    case .yes: "姓名、号码都一样，没过期"
    case .no: "不一样，印错了或者后来改过"
    case .expired: "一样，但有效期已经过了"
    case .notSure: "卡不在手边，说不准"
    }
  }

  func name(_ extent: Diagnosis.Extent) -> String {
    switch extent {
    case .thisDeskOnly:
      "只有这一家不行，别家、自助机或银行读得出"
    case .moneyOnly: "看病能刷，只是取钱、收钱不行"
    case .hospitals: "自助机或银行读得出，去过的几家医院都不行"
    case .everywhere: "哪里都读不出，自助机也不行"
    case .awayNotFiled:
      "在外地看病不行，没办异地备案，或不清楚"
    case .awayFiled: "在外地看病不行，异地备案办过了"
    case .notSure: "只试过一次，说不清"
    }
  }

  func name(_ party: Diagnosis.Party) -> String {
    switch party {
    case .cardOffice: "人社局，管卡"
    case .insurer: "医保局，管待遇和报销"
    case .bank: "卡面上的银行"
    case .hospital: "刷不了的那家医院或药店"
    case .employer: "单位人事"
    }
  }

  func name(_ finding: Diagnosis.Finding) -> String {
    switch finding {
    case .benefitSuspended:
      "参保停了或还没生效，不是卡的事"
    case .arrears: "欠费断缴，不是卡的事"
    case .sealed: "卡好好的，只是还没启用"
    case .wrongCard:
      "手上的是旧卡，要刷那张新的"
    case .reportedLost:
      "这张卡被挂失了，解挂就能用"
    case .cancelled: "这张卡被注销了，要办一张新的"
    case .locked:
      "卡没坏，社保密码不对或锁了"
    case .bankLocked: "卡没坏，银行密码不对或锁了"
    case .bankSide: "看病能用，是银行这边的事"
    case .wrongData: "卡面的姓名或号码和身份证对不上"
    case .expired: "卡面的有效期过了，该换领"
    case .terminal: "别处能读，是这一家机器的事"
    case .network: "系统或网络不通，不是卡的事"
    case .awayNotFiled: "在外地看病，要先办异地就医备案"
    case .notSynced:
      "卡没坏，刚启用，医院系统还没更新"
    case .chip: "别的原因都排除了，多半是芯片坏了"
    case .askInsurer:
      "卡是正常的，要查为什么结算不了"
    case .askCardOffice:
      "还说不准，先把卡的状态查清楚"
    }
  }

}
