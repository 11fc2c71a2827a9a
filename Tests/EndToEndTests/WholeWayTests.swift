import Testing

/// The whole way of a lost card in Yunze, lived at a terminal of 80 x 24.
@Suite(.patient)
struct WholeWayTests {
  @Test func `a lost card in Yunze comes back to done in Chinese`() throws {
    let robot = TerminalRobot(at: try Home())
    try expectFirstInstruction(try robot.beginInYunze())
    try reportSocialSide(robot)
    try reportBankSide(robot)
    // In the middle of a question; what is saved and when to come back is said.
    #expect(try robot.leave().missing("已保存", "2026-11-26") == [])

    try robot.start(today: "2026-11-27")
    try repeatLapsedReport(robot)
    try robot.answerForMyself()
    try gatherPapers(robot)
    try handIn(robot)
    #expect(try robot.leave().missing("已保存") == [])

    try robot.start(today: "2026-12-16")
    try collect(robot)
    try enableAndActivate(robot)
    try movePayments(robot)
    try close(robot)
  }

  private func expectFirstInstruction(_ screen: String) throws {
    #expect(
      screen.missing("社保侧  打 026-12333", "银行侧", "7 天", "2026-11-27", "医保码照常能用") == [])
    #expect(screen.rail("社保侧") == "x___-")
    #expect(screen.rail("银行侧") == "x_=__")
  }

  /// Told: they called 12333 yesterday at 20:30, and heard that it holds five days.
  private func reportSocialSide(_ robot: TerminalRobot) throws {
    try robot.press("Enter")
    try robot.answer("1", to: "怎么挂失的？")
    try robot.answer("5", to: "什么时候办的？")
    try robot.waitFor("哪天办的？")
    try robot.enter("昨天 20:30")
    let asked = try robot.waitFor("对方说挂失几天后失效？")
    #expect(asked.missing("2026-11-26") == [])
    try robot.press("2")
    try robot.waitFor("对方说的天数或日子：")
    try robot.enter("5")
    let screen = try robot.waitFor("记下了：社保侧已临时挂失")
    #expect(screen.missing("2026-11-26", "银行侧") == [])
    #expect(screen.rail("社保侧") == "x~__-")
  }

  private func reportBankSide(_ robot: TerminalRobot) throws {
    try robot.press("b")
    try robot.waitFor("卡面上是哪家银行？")
    try robot.type("工商")
    try robot.waitFor("中国工商银行", gone: "云泽银行")
    try robot.press("Enter")
    try robot.waitFor("95588")
    try robot.recordCall(holding: "20")
    let screen = try robot.waitFor("记下了：银行侧已口头挂失")
    #expect(screen.rail("银行侧") == "x~=__")
  }

  /// Days later the case opens on what has changed.
  private func repeatLapsedReport(_ robot: TerminalRobot) throws {
    let screen = try robot.waitFor("! 社保侧的挂失 2026-11-26 可能就失效了")
    #expect(screen.missing("今天再打一次", "026-12333") == [])
    #expect(screen.rail("社保侧") == "x!__-")
    try robot.recordCall()
  }

  private func gatherPapers(_ robot: TerminalRobot) throws {
    let step = try robot.waitFor("去补领新卡")
    #expect(step.missing("正式挂失 + 补领", "要带", "有人说", "按 c 看清单") == [])
    try robot.press("c")
    let list = try robot.waitFor("要带 1 样   已备 0   缺 1")
    #expect(list.missing("第 1 趟", "身份证  原件 1", "来源", "没有官方来源", "旧卡（因为丢了）") == [])
    try robot.press("Space")
    let ticked = try robot.waitFor("要带 1 样   已备 1   缺 0")
    #expect(ticked.lines(with: "[x]").map { $0.contains("身份证") } == [true])
    try robot.press("Escape")
    try robot.waitFor("去补领新卡", gone: "材料清单")
  }

  /// Formal report and application in one visit, which cannot be taken back in the world.
  private func handIn(_ robot: TerminalRobot) throws {
    try robot.press("Enter")
    try robot.answer("3", to: "办得怎么样？")
    let visit = try robot.waitFor("什么时候办的？")
    #expect(visit.missing("社保侧已正式挂失", "已申请补领", "已受理") == [])
    try robot.press("1")
    try robot.answer("2", to: "说了哪天能好吗？")
    try robot.waitFor("对方说的天数或日子：")
    try robot.enter("12-15")
    let check = try robot.waitFor("这一步办了就撤不回来")
    #expect(check.missing("旧卡", "> 1 还没办，先不记") == [])
    try robot.press("2")
    let screen = try robot.waitFor("现在轮到对方")
    #expect(screen.missing("等卡", "2026-12-15") == [])
    #expect(screen.rail("社保侧") == "xx?_-")
  }

  /// The card is due, and the bank's oral report has run out meanwhile.
  private func collect(_ robot: TerminalRobot) throws {
    let due = try robot.waitFor("! 卡 2026-12-15（周二）该好")
    #expect(due.missing("2026-12-18") == [])
    #expect(due.rail("银行侧") == "x!=__")
    // One call and a question about progress: the heading for two calls would be wrong.
    #expect(!due.contains("各打一个电话"))
    try robot.press("1")
    try robot.answer("4", to: "怎么挂失的？")
    try robot.answer("1", to: "什么时候办的？")
    #expect(try robot.waitFor("记下了：银行侧已正式挂失").rail("银行侧") == "xx=__")
    try robot.press("1")
    try robot.answer("2", to: "有什么消息？")
    try robot.answer("1", to: "什么时候办的？")
    let screen = try robot.waitFor("记下了：新卡已领到")
    #expect(screen.missing("启用", "激活") == [])
    #expect(screen.rail("社保侧") == "xxx_-")
  }

  private func enableAndActivate(_ robot: TerminalRobot) throws {
    try robot.press("1")
    try robot.answer("1", to: "启用了吗？")
    try robot.answer("1", to: "什么时候办的？")
    try robot.answer("2", to: "这一步办了就撤不回来")
    #expect(try robot.waitFor("记下了：社保侧已启用").rail("社保侧") == "xxxx-")
    try robot.press("1")
    try robot.answer("1", to: "银行侧激活了吗？")
    try robot.answer("1", to: "什么时候办的？")
    #expect(try robot.waitFor("记下了：银行侧已激活").rail("银行侧") == "xx=x_")
  }

  private func movePayments(_ robot: TerminalRobot) throws {
    try robot.press("1")
    try robot.waitFor("有哪些钱进出这张卡的账户？")
    try robot.press("1", "6")
    try robot.waitFor("就这 2 项")
    try robot.press("End", "Enter")
    let moves = try robot.waitFor("把钱的去处一项项改过来")
    #expect(moves.missing("改：医保报销", "改：单位发的工资") == [])
    try robot.press("1")
    try robot.answer("1", to: "> 1 改好了")
    try robot.answer("1", to: "什么时候办的？")
    #expect(try robot.waitFor("记下了：医保报销").rail("银行侧") == "xx=x~")
    try robot.press("1")
    try robot.answer("2", to: "> 1 改好了")
    try robot.answer("1", to: "什么时候办的？")
  }

  private func close(_ robot: TerminalRobot) throws {
    try robot.answer("1", to: "处理旧账户")
    try robot.answer("2", to: "旧账户怎么处理的？")
    try robot.answer("1", to: "什么时候办的？")
    try robot.answer("2", to: "这一步办了就撤不回来")
    let done = try robot.waitFor("全部恢复了。")
    #expect(done.rail("社保侧") == "xxxx-")
    #expect(done.rail("银行侧") == "xx=xx")
    try robot.press("Enter")
    try robot.waitFor("这件事已经结束：全部恢复")
    try robot.leave()
    let status = try robot.home.status(try robot.home.onlyCase(), today: "2026-12-16")
    #expect(status.isDone)
    #expect(status.outcome == "done")
  }
}
