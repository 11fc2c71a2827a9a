package import CityGuide

/// What several chapters say, and how words are put together.
package protocol SharedCopy {
  func whoFixesDay(who: String) -> String
  func labelledInParts(label: String, words: String, addition: String) -> String
  var nothingToSay: String { get }
  func holdsUntilDay(day: String) -> String
  var placeColumn: String { get }
  func leadBefore(lead: String, words: String) -> String
  var switchLanguage: String { get }
  var chooseThis: String { get }
  var whyThisStep: String { get }
  var papersPage: String { get }
  var statusPage: String { get }
  var questionsToAsk: String { get }
  var careToday: String { get }
  var todayPage: String { get }
  var allCases: String { get }
  var changeAnswers: String { get }
  var oneLineEntry: String { get }
  func someSay(said: String) -> String
  func name(_ names: Names) -> String
  func placeName(_ names: Names, pinyin: String?) -> String
  func labelledWords(label: String, words: String) -> String
  func withRemark(words: String, remark: String) -> String
  func inParentheses(words: String) -> String
  var agentRule: String { get }
  func alsoHavePapers(papers: String) -> String
  func ownItem(item: String) -> String
  func belongingToChild(item: String) -> String
  func recordedNow(event: String) -> String
  var stillReading: String { get }
  var recordIt: String { get }
  var checkBeforehand: String { get }
  var whyCardFails: String { get }
  func whyWeAsk(reason: String) -> String
  var openCase: String { get }
  var dueDays: String { get }
  var toBeAsked: String { get }
  var noneInCell: String { get }
  func overdueMark(day: String) -> String
  func listedItem(item: String) -> String
  var everythingWorksAgain: String { get }
  func aboutDay(day: String) -> String
  func beforeDay(day: String) -> String
  var dayNotKnown: String { get }
  func callNumber(number: String) -> String
  var anotherBank: String { get }
  var collectWithin: String { get }
  var whereToGo: String { get }
  var feeOfErrand: String { get }
  func whoseBusiness(party: String) -> String
  func nameThenState(name: String, state: String) -> String
  var timeItTakes: String { get }
  func commaJoined(first: String, second: String) -> String
  func paperValidFor(term: String) -> String
  var partnerBanks: String { get }
  func unspacedPair(first: String, second: String) -> String
  var dayIsTomorrow: String { get }
  var dayIsToday: String { get }
  var accountNeverOpened: String { get }
  var thereIsNone: String { get }
  func namedAndMore(named: String, rest: Int) -> String
}
