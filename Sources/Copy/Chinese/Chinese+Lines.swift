extension Chinese: LinesCopy {
  var recordFirstLine: String { " 先补记：" }
  var thenRecordLine: String { " 再记：" }
  var recordLine: String { " 记：" }
  var recordIfDoneWithout: String { " 没补就办成了：" }
  func ruleAgainst(rule: String, id: String) -> String { "- \(rule) [\(id)]" }
  var recordingBringsAbout: String { "记了以后：" }
  func consequenceOfRecording(happening: String, reason: String) -> String {
    "- \(happening)（\(reason)）"
  }
  var cannotBeUndoneOutside: String { "- 现实里办了就撤不回来" }
  func sourceOfRule(id: String, title: String?, limit: String?) -> String {
    "依据：\(id)\(title.map { "《\($0)》" } ?? "")\(limit.map { "（\($0)）" } ?? "")"
  }
  var assumedForCaution: String { "没有查到可靠的说法，按稳妥的算" }
  var lookUpSealedExample: String { "怎么办、谁说的：buka word 封存" }
  func plainGreeting(day: String) -> String { "buka 补卡，一行一行地问。今天 \(day)。输入后按回车；? 看能输入什么。" }
  var nothingChangedHere: String { "这里没有变化。" }
  var pageSaidBefore: String { "这一页和刚才一样，按回车可以再听一遍。" }
  var helpPromptWord: String { "帮助" }
  func promptChoose(numbers: String) -> String { "选 \(numbers)" }
  var promptTypeText: String { "输入内容，空着写 -" }
  func promptChooseOrType(numbers: String) -> String { "选 \(numbers)，或输入" }
  var whatCanBeTyped: String { "这里能输入：" }
  func helpOnNumbers(numbers: String) -> String { "  \(numbers)  选那一项" }
  var helpOnText: String { "  文字  填进去；空着就输入 -" }
  func helpOnLetter(letter: String, action: String) -> String { "  \(letter)  \(action)" }
  func helpOnKeylessAction(action: String) -> String { "  \(action)" }
  var helpOnEnterAlone: String { "  只按回车  再说一遍现在在哪、问什么" }
  var hearsayNeedsCall: String { "“有人说”的内容没有官方来源，去之前先打电话问。" }
  var noNumberToChoose: String { "这里没有要选的数字；输入 ? 看能输入什么。" }
  func noSuchNumber(typed: String, numbers: String) -> String {
    "没有第 \(typed) 项，这里是 \(numbers)。"
  }
  func unknownInput(typed: String, choices: String) -> String {
    "不认得“\(typed)”。这里能输入：\(choices)；输入 ? 看每个是什么。"
  }
  func typedSoFar(typed: String) -> String { "（现在是：\(typed)）" }
  func canAlsoType(letters: String) -> String { "还可以输入：\(letters)" }
  var backWord: String { "返回" }
  var undoWord: String { "撤销" }
  var redoWord: String { "恢复撤销" }
  var helpWord: String { "能输入什么" }
  var quitWord: String { "退出" }
}
