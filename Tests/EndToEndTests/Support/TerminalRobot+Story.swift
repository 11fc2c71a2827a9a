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

  /// What the first page of a lost card from 云泽 holds, and no page after the first report.
  static let firstCall = "打电话：社保这边挂失"
  /// The same of the call that comes after it.
  static let secondCall = "打电话：银行这边挂失"

  /// Starts on an empty home in Chinese, and tells with two answers that a card from 云泽 is lost; the
  /// first instruction then.
  @discardableResult
  func beginInYunze() throws -> String {
    try start()
    try answer("1", to: "卡现在是什么情况？")
    try waitFor("卡是哪里发的？")
    try type("云泽")
    try answer("Enter", to: "云泽市  690100")
    return try waitFor(TerminalRobot.firstCall)
  }

  /// Marks the call on the screen as made; what the page says then.
  ///
  /// `days` is what the desk said of how long the report holds, `then` what comes after; nil where it said nothing.
  @discardableResult
  func recordCall(
    holding days: String? = nil, then end: String? = nil,
    _ location: SourceLocation = #_sourceLocation
  ) throws -> String {
    if let days {
      try press("Tab")
      try waitFor("下一个", location)
      try type(days)
      try waitFor("听成：", location)
      try press("Enter")
      try waitFor("Enter 打完了", gone: "下一个", location)
    }
    if let end {
      try type(end)
      try waitFor("到期卡", location)
    }
    let side = try screen.contains(TerminalRobot.secondCall) ? "银行" : "社保"
    try press("Enter")
    return try waitFor("记下了：\(side)这边挂失", location)
  }

  /// Opens the card of the day over a call that is to be made.
  @discardableResult
  func openCard(_ location: SourceLocation = #_sourceLocation) throws -> String {
    try press("h")
    return try waitFor("  今天  ", location)
  }

  /// Does what has no key: asks for all that can be done here, types part of its words, presses Enter.
  func choose(_ words: String, _ location: SourceLocation = #_sourceLocation) throws {
    try press("?")
    try waitFor("打字找：", location)
    try type(words)
    try waitFor("打字找： \(words)", location)
    try press("Enter")
  }

  /// Answers what the application depends on, for somebody with the ID card at hand, in 云泽, without a
  /// smartphone.
  func answerForMyself() throws {
    try answer("1", to: "谁去跑这件事？")
    try answer("1", to: "持卡人有什么证件？")
    try answer("1", to: "持卡人现在在发卡的地方吗？")
    try answer("2", to: "持卡人能在手机上刷脸吗？")
  }

  /// Leaves with `q`; the sentence that the shell's screen shows then.
  @discardableResult
  func leave(_ location: SourceLocation = #_sourceLocation) throws -> String {
    try press("q")
    let code = try waitForExit(location)
    #expect(code == 0, sourceLocation: location)
    return try screen
  }
}
