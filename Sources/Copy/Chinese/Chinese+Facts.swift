import CardJourney
import CityGuide

extension Chinese: FactsCopy {
  var dayWasYesterday: String { "昨天" }
  func dayIsInDays(days: Int) -> String { "还有 \(days) 天" }
  func dayWasDaysAgo(days: Int) -> String { "\(days) 天前" }
  func dueBetween(first: Day, last: Day) -> String { "\(first) 到 \(last) 之间" }
  var dueDayToBeAsked: String { "哪天要问" }
  var dueAllTheTime: String { "一直" }
  var spanOnTheSpot: String { "当场" }
  func spanInHours(number: String, isOne: Bool) -> String { "\(number) 小时" }
  func spanInDays(number: String, isOne: Bool) -> String { "\(number) 天" }
  func spanInWorkingDays(number: String, isOne: Bool) -> String { "\(number) 个工作日" }
  func spanInMonths(number: String, isOne: Bool) -> String { "\(number) 个月" }
  func factWithinSpan(span: String) -> String { "\(span)以内" }
  func factYears(count: Int) -> String { "\(count) 年" }
  func wrongTriesLockCard(tries: Int) -> String { "连错 \(tries) 次锁卡" }
  var noPapersNeeded: String { "不用带材料" }
  var bankChangeAfterPayday: String { "当月的钱到账以后开始：" }
  func bankChangeBeforeDay(day: Int) -> String { "；下个月 \(day) 日以前办完" }
  func bankChangeInOrder(beginning: String, steps: String, deadline: String) -> String {
    "\(beginning)\(steps)\(deadline)"
  }
  var endOldSocialSide: String { "注销旧卡的社保功能" }
  var closeOldBankAccount: String { "到原银行销户" }
  var haveNewBankCardMade: String { "选新银行做卡" }
  var activateAtNewBank: String { "到新银行激活" }
  var openAtAllHours: String { "全天" }
  func openInSeason(days: String, hours: String, months: String) -> String {
    "\(days) \(hours)（\(months)）"
  }
  var feeIsFree: String { "不收费" }
  func feeInYuan(yuan: Int) -> String { "\(yuan) 元" }
  func feeBetweenYuan(least: Int, most: Int) -> String { "\(least) 到 \(most) 元" }
  func feeExempts(people: Words) -> String { "免收：\(people.text(in: .zh))" }
  func feeSetBy(rule: String) -> String { "依据\(rule)" }
  var postagePaidOnDelivery: String { "邮费到付" }
  var postagePerhaps: String { "可能另有邮费" }
  var postageIsFree: String { "不收邮费" }
  func postageUpTo(yuan: Int) -> String { "邮费 \(yuan) 元以内" }
  func postageToZone(zone: Words, yuan: Int) -> String { "\(zone.text(in: .zh)) \(yuan) 元" }
  func postageByZone(sums: String) -> String { "邮费：\(sums)" }
  func photoPixels(width: Int, height: Int) -> String { "\(width)×\(height) 像素" }
  func photoAtMostKilobytes(kilobytes: Int) -> String { "不超过 \(kilobytes) KB" }
  func photoBetweenKilobytes(least: Int, most: Int) -> String { "\(least) 到 \(most) KB" }
  var timeFromFiling: String { "从申请算" }
  var timeFromPayment: String { "从缴费算" }
  var timeFromAcceptance: String { "从受理算" }
  func makingTakes(span: String) -> String { "制卡 \(span)" }
  func reviewTakes(span: String) -> String { "审核 \(span)" }
  func postTakes(span: String) -> String { "邮寄 \(span)" }
  func enablingTakes(span: String) -> String { "启用 \(span)" }
  var reportDoesNotLapse: String { "不会自己失效" }
  var lapsesSameDay: String { "当天" }
  func lapseRestoresCard(term: String) -> String { "\(term)，到期自动恢复能用" }
  func lapseCancelsCard(term: String) -> String { "\(term)，到期就作废" }
  func lapseNeedsAnotherReport(term: String) -> String { "\(term)，到期要再挂一次" }
  func lapseOutcomeUnsaid(term: String) -> String { "\(term)，到期会怎样没说" }
  func holdersPaper(paper: String) -> String { "持卡人\(paper)" }
  func agentsPaper(paper: String) -> String { "代办人\(paper)" }
  func guardiansPaper(paper: String) -> String { "监护人\(paper)" }
  func employersPaper(paper: String) -> String { "单位\(paper)" }
  var temporaryReportTerm: String { "临时挂失管多久" }
  var asksTemporaryReportTerm: String { "电话挂失管几天？到期是自动恢复，还是作废？" }
  var bankOralReportTerm: String { "银行口头挂失管多久" }
  var asksBankOralReportTerm: String { "银行卡口头挂失管几天？" }
  var whetherFormalReportReversible: String { "正式挂失以后能不能解挂" }
  var formalReportReversible: String { "能解挂" }
  var formalReportIrreversible: String { "不能解挂" }
  var asksWhetherFormalReportReversible: String { "正式挂失以后卡找到了，还能解挂吗？" }
  var whetherTemporaryReportCoversBoth: String { "一次临时挂失管不管两边" }
  var oneReportCoversBoth: String { "一次管两边" }
  var eachSideReportedApart: String { "两边要分开挂失" }
  var asksWhetherTemporaryFreezesAccount: String { "电话挂失以后，银行账户也一起冻结了吗？" }
  var whetherFormalReportCoversBoth: String { "一次正式挂失管不管两边" }
  var asksWhetherFormalCoversAccount: String { "正式挂失以后，银行账户也一起挂失了吗？" }
  var reportBeforeReissue: String { "补卡前要先办哪种挂失" }
  var asksReportBeforeReissue: String { "补卡之前要先办哪种挂失？能同一趟办吗？" }
  var whenOldCardStops: String { "旧卡什么时候停用" }
  var asksWhenOldCardStops: String { "旧卡什么时候停用？交申请时，还是新卡启用时？" }
  var whetherOldCardTaken: String { "旧卡要不要收走" }
  var oldCardTakenAway: String { "收走" }
  var oldCardIsLeft: String { "不收" }
  var asksWhetherOldCardTaken: String { "换卡时旧卡要收走吗？" }
  var whetherAgentMay: String { "能不能代办" }
  var agentMay: String { "可以代办" }
  var onlyHolderMay: String { "要本人办" }
  func asksWhetherAgentMay(errand: String) -> String { "\(errand)可以请人代办吗？要带什么？" }
  var whetherEnabledOnline: String { "能不能网上启用" }
  var asksWhetherEnabledOnline: String { "新卡能在手机上启用吗？" }
  var whetherAccountNumberStays: String { "银行账号变不变" }
  var accountNumberStays: String { "不变" }
  var accountNumberChanges: String { "会变" }
  var asksWhetherAccountNumberStays: String { "换新卡以后，还是原来的银行账号吗？" }
  var makingTime: String { "几天拿到卡" }
  func asksMakingTime(errand: String) -> String { "\(errand)几个工作日能拿到卡？" }
  var asksCollectionDeadline: String { "卡做好以后最晚几天内要领？" }
  var timeToEnableCard: String { "多久内要启用" }
  var asksEnablingDeadline: String { "领到卡以后多久不启用会被收回？" }
  var hospitalUpdateTime: String { "医院系统多久更新" }
  var asksHospitalUpdateTime: String { "启用以后，要过多久医院才刷得了？" }
  var receiptTerm: String { "回执管多久" }
  var asksReceiptTerm: String { "领卡证明（临时卡）管到哪天？到期能续吗？" }
  var earliestExchangeBeforeExpiry: String { "到期前多久能换" }
  var claimDeadline: String { "自费单据多久内报" }
  var asksClaimDeadline: String { "自费的单据最晚哪天交？" }
  var awayFilingTerm: String { "异地备案管多久" }
  var asksAwayFilingTerm: String { "我的异地就医备案管到哪天？" }
  var howLongToKeepAccount: String { "旧账户留多久" }
  var bankChangeOrder: String { "换银行的顺序" }
  var whereErrandIsDone: String { "在哪办" }
  func asksWhereErrandIsDone(errand: String) -> String { "\(errand)在哪里办？几点上班？" }
  var whatToBring: String { "要带什么" }
  func asksWhatToBring(channel: String, errand: String) -> String {
    "在\(channel)办\(errand)，要带哪些材料？原件还是复印件？"
  }
  func asksErrandFee(errand: String) -> String { "\(errand)收费吗？收多少？" }
  var howLongErrandTakes: String { "要多久" }
  var howCardComes: String { "怎么拿卡" }
  func asksWhetherCardIsSent(errand: String) -> String { "\(errand)能寄到家吗？邮费多少，几天到？" }
  var whetherMadeAtOnce: String { "能不能当场拿卡" }
  var cardMadeAtOnce: String { "当场拿卡" }
  func asksBranchesMakingAtOnce(errand: String) -> String { "\(errand)哪些网点能当场拿卡？" }
  var openingHours: String { "上班时间" }
  var openingHoursLabel: String { "上班时间" }
  var cardValidity: String { "卡的有效期" }
  var cardValidityLabel: String { "卡的有效期" }
  var wrongPasswordLimit: String { "密码输错几次锁卡" }
  var wrongPasswordLabel: String { "输错密码" }
  var howToCollect: String { "怎么领" }
  var photoRequirements: String { "照片要求" }
  var photoLabel: String { "照片" }
  var asksWhenToCloseAccount: String { "要是换一家银行，旧账户得先销掉，还是等新卡好了再销？" }
  var localOrder: String { "本地的顺序" }
  var whileWithoutCard: String { "没卡的时候" }
  var asksAboutInterimPaper: String { "等卡的时候能开领卡证明或临时卡吗？看病认不认？" }
  var worthKnowing: String { "还要知道" }
  var bewareHeading: String { "当心" }
  var whetherHomeVisit: String { "能不能上门" }
  func asksWhetherHomeVisit(errand: String) -> String { "人来不了，\(errand)能上门办吗？怎么约？" }
  var whetherChildComes: String { "孩子要不要到场" }
  func asksWhetherChildComes(errand: String) -> String { "\(errand)，孩子本人要不要到场？几岁以上要来？" }
  var whetherOtherOutletMay: String { "能不能在别处的网点办" }
  func asksWhetherOtherOutletMay(errand: String) -> String { "人在外地，\(errand)能在这边的网点办吗？" }
  var whetherTemporaryIdTaken: String { "临时身份证认不认" }
  func asksWhetherTemporaryIdTaken(errand: String) -> String { "只有临时身份证，\(errand)能办吗？" }
  var whetherBankMayChange: String { "现在能不能换银行" }
  var asksWhetherBankMayChange: String { "我能换一家银行吗？领卡多久以后才行，去新银行办还是去窗口办？" }
  var whetherPensionMoves: String { "养老金会不会自动转" }
  var asksWhetherPensionMoves: String { "养老金（失业、工伤待遇）会自动转到新卡吗？不会的话在哪里改，带什么？" }
  var howReturnedPaymentIsRepaid: String { "退回的钱怎么补发" }
  var asksHowReturnedPaymentRepaid: String { "打到旧账号的钱退回来了吗？怎么补发，要不要我申请，几天到账？" }
  var whyBankRefused: String { "银行为什么没通过" }
  var asksWhyBankRefused: String { "社保卡预开户没成功，是什么原因？要先办什么？" }
  var whetherMissingCardVoid: String { "没到手的那张卡作废了没有" }
  var asksWhetherMissingCardVoid: String { "没到我手上的那张卡作废了吗？是网点重做，还是我要重新申请？" }
  var currentCardStatus: String { "卡现在是什么状态" }
  var asksCurrentCardStatus: String { "这张卡现在是什么状态？要怎么办才能用？" }
  var whetherInsuranceInOrder: String { "参保和待遇正不正常" }
  var asksWhetherInsuranceInOrder: String { "我的参保和缴费正常吗？是断缴、等待期，还是转移没办完？" }
  var cardProgress: String { "卡做到哪一步了" }
  var asksCardProgress: String { "我的卡做到哪一步了？哪天能领，到哪里领？" }
  var bankHotline: String { "银行客服" }
  var asksWhetherRelativeMayReport: String { "我替家里人打电话挂失行不行？要报谁的姓名和证件号？" }
  func asksWherePayoutIsChanged(money: String) -> String { "\(money)的收款账户在哪里改？几点上班？" }
  func asksPayoutChangePapers(place: String, money: String) -> String {
    "在\(place)改\(money)的收款账户，要带哪些材料？原件还是复印件？"
  }
  var asksHowOldIssuerCancels: String { "我搬走了，你们发的旧卡怎么注销？要回去办吗？" }
  var isAllowed: String { "可以" }
  var isNotAllowed: String { "不可以" }

