import CardJourney
import CityGuide

extension Chinese: CallCopy {
  func callOutSaying(order: String, whereFound: String?, words: String) -> String {
    "\(order)\(whereFound.map { "（\($0)）" } ?? "")，说：“\(words)”"
  }
  func callOutTo(office: String) -> String { "打\(office)" }
  func callOutToNumber(number: String, office: String) -> String { "打 \(number)（\(office)）" }
  func callOutToUnconfirmedNumber(office: String, number: String) -> String {
    "打\(office)（有人说是 \(number)，先在它自己的 App 里核对）"
  }
  func hotlineOfOldIssuingPlace(line: String) -> String { "原发卡地的 \(line)（前面加那里的区号）" }
  func cardOfficeOfPlace(place: String?) -> String { "\(place ?? "")人社" }
  var insuranceOffice: String { "医保，管报销" }
  var hotlineOfBankOnCard: String { "卡面上那家银行的客服" }
  var bankKnowsItsNumber: String { "号码在它自己的 App 里，或问网点" }
  var bankNumberOnCard: String { "号码看卡背面或它自己的 App" }
  func wordsWithMeaning(words: String, meaning: String) -> String { words }
  func sayReportAgain(caller: String?, isStolen: Bool, side: Side) -> String {
    let opening = caller.map { "\($0)挂失：" } ?? ""
    let what = isStolen ? "被偷了" : "丢了"
    let report =
      side == .social ? "临时挂失快到期了，再挂失一次" : "口头挂失快到期了，银行账户再挂失一次"
    return "\(opening)社保卡\(what)，上次的\(report)。"
  }
  func askAsCaller(caller: String?, question: String) -> String {
    "\(caller.map { "\($0)问：" } ?? "")\(question)"
  }
  var askWhereToReportFormally: String { "要办正式挂失，去哪个窗口，带什么？" }
  var sayParcelWasLost: String { "寄来的社保卡丢了，请把那张卡作废，重新做一张。" }
  var askWhetherCardIsReady: String { "补卡申请交了，卡做好没有？" }
  var askForInterimPaper: String { "卡还没好，看病要用，能先开领卡证明或临时卡吗？" }
  var askWhetherCardReachedBranch: String { "卡是不是已经到网点了？在哪家？" }
  var askWhereToCollectCard: String { "新卡在哪里领，几点能领？" }
  var askHowToEnableCard: String { "新卡怎么启用？" }
  var askHowToActivateAccount: String { "新社保卡的银行功能怎么激活，带什么？" }
  var sayEnabledCardIsRefused: String { "新卡启用了，医院还刷不了，请查一下。" }
  var askHowToClaimCosts: String { "看病垫付的钱怎么报销，带什么？" }
  var askHowToExchangeCard: String { "社保卡快到期了，怎么换？" }
  var askHowToChangeBank: String { "社保卡要换一家银行，怎么办？" }
  var askWhetherAccountMayClose: String { "旧账户还有没有钱进出？现在能销吗？" }
  var askWhenAwayFilingEnds: String { "异地就医备案到哪天？" }
  var askToExtendTemporaryCard: String { "临时卡快到期了，能续吗？" }
  var identityDocumentNumber: String { "证件号码" }
  var idNumberInHouseholdBook: String { "身份证号（户口簿上有）" }
  var idCardNumber: String { "身份证号" }
  var numberOfDocument: String { "证件号码" }
  func numberOfHolder(number: String) -> String { "持卡人的\(number)" }
  var callPageTitle: String { "打电话" }
  var nextCallField: String { "下一个" }
  var callIsDone: String { "打完了" }
  func exampleOfHoldingDays(day: Day) -> String { "比如：7、7 天、\(day.monthAndDay)" }
  var writeDaysBeforeEnding: String { "先写管几天，再写到期怎样；没问到就都空着。" }
  var writeWorksAgainOrVoid: String { "写“自动恢复”或“作废”" }
  func callWasRecorded(name: String, time: String) -> String { "记下了：\(name)，今天 \(time)" }
  func callRecordedWithAnswer(done: String, said: String) -> String { "\(done)，\(said)" }
  func reportHoldsDays(days: Int, until: String) -> String { "管 \(days) 天，到 \(until)" }
  func reportHoldsSpan(span: String, until: String) -> String { "管 \(span)，到 \(until)" }
  var nobodySaidHowLong: String { "没问到管几天" }
  func daysCountedUnlessSaid(days: Int, until: String) -> String { "没问到管几天，按 \(days) 天提醒：\(until)" }
  var askLead: String { "问" }
  var blankLeadBelowAsk: String { "  " }
  func reportHoldsUntil(day: String) -> String { "管到 \(day)" }
  var onRecord: String { "查到的" }
  var askedBefore: String { "问到的" }
  var writeWhatTheySaid: String { "打完了，记下他们说的" }
  var lookUpAreaCode: String { "人不在发卡地，前面要加那里的区号；这里没有登记，先查好再打。" }
  func bankHotlineNumber(bank: Names, number: String) -> String { "\(bank.short) 客服 \(number)" }
  var bewareOfFalseHotlines: String { "打之前在银行自己的 App 里核对号码，假客服会骗钱。" }
  func whichBankIsOnCard(key: String) -> String { "哪家银行\(key)？选好就有号码；没开过银行功能的，也在那里选。" }
  var noBankNumberAskBranch: String { "号码没有查到：看卡背面；卡不在手上，看这家银行自己的 App，或问网点。" }
  func callerAloud(_ acting: Acting) -> String {
    switch acting {
    case .`self`: ""
    case .agent: "我替家人"
    case .guardian: "我替孩子"
    case .employer: "我替单位的职工"
    }
  }
  func callerMeaning(_ acting: Acting) -> String { callerAloud(acting) }
  func reportAloud(side: Side, isStolen: Bool, acting: Acting) -> String {
    let what = isStolen ? "被偷了" : "丢了"
    let request = side == .social ? "要临时挂失" : "银行账户要口头挂失"
    let opening = acting == .`self` ? "" : "\(callerAloud(acting))挂失："
    return "\(opening)社保卡\(what)，\(request)。"
  }
  func reportMeaning(side: Side, isStolen: Bool, acting: Acting) -> String {
    reportAloud(side: side, isStolen: isStolen, acting: acting)
  }
  var howLongAloud: String { "挂失管几天？" }
  var howLongMeaning: String { howLongAloud }
  var whatThenAloud: String { "到期自动恢复，还是作废？" }
  var whatThenMeaning: String { whatThenAloud }
  var askHowLongReportHolds: String { "问清挂失管几天。" }
  func sentenceToSay(words: String, pinyin: String, meaning: String) -> String {
    "说：“\(words)”"
  }
  func numberMayFailFromAbroad(number: String) -> String { "\(number) 从境外不一定打得通：看卡背面或官网上给境外用的号码。" }
  func dialFromAbroad(dialled: String) -> String { "从境外打：\(dialled)" }
  var callPoliceIfStolen: String { "被偷的：先挂失，损失就止住；挂失打完马上打 110 报警。" }
  func callToBlockCard(number: String) -> String { "\(number)打电话：社保这边挂失" }
  func callToBlockAccount(number: String) -> String { "\(number)打电话：银行这边挂失" }
  var numberIsHearsay: String { "，有人说是这个号" }
  func cardOfficeBySign(place: String?) -> String { "\(place ?? "")人社" }
  var chooseBankForNumber: String { "卡面上的那家银行：按 b 选，就有号码。" }
  var noBankNumberFound: String { "号码没有查到：看卡背面，或这家银行自己的 App。" }
  var sayLead: String { "说" }
  func linesToSay(words: String, pinyin: String, meaning: String, number: String) -> [String] {
    ["“\(words)”  \(number)放手边。"]
  }
  func mayAskForPapersToo(papers: String) -> String { "可能还问\(papers)，没有也先打" }
  var holidayNoAnswerKey: String { "今天不是工作日，人工可能不在：没打通按 n。" }
  func thenCallUnchosenBank(number: String) -> String { "\(number)然后打银行，卡面上的那家：按 b 选好，下一页就有号码" }
  var urgentCareShowMedicalCode: String { "看病急用，先亮手机医保码；没有手机，按 m。" }
  var careTodayKey: String { "今天要看病，按 m。" }
  var neverOpenedAccountKey: String { "没开过银行功能：按 b，选最后一行。" }
  var nextBankNumberOnCard: String { "，号码看卡背面" }
  func thenCallBank(number: String, bank: String, found: String) -> String {
    "\(number)然后打银行：\(bank)\(found)"
  }
  func reportFormallyAtWindow(paper: String) -> String { "带\(paper)到窗口办正式挂失，拿回执；补卡可以同一趟申请。" }
  func callAgainLater(day: String) -> String { "没打通，晚点再打：\(day) 再提醒" }
  func holidayNobodyMayAnswer(ways: String) -> String { "今天不是工作日，人工可能不上班。\(ways)" }
  func mattersToAsk(headings: String, key: String) -> String { "打电话要问的\(key)：\(headings)。" }
  func answerReadAs(understood: String) -> String { "听成：\(understood)" }
  var formalReportCanBeUndone: String { "正式挂失以后找到卡，还能解挂" }
  var formalReportIsFinal: String { "正式挂失办了就撤不回来：还想找找的，先别办" }
  func askWhetherFormalReportFinal(desk: String) -> String { "正式挂失以后找到卡还能不能解挂，去之前先问：\(desk)。" }
  func sideReportHoldsUntil(side: String, day: String) -> String { "\(side)的挂失到 \(day)为止。" }
  func sideHoldsUntil(side: String, day: String) -> String { "\(side)到 \(day)" }
  func reportsAssumedShortest(days: String) -> String { "挂失先按查到的最短说法算：\(days)；问到准的就改。" }
  var howLongSocialReportHolds: String { "社保这边挂失管多久" }
  func socialReportTermUnknown(place: String) -> String { "社保这边挂失管多久：\(place)没有查到官方说法。" }
  func reportedTodayAssumedUntil(day: String) -> String { "今天挂失，本程序按 \(day)到期提醒你；电话里问到的，以它为准。" }
  func oneCallBlocksBoth(number: String) -> String { "打 \(number) 挂一次，社保和银行两边都停；问一句确认" }
  var oneReportBlocksBoth: String { "这里挂一次，社保和银行两边都停；问一句确认" }
  func questionsForSocialReport(number: String) -> String {
    "\(number)放手边。问清楚两件事：挂失管几天？到期是自动恢复还是作废？时间和受理号记下来。"
  }
  var reportYourself: String { "也能自己办" }
  func channelReportsFormally(channel: String) -> String { "\(channel)（办的是正式挂失）" }
  var reportNeverRecorded: String { "没记过挂失：先问挂没挂过；挂过就按 Enter 记下，没挂就现在挂。" }
}
