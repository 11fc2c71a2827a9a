import CardJourney
import CityGuide

extension Chinese: AskingCopy {
  var answerNotKnown: String { "没问到，什么都没记；改天再问。" }
  func answerNumberTooLarge(most: Int) -> String { "数太大，没记；写 0-\(most) 之间的数。" }
  func answerDayLacksStart(day: Day) -> String { "听成：到 \(day)。不知道从哪天算起，没记；写管几天，或记那一步时填这一天。" }
  func answerDayTooEarly(day: Day, since: Day) -> String {
    "听成：到 \(day)，可是 \(since) 才办的，没记；再问一次是哪天。"
  }
  func writeAnswerAgainLike(example: String) -> String { "重写，\(example)" }
  var writeAnswerAgain: String { "重写一遍。" }
  func answerIsIncomplete(known: String, again: String) -> String {
    "没记：\(known)还不是一个完整的回答。\(again)"
  }
  func answerNotUnderstood(rest: String, again: String) -> String { "没记：没看懂\(rest)。\(again)" }
  func answerPartlyUnderstood(known: String, rest: String, again: String) -> String {
    "没记：只看懂\(known)，没看懂\(rest)。\(again)"
  }
  var nothingToAskByTelephone: String { "现在没有要打电话问的。" }
  var readQuestionsByTelephone: String { "打电话时照着念，问到什么就记下来：" }
  func nameIssuingPlaceFirst(number: String) -> String { "先说发卡地，手边放好\(number)。" }
  var noteAnswer: String { "记下回答" }
  var questionsYouCanAnswer: String { "你知道的，答了后面更准：" }
  var answersSoFar: String { "已经问到的：" }
  func answerWithItsTerm(answer: String, asked: String, until: String) -> String {
    "\(answer)（\(asked) 问的，用到 \(until)）"
  }
  func callOldIssuingPlace(line: String) -> String { "打原发卡地的 \(line)（前面加那里的区号）" }
  func callCardOffice(number: String) -> String { "打 \(number)（人社，管卡）" }
  func callInsuranceOffice(number: String) -> String { "打 \(number)（医保，管报销）" }
  var callBankOnCard: String { "打卡面银行的客服" }
  func callBankNumberOnCard(bank: Names) -> String {
    "打\(bank.short)的客服（号码看卡背面或它自己的 App）"
  }
  func callBankAt(number: String, bank: Names) -> String {
    "打 \(number)（\(bank.short)）"
  }
  func callBankAtUnconfirmedNumber(bank: Names, number: String) -> String {
    "打\(bank.short)的客服：有人说是 \(number)，先在银行自己的 App 里核对"
  }
  var questionsThatCanWait: String { "下面这些，去办之前再问也行：" }
  var chooseOneAnswer: String { "选一个" }
  func quotedQuestion(question: String) -> String { "“\(question)”" }
  func whatDidTheySay(how: String) -> String { "对方怎么说？\(how)" }
  func answerKeptInCaseUntil(until: String) -> String { "只记在这个事项里，\(until)以前按它算；记错了按 u 撤销。" }
  var answerPrompt: String { "回答：" }
  func answerWasNoted(answer: String) -> String { "记下了：\(answer)" }
  func caseAlreadyKnows(known: String) -> String { "事项里已经知道：\(known)" }
  var toldYes: String { "能、会、要（答“是”）" }
  var toldNo: String { "不（答“否”）" }
  func spanWithItsDays(span: String, start: Day, end: Day) -> String {
    "\(span)（从 \(start) 算，到 \(end)）"
  }
  func toldPaper(paper: String, originals: Int, copies: Int) -> String {
    paper + (originals > 0 ? " 原件 \(originals)" : "") + (copies > 0 ? " 复印件 \(copies)" : "")
  }
  var exampleOfPermission: String { "比如：可以；不可以" }
  var exampleOfAgentAllowed: String { "比如：可以；不行，要本人来（yes、no）" }
  var exampleOfObligation: String { "比如：要；不用" }
  var exampleOfJointReport: String { "比如：一起冻结；要分开挂" }
  var exampleOfStayingSame: String { "比如：不变；会变" }
  var exampleOfReportLapse: String { "比如：7天 自动恢复；到12月1日；15天 作废；不会失效" }
  var exampleOfTerm: String { "比如：15个工作日；3到5天；当场" }
  var exampleOfFee: String { "比如：20元；10到20；不收费" }
  var exampleOfPapers: String { "比如：身份证、复印件2、照片2；不用照片" }
  var exampleOfReportNeeded: String { "比如：不用；临时挂失；正式挂失" }
  var exampleOfOldCardEnd: String { "比如：申请时；受理时；启用时" }
  var hintForPlaceAndHours: String { "地方、楼层、几点上班，写短一点" }

  func name(_ reason: TelephoneQuestion.Reason) -> String {
    switch reason {
    case .unknown: "（没有查到）"
    case .hearsay: "（只有网上说法）"
    case .disputed: "（说法不一）"
    case .old: "（查到的是几年前的，或没写日期）"
    case .limited:
      "（查到的不全，或不一定管你这里）"
    case .personal: "（各人不同，以他们说的为准）"
    }
  }

}
