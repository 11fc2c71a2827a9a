import CardJourney
import CityGuide

extension Chinese: EntryCopy {
  func enteredName(name: String) -> String { "称呼：“\(name)”" }
  func enteredNameQuoted(name: String) -> String { "“\(name)”" }
  var enteredDayMissing: String { "哪天没说" }
  func enteredTermAppended(term: String) -> String { "，\(term)" }
  func enteredProgress(step: String, day: String, term: String, doubt: String) -> String {
    "办到：\(step)，\(day)\(term)\(doubt)"
  }
  var enteredReportPerhapsFormal: String { "（在窗口办的正式挂失写 已正式）" }
  func enteredPlaceNotOthers(places: String) -> String { "（不是 \(places)）" }
  var entryLacksSituation: String { "还差一样：卡怎么了？写 丢、偷、坏、到期……" }
  func wordNotUnderstood(word: String, nearest: [String]) -> String {
    let words = nearest.map { "“\($0)”" }
    return "没看懂“\(word)”" + (words.isEmpty ? "" : "：是不是\(words.joined(separator: "、"))？")
  }
  func wordFitsSeveralPlaces(word: String, places: String) -> String {
    "“\(word)”有好几个：\(places)……前面加上市名，或写代码"
  }
  func wordFitsSeveralBanks(word: String, banks: [Names]) -> String {
    "“\(word)”有好几家：\(banks.map(\.short).joined(separator: "、"))。写上全名"
  }
  func wordContradictsEarlier(word: String, earlier: String) -> String {
    "“\(word)”和前面的“\(earlier)”只能留一个"
  }
  func wordIsDayOfWhat(word: String) -> String { "“\(word)”是哪一步的日子？前面写上 已口头、已交……" }
  func wordIsTermOfWhat(word: String) -> String { "“\(word)”从哪天的挂失算？前面写上 已口头11-20" }
  func wordPrecedesReport(word: String, day: String) -> String { "“\(word)”比挂失的日子 \(day) 还早" }
  func situationLacksStep(situation: String, step: String) -> String {
    "“\(situation)”没有“\(step)”这一步"
  }
  func entryRefusedByRule(rule: String) -> String { "没有记下：\(rule)" }
  func entryStepUnreachable(step: String) -> String { "没有记下：照这些情况到不了“\(step)”这一步" }
  func reportHoldsFor(span: String) -> String { "管 \(span)" }
  var entryCardConditionWords: String { "卡怎么了" }
  var entryWhoActsWords: String { "谁来办" }
  var entryBankAccountWords: String { "银行账户" }
  var entryBankWords: String { "银行" }
  var entryBankExample: String { "工行 换成建行" }
  func usualEntryWords(spellings: [[String]]) -> String {
    spellings.compactMap(\.first).joined(separator: " ")
  }
  var entryProgressWords: String { "办到哪了" }
  var severalLines: String { "一批" }
  var mendThisLine: String { "改这一行" }
  func makeCases(count: Int) -> String { "建好 \(count) 件" }
  func linesAllUnderstood(lines: Int) -> String { "\(lines) 行，都看懂了：" }
  func linesPartlyUnderstood(lines: Int, understood: Int) -> String {
    "\(lines) 行，看懂了 \(understood) 行；带 ! 的要改："
  }
  var chooseLineToMend: String { "选一行，Enter 改它；改好的一起建。" }
  var enterMakesCasePerLine: String { "看着对就按 Enter，一行建一件。" }
  var enterMakesUnderstoodLines: String { "按 Enter 先建看懂的，一行一件；没看懂的留在这里改，不会丢。" }
  func asksWhetherToDropLines(lines: Int) -> String { "还有 \(lines) 行没建，返回就不要它们了；真不要再按一次 Esc" }
  var enterInOneLine: String { "一行写完：" }
  var recordAndOpenCase: String { "建好并打开" }
  var acceptMendedLine: String { "改好" }
  var enterReturnsToLines: String { "看着对就按 Enter，回到那一批。" }
  var enterRecordsLine: String { "看着对就按 Enter：建好并打开；接着按 c 看材料，写错了按 u 整条撤销。" }
  var nothingRecordedUntilUnderstood: String { "有没看懂的，就什么都不记。" }
  func entryLineExample(place: PlaceCode, reported: Day) -> String {
    "比如：\(place) 丢 代 已口头\(reported.monthAndDay) #王阿姨"
  }
  var howToWritePlace: String { "发卡地写地名、拼音、首字母、区号或六位代码。先后随便，隔不隔开都行。" }
  var entryLineDetails: String {
    "几行一起贴进来，就是几件事，看过再建。办到哪一步后面可以跟日子：11-20、昨天；不记得就不写。挂失管多久写 管7天、到12-1。称呼写在 # 后面或引号里。"
  }
  var lineRecordedMayUndo: String { "记下了；写错了按 u，整条撤销" }
}