  func name(_ weekday: Weekday) -> String {
    switch weekday {
    case .monday: "周一"
    case .tuesday: "周二"
    case .wednesday: "周三"
    case .thursday: "周四"
    case .friday: "周五"
    case .saturday: "周六"
    case .sunday: "周日"
    }
  }

  func name(_ reportNeeded: ReportNeeded) -> String {
    switch reportNeeded {
    case .nothing: "不用先挂失"
    case .temporary: "要先临时挂失"
    case .formal: "要先正式挂失"
    }
  }

  func name(_ oldCardDies: OldCardDies) -> String {
    switch oldCardDies {
    case .filing: "申请时旧卡作废"
    case .acceptance: "受理时旧卡作废"
    case .enabling: "新卡启用时旧卡作废"
    }
  }

  func name(_ days: OpeningHours.Days) -> String {
    switch days {
    case .workdays: "工作日"
    case .monFri: "周一至周五"
    case .monSat: "周一至周六"
    case .monSun: "每天"
    case .satSun: "周六周日"
    case .mon: "周一"
    case .tue: "周二"
    case .wed: "周三"
    case .thu: "周四"
    case .fri: "周五"
    case .sat: "周六"
    case .sun: "周日"
    }
  }

  func name(_ size: PhotoRule.Size) -> String {
    switch size {
    case .oneInch: "一寸"
    case .smallTwoInch: "小二寸"
    case .twoInch: "二寸"
    }
  }

