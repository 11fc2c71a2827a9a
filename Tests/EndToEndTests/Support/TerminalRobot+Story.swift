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

  /// Starts on an empty home in Chinese, and tells with two answers that a card from 云泽 is lost; the
  /// first instruction then.
  @discardableResult
  func beginInYunze() throws -> String {
    try start()
    try answer("1", to: "卡现在是什么情况？")
    try waitFor("卡是哪里发的？")
    try type("云泽")
    try answer("Enter", to: "云泽市  690100")
    return try waitFor("现在做两件事")
  }

  /// Marks the selected report as just made by telephone, with no word of how long it holds.
  ///
  /// `days` is what the desk said of how long the report holds; nil where it said nothing.
  func recordCall(
    holding days: String? = nil, _ location: SourceLocation = #_sourceLocation
  ) throws {
    try press("Enter")
    try answer("1", to: "怎么挂失的？", location)
    try answer("1", to: "什么时候办的？", location)
    try answer(days == nil ? "1" : "2", to: "对方说挂失几天后失效？", location)
    guard let days else { return }
    try waitFor("对方说的天数或日子：")
    try enter(days)
  }

  /// Answers what the application depends on, for somebody with the ID card at hand, in 云泽, without a
  /// smartphone.
  func answerForMyself() throws {
    try answer("1", to: "谁去跑这件事？")
    try answer("1", to: "持卡人有什么证件？")
    try answer("1", to: "持卡人现在在发卡的地方吗？")
    try answer("2", to: "能自己用手机刷脸办吗？")
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
