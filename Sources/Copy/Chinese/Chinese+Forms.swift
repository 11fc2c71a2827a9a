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
  var formNote: String {
    "办理窗口有自己的格式的，用窗口的。内容都由本人手写；证件号只写在这张纸上，本程序不保存。"
  }
}

// The office reads the empty forms: they are Chinese whatever the language of the rest.
extension FormsCopy {
  var mandateTitle: String { "委托书" }
  var mandateHolderName: String { "委托人（持卡人）姓名：" }
  var mandateAgentName: String { "受委托人（代办人）姓名：" }
  var formIdentityNumber: String { "身份证件号码：" }
  var mandateRelation: String { "两人的关系：" }
  var mandateAgentTelephone: String { "受委托人联系电话：" }
  var mandateAuthorization: String {
    "本人因故不能亲自办理，现委托上述受委托人，代为办理本人社会保障卡的下列事项（打勾）："
  }
  var mandateOtherErrand: String { "其他：" }
  var mandateFrom: String { "委托期限：自" }
  var mandateUntil: String { "起，至" }
  var mandateEnd: String { "止。" }
  var mandateAcceptance: String { "受委托人在上述事项和期限内所办的，本人都认可。" }
  var mandateHolderSignature: String { "委托人签名：" }
  var mandateAgentSignature: String { "受委托人签名：" }
  var pledgeTitle: String { "关系承诺书" }
  var pledgeAgentName: String { "承诺人（代办人）姓名：" }
  var pledgeHolderName: String { "持卡人姓名：" }
  var pledgeOpening: String { "本人承诺：本人是持卡人的" }
  var pledgeRelation: String { "（关系）。" }
  var pledgeTruth: String { "以上所写属实，如有不实，由本人承担相应责任。" }
  var pledgeAgentSignature: String { "承诺人签名：" }
  var pledgeHolderSignature: String { "持卡人签名：" }
  var formDate: String { "日期：" }
  var formYear: String { "年" }
  var formMonth: String { "月" }
  var formDay: String { "日" }
}
