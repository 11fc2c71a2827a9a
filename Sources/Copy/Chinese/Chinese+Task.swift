import CardJourney
import CityGuide

extension Chinese: TaskCopy {
  func voidAsToldApplyNow(day: Day) -> String { "按问到的，\(day) 过后这张卡就作废了：不用再挂失，直接补办。" }
  var careTodayWithoutCard: String { "今天要看病，卡用不了：" }
  var noteHowCareWent: String { "试过了就记一下：" }
  var careAwaitsIssuingPlace: String { "还不知道是哪里发的卡：先答那一题，这里就有当地的办法。" }
  var codeWithoutFaceCheckAt: String { "手机刷不了脸的，医保码在这里开" }
  var taskNoLongerExists: String { "这件事现在没有了。" }
  var thisTask: String { "这一件" }
  var taskNotYetReached: String { "还没轮到：前面的办完，这里就有怎么办。" }
  var taskFurtherNotes: String { "还要知道的：" }
  var tickPayouts: String { "一项项打勾" }
  var taskRecordedSoFar: String { "记下的：" }
  var notPossibleYetAndWhy: String { "哪些还不能办，为什么：" }
  var whatEachOutcomeLeadsTo: String { "选哪个，会怎样：" }
  var ourStandWhereSourcesDisagree: String { "说法不一的，我们这样看：" }
  var whyFurtherFacts: String { "还值得知道的：" }
  func askBeforeChangingBank(line: String, key: String) -> String {
    "换银行没有查到官方规定：能不能换、旧账户先销还是后销，去之前问 \(line) 和两家银行\(key)。"
  }
  var rulesForChangingBank: String { "换银行的规矩" }
  func holderActivatesAtBank(paper: String, bank: Names?) -> String {
    "要持卡人本人带\(paper)到\(bank?.short ?? "卡面银行")的柜台。"
  }
  func parentActivatesAtBank(paper: String) -> String { "家长带\(paper)和新卡到卡面银行的柜台。" }
  var askWhetherCardStillWaits: String { "先打电话问卡还在不在、在哪个网点：还在就去领；收回、注销了的，选“过期没领，被收回了”，再重新申请。" }
  func bringToCollectCard(paper: String) -> String { "带\(paper)和受理回执，领卡时核对姓名、号码、照片。" }
  var enablingDeadline: String { "启用期限" }
  var takenBackIfNotEnabled: String { "过期可能收回" }
  func reportEndsByItself(day: String) -> String { "不急用的，也可以等到 \(day)挂失自己到期，到时查一下状态。" }
  var formalReportReleasableHere: String { "正式挂失这里能解" }
  var formalReportNotReleasableHere: String { "正式挂失这里解不了" }
  func askWhetherReleasable(desk: String) -> String { "去之前先问能不能解：\(desk)。" }
  func takeCardToRelease(paper: String, place: String) -> String {
    "带卡和\(paper)到\(place)解挂。还没解挂前卡用不了。"
  }
  var oldAccountClosesFirst: String { "这里换银行，要先销旧账户再做新卡。每月打进来的钱，等这个月的到账以后再销。" }
  var oldSocialSideEndsFirst: String { "这里换银行，先注销旧卡的社保功能。从这时到新卡启用，看病用医保码。" }
  func bringWithOldCard(paper: String) -> String { "带\(paper)和旧卡。" }
  func feeLabel(place: String, date: String?) -> String {
    "费用（\(place)\(date.map { "，\($0)" } ?? "")）"
  }
  func turnedDownLastTime(reason: String) -> String { "上次被退回。\(reason)" }
  var askWhetherCardIsVoid: String { "先问网点：收回的那张卡作废了没有？" }
  func filingReportFirst(instruction: String) -> String { "先\(instruction)" }
  func applyWithNewBank(bank: Names) -> String {
    "新卡办\(bank.short)的：到它的网点办，或在申请时选它。"
  }
  func askWhichOutletIsInstant(desk: String, routes: String) -> String {
    "哪家网点能当场拿卡，先问：\(desk)。都不能，就换个办法\(routes)。"
  }
  var someOutletsAreInstant: String { "有的网点当场拿卡，先打电话问是哪家" }
  var filingOnlineFromAfar: String { "人在外地，网上办" }
  var onlineFilingNeedsFaceCheck: String { "网上办要手机刷脸，你说不能" }
  var noOnlineFilingFound: String { "没查到能网上办的" }
  var whetherNewCardIsSent: String { "能不能寄" }
  var whetherSomebodyElseMayFile: String { "能不能请人代办" }
  var whetherOutletElsewhereFiles: String { "别处的网点能不能办" }
  func filingFromAfar(reason: String) -> String { "人在外地：\(reason)。" }
  func filingFromAfarAsk(reason: String, questions: String, key: String) -> String {
    "人在外地：\(reason)，先打电话问\(questions)\(key)。"
  }
  var handInCardIfAsked: String { "旧卡窗口要收就交；不收就留着，新卡都好用了再剪断芯片。" }
  var oldCardIsTaken: String { "旧卡会收走，带上" }
  var oldCardIsKept: String { "旧卡不收：留着，新卡都好用了再剪断芯片" }
  func answerQuestionFirst(question: String) -> String { "先答：\(question)" }
  func reportToOldIssuingPlace(line: String) -> String { "社保这边  打原发卡地的 \(line) 挂失" }
  func reportSocialSideByCalling(number: String) -> String { "社保这边  打 \(number)" }
  var reportToBankOnCard: String { "银行这边  打卡面银行的客服电话" }
  func reportBankSideByCalling(number: String, bank: Names) -> String {
    "银行这边  打 \(number)（\(bank.short)）"
  }
  func doneAtDesk(name: String) -> String { "\(name)：这里能办。" }
  func notDoneAtDesk(name: String, place: String, remark: String?) -> String {
    "\(name)：这里不办，请去\(place)。\(remark.map { "\($0)。" } ?? "")"
  }
  var worksNow: String { "现在就能办。" }
  func openNow(name: String) -> String { "\(name)现在开着。" }
  func closedUntilOpening(name: String, day: String, time: String) -> String {
    "\(name)现在不开，\(day) \(time) 开。"
  }
  var atThisHour: String { "这个点" }
  var noWorkingDayToday: String { "今天不是工作日，" }
  func probablyClosed(when: String, name: String, day: String) -> String {
    "\(when)\(name)多半不开：\(day)再去，去前先打电话。"
  }
  func askWhetherOpenToday(name: String) -> String { "\(name)今天开不开，去之前先打电话问。" }
  var cutChipAtTheEnd: String { "旧卡还在手上：新卡都好用了，把它的芯片剪断。" }
  func waitingSinceFiling(since: Day, days: Int) -> String { "\(since) 交的，已经等了 \(days) 天。" }
  var waitDaysAreOurs: String { "哪天好没有官方说法，下面的日子是本程序定的。" }
  var parcelIsLate: String { "包裹迟迟不到，马上告诉寄卡的网点。" }
  var progressInquiry: String { "查进度" }
  var homeVisit: String { "上门" }
  var letRelativeTakeOver: String { "你自己去不了：能请家人的，到“情况”里把谁来办改成家人。" }
  func askAboutVisitOrRelative(key: String) -> String { "能不能上门、家人能不能代办、带什么，先打电话问\(key)。" }
  var stepFileFormalReport: String { "社保这边：到窗口办正式挂失" }
  var stepVoidLostCard: String { "找制卡网点作废寄丢的卡" }
  var stepCancelOtherProvinceCard: String { "注销外省的旧卡" }
  func stepReportSocialSide(line: String) -> String { "社保这边：打 \(line) 挂失" }
  var stepReportBankSide: String { "银行这边：打银行客服挂失" }
  var stepGetTemporaryID: String { "先到派出所办临时身份证" }
  var stepCallPolice: String { "打 110 报警，拿回执" }
  var stepCorrectInsuredRecord: String { "先改对参保信息" }
  var stepApplyForReissue: String { "去补领新卡" }
  var stepApplyForExchange: String { "去换领新卡" }
  var stepApplyForCard: String { "去申领新卡" }
  var stepWaitForCard: String { "等卡，问进度" }
  var stepCollectCard: String { "去领卡" }
  var stepReleaseSocialSide: String { "社保这边：解挂" }
  var stepReleaseBankSide: String { "银行这边：解挂" }
  var stepEnableNewCard: String { "启用新卡" }
  var stepActivateBankSide: String { "激活银行功能" }
  var stepFindRefusalReason: String { "查出刷不了的原因" }
  var stepCloseAccountFirst: String { "银行这边：先到原银行销户" }
  var stepEndOldSocialSide: String { "社保这边：先注销旧卡的社保功能" }
  var stepTellPayouts: String { "说说有哪些钱进出旧账户" }
  func stepMovePayment(kind: String) -> String { "改：\(kind)" }
  var stepSettleOldAccount: String { "处理旧账户：转余额或销户" }
  func stepFollowUpClaim(number: Int) -> String { "跟进单据 \(number) 的报销" }
  var stepCheckOldCardStatus: String { "核实：查一下旧卡状态" }
  var stepCloseCase: String { "这件事可以结束了" }
  var twoReportsNow: String { "现在做两件事，各打一个电话，先后都行：" }
  var stopLossNow: String { "先止损，现在就打电话：" }
  var othersTurnNow: String { "现在轮到对方：" }
  var movePaymentsNow: String { "卡好了，把钱的去处一项项改过来：" }
  var nextStepHeading: String { "接下来：" }
  func nextStepsInAnyOrder(count: Int) -> String { "接下来可以做这 \(count) 件事，先后都行：" }
  var briefFileFormalReport: String { "社保这边正式挂失" }
  var briefReportSocialSide: String { "社保这边电话挂失" }
  var briefReportBankSide: String { "银行这边口头挂失" }
  var briefGetTemporaryID: String { "先办临时身份证" }
  var briefTellPolice: String { "报警拿回执" }
  var briefCorrectInsuredRecord: String { "先改对参保信息" }
  var briefApplyForReissue: String { "去补领新卡" }
  var briefApplyForExchange: String { "去换领新卡" }
  var briefAskAboutProgress: String { "等卡，问进度" }
  var briefReleaseSocialSide: String { "社保这边解挂" }
  var briefReleaseBankSide: String { "银行这边解挂" }
  var briefEnableNewCard: String { "启用新卡" }
  var briefActivateBankSide: String { "激活银行功能" }
  var briefFindRefusalReason: String { "查刷不了的原因" }
  var briefVoidLostCard: String { "作废寄丢的卡" }
  var briefCancelOtherProvinceCard: String { "注销外省的旧卡" }
  var briefCloseAccountFirst: String { "先到原银行销户" }
  var briefEndOldSocialSide: String { "先注销旧卡的社保功能" }
  var briefTellPayouts: String { "说说哪些钱进出" }
  func briefMovePayment(kind: String) -> String { "改\(kind)" }
  var briefSettleOldAccount: String { "处理旧账户" }
  func briefFollowUpClaim(number: Int) -> String { "跟单据 \(number) 的报销" }
  var briefCheckOldCardStatus: String { "核实旧卡状态" }
  var briefCloseCase: String { "可以结束了" }
  func dutyIsLate(day: String) -> String { "\(day) 过了 !" }
  var dutyIsDueToday: String { "今天 !" }
  var tryCardAgain: String { "弄好以后再刷一次，成功了就记下；还是不行，再查一遍原因。" }
  var tickPayoutsTakesMinute: String { "一项项打勾，一分钟。" }
  var closedCaseStaysListed: String { "结束以后还能在“全部事项”里看到。" }
  var whyThisStepNext: String { "按已经记下的经过，这是离“全部恢复”最近的一步。" }

  func brief(_ bindingKind: BindingKind) -> String {
    switch bindingKind {
    case .medicalPayout: "医保报销"
    case .maternity: "生育津贴"
    case .pension: "养老金"
    case .unemployment: "失业金"
    case .injury: "工伤待遇"
    case .socialBenefits: "养老失业金"
    case .payroll: "工资"
    case .autoDebit: "自动扣款"
    case .wallet: "微信支付宝"
    case .subsidy: "惠农等补贴"
    case .otherMoney: "别的钱"
    case .medicalCode: "医保码"
    case .familyFund: "家庭共济"
    case .relativeAccount: "亲情账户"
    case .awayFiling: "异地备案"
    case .eCard: "电子社保卡"
    case .hospitalFile: "就诊档案"
    case .chronicCare: "慢特病、药店"
    case .cityServices: "公交图书馆"
    }
  }

  func brief(_ outcome: Outcome) -> String {
    switch outcome {
    case .done: "全部恢复"
    case .foundAgain: "旧卡找回"
    case .notNeeded: "不用办了"
    case .handedOver: "已转交"
    case .holderDied: "持卡人去世"
    case .givenUp: "不办了"
    }
  }

}
