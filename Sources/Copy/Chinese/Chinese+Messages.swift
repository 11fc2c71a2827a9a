import CityGuide

extension Chinese: MessagesCopy {
  var savedPressAgainToLeave: String { "都已保存；再按一次 Ctrl-C 离开" }
  var pressAgainToLeavePractice: String { "再按一次 Ctrl-C 离开练习" }
  var pastedTextIsDropped: String { "一下子来了一串字，这里不打字，都没算；按键请一个一个按" }
  var nothingToChange: String { "没有什么要改的" }
  var nothingToUndo: String { "没有可以撤销的了" }
  var nothingToRedo: String { "没有可以恢复的了" }
  var changedElsewhereRecordAgain: String { "别处刚改过这个事项，已读进来；请看过再记一次" }
  func casesWereMade(count: Int, ids: String) -> String { "建好了 \(count) 件：\(ids)" }
  func casesMadeLinesLeft(count: Int, left: Int) -> String { "建好了 \(count) 件，还有 \(left) 行没建" }
  func lastRecordNotSaved(reason: String) -> String { "最后记的没有保存：\(reason)" }
  var runAgainToGoOn: String { "下次运行 buka 接着办" }
  func caseIsSaved(id: String) -> String { "事项 \(id) 已保存。运行 buka 接着办。" }
  func caseSavedDueToday(id: String) -> String { "事项 \(id) 已保存。运行 buka 接着办；今天就有要办的事。" }
  func caseSavedOpenBy(id: String, day: String) -> String {
    "事项 \(id) 已保存。运行 buka 接着办；最晚 \(day) 再打开看看。"
  }
  func saidWithCaution(said: String, caution: String) -> String {
    "\(said)。注意：\(caution)"
  }
  var caseChangedElsewhere: String { "别处刚改过这个事项，已读进来" }
  func caseDeletedElsewhere(id: String) -> String { "事项 \(id) 在别处删掉了" }
  var chooseRowFirst: String { "先用 ↓ 选一行，再按 Enter" }
  var clearScreenForNextClient: String { "换人了。上面的字还留在终端里：先清屏，再请下一位。" }
  var terminalShowsNoChinese: String { "这个终端显示不了中文" }
  var languageSwitchHint: String { "中/EN" }
  func otherDeskAnsweredLater(question: String, here: String, there: String) -> String {
    "\(question)：这里是“\(here)”，对方后来写的是“\(there)”，按后写的算。"
  }
  func thisDeskAnsweredLater(question: String, there: String, here: String) -> String {
    "\(question)：对方写的是“\(there)”，这里后来写的是“\(here)”，按后写的算。"
  }
  func desksToldDifferently(question: String, answer: String) -> String {
    "“\(question)”两边问到的不一样，按后写的“\(answer)”算。"
  }
  func mergedRecordDoesNotFit(record: Int, happening: String, caseID: String) -> String {
    "第 \(record) 条“\(happening)”和别的记录对不上，核对后可以取回：buka record \(caseID) retract \(record)"
  }
  var privateNumbersNotKept: String { "这里不留证件号、卡号、电话和密码：去掉再写。" }
  var caseNameIsEmpty: String { "称呼是空的，写一个，比如“妈妈的卡”。" }
  func caseNameIsTooLong(limit: Int) -> String { "称呼太长，最多 \(limit) 个字。" }
  var caseNameHasHiddenCharacters: String { "称呼里有看不见的控制字符，去掉再写。" }
  func guideCannotBeRead(position: String, problem: Words) -> String {
    "指南读不了：\(position) \(problem.text(in: .zh))"
  }
  func deskFileLeftOut(position: String, problem: Words) -> String {
    "本窗口的这个文件没用上：\(position) \(problem.text(in: .zh))"
  }
  func unreadableGuideAskFirst(problem: String) -> String {
    "\(problem)。它的说法这里都没有，下面只来自读得到的指南；去之前先打电话问。"
  }
  func guidesLeftOut(files: [String]) -> String {
    "有指南读不了（\(files.joined(separator: "、"))），它的说法这里都没有：去之前先打电话问。"
  }
  var unreadableGuideMark: String { "［指南读不了］" }
  func recordByNewerVersion(number: Int, kind: String) -> String {
    "\(number) 新版本写的记录，这一版看不了：\(kind)"
  }
  func recordCannotBeRead(number: Int) -> String { "\(number) 读不出来的记录：撤掉它就能接着记" }
  var caseByNewerVersion: String { "这个事项里有新版本写的记录，这一版只能看，不能改。" }
  func retractDamagedRecord(number: Int, caseID: String) -> String {
    "第 \(number) 条记录坏了，读不出来。先撤掉它：buka record \(caseID) retract \(number)，或按 ? 打开记录，在里面选它。"
  }
}
