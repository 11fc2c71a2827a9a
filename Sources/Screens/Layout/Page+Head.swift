import Terminal

extension Page {
  /// The question on one line, cut to the width, behind the stage where that is not shown elsewhere.
  func head(columns: Int, withStage: Bool) -> String {
    // The number of the stage has to do where there is no room for its name.
    let stage = rail.map { columns < 20 ? "\($0.stage.prefix(1)) " : $0.stage + "  " }
    return " " + TextWidth.truncated((withStage ? stage ?? "" : "") + question, to: columns - 1)
  }

  /// What is asked or said: the prompt, or the first row before the choices; the title where neither is.
  var question: String {
    if let field { return field.prompt }
    let before = rows.prefix { $0.choice == nil }
    return before.first { !$0.text.isEmpty && !$0.isAside }?.text ?? title.screen
  }
}
