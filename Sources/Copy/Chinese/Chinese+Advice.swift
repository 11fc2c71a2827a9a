import CityGuide

extension Chinese: AdviceCopy {
  var whichAdviceFits: String { "是哪一种？" }
  var otherMatters: String { "别的事" }
  var readAdvice: String { "看" }
  func beginCaseOf(what: String) -> String { "开始办：\(what)" }
  var goOnWithCase: String { "这件事就是这样办的，回去接着办" }
  func turnCaseInto(what: String) -> String { "这件事改成：\(what)" }
  func closeThisCaseWith(outcome: String) -> String { "结束这件事：\(outcome)" }
  var adviceEndsHere: String { "不用去办新卡。" }
  func adviceLeadsTo(consequence: String) -> String { "接下来是\(consequence)，从头到尾本程序陪你办。" }

  func name(_ role: AdviceLine.Role) -> String {
    switch role {
    case .act: "这样做"
    case .know: "要知道"
    case .bring: "带什么"
    case .ask: "问谁"
    }
  }

}
