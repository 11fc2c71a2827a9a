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
  var medicalCodeMeanwhile: String { "看病先用医保码；自己垫了钱的，发票和清单留好。" }
  var sayDeskDayAndScreen: String { "打电话说清：哪家、哪天、屏幕上写了什么。不用留卡号。" }
  var keepSelfPaidPapers: String { "自己垫了钱的，发票和清单留好。" }
  var askWhyBenefitStopped: String { "问清是没参上、等待期，还是转移没办完；在职的先问单位人事。" }
  var askUnpaidMonthsFirst: String { "先问清欠的是哪几个月：在职的找单位人事补缴，自己缴费的找税务或医保窗口。" }
  var askAboutCoverageGap: String { "补上以后问医保局：哪天恢复，欠着的这段时间能不能报。" }
  var enableSocialSideQuickly: String { "办一次社保侧启用，几分钟就好。" }
  var useNewerCard: String { "拿那张新的去刷；还没启用的先启用，新卡一启用，旧卡就停了。" }
  var repeatForNewerCard: String { "新的那张也刷不了，再按那张卡查一遍原因。" }
  var askWhoReportedLoss: String { "打 12333 问：谁、哪天挂的失，临时还是正式；有没有人申请过补卡。" }
  var askBankAboutReportToo: String { "银行那一边也问一声：打卡面银行的客服，账户挂没挂、少没少钱。" }
  var releaseReportAtBothOffices: String { "本人带身份证和卡，到人社和银行两边解挂；不认得的挂失，当场说清。" }
  var newCardLookAgain: String { "刚领的新卡：多半查成了旧卡，先用新卡的卡号再查一次；还是这样，请人社看是不是登记错了。" }
  var askWhoCancelledCard: String { "打 12333 问：谁、哪天、为什么注销的；是太久没启用、参保搬走了，还是有人补过卡。" }
  var cancelledCardNewIssuer: String { "参保搬到了别的省的，新卡在那边申领；还在这里的，在这里办新卡。" }
  var cancelledCardBankAccount: String { "里面的银行账户另外算：打卡面银行的客服，问钱和代扣怎么办。" }
  var resetSocialPassword: String { "带身份证和卡去重置社保密码，人社管。" }
  var cashPasswordIsBanks: String { "取钱的密码是另一个，那个锁了找银行。" }
  var resetPinAtBank: String { "本人带身份证和卡到卡面银行的柜台重置；别再试了，也别把密码告诉人。" }
  var carePasswordIsSocial: String { "看病输的密码是另一个，那个锁了找人社。" }
  var activateOrUnlockAtBank: String { "本人带身份证到卡面银行的柜台：没激活的激活，锁了的重置。" }
  var checkRegisteredPayoutAccount: String { "钱收不到的，再查登记的收款账号是不是旧的。" }
  var correctInsuredRecordFirst: String { "先请单位人事或参保窗口改对参保信息，没改对就申请会被退回。" }
  var exchangeMisprintedCard: String { "再带卡和身份证换领；刚领的印错了，退给发卡网点重做。" }
  var exchangeExpiredWithoutHurry: String { "带卡和身份证去换领；不急，卡还在手上。" }
  var expiredCardWhomToAsk: String { "看病不认的，打 12333 说清是哪家；取钱转账不行的，问银行。" }
  var tryAnotherTerminal: String { "请他们换一台机器试，或者先用医保码结算。" }
  var terminalTellInsuranceBureau: String { "那家不管的，再找医保局。" }
  var networkWaitAndRetry: String { "等一等再刷，或问医保窗口什么时候能恢复。" }
  var networkPayThenClaim: String { "等不了的先自己付，要发票和费用清单，回头再报销。" }
  var networkTellInsuranceBureau: String { "一直不通的，告诉医保局。" }
  var fileAwayCareFirst: String { "先备案：国家医保服务平台或参保地医保窗口；急诊抢救的算已备案。" }
  var useConnectedHospital: String { "看这家医院是不是联网结算的，不是就换一家。" }
  var exchangeUnreadableCard: String { "带卡和身份证去换领；刚领的，退给发卡网点重做。" }
  var keepUnreadableCard: String { "卡别扔：换领一般要交旧卡。" }
  var askStateOrHaveRead: String { "问卡的状态，或带卡和身份证到窗口，请他们当场读一次。" }

  func name(_ question: Diagnosis.Question) -> String {
    switch question {
    case .whichCard: "手上这张是哪张卡？"
    case .said: "刷卡的时候，屏幕上或窗口怎么说？"
    case .benefit: "参保和缴费正常吗？"
    case .cardState: "官方查到这张卡是什么状态？"
    case .whereItFails: "哪里不行，哪里行？"
    case .printedData:
      "卡面印的和身份证一样吗？过期没有？"
    case .enabledRecently: "社保侧是什么时候启用的？"
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

  func why(_ question: Diagnosis.Question) -> String {
    switch question {
    case .whichCard:
      "只有这一张的，挂失了就解挂，注销了就重新办，不会叫你换别的用；另有更新的，才是拿错了。"
    case .said:
      "那句话多半已经说明是谁的事：网络、密码、缴费、参保还是卡。"
    case .benefit:
      "断缴、在等待期、转移没办完，卡再好也刷不了。医保 App 里能查，或打 12393 问。"
    case .cardState:
      "在电子社保卡里查，或打 12333 问。“封存”是还没启用，不是断缴；“挂失”要解挂，“注销”要重新办卡。"
    case .whereItFails:
      "看病归社保侧，取钱收钱归银行侧；别处读得出，就不是卡的事。"
    case .printedData:
      "姓名、号码对不上，医院认不了；要先改参保信息，再换卡。有效期看卡背面，没印就是没有。"
    case .enabledRecently:
      "刚启用的卡，医院的系统可能还没更新，等一等就好。"
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
    case .sealed: "卡好好的，只是社保侧还没启用"
    case .wrongCard:
      "手上的是旧卡，要刷那张新的"
    case .reportedLost:
      "这张卡被挂失了，解挂就能用"
    case .cancelled: "这张卡被注销了，要办一张新的"
    case .locked:
      "卡没坏，社保密码不对或锁了"
    case .bankLocked: "卡没坏，银行密码不对或锁了"
    case .bankSide: "社保侧能用，是银行侧的事"
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

  func aboutTheCard(_ finding: Diagnosis.Finding) -> String {
    switch finding {
    case .wrongData, .chip, .expired:
      "这张卡要换。卡在手上，不用挂失。"
    case .cancelled:
      "注销了的卡不能恢复，不用挂失，直接办新的。"
    case .reportedLost:
      "不用补卡：一申请补领，这张就再也解不了挂。"
    case .askInsurer, .askCardOffice:
      "没查清以前，不要补卡，也不要换卡。"
    case .benefitSuspended, .arrears, .sealed, .wrongCard, .locked, .bankLocked, .bankSide,
      .terminal, .network, .awayNotFiled, .notSynced:
      "不用补卡，也不用换卡。"
    }
  }

}
