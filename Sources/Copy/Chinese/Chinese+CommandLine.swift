import CardJourney
import CityGuide

extension Chinese: CommandLineCopy {
  func commandToRecord(command: String) -> String { "\n记下来：\(command)" }
  var noLogToExamine: String { "还没有数据文件，没什么要查的。" }
  var howToRescueLog: String { "把读得出的救到新文件：buka doctor --rescue saved.sqlite（原来的文件不动）" }
  func rescueFileExists(path: String) -> String { "已经有 \(path) 这个文件，没有动它。换个名字。" }
  func logWasRescued(path: String) -> String { "已救到 \(path)。" }
  func casesWereRescued(count: Int, path: String) -> String {
    "\(count) 个事项已救到 \(path)。要用它，先关掉所有 buka，再："
  }
  func readableCasesAndRecords(cases: Int, records: Int) -> String {
    "读得出 \(cases) 个事项、\(records) 条记录"
  }
  var nothingIsReadable: String { "什么都读不出" }
  func logIsWhole(path: String, held: String) -> String { "完好：\(path)，\(held)" }
  func logFindingWithContents(finding: String, held: String) -> String { "\(finding)\n  \(held)" }
  func caseRescuedWhole(id: String, count: Int) -> String { "\(id)：\(count) 条都在" }
  func caseRescuedInPart(id: String, count: Int, lost: String) -> String {
    "\(id)：救出 \(count) 条，丢了第 \(lost) 条，请照材料补记"
  }
  func exportWasWritten(path: String) -> String { "写好了：\(path)" }
  func sheetLacksSituation(id: String) -> String { "\(id) 还没说卡怎么了，告知单没有可写的：先说情形和发卡地。" }
  func cannotExportCase(error: String) -> String { "导不出来：\(error)" }
  func noSuchFileOrFolder(path: String) -> String { "没有 \(path) 这个文件或文件夹。" }
  var guidesHaveNoMistakes: String { "没有问题。" }
  func guideMistakeCounts(errors: Int, warnings: Int) -> String {
    "错误 \(errors) 处，提醒 \(warnings) 处。"
  }
  var findingIsError: String { "错误" }
  var findingIsWarning: String { "提醒" }
  var answerIsOfThisCase: String { "这个回答只管这一件事，不记给别人。" }
  func answerKeptForDesk(path: String) -> String { "记在本窗口的文件里：\(path)" }
  func answerNotedWithUndo(answer: String, until: Day, id: String) -> String {
    "记下了：\(answer)，用到 \(until)。听错了就 buka undo \(id)"
  }
  var sayIssuingPlaceFirst: String { "先说卡是哪里发的。" }
  func answerMustFollow(example: String) -> String { "后面写上对方怎么回答，\(example)" }
  func refusalWithReportCommand(refusal: String, command: String) -> String {
    "\(refusal)\n记挂失时填：\(command)"
  }
  func untilIsNoDay(until: String) -> String { "--until \(until) 不是日期，写成 2027-05-21。" }
  func noSuchQuestion(key: String, guess: String, name: String) -> String {
    "没有“\(key)”这个问题。\(guess)用 buka questions \(name) --json 看有哪些。"
  }
  func importWasMasked(count: Int) -> String { "里面有 \(count) 处号码或密码，已经盖掉，没有留下。" }
  func cannotReadImport(path: String) -> String { "读不了 \(path)。检查文件名和权限。" }
  func importBroughtNothing(id: String) -> String { "\(id) 没有新的记录，什么都没变。" }
  func importAddedRecords(id: String, count: Int) -> String { "\(id) 并入了 \(count) 条记录。" }
  func caseTakenOver(id: String, count: Int) -> String { "\(id) 已接过来，\(count) 条记录。" }
  func caseTakenOverRenamed(theirs: String, count: Int, ours: String) -> String {
    "对方的 \(theirs) 已接过来，\(count) 条记录。这边已有别的 \(theirs)，所以编号是 \(ours)。"
  }
  func lineWasNotRecorded(problems: [String]) -> String {
    problems.joined(separator: "\n") + "\n什么都没有记下。"
  }
  func caseBegunDespiteFailure(id: String) -> String { "事项 \(id) 已经建好，不要再建一次。" }
  func terminalDrawsNoScreens(name: String) -> String {
    "\(name) 这种终端画不了整屏（可以试试 TERM=xterm-256color buka），所以："
  }
  var commandTreeUnreadable: String { "读不出命令的说明。" }
  var nothingToPropose: String { "这个事项里还没有记下别人也用得上的回答：用 buka told 记。" }
  func nothingDueInCase(id: String) -> String { "\(id) 没有要提醒的事。" }
  func putOffToWhichDay(day: Day) -> String { "推到哪天？写 \(day.monthAndDay)、明天、3天、下周五。" }
  func putOffNotUnderstood(word: String, keys: String) -> String {
    "看不懂“\(word)”。先写哪件事（\(keys)，不写就是最急的一件），再写哪天：11-28、明天、3天、下周五。"
  }
  var noCasesBeginWithNew: String { "还没有事项。用 buka new 新建。" }
  func noSuchRecord(number: Int, id: String) -> String {
    "没有第 \(number) 条记录。buka show \(id) 看有哪些。"
  }
  func recordIsTakingBack(number: Int, id: String) -> String {
    "第 \(number) 条本身就是撤销。要撤回它用 buka undo \(id)。"
  }
  func recordAlreadyTakenBack(number: Int) -> String { "第 \(number) 条已经撤掉了。" }
  func stepCannotBeReached(step: String, id: String) -> String {
    "照这件事说过的情况，到不了“\(step)”。情形写错了就先改：buka record \(id) answer situation …"
  }
  func stepAlreadyReached(step: String) -> String { "已经到“\(step)”，或过了这一步。" }
  var recordsWrittenAgain: String { "又记上了：" }
  var recordsTakenBack: String { "撤掉了：" }
  func caseIsStillOpen(id: String) -> String { "事项 \(id) 没有结束，接着办就行。" }
  func noSuchAdvicePage(name: String, guess: String, pages: String) -> String {
    "没有“\(name)”这一页。\(guess)有：\(pages)。"
  }
  var filesLeftOut: String { "没读的文件：" }
  func unknownWordSeeList(unknown: String) -> String { "\(unknown)认得的词：buka word。" }
  var wipeNeedsConfirmation: String { "删了找不回来：要先在终端里确认，脚本里加 --yes。什么都没删。" }
  var wordForAllCases: String { "全部" }
  func asksToWriteWord(cases: String?, word: String) -> String {
    "要删掉\(cases.map { " \($0) " } ?? "全部事项")，请写 \(word)："
  }
  var nothingWasDeleted: String { "什么都没删。" }
  func guideFolderNotFound(tried: String) -> String {
    "找不到指南文件夹，找过这些地方：\n  \(tried)\n把 Resources 文件夹放到程序旁边，或用 BUKA_RESOURCES 指明它在哪。"
  }
  func noSuchCase(id: String) -> String { "没有 \(id) 这个事项。" }
  var nothingWrittenCaseChanged: String { "别处刚改过这个事项，什么都没写。请再来一次。" }
  func logIsForeign(path: String) -> String {
    "\(path) 不是 buka 的文件，没有动它。把它移开，或用 XDG_DATA_HOME 换一个文件夹。"
  }
  func logIsDamaged(path: String, detail: String) -> String {
    "\(path) 坏了（\(detail)），没有动它。buka doctor 会说坏在哪，并把读得出的救到新文件里。"
  }
  func pendingRecordsUnreadable(path: String) -> String {
    "\(path)-wal 里还有记录，这里没有写的权限，读不了。把整个文件夹复制到能写的地方，用 XDG_DATA_HOME 指过去。"
  }
  func logLostWrites(path: String, count: Int) -> String {
    "\(path) 最后写的 \(count) 次不见了（换成了旧的一份，或 -wal 坏了），没有动它。buka doctor 会说清楚。"
  }
  func logIsNewer(path: String) -> String { "\(path) 是更新版本的 buka 写的，没有动它。请用新版本打开。" }
  func logCannotBeWritten(path: String) -> String { "写不了：检查文件夹权限，或用 XDG_DATA_HOME 换一个文件夹。\(path)" }
  func logDiskIsFull(path: String) -> String { "磁盘满了，没有写进去，以前记的都在。腾出空间再试。\(path)" }
  func logsDoNotFit(origin: String) -> String {
    "两边的记录对不上（\(origin)），什么都没写。多半是有一边用了复制或恢复过的数据文件：请照对方的状态在这边补记。"
  }
  func logWasMoved(path: String) -> String { "记录的文件被移走、删掉或换掉了，没有写进去。把它放回原处，或退出再打开。\(path)" }
  var noFolderForCases: String { "没有地方放事项：XDG_DATA_HOME 和 HOME 都没指到一个有的文件夹。用 XDG_DATA_HOME 指明一个。" }
  func logMadeWithSudo(path: String) -> String { "用 sudo 建的记录，你自己会打不开：不加 sudo 再来一次。\(path)" }
  var recordWouldNotReadBack: String { "这样写下去会读不回来，没有写。换个写法再试。" }
  func logHeldByOther(path: String) -> String { "另一个程序正占着这个文件，稍等再试。\(path)" }
  func tooManyFilesOpen(path: String) -> String {
    "打开的文件太多，系统不让再开，记录没打开：用 ulimit -n 放宽，再试一次。\(path)"
  }
  func memoryRanOut(path: String) -> String { "内存不够了，没有写进去。关掉一些程序再试。\(path)" }
  func logDiskFailed(reason: String, path: String) -> String {
    "磁盘读写出错（\(reason)），没有写进去。盘可能要坏了：先把文件复制到别处。\(path)"
  }
  func linksLeadInCircle(path: String) -> String { "链接绕成了圈，打不开。理好链接再试。\(path)" }
  func logFolderMissing(path: String) -> String { "放它的地方不在，也建不出来：是链接的话，看它指到哪儿。\(path)" }
  func pathCrossesFile(path: String) -> String {
    "路径中间有一段是文件，不是文件夹。把它移开，或用 XDG_DATA_HOME 换一个文件夹。\(path)"
  }
  func logCannotBeOpened(reason: String, path: String) -> String {
    "打不开，也写不了（\(reason)）。理好再试，或用 XDG_DATA_HOME 换一个文件夹。\(path)"
  }
  func handoverIsForeign(path: String) -> String {
    "\(path) 不是 buka 交接的事项，什么都没写。对方用 buka export 编号 --format handover 导出。"
  }
  func handoverIsNewer(path: String) -> String { "\(path) 是更新版本的 buka 写的，什么都没写。请用新版本导入。" }
  func handoverIsDamaged(path: String) -> String { "\(path) 坏了或被改过，什么都没写。请对方重新导出一份。" }
  func programHasFailed(path: String) -> String {
    "buka 自己出了错，停下来了。凡是说过记下了、已保存的都在 \(path)，再打开 buka 就能接着办。"
  }
  func noSuchCommand(word: String, guess: String) -> String {
    "没有 \(word) 这个命令。\(guess)buka help 列出全部命令。"
  }
  func noSuchOption(word: String, guess: String) -> String {
    "没有 \(word) 这个选项。\(guess)加 --help 看有哪些。"
  }
  func optionCannotBe(option: String, word: String, guess: String, known: [String]) -> String {
    "\(option) 后面不能写 \(word)。\(guess)可以写：\(known.joined(separator: "、"))。"
  }
  func optionCannotReadWord(option: String, word: String) -> String {
    "\(option) 后面的“\(word)”看不懂；加 --help 看怎么写。"
  }
  func optionNeedsWord(option: String, placeholder: String) -> String {
    "\(option) 后面还要写 \(placeholder)。"
  }
  func commandNeedsWord(command: String, word: String) -> String {
    "\(command) 后面还要写 \(word)；加 --help 看怎么写。"
  }
  func optionGoesBehindCommand(option: String, command: String) -> String {
    "\(option) 要写在命令后面：buka \(command) … \(option)。"
  }
  func wordTooManyForCommand(command: String, word: String) -> String {
    "\(command) 后面不用写“\(word)”；加 --help 看怎么写。"
  }
  func didYouMean(guess: String) -> String { "是不是 \(guess)？" }
  var guideFolderVariable: String { "指南所在的文件夹，或编好的 guides.set" }
  var dataFolderVariable: String { "事项存在它下面的 buka 里" }
  var configurationFolderVariable: String { "设置是它下面的 buka/config.yaml，本窗口自己的指南在 buka/guides 里" }
  var cacheFolderVariable: String { "编好的指南放在它下面的 buka 里" }
  var homeFolderVariable: String { "前三个没有设时，用它下面的文件夹；它也没有设，就用系统登记的那个" }
  var languageVariable: String { "以 en 开头就说英文，否则说中文" }
  var encodingVariable: String { "终端用什么编码" }
  var terminalKindVariable: String { "终端的种类；dumb 就一行一行地问" }
  var columnsVariable: String { "一行一行地问时，一行最多多宽；整屏时，终端自己不知道大小才看它" }
  var rowsVariable: String { "整屏时，终端自己不知道大小才看它" }
  var accessibleLinesVariable: String { "设了（0 除外）就一行一行地问" }
  var noColourVariable: String { "设了就不用颜色" }
  var escapeDelayVariable: String { "按 Esc 后等多少毫秒" }
  var ambiguousWidthVariable: String { "设成 2：终端把横线、圆圈这类字画成两格" }
  var sudoCallerVariable: String { "sudo 是谁叫的：在他的文件夹里不建新的记录" }
  var noGuardVariable: String { "设了（0 除外）就不留进程看着终端，出错时交给调试器" }
  var keyScriptVariable: String { "照文件里写的按键运行，给测试用" }
  var downloadFolderVariable: String { "带走的文件存在这里；没有设就看 user-dirs.dirs，再看 ~/Downloads，再就是 ~" }
  var programPathVariable: String { "在这里找 lp、lpstat、xdg-open 和浏览器" }
  var displayVariable: String { "设了才问要不要用浏览器打开" }
  var exitDone: String { "办成了" }
  var exitRefusedOrDue: String { "规则不许，没有找到，或（due）有事到期" }
  var exitWrongUsage: String { "命令写错了" }
  var exitUnreadableData: String { "数据读不出来" }
  var exitResourcesMissing: String { "找不到指南，或要读的文件" }
  var exitCannotWrite: String { "写不了" }
  var exitDiskFull: String { "磁盘满了" }
  var exitTryAgain: String { "被别的程序占着，稍后再试" }
  var exitOnHangup: String { "收到 HUP" }
  var exitOnInterrupt: String { "收到 INT，或按了两次 Ctrl-C" }
  var exitPipeClosed: String { "结果没人读（管道的另一头关了）" }
  var exitOnTermination: String { "收到 TERM" }
  var manualName: String { "名称" }
  var manualSynopsis: String { "用法" }
  var manualDescription: String { "说明" }
  var manualCommands: String { "命令" }
  var manualCommonOptions: String { "每个命令都有的选项" }
  var manualFiles: String { "文件" }
  var manualEnvironment: String { "环境变量" }
  var manualExitStatus: String { "退出码" }
  var manualKeys: String { "按键" }
  var manualLinesForScreens: String { "一行一行地问时" }
  var manualLineKeys: String { "数字选那一项，字母和画面上的一样；只按回车再说一遍。" }
  var casesFile: String { "全部事项，只有自己能读（0600）；没有设就是 ~/.local/share/buka/cases.sqlite" }
  var backupFiles: String { "有记录的日子每天一份备份，留最近三份；换新版本前也备一份" }
  var writeCountFile: String { "一共写过多少次，少了就知道；里面没有事项的内容" }
  var settingsFile: String {
    "自己的设置，一行一个：language: zh 或 en；sheet: normal 或 large（告知单的字）；desk: 窗口的名字。选项和环境变量优先；没有设就是 ~/.config/buka/config.yaml"
  }
  var deskGuideFiles: String { "本窗口自己的指南，比随程序来的优先；没有设就在 ~/.config/buka/guides" }
  var compiledGuideFiles: String { "第一次运行时编好的指南，随时可以删；没有设就在 ~/.cache/buka" }
  var userFoldersFile: String { "桌面记下的下载文件夹；只读" }
  var guideFiles: String { "指南；没有设就找程序旁边的 Resources、../share/buka" }
  func outputFileExists(path: String) -> String { "已经有 \(path) 这个文件，没有动它。换个名字，或加 --force。" }
  func outputDiskIsFull(path: String) -> String { "磁盘满了，没有写出来。腾出空间再试。\(path)" }
  func outputFileNotWritable(path: String, reason: String) -> String {
    "写不了 \(path)（\(reason)）。换一个文件夹再试。"
  }
  func resultIsLost(reason: String, done: String?) -> String {
    "结果没写出去：标准输出\(reason)。\(done ?? "")"
  }
  var standardOutputUnread: String { "没人读" }
  var standardOutputClosed: String { "是关着的" }
  var standardOutputDiskFull: String { "所在的磁盘满了" }
  func standardOutputNotWritable(reason: String) -> String { "写不了（\(reason)）" }
  func caseChangedDespiteFailure(id: String) -> String { "事项 \(id) 已经改好了，不要再来一次。" }
  var noPrinterFound: String { "没有找到打印机：先存成文件，拿到能打印的地方去。" }
  func printerRefused(printer: String) -> String { "打印机 \(printer) 没有接下来：看看它开着没有，或先存成文件。" }
  func browserDidNotOpen(path: String) -> String { "打不开，文件在这里，自己用浏览器打开：\(path)" }
  func settingsHaveMistake(place: String, fault: String) -> String {
    "设置有误：\(place) \(fault)。改好以前不照它办。"
  }
  func cannotReadKeyScript(path: String) -> String { "读不了脚本 \(path)。" }
  func keyScriptLineUnknown(path: String, line: Int, content: String) -> String {
    "\(path) 第 \(line) 行看不懂：\(content)"
  }
  func todayIsNoDay(day: String) -> String { "--today \(day) 不是日期，写成 2026-11-22、昨天。" }
  func nowIsNoTime(time: String) -> String { "--now \(time) 不是时间，写成 20:30。" }
  func unknownLanguageOption(option: String) -> String {
    "--lang 不认得 \(option)：写 zh 或 en，zh-CN、zh_CN.UTF-8、en_US 也可以。"
  }
  var onlyCompiledGuidesHere: String { "这里只有编好的指南，没有可以检查的 YAML：写明 Resources 文件夹。" }
  func wordIsMissing(expected: String) -> String { "后面还缺一个词，可以是：\(expected)。" }
  func wordTooMany(word: String) -> String { "“\(word)”多了，后面不用再写。" }
  func wordNotKnown(word: String, guess: String, expected: String) -> String {
    "不认得“\(word)”。\(guess)可以是：\(expected)。"
  }
  func dayNotUnderstood(day: String) -> String { "看不懂日子“\(day)”，写成 2026-11-20、11-20 或 yesterday。" }
  func bankNameIsAmbiguous(name: String, banks: String) -> String {
    "“\(name)”有好几家：\(banks)。请写前面的代号。"
  }
  func noSuchBankNearest(name: String, nearest: String) -> String {
    "没有“\(name)”这家银行。最接近的：\(nearest)。没列出的银行写 other。"
  }
  func importNamesUnknown(path: String, name: String, guess: String) -> String {
    "\(path) 里的“\(name)”不在这里的名单上，什么都没写。\(guess)请对方改好再导出，或先更新这边的资料。"
  }
  func placeNameIsAmbiguous(name: String, places: String) -> String {
    "“\(name)”有好几个地方：\(places)。前面加上市名，或写六位代码。"
  }
  func noSuchPlaceFindWithCities(name: String) -> String {
    "没有“\(name)”这个地方。写市、县、区的名字、拼音、区号或六位代码，buka cities 可以查。"
  }
  func placeNotFoundButSimilar(name: String, places: String) -> String {
    "没有“\(name)”这个地方。是不是：\(places)？"
  }
  var nothingToChangeOnLine: String { "没有什么要改的。" }
  func recordWasRefused(
    reasons: [String], repair: String, mayInsist: Bool, insisted: Bool
  ) -> String {
    "没有记下。原因：\n" + reasons.joined(separator: "\n") + repair
      + (mayInsist ? "\n确实办成了就加 --insist，会留一个提醒。" : "")
      + (insisted ? "\n这个加 --insist 也不行：前后对不上，不是规定不许。" : "")
  }
  func recordFirstWith(id: String, words: String) -> String { "\n可以先补记：buka record \(id) \(words)" }
  func recordsNoLongerFit(records: String) -> String {
    "这样改，下面的记录会对不上：\n\(records)\n要一起撤掉就加 --take-along。"
  }
  var noFolderForDeskGuides: String {
    "没有地方放本窗口的指南：XDG_CONFIG_HOME 和 HOME 都没指到一个有的文件夹。用 XDG_CONFIG_HOME 指明一个。"
  }
  func answerUnfitForDesk(reason: Words) -> String {
    "这个回答不能记给整个窗口（\(reason.text(in: .zh))）。改了再记，或去掉 --desk，只记在这一件事里。"
  }
  func deskGuideExists(path: String) -> String { "\(path) 已经有了，没有动它。改它，或先把它移开。" }
  func tooManyFilesToday(folder: String) -> String { "\(folder) 里这一天的文件太多了，先清一清。" }
  var deletedWhileOtherOpen: String { "已经删掉，但另一个 buka 还开着：把它们都关掉，磁盘上才不留痕迹。" }
  func noSuchCaseButThese(name: String, guess: String, known: [String]) -> String {
    "没有“\(name)”这个事项。\(guess)现有：\(known.joined(separator: "、"))。"
  }
  func noSuchCaseBeginOne(name: String) -> String { "没有“\(name)”这个事项。用 buka new 新建。" }
  var handingToPrinter: String { "正在交给打印机……" }
  var waitingForOtherProgram: String { "另一个 buka 正占着数据文件，等它一下……" }
  func sheetCannotBeSet(file: String, reason: String?) -> String {
    "排不了版：资料里的 \(file) \(reason.map { "写错了（\($0)）" } ?? "没有")。可以先导出文字版：--format markdown。"
  }
}