  func name(_ background: PhotoRule.Background) -> String {
    switch background {
    case .white: "白底"
    case .blue: "蓝底"
    case .red: "红底"
    }
  }

  func name(_ limit: TimeNeeded.Limit) -> String {
    switch limit {
    case .statutory: "法定时限"
    case .promised: "承诺时限"
    }
  }

  func name(_ mail: TimeNeeded.Mail) -> String {
    switch mail {
    case .included: "含邮寄"
    case .apart: "邮寄另算"
    }
  }

  func name(_ deliveryWay: DeliveryWay) -> String {
    switch deliveryWay {
    case .pickUp: "自己去领"
    case .post: "邮寄到家"
    case .employer: "单位领"
    case .community: "社区领"
    }
  }

  func name(_ documentKind: DocumentKind) -> String {
    switch documentKind {
    case .idCard: "身份证"
    case .temporaryID: "临时身份证"
    case .householdBook: "户口簿"
    case .birthCertificate: "出生医学证明"
    case .residencePermit: "港澳台居民居住证"
    case .travelPermit: "来往内地通行证"
    case .passport: "护照"
    case .foreignPRCard: "外国人永久居留身份证"
    case .oldCard: "旧卡"
    case .newCard: "新卡"
    case .bankCard: "银行卡"
    case .photo: "照片"
    case .photoReceipt: "照片回执"
    case .applicationForm: "申请表"
    case .mandate: "委托书"
    case .relationProof: "关系证明"
    case .lossReceipt: "挂失回执"
    case .filingReceipt: "受理回执"
    case .closingSlip: "银行注销证明"
    case .insuranceProof: "参保证明"
    case .policeReport: "报警回执"
    case .deathProof: "死亡证明"
    case .unitLetter: "单位介绍信"
    case .unitLicence: "单位执照复印件"
    case .socialCardOf: "社保卡"
    case .phone: "收验证码的手机"
    case .cardNumber: "社保卡号"
    case .servicePassword: "服务密码"
    case .ecardPassword: "电子社保卡密码"
    case .invoice: "发票"
    case .itemisedList: "费用清单"
    case .medicalRecord: "病历"
    case .other: "其他材料"
    }
  }

}
