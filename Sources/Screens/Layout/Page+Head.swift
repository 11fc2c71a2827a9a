import Terminal

extension Page {
  /// The question on one line, cut to the width, behind the stage where that is not shown elsewhere.
  func line(columns: Int, withStage: Bool) -> String {
    // What is due says more than the stage.
    let stage = head.map { $0.alarms.isEmpty ? $0.stage : "!" } ?? ""
    let before = withStage && !stage.isEmpty ? "\(stage) " : ""
    return " " + TextWidth.truncated(before + question, to: columns - 1)
  }

  /// What is asked or said: the prompt, or the first row before the choices; the title where neither is.
  var question: String {
    if let field { return field.prompt }
    let before = rows.prefix { $0.choice == nil }
    return before.first { !$0.text.isEmpty && !$0.isAside }?.text ?? title.screen
  }
}
