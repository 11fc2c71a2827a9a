extension English: LinesCopy {
  var recordFirstLine: String { " Record first:" }
  var thenRecordLine: String { " Then record:" }
  var recordLine: String { " Record:" }
  var recordIfDoneWithout: String { " If it was done without:" }
  func ruleAgainst(rule: String, id: String) -> String { "- \(rule) [\(id)]" }
  var recordingBringsAbout: String { "What it brings about:" }
  func consequenceOfRecording(happening: String, reason: String) -> String {
    "- \(happening) (\(reason))"
  }
  var cannotBeUndoneOutside: String { "- Once done, it cannot be taken back in the world" }
  func sourceOfRule(id: String, title: String?, limit: String?) -> String {
    "source: \(id)\(title.map { ", \($0)" } ?? "")\(limit.map { " (\($0))" } ?? "")"
  }
  var assumedForCaution: String { "assumed: nobody reliable says, so the cautious value counts" }
  var lookUpSealedExample: String { "What to do, and who says so: buka word sealed" }
  func plainGreeting(day: String) -> String {
    "buka, line by line. Today is \(day). Type and press Enter; ? says what can be typed."
  }
  var nothingChangedHere: String { "Nothing has changed here." }
  var pageSaidBefore: String { "This page is as it was; Enter says it again." }
  var helpPromptWord: String { "help" }
  func promptChoose(numbers: String) -> String { "choose \(numbers)" }
  var promptTypeText: String { "type it, - for nothing" }
  func promptChooseOrType(numbers: String) -> String { "choose \(numbers), or type" }
  var whatCanBeTyped: String { "What can be typed here:" }
  func helpOnNumbers(numbers: String) -> String { "  \(numbers)  choose that one" }
  var helpOnText: String { "  a text  is filled in; - leaves it empty" }
  func helpOnLetter(letter: String, action: String) -> String { "  \(letter)  \(action)" }
  func helpOnKeylessAction(action: String) -> String { "  \(action)" }
  var helpOnEnterAlone: String { "  Enter alone  says again where we are" }
  var hearsayNeedsCall: String {
    "What some say has no official source: ask by telephone before you go."
  }
  var noNumberToChoose: String { "There is no number to choose here; ? says what can be typed." }
  func noSuchNumber(typed: String, numbers: String) -> String {
    "There is no number \(typed); here it is \(numbers)."
  }
  func unknownInput(typed: String, choices: String) -> String {
    "\(typed) is not known here. You can type: \(choices); ? says what each is."
  }
  func typedSoFar(typed: String) -> String { "(now: \(typed))" }
  func canAlsoType(letters: String) -> String { "You can also type: \(letters)" }
  var backWord: String { "back" }
  var undoWord: String { "undo" }
  var redoWord: String { "redo" }
  var helpWord: String { "what can be typed" }
  var quitWord: String { "quit" }
}
