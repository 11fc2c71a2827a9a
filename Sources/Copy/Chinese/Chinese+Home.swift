extension Chinese: HomeCopy {
  var closedCases: String { "已结束" }
  func chosenFilterBracketed(filter: String) -> String { "[\(filter)]" }
  func casesFound(count: Int) -> String { "找到 \(count) 件" }
  func filteredCases(filter: String, count: Int) -> String { "只看“\(filter)”：\(count) 件，Esc 看全部" }
  func casesFoundInFilter(filter: String, count: Int) -> String { "在“\(filter)”里找到 \(count) 件" }
  var noCaseFound: String { "没有找到。可以用称呼、编号、地名、拼音或首字母、六位代码找。" }
  var noCasesYet: String { "还没有事项。按 i 一行录入，按 n 一步步问。" }
  var noCaseInFilter: String { "这一步没有事项。按 Tab 换一步，Esc 看全部。" }
  func caseCounts(
    due: Int, waiting: Int, toAsk: Int, other: Int, closed: Int, all: Int
  ) -> String {
    "今天要办 \(due)   等对方 \(waiting)   要问 \(toAsk)   其他 \(other)   已结束 \(closed)   共 \(all) 件"
  }
  func caseCountsBrief(due: Int, waiting: Int, toAsk: Int, other: Int, closed: Int) -> String {
    [("今天", due), ("等", waiting), ("问", toAsk), ("其他", other), ("结束", closed)]
      .filter { $0.1 > 0 }.map { "\($0) \($1)" }.joined(separator: "  ")
  }
  var findWhichCase: String { "找哪一件？" }
  func casesStillBeingRead(count: Int) -> String { "还有 \(count) 件正在读，读到的可以先用。" }
  var nextClientClearsScreen: String { "换人：按 x，屏幕立即清空，只留一行空的录入；别人的名字按 Esc 才看得到。" }
  var caseIdColumn: String { "编号" }
  var caseNameColumn: String { "称呼" }
  var caseStepColumn: String { "步骤" }
  var caseNextColumn: String { "下一步" }
  var situationNotToldYet: String { "还没说情形" }
  var howToNameCase: String { "写个自己认得的称呼，比如“妈妈的卡”。不要写姓名全名、证件号、卡号或电话。" }
  var whatToCallCase: String { "叫什么？" }
  func asksWhetherToDeleteCase(name: String) -> String { "删掉 \(name)？" }
  func asksWhetherToDeleteAll(count: Int) -> String { "删掉全部 \(count) 件事项？" }
  var keepAndGoBack: String { "不删，返回" }
  var deleteCaseForGood: String { "删掉，找不回来" }
  var wantToDeleteAllCases: String { "我要删掉全部事项" }
  var deleteAllForGood: String { "全部删掉，找不回来" }
  var deleteCases: String { "删除" }
  var whatDeletingErases: String { "回答、记录、打的勾、称呼都从这台机器上抹掉，撤销不了。打印、导出过的文件和记在本窗口指南里的回答不会动，要自己删。" }
  func casesDeleted(id: String?) -> String { id.map { "\($0) 删掉了" } ?? "全部删掉了" }
  func deletionDone(deletion: String) -> String { "\(deletion)。" }
  func deletionLeftFiles(deletion: String, files: String) -> String {
    "\(deletion)。这些导出的文件没有动：\(files)"
  }
}
