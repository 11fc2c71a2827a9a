extension Chinese: TakeAwayCopy {
  func calendarTitle(name: String, duty: String, number: String?) -> String {
    "补卡 \(name)：\(duty)\(number.map { "，打 \($0)" } ?? "")"
  }
  var calendarDayIsOver: String { "已经过了，今天就办。" }
  var mandateUnknown: String { "要不要委托书没有查到，先打电话问；空白的附在后面，用得上再填。" }
  var mandateOnNoList: String { "查到的清单里没有委托书；空白的附在后面，用得上再填。" }
  func mandateIsHearsay(mark: String) -> String { "有人说要委托书，没有官方来源；空白的附在后面，填好带上不吃亏。\(mark)" }
  func mandateNeeded(mark: String) -> String { "要委托书，空白的附在后面，填好带上。\(mark)" }
  func papersAreHearsay(count: Int) -> String { "“可能会要”的 \(count) 样只是有人说，没有官方来源。" }
  func tripsLackList(trips: [Int]) -> String {
    "第 \(trips.map(String.init).joined(separator: "、")) 趟的材料，可靠的清单没有或者不全。"
  }
  var ourRemindersExplained: String { "写着“本程序的提醒”的日子没有官方说法，是按稳妥的算。" }
  var callToReportSocialSide: String { "社保这边：挂失" }
  var callToReportBankSide: String { "银行那边：挂失" }
  func callToReportAgain(purpose: String, last: String) -> String { "\(purpose)，再办一次（上次 \(last)）" }
  var cardOfficeCallPurpose: String { "问进度、问材料" }
  var bankCallPurpose: String { "问账户里的钱" }
  func betweenTwoDays(first: String, last: String) -> String { "\(first)到 \(last)之间" }
  func chatShortBring(papers: String) -> String { "带\(papers)" }
  var chatOwnCard: String { "" }
  var chatRelativesCard: String { "家里人的" }
  var chatChildsCard: String { "孩子的" }
  var chatEmployeesCard: String { "职工的" }
  var chatCardIsLost: String { "丢了" }
  var chatCardWasStolen: String { "被偷了" }
  var chatCardNeedsSomething: String { "的事" }
  func chatHeading(whose: String, trouble: String, place: String) -> String {
    "\(whose)社保卡\(trouble)\(place)，"
  }
  func chatNothingToDo(heading: String) -> String { "\(heading)现在没有要办的。" }
  func chatCallsToday(heading: String, count: Int) -> String { "\(heading)今天打 \(count) 个电话：" }
  func chatThingsNow(heading: String, count: Int) -> String { "\(heading)现在做 \(count) 件事：" }
  func chatNumberedThing(number: Int, thing: String) -> String { "\(number). \(thing)" }
  func chatWhatToAskCalling(number: String) -> String {
    "打之前把\(number)拿在手上。问清两样：挂失管几天？到期是自动恢复还是作废？时间和受理号记下来告诉我。"
  }
  func chatLapseIfNotTold(day: String) -> String { "没问到管几天，就按 \(day)到期算，到那天以前再打一次。" }
  func chatDuty(day: String, duty: String, call: String?) -> String {
    "\(day)：\(duty)\(call.map { "。\($0)" } ?? "")"
  }
  func chatVisit(place: String, errands: String, who: String?) -> String {
    "接着去\(place)：\(errands)。\(who ?? "")"
  }
  func chatBringPapers(papers: String) -> String { "带：\(papers)" }
  func chatAskWhichAndWhen(office: String?, hours: String?, call: String) -> String {
    let known = "\(office.map { "在\($0)。" } ?? "")\(hours.map { "\($0)。" } ?? "")"
    return "\(known)哪家办、几点开，先\(call)问。"
  }
  var chatHolderMustCome: String { "持卡人要到场。" }
  func chatBringIfAtHand(papers: String) -> String { "有就带上（有人说会要）：\(papers)" }
  func paperAsOriginal(paper: String) -> String { "\(paper)原件" }
  func paperAsOriginalAndCopy(paper: String) -> String { "\(paper)原件和复印件" }
  func paperAsCopy(paper: String) -> String { "\(paper)复印件" }
  func chatShortAskForCard(number: String) -> String { "打 \(number) 问卡好没有" }
  func chatShortReport(number: String) -> String { "打 \(number) 挂失" }
  func chatShortCallAgain(day: String) -> String { "\(day)前再打" }
  var chatCareNeedsCode: String { "看病急用，先亮手机上的医保码。" }
  var neverSendSecretsInChat: String { "身份证号、卡号、验证码别发在聊天里，谁要都别给。" }
  func sheetWhatToAskCalling(number: String) -> String {
    "\(number)拿在手上。问清：管几天？到期自动恢复还是作废？时间和受理号记下来。"
  }
  var reportHoldingTime: String { "挂失管多久" }
  var reportTermNotFound: String { "挂失管多久，没有查到官方说法。" }
  func sheetLapseIfNotTold(day: String) -> String { "没问到的，按 \(day)到期算，那天以前再打一次。" }
  var sheetWhatToAskBank: String { "问清：口头挂失管几天？账户里的钱和自动扣款会怎样？" }
  func deskRefersTo(place: String) -> String { "本窗口不办，请去\(place)" }
  func sheetAskWhichPlace(place: String?, call: String) -> String {
    "\(place.map { "\($0)。" } ?? "")哪家办，先\(call)问。"
  }
  var onlineAtAnyHour: String { "随时" }
  func hoursNotKnownAsk(call: String) -> String { "没有查到，先\(call)问。" }
  var durationNotKnown: String { "没有查到，办的时候问一句。" }
  func feeOfPlaceAndYear(fee: String, place: String, year: String) -> String {
    "\(fee)（\(place)，\(year)）"
  }
  var feeNotKnown: String { "没有查到，办之前问一句。" }
  var feeIsOfProvince: String { "省里" }
  func fileSaved(path: String) -> String { "存好了： \(path)" }
  func fileSavedAndOpening(path: String) -> String { "正在打开，也存在这里： \(path)" }
  func sheetSentToPrinter(printer: String) -> String { "告知单交给打印机 \(printer) 了。" }
  func plainTextSentToPrinter(printer: String) -> String { "文字版交给打印机 \(printer) 了（这台机器没有能排版的浏览器）。" }
  var copyFromNormalScreen: String { "放到普通屏幕上，选中复制" }
  var drawGistForPhone: String { "要点画成二维码，手机扫走" }
  var sendToFamily: String { "发给家里人" }
  var copyChatLines: String { "复制" }
  func scanToDial(number: String) -> String { "手机相机对准它，就能拨 \(number)。" }
  var scanToTakeLines: String { "手机相机或微信扫一扫，这几行字就到手机上。" }
  var invertUnreadableCode: String { "扫不出来就反色" }
  var codeTitle: String { "二维码" }
  var noCodeLineByLine: String { "一行一行地问时不画二维码。" }
  var terminalCannotDrawCode: String { "这个终端画不了二维码的小方块。" }
  var codeNeedsLibrary: String { "画二维码要先装 libqrencode4（Debian、Ubuntu：apt install libqrencode4）。" }
  var linesTooLongForCode: String { "这段字太长，放不进一个二维码。" }
  func windowTooSmallForCode(columns: Int, rows: Int) -> String {
    "窗口太小：这个二维码要 \(columns) 列、\(rows) 行。"
  }
  var howToTakeAlong: String { "怎么带走？" }
  var takenAlongWithoutNumbers: String { "都没有你的证件号、卡号和电话；文件不会盖掉别的文件。" }
  var takeAlong: String { "带走" }
  var takeItThisWay: String { "就这样" }
  func printsSheetOn(printer: String, isLarge: Bool) -> String {
    "\(isLarge ? "大字的告知单" : "告知单，一张 A4")，打印机 \(printer)"
  }
  func printsPlainTextOn(printer: String) -> String { "打印机 \(printer)；这台机器不能排版，打的是文字版" }
  var printSheet: String { "打印" }
  var openThenPrint: String { "打开看，再打印" }
  func opensSheetInBrowser(isLarge: Bool) -> String {
    "\(isLarge ? "大字的" : "")告知单在浏览器里打开，文件也留着"
  }
  var saveSheet: String { "存成文件" }
  func savesSheetInto(folder: String, isLarge: Bool) -> String {
    "\(isLarge ? "大字的" : "")告知单，存到 \(folder)"
  }
  var saveLargeSheet: String { "存成大字的" }
  var largeSheetIsForElders: String { "给老人看，可能两三张纸" }
  var saveCalendar: String { "存成日历提醒" }
  var calendarRingsDayBefore: String { "导进手机日历，提前一天早上 9 点响，会失效的提前三天也响，写着打哪个号、说什么" }
  var makeChatLines: String { "发给家里人的几行话" }
  var chatLinesHold: String { "打哪个号、怎么说、带什么，贴到微信里" }
  var drawGistAsCode: String { "要点画成二维码" }
  var phoneTakesGist: String { "手机一扫就带走" }
  var showPapersForCopying: String { "材料放到普通屏幕上" }
  var papersStayInTerminal: String { "成文字，可以选中复制；会留在终端里" }
  func drawNumberAsCode(number: String) -> String { "\(number) 画成二维码" }
  func phoneDialsNumber(office: String) -> String { "手机一扫就拨\(office)" }
  var papersForCopying: String { "材料清单" }
  var wayBackFromTerminal: String { "按 Enter 回到 buka。上面的字会留在终端里；窗口上换人之前请清屏。" }
  var oneTripForSeveral: String { "几张卡一趟办" }
  func othersGoThereToo(count: Int) -> String {
    "这里还有 \(count) 件也去那里，是一家的就合成一张清单；打开会列出称呼"
  }
  var saveNormalSheet: String { "存成普通大小的" }
  var oneSheetOfPaper: String { "一张 A4" }
}
