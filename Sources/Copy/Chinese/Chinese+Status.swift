import CardJourney
import CityGuide

extension Chinese: StatusCopy {
  var tracksMoveSeparately: String { "每条线各走各的，都办完才算完。" }
  var asksOfficialAppWord: String { "官方 App 里是哪个词？" }
  var readStatusWord: String { "看这个词" }
  func howMuchIsLeft(count: Int) -> String { "还剩 \(count) 件。" }
  func closedWithOutcome(outcome: String) -> String { "已结束：\(outcome)" }
  var nothingKnownOfCard: String { "还没说卡怎么了：先说情形和发卡地。" }
  var whomToAsk: String { "在哪问" }
  var cardOfficeHotline: String { "卡的事（人社）" }
  var lookUpOfficialWord: String { "官方屏幕上的词是什么意思：封存、挂失……" }
  func wordOnlyInSpellings(typed: String) -> String { "没有“\(typed)”这个词。写法里带它的有：" }
  var cardStatus: String { "卡状态" }
  var askedOfficialWord: String { "官方屏幕上看到的词：" }
  func recordStatusWord(event: String) -> String { "记下：\(event)" }
  var recordApplicationBeforeWord: String { "这个事项还没记下申请：先返回，按 ? 选“已经办到后面了”，再来记这个词。" }
  func whoseTurnNow(turn: String) -> String { "\(turn)。" }
  func guideChangeBanner(change: String) -> String { "! 指南更新了：\(change)（影响你）" }
  func moreGuideChangesMatter(rest: Int) -> String { "还有 \(rest) 处更新影响你，按 t 看" }
  var guideChangesNotAffecting: String { "指南更新了，与你剩下的步骤无关" }
  var guideChangesSinceRecord: String { "上次记录以后，指南改了这些：" }
  func guideChangeMattersHere(change: String) -> String { "\(change)（影响你）" }
  func guideChangeHasNoEffect(change: String) -> String { "\(change)（与你剩下的步骤无关）" }
  var oldCardSocialTrack: String { "旧卡社保" }
  var oldCardBankTrack: String { "旧卡银行" }
  var cardInHandTrack: String { "手上的卡" }
  var careTrack: String { "看病" }
  var applicationTrack: String { "新卡申请" }
  var newCardSocialTrack: String { "新卡社保" }
  var newCardBankTrack: String { "新卡银行" }
  var childBankSideMayWait: String { "没激活，孩子的卡可以先不管" }
  var reportIsUnsaid: String { "没说挂没挂失" }
  func billWithState(number: Int, state: String) -> String { "单据 \(number) \(state)" }
  var paidBillsTrack: String { "自费单据" }
  var paymentsTrack: String { "换绑" }
  var paymentsNotToldYet: String { "还没说有哪些钱进出" }
  var noPaymentsToMove: String { "没有要改的" }
  func guideValueChanged(topic: String, before: String, after: String) -> String {
    "\(topic)：\(before) → \(after)"
  }
  func guideValueNowKnown(topic: String, after: String) -> String { "\(topic)：新查到 \(after)" }
  func guideValueWithdrawn(topic: String, before: String) -> String {
    "\(topic)：不再有可靠的说法，原来是 \(before)"
  }
  func saidWithinScope(scope: String, said: String) -> String { "[\(scope)] \(said)" }
  func dutyPutOff(day: Day) -> String { "推到 \(day) 提醒" }
  func putOffButCannotWait(day: Day) -> String { "你推到了 \(day)，可是这件事等不得" }
  func putOffBeyondLapse(putOff: Day, lapse: Day) -> String { "推到 \(putOff)，可是 \(lapse) 就过期" }
  var ourReminderSuffix: String { "（本程序的提醒）" }
  var countedShortSuffix: String { "（没问到几天，按短的算）" }
  func reportAlarm(when: String, side: Side, what: String, remark: String) -> String {
    "\(when)：\(side == .social ? "社保这边" : "银行这边")的挂失\(what)\(remark)"
  }
  var reportMayHaveLapsed: String { "可能过期了，再打一次" }
  var reportIsToBeMade: String { "还没办，打电话" }
  var reportRunsOut: String { "该再打一次" }
  func noNewsByDay(day: String, duty: String) -> String { "\(day)还没消息（本程序的提醒）：\(duty)" }
  func workingDaysLeft(count: Int) -> String { "还剩 \(count) 个工作日" }
  func holidaysUnknownCallEarly(year: Int) -> String { "\(year) 年的放假安排还没有，柜台哪几天上班说不准：宁可早打一次" }
  func holidaysUnknownMayDiffer(year: Int, days: Int) -> String {
    "\(year) 年的放假安排还没有，前后可能差 \(days) 个工作日"
  }
  func reportSideToday(side: Side) -> String { "\(name(side))要挂失，今天就办" }
  func sideReportMayHaveLapsed(side: Side, day: Day) -> String {
    "\(name(side))的挂失 \(day) 可能就失效了；没再挂失的话，今天再打一次。"
  }
  func askWhenReportLapses(side: Side) -> String {
    "\(name(side))的挂失哪天失效要问清楚；说不准就再打一次"
  }
  func reportLapsesWhileClosed(
    side: Side, day: String, isOurs: Bool, reopening: String, callDays: [String]
  ) -> String {
    let lapse = isOurs ? "按 \(day)失效算" : " \(day)就失效"
    let days = callDays.joined(separator: "、")
    return
      "\(name(side))的挂失\(lapse)，柜台 \(reopening)才上班：最晚 \(days) \(callDays.count > 1 ? "各" : "再")打一次电话"
  }
  func repeatReportBefore(side: Side, due: String, isOurs: Bool, distance: String) -> String {
    let term = isOurs ? "按到 \(due)算" : "管到 \(due)"
    return "\(name(side))的挂失\(term)，\(distance)；到期前再打一次，或转成正式挂失"
  }
  func cardDueElseAsk(expected: String, isLate: Bool, due: String) -> String {
    "卡 \(expected)该好；\(isLate ? "已经过了三个工作日，今天就催" : "\(due)还没消息就催")"
  }
  func dutyDayToBeAsked(duty: String) -> String { "\(duty)，哪天要问清楚" }
  func dutyLongOverdue(duty: String) -> String { "\(duty)：拖得太久了，今天就办" }
  func dutyOverdue(duty: String, due: String) -> String { "\(duty)：\(due)，已经过了" }
  func dutyReminderDay(duty: String, due: String, distance: String) -> String {
    "\(duty)：按 \(due)提醒，\(distance)"
  }
  func dutyDueDay(duty: String, due: String, distance: String) -> String {
    "\(duty)：\(due)，\(distance)"
  }
  func dutyReportSide(side: Side) -> String { "\(name(side))要挂失" }
  func dutyReportLapses(side: Side) -> String { "\(name(side))的挂失会到期" }
  var dutyReportFormallyInTime: String { "挂失到期前最后一个工作日，到窗口正式挂失" }
  var dutyVoidLostParcel: String { "告诉制卡网点包裹丢了，把那张卡作废" }
  var dutyAskForNews: String { "还没消息就催一催" }
  var dutyAskForInterimPaper: String { "问能不能先开领卡证明或临时卡，看病用" }
  func dutyComplainOfDelay(line: String) -> String { "拖得太久了，打 \(line) 反映" }
  var dutyAskIfCardLies: String { "问清卡是不是早到了网点" }
  var dutyCollectCard: String { "最晚去领卡" }
  var dutyEnableNewCard: String { "启用新卡" }
  var dutyActivateBankSide: String { "激活银行功能" }
  var dutyTryCardAgain: String { "新卡再刷一次" }
  func dutyFileClaim(number: Int) -> String { "单据 \(number) 去报销" }
  var dutyExchangeOpens: String { "可以换领了" }
  var dutyCardExpires: String { "卡到期" }
  var dutyFinishBankChange: String { "换银行最晚办完（等这个月的钱到账再开始）" }
  func dutyMovePayment(payment: String) -> String { "改\(payment)的账号" }
  var dutyKeepOldAccount: String { "旧账户先留着" }
  var dutyUnbindNothingYet: String { "新卡能用以前，家庭共济、亲情账户、异地备案都不要解绑" }
  var dutyAwayFilingEnds: String { "异地就医备案有没有到期" }
  var dutyInterimPaperExpires: String { "临时卡、领卡证明到期" }
  var dutyTemporaryIDExpires: String { "临时身份证到期" }
  func dutyAskQuestionAgain(question: String) -> String { "再问一次：\(question)" }
  var dutyAnswerGetsOld: String { "问过的旧了，再问一次" }
  var basisAsTold: String { "对方说的" }
  var basisAsPrinted: String { "证件上印的" }
  var basisOurReminder: String { "没有官方说法，本程序的提醒" }
  var ourOwnRemark: String { "本程序的提醒" }
  func statusWordNotKnown(word: String, line: String) -> String {
    "不认得“\(word)”，不猜它的意思。打发卡地的 \(line) 问：屏幕上写“\(word)”，这张卡是封存、挂失、注销还是锁定，该怎么办？"
  }
  var oldCardUsable: String { "没有挂失" }
  var askBankWhetherReported: String { "挂没挂失不清楚，问银行" }
  var othersCanUseIt: String { "没挂失，别人还能用" }
  func cardVoidAsTold(day: Day) -> String { "按问到的，\(day) 过后就作废了" }
  func temporaryReportInDoubt(lapse: String) -> String { "临时挂失，\(lapse) [!]" }
  var reportDetailsNotKnown: String { "挂失了，哪种、哪天不清楚" }
  func temporaryReportMade(when: String) -> String { "临时挂失 \(when)" }
  func formalReportMade(when: String) -> String { "正式挂失 \(when)" }
  var oldCardCancelled: String { "已注销" }
  func mayHaveLapsedSince(day: Day) -> String { "\(day) 起可能失效了" }
  var oldAccountLive: String { "没有挂失" }
  func oralReportInDoubt(lapse: String) -> String { "口头挂失，\(lapse) [!]" }
  func oralReportMade(when: String) -> String { "口头挂失 \(when)" }
  var oldAccountMoved: String { "钱已转到新卡，户还没销" }
  var oldAccountClosed: String { "已销户" }
  var applicationNotFiled: String { "还没申请" }
  func applicationFiled(when: String) -> String { "已交，等受理（\(when)）" }
  func applicationTurnedDown(reason: String) -> String { "被退：\(reason)" }
  func cardPromisedFor(day: Day) -> String { "制卡中，承诺 \(day)" }
  var cardBeingMade: String { "制卡中" }
  var cardBeingMadeAgain: String { "重新制卡中" }
  var cardInThePost: String { "在路上" }
  var cardLostInPost: String { "寄丢了，先让网点作废" }
  var lostParcelVoided: String { "寄丢的卡已作废，等重做或重新申请" }
  func cardReadyUntil(day: Day) -> String { "可以领，最晚 \(day)" }
  var cardReadyToCollect: String { "可以领了" }
  var cardTakenBack: String { "被收回了，要重新申请" }
  func cardCollected(when: String) -> String { "已领到（\(when)）" }
  var newCardNotThereYet: String { "还没拿到" }
  var newCardSealed: String { "封存，要启用" }
  var newCardFailsUnexplained: String { "不能用，原因还没查" }
  func newCardFails(symptom: String, advice: String) -> String { "不能用：\(symptom)。\(advice)" }
  func newCardEnabled(when: String?) -> String { "已启用\(when.map { "（\($0)）" } ?? "")" }
  var bankSideInactive: String { "没激活" }
  func bankSideActive(when: String?) -> String { "已激活\(when.map { "（\($0)）" } ?? "")" }
  var bankSideLeftInactive: String { "不激活" }
  var careNotArranged: String { "还没安排" }
  func accessWorksUntil(means: String, tried: String, until: Day) -> String {
    "\(means)可用（\(tried) 试过），到 \(until)"
  }
  func accessWorks(means: String, tried: String) -> String { "\(means)可用（\(tried) 试过）" }
  func accessRefused(means: String) -> String { "\(means)被拒；别的办法按 m" }

  func name(_ turn: StatusWord.Turn) -> String {
    switch turn {
    case .nobody: "一般不用再办"
    case .holder: "轮到你"
    case .outlet: "轮到受理的网点"
    case .cardOffice: "轮到发卡地的人社"
    }
  }

  func guideChangesMatter(count: Int) -> String { "! 指南更新了，\(count) 处影响你：按 t 看" }
}
