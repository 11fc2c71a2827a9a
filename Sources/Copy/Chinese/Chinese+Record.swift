import CardJourney

extension Chinese: RecordCopy {
  var recordTitle: String { "记下" }
  func unreadableRecordDay(day: Day) -> String { "看不懂，写成 \(day.monthAndDay)、“昨天 20:30”" }
  func toldDayExampleInline(day: Day) -> String { "比如：7（7 天）、\(day.monthAndDay)、下周五" }
  var toldDayPrompt: String { "对方说的天数或日子：" }
  var whichDayDone: String { "哪天办的？" }
  func recordDayExamples(day: Day) -> String {
    "比如：昨天 20:30、\(day.monthAndDay)、\(day) 09:15、~\(day.monthAndDay)（大概）"
  }
  func toldDayFieldExamples(day: Day) -> String { "比如：7（7 天）、\(day.monthAndDay)、下周五" }
  func recordedWhen(moment: String) -> String { "什么时候办的：\(moment)" }
  var someOtherResult: String { "不是这样，是别的结果……" }
  var whenWasItDone: String { "什么时候办的？" }
  var doneJustNow: String { "刚才" }
  var doneEarlierToday: String { "今天早些时候" }
  func doneYesterday(date: String) -> String { "昨天 \(date)" }
  func doneTwoDaysAgo(date: String) -> String { "前天 \(date)" }
  var typeAnotherDay: String { "别的日子，或带上几点（输入）" }
  var dayNotRemembered: String { "记不清了" }
  var howLongReportHolds: String { "电话里说挂失管几天？" }
  var typeToldReportTerm: String { "说了（输入天数或日子）" }
  var whetherCardDayWasTold: String { "说了哪天能好吗？" }
  var noDayWasTold: String { "没说" }
  var typeToldDay: String { "说了（输入天数或日子）" }
  var whetherCollectionDeadlineWasTold: String { "说了最晚哪天领吗？" }
  var untilWhenDocumentIsValid: String { "证件上印的有效期到哪天？" }
  var leaveValidityForNow: String { "先不填" }
  var enterValidity: String { "填上（输入天数或日子）" }
  var toldCountsMoreThanWritten: String { "电话里问到的，比网上查到的都准，以它为准。" }
  var reportTermNotTold: String { "没说" }
  func reportTermAssumed(day: String) -> String { "没问到，先按 \(day)到期提醒" }
  var whetherRuleBreachHappened: String { "按规定不该这样，确定是这样办的吗？" }
  var cannotBeRecordedBecause: String { "这一条记不了，原因：" }
  func stepBeforeWasOn(day: Day) -> String { "  前一步是 \(day)" }
  var goBackWithoutRecording: String { "先不记，回去看看" }
  var recordDespiteRule: String { "确实办成了，记下来并留个提醒" }
  func recordMissingFirst(missing: String) -> String { "先补记：\(missing)" }
  var howFarAreYou: String { "已经办到哪一步了？" }
  func typeWaypointDay(day: Day) -> String {
    "输入日期，比如 \(day.monthAndDay) 或“昨天”；记不清就直接按 Enter。"
  }
  var alreadyFurtherTitle: String { "已经办到后面" }
  func unreadableWaypointDay(day: Day) -> String { "看不懂这个日期，写成 \(day.monthAndDay) 这样" }
  var alreadyAtThisStep: String { "已经到这一步了，或更后面" }
  var whereWasApplicationFiled: String { "申请是在哪里交的？" }
  var whetherSocialSideWasReported: String { "社保那边挂失过吗？" }
  var whetherBankSideWasReported: String { "银行那边挂失过吗？" }
  var aboutWhichDay: String { "大概哪天？" }
  var filedElsewhereOrForgotten: String { "记不清，或别的地方" }
  var bankReportedOrallyBefore: String { "打过银行客服（口头挂失）" }
  var temporarilyReportedBefore: String { "电话或手机上挂过（临时挂失）" }
  var bankReportedFormallyBefore: String { "到银行柜台正式挂过" }
  var formallyReportedWithDocument: String { "带证件正式挂过" }
  var notReportedOrForgotten: String { "没有，或者记不清" }
  var whichIDDocumentObtained: String { "拿到的是哪一样？" }
  var gotTemporaryIDCard: String { "临时身份证" }
  var gotNewIDCard: String { "新的身份证" }
  var howWasItReported: String { "怎么挂失的？" }
  var reportedByCallingBank: String { "打了银行客服电话（口头挂失）" }
  func reportedByCall(line: String) -> String { "打了 \(line)（临时挂失）" }
  var reportedTemporarilyOnPhone: String { "在手机上自己挂失的，页面写“临时”" }
  var reportedFormallyOnPhone: String { "在手机上自己挂失的，页面写“正式”" }
  var reportedAtBankCounter: String { "到银行柜台办了正式挂失" }
  var reportedAtWindowOrBank: String { "到窗口或银行办了正式挂失" }
  func appliedAndReportedFormally(outcome: String) -> String { "\(outcome)；正式挂失也办了" }
  var gotCardAtOnceEnabled: String { "当场拿到新卡，也启用了" }
  var gotCardAtOnceInactive: String { "当场拿到新卡，还没启用" }
  var windowTookItForPickup: String { "窗口收了，等通知去领" }
  var branchTookItForPickup: String { "银行网点收了，等通知去领" }
  var windowTookItForPost: String { "窗口收了，会寄来" }
  var filedOnlineAwaitingReview: String { "网上交了，等审核" }
  var filedAtKiosk: String { "在自助机上交了" }
  var homeVisitorTookApplication: String { "上门的人收了" }
  var employerFiledApplication: String { "单位代交了" }
  var gotCardBothSidesWork: String { "当场拿到新卡，社保和银行都开通了" }
  var howDidApplicationGo: String { "办得怎么样？" }
  var onlyFormallyReported: String { "正式挂失办了，申请还没交" }
  var applicationAcceptedBeingMade: String { "受理了，在制卡" }
  var whatIsCardNews: String { "有什么消息？" }
  var cardCanBeCollected: String { "通知可以领了" }
  var cardIsInMyHands: String { "卡已经拿到了" }
  var cardWasPosted: String { "寄出来了" }
  var cardWasLostInPost: String { "寄丢了" }
  var applicationWasTurnedDown: String { "申请被退回" }
  var whyTurnedDown: String { "为什么退回？" }
  var makingFailedMadeAgain: String { "制卡失败，要重做" }
  var withdrewMyApplication: String { "我撤回了申请" }
  var whatOutletSaysOfParcel: String { "网点怎么说？" }
  var parcelVoidedMadeAgain: String { "作废了，他们重做一张" }
  var parcelVoidedApplyAgain: String { "作废了，要我重新申请" }
  var whetherCardWasCollected: String { "拿到卡了吗？" }
  var yesCardCollected: String { "拿到了" }
  var collectedAndEnabledThere: String { "拿到了，当场启用了" }
  var notCollectedTakenBack: String { "过期没领，被收回了" }
  var whetherCardIsEnabled: String { "启用了吗？" }
  var yesCardStatusIsNormal: String { "启用了，查到“正常”" }
  var cardCouldNotBeEnabled: String { "不行" }
  var defectiveCardHandedBack: String { "印错了或读不出，已退回重做" }
  var notEnabledApplyAgain: String { "太久没启用，卡被收回了，要重新申请" }
  var whatFailureSaid: String { "它说什么？" }
  var whetherBankSideIsActive: String { "银行功能激活了吗？" }
  var yesBankSideIsActive: String { "激活了" }
  var leaveBankSideInactive: String { "不激活：没有钱打到这张卡" }
  var whatCameOfDesk: String { "结果怎样？" }
  var cardWorksNow: String { "刷成功了" }
  var cardStillFails: String { "还是不行，再查一遍原因" }
  var freshCardHandedBack: String { "刚领的，已退给网点重做" }
  var neverEnabledCancelled: String { "一直没启用，卡被收回、注销了" }
  var brokenCardIsExchanged: String { "卡坏了，要换" }
  var bindingMoved: String { "改好了" }
  var bindingAlreadyUpToDate: String { "查过，已经是新账号" }
  var bindingDoesNotApply: String { "没有这一项" }
  var paymentDidNotArrive: String { "钱没到，或退回去了" }
  var bindingDoesNotWork: String { "还不行，有问题" }
  var whatBecameOfOldAccount: String { "旧账户怎么处理的？" }
  var oldBalanceMoved: String { "余额转到了新卡" }
  var oldAccountWasClosed: String { "销户了" }
  func whatBecameOfClaim(number: Int) -> String { "单据 \(number) 怎样了？" }
  var whichOfficialOldCardStatus: String { "官方屏幕上旧卡显示什么？" }
  var foundNeverReported: String { "没有，哪边都没挂失过" }
  var foundSocialSideReported: String { "社保那边挂失过" }
  var foundBankSideReported: String { "银行那边挂失过" }
  var foundBothSidesReported: String { "两边都挂失过" }
  var foundWhetherEverReported: String { "找到了。之前挂失过没有？" }
  var foundCardStillBlocked: String { "显示“挂失”，或者还没查" }
  var foundCardIsNormal: String { "显示“正常”，社保那边能用了" }
  var foundCardIsCancelled: String { "显示“注销”，不能用了" }
  func answerLeavesThings(count: Int) -> String { "一共 \(count) 件事" }
  func answerLeadsFirstTo(steps: String) -> String { "先办 \(steps)" }
  func answerTakesTrips(count: Int, papers: Int, isListComplete: Bool) -> String {
    "跑 \(count) 趟\(papers == 0 ? "" : "，\(isListComplete ? "" : "至少")要带 \(papers) 样")"
  }
  func answerLeadsToQuestions(questions: String) -> String { "再问：\(questions)" }
  func logAnswerNotTold(question: String) -> String { "\(question)：没说" }
  func logTold(topic: String, answer: String) -> String { "问到：\(topic) \(answer)" }
  func logPutOff(task: String, day: String) -> String { "推后：\(task)，\(day)提醒" }
  func logRecordTakenBack(number: Int) -> String { "撤掉第 \(number) 条" }
  func logTakenBack(record: String) -> String { "撤掉：\(record)" }
  var logTakenBackElsewhere: String { "别处撤掉的一条" }
  func undoneRecords(records: String) -> String { "撤销了：\(records)" }
  func redoneRecords(records: String) -> String { "恢复了：\(records)" }
  func copyOfPaper(paper: String) -> String { "\(paper)复印件" }
  func logPaperAtHand(paper: String) -> String { "备好了：\(paper)" }
  func logPaperNotAtHand(paper: String) -> String { "还没备好：\(paper)" }
  func happenedReported(side: Side, kind: ReportKind, lapses: Day?) -> String {
    "\(name(side))已\(name(kind, side))" + (lapses.map { "，到期 \($0)" } ?? "")
  }
  func happenedReportLapsed(side: String) -> String { "\(side)挂失已失效" }
  var happenedOldCardFound: String { "旧卡找到了" }
  func happenedSideReleased(side: String) -> String { "\(side)已解挂" }
  var happenedOldCardHandedIn: String { "旧卡已交回" }
  var happenedOldCardDestroyed: String { "旧卡已剪毁" }
  var happenedOldSocialSideCancelled: String { "旧卡的社保功能已注销" }
  var happenedOldAccountMoved: String { "旧账户的钱已转到新卡" }
  var happenedOldAccountClosed: String { "旧账户已销户" }
  func happenedAppliedThrough(errand: String, channel: String) -> String {
    "已申请\(errand)（\(channel)）"
  }
  func happenedApplied(errand: String) -> String { "已申请\(errand)" }
  var happenedApplicationWithdrawn: String { "申请已撤回" }
  func happenedTurnedDown(reason: String) -> String { "申请被退：\(reason)" }
  func happenedAccepted(promised: Day?) -> String {
    "已受理，在制卡" + (promised.map { "，承诺 \($0)" } ?? "")
  }
  var happenedMakingFailed: String { "制卡失败，要重做" }
  var happenedCardPosted: String { "卡已寄出" }
  func happenedCardReady(until: Day?) -> String {
    "卡可以领了" + (until.map { "，最晚 \($0)" } ?? "")
  }
  var happenedCardLostInPost: String { "卡寄丢了" }
  var happenedLostParcelVoided: String { "寄丢的卡已作废" }
  var happenedCardTakenBack: String { "卡被收回了（过期没领或没启用）" }
  var happenedCardCollected: String { "新卡已领到" }
  var happenedNewCardHandedBack: String { "新卡有问题，已退回重做" }
  var happenedSocialSideEnabled: String { "社保这边已启用" }
  func happenedCardFails(symptom: String) -> String { "卡用不了：\(symptom)" }
  var happenedBankSideActivated: String { "银行功能已激活" }
  var happenedBankSideLeftInactive: String { "银行功能不激活" }
  var happenedCardAcceptedAtDesk: String { "刷卡看病成功" }
  func happenedUseArranged(use: String, until: Day?) -> String {
    "看病先用\(use)" + (until.map { "，最晚 \($0)" } ?? "")
  }
  func happenedUseRefused(use: String) -> String { "\(use)被拒" }
  var happenedPaidInFull: String { "自费了一次，票据已留" }
  func happenedClaimChanged(number: Int, state: String) -> String { "单据 \(number)：\(state)" }
  func happenedIDDocumentObtained(until: Day?) -> String {
    "身份证件补到了" + (until.map { "，有效到 \($0)" } ?? "")
  }
  var happenedInsuredRecordCorrected: String { "参保信息已改对" }
  var happenedPoliceTold: String { "已报警" }
  func happenedStatusSeen(word: String, card: CardAge) -> String {
    "查到\(card == .old ? "旧卡" : "新卡")：\(word)"
  }
  func happenedCaseClosed(outcome: String) -> String { "事项结束：\(outcome)" }
  var happenedCaseReopened: String { "事项重新打开" }
  var ruleReopenCaseFirst: String { "事项已经结束，要先重新打开" }
  var ruleNothingOnThisSide: String { "这一边本来就没有，不用办" }
  var ruleStrongerReportStands: String { "已经有更强的挂失了" }
  var ruleNothingNewToRecord: String { "已经是这样了，不用再记" }
  var ruleTemporaryIDCardFirst: String { "身份证不在手上，先到派出所办临时身份证" }
  var ruleRecordFoundFirst: String { "卡不在手上；找到了请先记下“找到了”" }
  var ruleCardNotMissing: String { "卡没有丢" }
  var ruleNoReportStands: String { "这一边没有挂失" }
  var ruleFormalReportMaybeFinal: String { "正式挂失在这里可能撤不回来：卡找到了，先问能不能解挂" }
  var ruleReportMayBeNeedless: String { "补卡已经在办，窗口可能说不用再挂失" }
  var ruleReportBeforeReissue: String { "这里补卡前要先挂失，通常同一趟就能办" }
  var ruleSituationNeedsNoCard: String { "按现在的情形不用办新卡；真要办，先改情形" }
  var ruleTooEarlyBeforeExpiry: String { "离到期还早，窗口可能不给换" }
  var ruleVoidLostParcelFirst: String { "先让网点把寄丢的那张卡作废" }
  var ruleHolderOnlyNoAgent: String { "这件事在这里要本人办，代办不了" }
  var ruleKeepOldAccountAwhile: String { "新账户刚启用，旧账户再留三个月左右" }
  var ruleAlreadyAppliedOrReplaced: String { "已经有一个申请，或新卡已在手上" }
  var ruleNoApplicationAtStep: String { "没有在等这一步的申请" }
  var ruleMakingNotRecorded: String { "还没有记下“已受理，在制卡”" }
  var ruleCardNotPosted: String { "卡没有寄出" }
  var ruleCardNotCollectable: String { "卡还没有到可以领的时候" }
  var ruleCardNotMade: String { "卡还没做好，领不了" }
  var ruleNewCardNotCollected: String { "新卡还没有领到手" }
  var ruleNewCardAlreadyEnabled: String { "新卡已经启用了" }
  var ruleEnablingStopsOldCard: String { "一启用，旧卡马上停用；近两天要看病就晚点再办" }
  var ruleMoveMoneyBeforeClosing: String { "还有钱进出旧账户，先改完再销" }
  var ruleAwaitPaymentBeforeClosing: String { "销户以前，等这个月的钱（养老金、工资这些）到账；下一笔要打到新卡" }
  var ruleBankChangeEndsOld: String { "这里换银行，要先注销旧卡、销旧账户，再做新卡" }
  var ruleNewAccountNotActive: String { "新账户还没激活，账号没定" }
  var ruleTemporaryReportNeverLapses: String { "这里的临时挂失不会自己失效" }
  var ruleClaimNotAtStep: String { "这笔单据还走不到这一步" }
  var ruleTasksLeftBeforeClosing: String { "还有事没办完，不能这样结束" }
  var ruleDayBeforePriorStep: String { "日子比前一步还早，对不上" }
  var ruleTermDayImpossible: String { "日子不对：到期不会早于办的那天，也不会差几十年" }
  func ruleToldTextTooLong(limit: Int) -> String { "太长了，最多 \(limit) 个字，拣要紧的写" }
  var ruleTimeNotComeYet: String { "这个时间还没到" }
  func missingHappening(happening: String) -> String { "还差：\(happening)" }
  func missingAnswer(question: String) -> String { "看这个怎么答：\(question)" }
  func earliestDay(day: Day) -> String { "最早 \(day)" }
  func latestDay(day: Day) -> String { "最晚 \(day)" }

