import CityGuide

extension English: SharedCopy {
  func whoFixesDay(who: String) -> String { "The day: \(who)" }
  func labelledInParts(label: String, words: String, addition: String) -> String {
    "\(label): \(words)\(addition)"
  }
  var nothingToSay: String { "" }
  func holdsUntilDay(day: String) -> String { "holds until \(day)" }
  var placeColumn: String { "Place" }
  func leadBefore(lead: String, words: String) -> String { "\(lead) \(words)" }
  var switchLanguage: String { "English/中文" }
  var chooseThis: String { "Choose" }
  var whyThisStep: String { "Why" }
  var papersPage: String { "Papers" }
  var statusPage: String { "Status" }
  var questionsToAsk: String { "Questions" }
  var careToday: String { "Care today" }
  var todayPage: String { "Today" }
  var allCases: String { "All cases" }
  var changeAnswers: String { "Answers" }
  var oneLineEntry: String { "One line" }
  func someSay(said: String) -> String { "Some say: \(said)" }
  func name(_ names: Names) -> String { names.full.text(in: .en) }
  func placeName(_ names: Names, pinyin: String?) -> String {
    names.full.en ?? pinyin ?? names.short
  }
  func labelledWords(label: String, words: String) -> String { "\(label): \(words)" }
  func withRemark(words: String, remark: String) -> String { "\(words) (\(remark))" }
  func inParentheses(words: String) -> String { " (\(words))" }
  var agentRule: String { "Agent" }
  func alsoHavePapers(papers: String) -> String { "also have at hand: \(papers)" }
  func ownItem(item: String) -> String { "the \(item)" }
  func belongingToChild(item: String) -> String { "the child's \(item)" }
  func recordedNow(event: String) -> String { "Recorded: \(event)" }
  var stillReading: String { "Reading..." }
  var recordIt: String { "Record it" }
  var checkBeforehand: String { "Check" }
  var whyCardFails: String { "Why it fails" }
  func whyWeAsk(reason: String) -> String { "Why we ask: \(reason)" }
  var openCase: String { "Open" }
  var dueDays: String { "Due" }
  var toBeAsked: String { "ask" }
  var noneInCell: String { "-" }
  func overdueMark(day: String) -> String { "\(day) !" }
  func listedItem(item: String) -> String { "- \(item)" }
  var everythingWorksAgain: String { "Everything works again." }
  func aboutDay(day: String) -> String { "about \(day)" }
  func beforeDay(day: String) -> String { "before \(day)" }
  var dayNotKnown: String { "day not known" }
  func callNumber(number: String) -> String { "call \(number)" }
  var anotherBank: String { "Another bank" }
  var collectWithin: String { "Collect within" }
  var whereToGo: String { "Where" }
  var feeOfErrand: String { "Fee" }
  func whoseBusiness(party: String) -> String { "Whose business: \(party)" }
  func nameThenState(name: String, state: String) -> String { "\(name): \(state)" }
  var timeItTakes: String { "Time" }
  func commaJoined(first: String, second: String) -> String { "\(first), \(second)" }
  func paperValidFor(term: String) -> String { "valid for \(term)" }
  var partnerBanks: String { "Partner banks" }
  func unspacedPair(first: String, second: String) -> String { "\(first)\(second)" }
  var dayIsTomorrow: String { "tomorrow" }
  var dayIsToday: String { "today" }
  var accountNeverOpened: String { "never opened" }
  var thereIsNone: String { "none" }
  func namedAndMore(named: String, rest: Int) -> String { "\(named), and \(rest) more" }
}
