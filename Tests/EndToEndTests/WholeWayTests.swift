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
      screen.missing(
        "026-12333", "“社保卡丢了，要临时挂失。”", "挂失管几天？", "到期自动恢复，还是作废？", "然后打银行",
        "医保码") == [])
    // Two calls, and nothing asked before them.
    #expect(screen.missing("丢失 云泽") == [])
    #expect(screen.stage == "挂失")
    #expect(screen.left == 7)
  }

  /// Told: they called 12333 yesterday at 20:30, and heard that it holds five days.
  private func reportSocialSide(_ robot: TerminalRobot) throws {
    try robot.press("n")
    let ways = try robot.waitFor("怎么挂失的？")
    #expect(ways.missing("打了 12333（临时挂失）", "在手机上自己挂失的", "打不通") == [])
    try robot.press("Tab")
    try robot.answer("5", to: "什么时候办的？")
    try robot.waitFor("哪天办的？")
    try robot.enter("昨天 20:30")
    try robot.answer("1", to: "什么时候办的：2026-11-21 20:30")
    let asked = try robot.waitFor("电话里说挂失管几天？")
    #expect(asked.missing("2026-11-26") == [])
    try robot.press("2")
    try robot.waitFor("对方说的天数或日子：")
    try robot.enter("5")
    let screen = try robot.waitFor("记下了：社保这边已临时挂失")
    #expect(screen.missing("2026-11-26", TerminalRobot.secondCall) == [])
    #expect(screen.left == 6)
  }

  private func reportBankSide(_ robot: TerminalRobot) throws {
    try robot.press("b")
    try robot.waitFor("卡面上是哪家银行？")
    try robot.type("工商")
    try robot.waitFor("中国工商银行", gone: "云泽银行")
    try robot.press("Enter")
    try robot.waitFor("95588")
    let screen = try robot.recordCall(holding: "20")
    #expect(screen.missing("管 20 天，到 12-12", "社保这边挂失  11-21 20:30，管到 11-26") == [])
    #expect(screen.marks == "xx_____")
    #expect(screen.stage == "补卡")
    #expect(screen.selected?.hasPrefix("3 [ ] ") == true)
  }

  /// Days later the case opens on what has changed.
  private func repeatLapsedReport(_ robot: TerminalRobot) throws {
    let screen = try robot.waitFor("! 11-26（昨天）：社保这边的挂失可能过期了，再打一次")
    #expect(screen.marks == "!x_____")
    #expect(screen.stage == "挂失")
    #expect(screen.selected?.hasPrefix("1 [!] 社保这边挂失") == true)
    #expect(screen.missing("打 026-12333") == [])
    try robot.press("Enter")
    #expect(try robot.waitFor(TerminalRobot.firstCall).missing("! 11-26（昨天）") == [])
    let done = try robot.recordCall()
    #expect(!done.contains(" ! "))
    #expect(done.marks == "xx_____")
    #expect(done.missing("11-21 20:30、11-27 10:00", "按 5 天提醒：12-02") == [])
    try robot.press("Enter")
  }

  private func gatherPapers(_ robot: TerminalRobot) throws {
    try robot.waitFor("手机办理：不能")
    let step = try robot.waitFor("3  去补领新卡")
    #expect(step.missing("正式挂失 + 补领", "要带：身份证", "有人说", "（c）") == [])
    try robot.press("c")
    let list = try robot.waitFor("一定要带 1 样，还没备好 1 样")
    #expect(list.missing("第 1 趟", "身份证  原件", "2019转", "问 没有官方说法，先问", "旧卡（已经不在手上）") == [])
    try robot.press("Space")
    let ticked = try robot.waitFor("一定要带的 1 样都备好了")
    #expect(ticked.lines(with: "[x]").map { $0.contains("身份证") } == [true])
    try robot.press("Escape")
    try robot.waitFor("3  去补领新卡", gone: "一定要带的")
  }

  /// Formal report and application in one visit, which cannot be taken back in the world.
  private func handIn(_ robot: TerminalRobot) throws {
    try robot.answer("3", to: "3 不是这样，是别的结果……")
    try robot.waitFor("> 1 当场拿到新卡", gone: "要带：身份证")
    try robot.press("Down", "Down", "Down")
    let visit = try robot.waitFor("> 4 窗口收了，等通知去领；正式挂失也办了")
    #expect(visit.missing("申请一交，旧卡就不能再解挂") == [])
    try robot.press("Enter")
    try robot.answer("2", to: "说了哪天能好吗？")
    try robot.waitFor("对方说的天数或日子：")
    try robot.enter("12-15")
    let screen = try robot.waitFor("在等：卡 11-27 交的")
    #expect(
      screen.missing("记下了：社保这边已正式挂失，已申请补领", "已受理", "2026-12-15", "撤不回来") == [])
    #expect(screen.marks == "xxx~___")
  }

  /// The card is due, and the bank's oral report has run out meanwhile.
  private func collect(_ robot: TerminalRobot) throws {
    let due = try robot.waitFor("! 12-12（4 天前）：银行这边的挂失可能过期了")
    #expect(due.missing("卡 2026-12-15（周二）该好", "2026-12-18", "已经等了 19 天") == [])
    #expect(due.marks == "x!x~___")
    try robot.press("Enter")
    try robot.answer("n", to: TerminalRobot.secondCall)
    try robot.answer("4", to: "怎么挂失的？")
    let reported = try robot.waitFor("记下了：银行这边已正式挂失")
    #expect(reported.marks == "xxx~___")
    #expect(!reported.contains(" ! "))
    try robot.press("Enter")
    try robot.answer("2", to: "有什么消息？")
    let screen = try robot.waitFor("记下了：新卡已领到")
    #expect(screen.marks == "xxx____")
    #expect(screen.stage == "启用")
  }

  private func enableAndActivate(_ robot: TerminalRobot) throws {
    try robot.press("Enter")
    let warned = try robot.waitFor("启用了吗？")
    // What ends for good stands below the choice that ends it.
    #expect(warned.missing("启用新卡，旧卡的社保功能就停用") == [])
    try robot.press("1")
    let enabled = try robot.waitFor("记下了：社保这边已启用")
    #expect(enabled.marks == "xxxx___")
    try robot.press("Enter")
    try robot.answer("1", to: "银行功能激活了吗？")
    let active = try robot.waitFor("记下了：银行功能已激活")
    #expect(active.marks == "xxxxx__")
    #expect(active.stage == "换收款账户")
  }

  private func movePayments(_ robot: TerminalRobot) throws {
    try robot.press("Enter")
    try robot.waitFor("有哪些钱进出这张卡的账户？")
    try robot.press("1", "6")
    try robot.waitFor("选好了（2 项）")
    try robot.press("End", "Enter")
    try robot.answer("Enter", to: "进出的钱：2 项")
    let moves = try robot.waitFor("改：医保报销")
    #expect(moves.missing("改：单位发的工资") == [])
    try robot.press("Enter")
    try robot.answer("1", to: "> 1 改好了")
    #expect(try robot.waitFor("记下了：医保报销").marks == "xxxxx__")
    try robot.press("Enter")
    try robot.waitFor("改：单位发的工资")
    try robot.answer("2", to: "> 1 改好了")
    #expect(try robot.waitFor("记下了：单位发的工资").marks == "xxxxxx_")
  }

  private func close(_ robot: TerminalRobot) throws {
    try robot.press("7")
    let old = try robot.waitFor("旧账户怎么处理的？")
    #expect(old.missing("余额转到了新卡", "销户了") == [])
    try robot.press("2")
    let done = try robot.waitFor("都办完了。这张卡看病、领钱都能用了。")
    #expect(done.marks == "xxxxxxx")
    #expect(done.left == nil)
    #expect(done.stage == nil)
    #expect(done.missing("都办完了") == [])
    try robot.press("Enter")
    try robot.waitFor("这件事已经结束：全部恢复")
    try robot.leave()
    let status = try robot.home.status(try robot.home.onlyCase(), today: "2026-12-16")
    #expect(status.isDone)
    #expect(status.outcome == "done")
  }
}