  func name(_ waypoint: Waypoint) -> String {
    switch waypoint {
    case .reportedByPhone: "已打电话挂失"
    case .reportedFormally: "社保那边已正式挂失"
    case .applied: "已交补领或换领申请"
    case .waiting: "已受理，在等卡"
    case .collected: "卡已拿到"
    case .onlyBindingsLeft: "已启用，只差换绑"
    }
  }

  func dayQuestion(_ waypoint: Waypoint) -> String {
    switch waypoint {
    case .reportedByPhone, .reportedFormally:
      "大概哪天挂的失？"
    case .applied, .waiting: "大概哪天交的申请？"
    case .collected: "大概哪天拿到卡的？"
    case .onlyBindingsLeft: "大概哪天启用的？"
    }
  }

  func name(_ accessKind: AccessKind) -> String {
    switch accessKind {
    case .medicalCode: "医保码"
    case .eCard: "电子社保卡"
    case .idCard: "身份证"
    case .paper: "领卡证明或临时卡"
    }
  }

  func name(_ claimState: ClaimState) -> String {
    switch claimState {
    case .papersHeld: "票据在手"
    case .filed: "已交"
    case .paid: "钱到了"
    case .refused: "被退"
    case .dropped: "不报了"
    }
  }

  func name(_ bindingState: BindingState) -> String {
    switch bindingState {
    case .open: "待改"
    case .moved: "已改"
    case .confirmed: "查过没问题"
    case .notApplicable: "没有这项"
    case .broken: "不通"
    }
  }

  func name(_ force: Force) -> String {
    switch force {
    case .logical: "记不了"
    case .national: "按规定不行；确实办成了可以强记"
    case .local: "提醒"
    }
  }

  func name(_ availability: Availability) -> String {
    switch availability {
    case .possible: "可以"
    case .warned: "可以，但要先知道下面的事"
    case .needsInsisting:
      "按规定不行；确实办成了，加 --insist 才记"
    case .blocked: "现在不行"
    }
  }

  func name(_ consequence: Consequence) -> String {
    switch consequence {
    case .reportServesBoth: "这里报一次，两边都挂失"
    case .oldCardDies: "到这一步旧卡就停用"
    case .oldCardHandedIn: "这里换领要收走旧卡"
    }
  }

}
