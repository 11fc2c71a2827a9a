import CityGuide

extension Chinese: SharedCopy {
  func whoFixesDay(who: String) -> String { "日子：\(who)" }
  func labelledInParts(label: String, words: String, addition: String) -> String {
    "\(label)：\(words)\(addition)"
  }
  var nothingToSay: String { "" }
  func holdsUntilDay(day: String) -> String { "管到 \(day)" }
  var placeColumn: String { "地方" }
  func leadBefore(lead: String, words: String) -> String { "\(lead) \(words)" }
  var switchLanguage: String { "中文/English" }
  var chooseThis: String { "确定" }
  var whyThisStep: String { "为什么" }
  var papersPage: String { "材料" }
  var statusPage: String { "状态" }
  var questionsToAsk: String { "还要问的" }
  var careToday: String { "今天看病" }
  var todayPage: String { "今天" }
  var allCases: String { "全部事项" }
  var changeAnswers: String { "改情况" }
  var oneLineEntry: String { "一行录入" }
  func someSay(said: String) -> String { said.hasPrefix("有人说") ? said : "有人说：\(said)" }
  func name(_ names: Names) -> String { names.short }
  func placeName(_ names: Names, pinyin: String?) -> String { names.short }
  func labelledWords(label: String, words: String) -> String { "\(label)：\(words)" }
  func withRemark(words: String, remark: String) -> String { "\(words)（\(remark)）" }
  func inParentheses(words: String) -> String { "（\(words)）" }
  var agentRule: String { "代办" }
  func alsoHavePapers(papers: String) -> String { "还要\(papers)" }
  func ownItem(item: String) -> String { item }
  func belongingToChild(item: String) -> String { "孩子的\(item)" }
  func recordedNow(event: String) -> String { "记下了：\(event)" }
  var stillReading: String { "正在读取……" }
  var recordIt: String { "记下" }
  var checkBeforehand: String { "核对" }
  var whyCardFails: String { "查原因" }
  func whyWeAsk(reason: String) -> String { "为什么问：\(reason)" }
  var openCase: String { "打开" }
  var dueDays: String { "期限" }
  var toBeAsked: String { "要问" }
  var noneInCell: String { "-" }
  func overdueMark(day: String) -> String { "\(day) !" }
  func listedItem(item: String) -> String { "- \(item)" }
  var everythingWorksAgain: String { "全部恢复了。" }
  func aboutDay(day: String) -> String { "\(day) 前后" }
  func beforeDay(day: String) -> String { "\(day) 以前" }
  var dayNotKnown: String { "哪天不记得了" }
  func callNumber(number: String) -> String { "打 \(number)" }
  var anotherBank: String { "换银行" }
  var collectWithin: String { "多久内要领" }
  var whereToGo: String { "在哪" }
  var feeOfErrand: String { "费用" }
  func whoseBusiness(party: String) -> String { "谁的事：\(party)" }
  func nameThenState(name: String, state: String) -> String { "\(name) \(state)" }
  var timeItTakes: String { "多久" }
  func commaJoined(first: String, second: String) -> String { "\(first)，\(second)" }
  func paperValidFor(term: String) -> String { "\(term)内有效" }
  var partnerBanks: String { "合作银行" }
  func unspacedPair(first: String, second: String) -> String { "\(first)\(second)" }
  var dayIsTomorrow: String { "明天" }
  var dayIsToday: String { "今天" }
  var accountNeverOpened: String { "没开过" }
  var thereIsNone: String { "没有" }
  func namedAndMore(named: String, rest: Int) -> String { "\(named)，还有 \(rest) 件" }
}
