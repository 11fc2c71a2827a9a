extension English: KeysCopy {
  var spaceKey: String { "Space" }
  var enterKey: String { "Enter" }
  var escapeKey: String { "Esc" }
  var tabKey: String { "Tab" }
  var shiftTabKey: String { "Shift-Tab" }
  var backspaceKey: String { "Backspace" }
  var deleteKey: String { "Del" }
  var upKey: String { "Up" }
  var downKey: String { "Down" }
  var leftKey: String { "Left" }
  var rightKey: String { "Right" }
  var pageUpKey: String { "PgUp" }
  var pageDownKey: String { "PgDn" }
  var homeKey: String { "Home" }
  var endKey: String { "End" }
  func controlKey(letter: String) -> String { "Ctrl-\(letter)" }
  var pastedKeys: String { "Paste" }
  var goBack: String { "Back" }
  var showAllKeys: String { "All keys" }
  var quitProgram: String { "Quit" }
  var undoLast: String { "Undo" }
  var controlRKey: String { "Ctrl-R" }
  var redoUndone: String { "Redo" }
  var controlCKey: String { "Ctrl-C" }
  var pressTwiceToLeave: String { "Twice: leave" }
  var controlLKey: String { "Ctrl-L" }
  var redrawScreen: String { "Redraw" }
  var controlZKey: String { "Ctrl-Z" }
  var suspendProgram: String { "Suspend" }
  var moveLineUp: String { "Line up" }
  var moveLineDown: String { "Line down" }
  var movePageUp: String { "Page up" }
  var movePageDown: String { "Page down" }
  var moveToTop: String { "Top" }
  var moveToBottom: String { "Bottom" }
  var upAndDownKeys: String { "Up/Down" }
  var enterListThenDigits: String { "Into the list, then digits" }
  var moveOverRows: String { "Move" }
  func chooseRow(number: Int) -> String { "Choose \(number)" }
  var previousQuestion: String { "Question before" }
  var compareOtherRoutes: String { "Other ways" }
  var printToTakeAway: String { "Print" }
  var diagnoseRefusedCard: String { "The card is refused: find out why" }
  var showSources: String { "Sources" }
  var chooseBank: String { "Bank" }
  var deleteSelectedCase: String { "Delete the selected case" }
  var typeToFind: String { "Type to find" }
  var openLogToRetract: String { "The log: take something back" }
  var nameTheCase: String { "Give the case a name" }
  var openOtherMatters: String { "Other matters: a move, several cards, a death..." }
  var keysEverywhere: String { "Everywhere" }
  var keysForChoosing: String { "Choosing" }
  var chooseSelectedRow: String { "Choose the selected row" }
  var keysWhereTextIsTyped: String { "Where text is typed" }
  var keysInCase: String { "In a case" }
  var keysInCaseList: String { "In the list of cases" }
  var digitKeys: String { "1-9 0" }
  var chooseRowByDigit: String { "Choose that row at once" }
  var tickRow: String { "Tick" }
  var callNotAnswered: String { "No answer" }
  var writeDownAnswer: String { "Write the answer" }
  var showMoreToAsk: String { "More for this call" }
  var pickAnotherDay: String { "Another day" }
  var oldCardWasFound: String { "The old card was found" }
  var caseIsAlreadyFurther: String { "Already further" }
  var showCodeToDial: String { "A code that a phone dials" }
  var giveUpCase: String { "Give up: close this case" }
  var changeOrder: String { "Order" }
  var showMissingOnly: String { "Missing only" }
  var showAllPapers: String { "Show all" }
  var clearForNextClient: String { "Next client" }
  var filterByStage: String { "Filter by stage" }
  var newCaseByQuestions: String { "A case, question by question" }
  func moreRowsBelow(count: Int) -> String { "v \(count) more" }
  var moreRowsAbove: String { "^ more above" }
  var helpFindsNothing: String { "There is no such thing here." }
  var whatCanBeDoneHere: String { "What can be done here" }
  var helpSearchPrompt: String { "Type to find:" }
  var doThisAction: String { "Do it" }
}
