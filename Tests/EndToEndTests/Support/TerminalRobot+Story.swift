import Testing

/// What is done again and again in the stories.
extension TerminalRobot {
  /// Waits until something is asked, and answers with one key.
  func answer(
    _ key: String, to question: String, _ location: SourceLocation = #_sourceLocation
  ) throws {
    try waitFor(question, location)
    try press(key)
  }

  /// Starts on an empty home in Chinese and tells that a card from Chengdu is lost.
  func beginInChengdu() throws {
    try start()
    try answer("1", to: "卡现在是什么情况？")
    try waitFor("卡是哪里发的？")
    try type("chengdu")
    try answer("Enter", to: "成都市  510100")
    try waitFor("现在做两件事")
  }

  /// Leaves with `q`; the sentence that the shell's screen shows then.
  func leave(_ location: SourceLocation = #_sourceLocation) throws -> String {
    try press("q")
    let code = try waitForExit(location)
    #expect(code == 0, sourceLocation: location)
    return try screen
  }
}
