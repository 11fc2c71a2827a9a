extension Chinese: FormsCopy {
  var sheetTitle: String { "一次性告知单" }
  var sheetSubtitle: String { "社会保障卡（医保卡）" }
  var sheetPrivacy: String { "纸上没印你的证件号、卡号、电话" }
  var sheetCase: String { "事项" }
  var sheetSituation: String { "情形" }
  var sheetWhoGoes: String { "谁去办" }
  var sheetPrintedOn: String { "打印日期" }
  var sheetNotSaidYet: String { "还没说" }
  var sheetCallFirst: String { "先打电话" }
  var sheetNumbersToKeep: String { "要打的电话" }
  var sheetHearsayNumber: String { "有人说是这个号，打之前核对" }
  func sheetWordsToSay(words: String) -> String { "说：“\(words)”" }
  var sheetTrips: String { "要跑的地方，要带的材料" }
  var sheetNoTrips: String { "现在没有要带材料的事。" }
  func sheetTotals(visits: Int, papers: Int, isComplete: Bool) -> String {
    "跑 \(visits) 趟\(papers == 0 ? "" : "，\(isComplete ? "一定" : "至少")要带 \(papers) 样")"
  }
  var sheetAgentGoes: String { "代办" }
  var sheetWhere: String { "去哪" }
  var sheetHours: String { "几点" }
  var sheetBring: String { "带什么" }
  var sheetNothingToBring: String { "没有查到要带什么。" }
  var sheetNotNeeded: String { "不用带" }
  var sheetDuration: String { "多久" }
  var sheetCost: String { "多少钱" }
  var sheetBesides: String { "另外" }
  var sheetDates: String { "要记住的日子" }
  var sheetNoDates: String { "现在没有定下的日子。" }
  var sheetOverdue: String { "已经过了" }
  var sheetQuestions: String { "打电话问清楚，记下回答" }
  var sheetAnswer: String { "回答" }
  var sheetMeanwhile: String { "在问到以前" }
  var sheetUnverified: String { "没有核实的" }
  var sheetSources: String { "来源" }
  func sourceDates(published: String, read: String?) -> String {
    "\(published)\(read.map { "，\($0) 读到" } ?? "")"
  }
  var sourceDateNotKnown: String { "日期不详" }
  var sheetWindow: String { "经办窗口" }
  var sheetSignature: String { "签名" }
  var sheetDate: String { "日期" }
  var formNote: String { "" }
}
