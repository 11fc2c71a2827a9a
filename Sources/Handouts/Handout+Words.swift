import CardJourney
import CityGuide
import Screens

/// The sentences that only the paper has.
extension Phrase {
  static let mandateUnknown = Phrase(
    "要不要委托书没有查到，先打电话问；空白的附在后面，用得上再填。",
    "Nothing was found about a mandate: ask first. An empty one is attached.")

  static let mandateUnlisted = Phrase(
    "查到的清单里没有委托书；空白的附在后面，用得上再填。",
    "No list that was found asks for a mandate. An empty one is attached.")

  static func mandateHearsay(_ mark: Phrase) -> Phrase {
    Phrase(
      "有人说要委托书，没有官方来源；空白的附在后面，填好带上不吃亏。\(mark.zh)",
      "Some say that a mandate is needed, without an official source: better fill in the attached one. \(mark.en)"
    )
  }

  static func mandateNeeded(_ mark: Phrase) -> Phrase {
    Phrase(
      "要委托书，空白的附在后面，填好带上。\(mark.zh)",
      "A mandate is needed: fill in the attached one. \(mark.en)")
  }

  static func hearsayPapers(_ count: Int) -> Phrase {
    Phrase(
      "“可能会要”的 \(count) 样只是有人说，没有官方来源。",
      "\(count) of the papers are hearsay only (“may be asked for”).")
  }

  static func withoutList(_ visits: [Int]) -> Phrase {
    let numbers = visits.map(String.init)
    return Phrase(
      "第 \(numbers.joined(separator: "、")) 趟的材料，可靠的清单没有或者不全。",
      "The papers for trip \(numbers.joined(separator: ", ")): no list to rely on, or not for all of it."
    )
  }

  static let ourReminders = Phrase(
    "写着“本程序的提醒”的日子没有官方说法，是按稳妥的算。",
    "Days marked as our reminder have no official word; they are on the safe side.")

  /// What a call to a side is for.
  static func reporting(_ side: Side) -> Phrase {
    switch side {
    case .social: Phrase("社保这边：挂失", "Social-security side: report the loss")
    case .bank: Phrase("银行那边：挂失", "Bank side: report the loss")
    }
  }

  static let cardLine = Phrase("问进度、问材料", "For progress and papers")
  static let bankLine = Phrase("问账户里的钱", "For the account")
}

/// The labels of the paper, in one language.
struct HandoutLabels {
  let language: Language

  private func say(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }

  var title: String { say("一次性告知单", "What to bring and do") }
  var subtitle: String { say("社会保障卡（医保卡）", "Social-security card (社会保障卡)") }
  var caseID: String { say("事项", "Case") }
  var situation: String { say("情形", "What happened") }
  var whoGoes: String { say("谁去办", "Who goes") }
  var printed: String { say("打印日期", "Printed on") }
  var unknown: String { say("还没说", "not said yet") }
  var calls: String { say("先打电话", "Call first") }
  var numbers: String { say("要打的电话", "Numbers to keep") }
  var trips: String { say("要跑的地方，要带的材料", "Where to go, what to bring") }
  var place: String { say("去哪", "Where") }
  var hours: String { say("几点", "When") }
  var bring: String { say("带什么", "Bring") }
  var time: String { say("多久", "How long") }
  var cost: String { say("多少钱", "How much") }
  var also: String { say("另外", "Besides") }
  var nothingToBring: String { say("没有查到要带什么。", "No list of papers was found.") }
  var hearsayNumber: String { say("有人说是这个号，打之前核对", "Some say so; check it first") }
  var noTrips: String { say("现在没有要带材料的事。", "Nothing has to be brought now.") }
  var mayBeAsked: String {
    say("有人说可能还要（手边有就带上）", "Some say also (bring what is at hand)")
  }
  var needNot: String { say("不用带", "Not needed") }
  var dates: String { say("要记住的日子", "Days to remember") }
  var noDates: String { say("现在没有定下的日子。", "No day is fixed now.") }
  var overdue: String { say("已经过了", "overdue") }
  var questions: String { say("打电话问清楚，记下回答", "Ask by telephone, note the answers") }
  var answer: String { say("回答", "Answer") }
  var meanwhile: String { say("在问到以前", "Until then") }
  var unverified: String { say("没有核实的", "Not verified") }
  var agency: String { say("代办", "An agent goes") }
  var sources: String { say("来源", "Sources") }
  var window: String { say("经办窗口", "Window") }
  var signature: String { say("签名", "Signature") }
  var date: String { say("日期", "Date") }
  var colon: String { say("：", ": ") }
  var comma: String { say("、", ", ") }
  var semicolon: String { say("；", "; ") }
  var privacy: String {
    say(
      "纸上没印你的证件号、卡号、电话", "No number of yours is printed here")
  }

  func totals(_ handout: Handout) -> String {
    let papers = handout.paperCount
    let visits = handout.visitCount
    return say(
      "跑 \(visits) 趟，\(handout.isListComplete ? "一定" : "至少")要带 \(papers) 样",
      "\(visits) \(visits == 1 ? "trip" : "trips"), \(handout.isListComplete ? "" : "at least ")\(papers) \(papers == 1 ? "paper" : "papers") to bring"
    )
  }

  /// The numbers of a source: `3、7`.
  func numbers(of source: Handout.Source) -> String {
    source.numbers.map(String.init).joined(separator: comma)
  }

  /// When it was published and read: `2019-10-16，2026-11-20 读到`.
  func days(of source: Handout.Source) -> String {
    say(
      "\(published(source))，\(source.read) 读到", "\(published(source)), read on \(source.read)")
  }

  /// When it was published.
  func published(_ source: Handout.Source) -> String {
    source.published ?? say("日期不详", "no date")
  }

  /// Who fixes a day: a raised number as it is, words in parentheses.
  func basis(of date: Handout.DueDate) -> String {
    guard let source = date.source else { return "" }
    let isRaised = source.last.map { "⁰¹²³⁴⁵⁶⁷⁸⁹".contains($0) } ?? false
    return isRaised ? source : say("（\(source)）", " (\(source))")
  }

  /// What is said of a call: the words, or nothing.
  func quoted(_ words: String) -> String { say("说：“\(words)”", "Say: \(words)") }

  /// The title of the sheet with the case.
  func name(of handout: Handout) -> String {
    handout.nickname.map { "\(handout.caseID) “\($0)”" } ?? handout.caseID
  }
}
