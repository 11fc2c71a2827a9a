import CardJourney

extension Chinese: TodayCopy {
  var caseAllDone: String { "都办完了" }
  var onlyOldAccountLeft: String { "只剩旧账户" }
  func thingsLeft(count: Int) -> String { "还剩 \(count) 件" }
  func moreDutiesDue(count: Int) -> String { "还有 \(count) 件也到期了：按 t 看" }
  var asksToCloseCase: String { "要结束这件事吗？" }
  var closingStopsReminders: String { "结束以后不再提醒，也不再往下办。记录都留着，按 u 可以撤销。" }
  var leaveCaseOpen: String { "先不结束" }
  func closeCaseWith(outcome: String) -> String { "结束：\(outcome)" }
  func caseClosedNow(outcome: String) -> String { "这件事结束了：\(outcome)" }
  var logOfRecords: String { "记录" }
  var takeRecordBack: String { "撤掉" }
  var chooseRecordToTakeBack: String { "记录，最近的在上面。选一条可以撤掉：" }
  func recordTakenBack(record: String) -> String { "撤掉了：\(record)" }
  var logIsEmpty: String { "还没有记录。" }
  var whichDayToRemind: String { "哪天再提醒？" }
  var remindOnThatDay: String { "就这天" }
  var remindLater: String { "以后再提醒" }
  func reminderDayExamples(day: Day) -> String { "比如：周五、3 天、\(day.monthAndDay)" }
  var whichDutyToPutOff: String { "哪件事以后再提醒？" }
  var nothingToPutOff: String { "现在没有要提醒的事。" }
  func remindAgainOn(day: String, duty: String) -> String { "\(day)再提醒：\(duty)" }
  var closeThisCase: String { "结束这件事" }
  var caseIsDone: String { "这件事办完了。" }
  var reopenCase: String { "又有事要办：重新打开" }
  func caseEndedWith(outcome: String) -> String { "这件事已经结束：\(outcome)。" }
  var allDoneCardFound: String { "都办完了：旧卡找到了，没有挂着的。" }
  var allDoneCardWorks: String { "都办完了。这张卡看病、领钱都能用了。" }
  var cardWorksAgain: String { "这张卡看病、领钱都能用了。" }
  func oldAccountStaysOpen(until day: Day?, isOurs: Bool) -> String {
    let term = day.map { "先留到 \($0)\(isOurs ? "（本程序的提醒）" : "")，" } ?? ""
    return "还有一件，不急：旧账户里的钱转走了，户还开着。\(term)没有钱再进来，就带身份证去柜台销户。"
  }
  func waitingForFiledCard(since: String, days: Int) -> String {
    "在等：卡 \(since) 交的，已经等了 \(days) 天。"
  }
  func questionsBeforeTask(task: String, count: Int) -> String {
    "“\(task)”去哪、带什么，要看回答：还有 \(count) 题，答完就打开它。"
  }
  func openQuestionsRemain(count: Int) -> String { "还有 \(count) 个问题，答了后面更准（a）。" }
  func tripToPlace(place: String, errands: String) -> String { "去\(place)：\(errands)" }
  func reportTakenToHoldUntil(day: String) -> String { "没问到管几天，按到 \(day) 算" }
  func bringPaperAndSeeList(paper: String) -> String { "\(paper)一定带；别的看清单（c）。" }
  func questionNumber(number: Int) -> String { "第 \(number) 题" }
  func questionNumberOfAll(number: Int, total: Int) -> String { "第 \(number) 题，共 \(total) 题" }
  var cardWorksByNow: String { "已经能刷了" }
  func diagnosisQuestionsAtMost(count: Int) -> String { "最多 \(count) 题，就知道是谁的事、今天怎么办。" }
  func tellWhenCardFound(key: String) -> String { "卡找到了？先别用，到这里记一下\(key)。" }
  var whyTheseDays: String { "为什么有这些期限：" }
  func workingDaysAccordingTo(document: String) -> String { "工作日按《\(document)》数" }
  func guideFault(fault: String) -> String { "! \(fault)" }
  func guideOutOfDate(day: Day) -> String {
    "! 这里的资料 \(day) 以后没人核对过：号码、费用、材料先打电话问准。发现不对，告诉给你这个程序的人。"
  }
  func moreOfWarnings(key: String) -> String { "更多\(key)" }
  func bewareOf(warning: String) -> String { "当心：\(warning)" }
  func practiceScreen(screen: String) -> String { "练习（不保存）：\(screen)" }
  var practiceIsOver: String { "练习结束，什么都没有保存。" }
  var nothingLeavesPractice: String { "练习里不打印、不存文件" }

  func name(_ kind: CaseTask.Kind) -> String {
    switch kind {
    case .tellPolice: "报警，拿回执"
    case .report(.social): "社保这边挂失"
    case .report(.bank): "银行这边挂失"
    case .replaceIDDocument: "先办身份证件"
    case .correctRecord: "先改对参保信息"
    case .release(.social): "社保这边解挂"
    case .release(.bank): "银行这边解挂"
    case .endFirst: "先结束旧卡的一边"
    case .apply: "交办卡申请"
    case .collect: "领卡、启用"
    case .activate: "激活银行功能"
    case .settleAtDesk: "查出刷不了的原因"
    case .payouts: "换收款账户"
    case .endOld: "旧卡、旧账户收尾"
    case .claims: "自费单据去报销"
    case .clear: "核实旧卡状态"
    }
  }

  func name(_ state: CaseTask.State) -> String {
    switch state {
    case .now: "现在能办"
    case .waiting: "等对方"
    case .later: "还没轮到"
    case .done: "办好了"
    case .notNeeded: "不用办"
    case .leftUndone: "没办"
    }
  }

  func nobodyCheckedSince(day: Day) -> String { "! 这里的资料 \(day) 以后没人核对过。" }
}
