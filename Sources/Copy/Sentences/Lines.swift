/// The same pages as numbered lines, without a screen.
package protocol LinesCopy {
  var recordFirstLine: String { get }
  var thenRecordLine: String { get }
  var recordLine: String { get }
  var recordIfDoneWithout: String { get }
  func ruleAgainst(rule: String, id: String) -> String
  var recordingBringsAbout: String { get }
  func consequenceOfRecording(happening: String, reason: String) -> String
  var cannotBeUndoneOutside: String { get }
  func sourceOfRule(id: String, title: String?, limit: String?) -> String
  var assumedForCaution: String { get }
  var lookUpSealedExample: String { get }
  func plainGreeting(day: String) -> String
  var nothingChangedHere: String { get }
  var pageSaidBefore: String { get }
  var helpPromptWord: String { get }
  func promptChoose(numbers: String) -> String
  var promptTypeText: String { get }
  func promptChooseOrType(numbers: String) -> String
  var whatCanBeTyped: String { get }
  func helpOnNumbers(numbers: String) -> String
  var helpOnText: String { get }
  func helpOnLetter(letter: String, action: String) -> String
  func helpOnKeylessAction(action: String) -> String
  var helpOnEnterAlone: String { get }
  var hearsayNeedsCall: String { get }
  var noNumberToChoose: String { get }
  func noSuchNumber(typed: String, numbers: String) -> String
  func unknownInput(typed: String, choices: String) -> String
  func typedSoFar(typed: String) -> String
  func canAlsoType(letters: String) -> String
  var backWord: String { get }
  var undoWord: String { get }
  var redoWord: String { get }
  var helpWord: String { get }
  var quitWord: String { get }
}
