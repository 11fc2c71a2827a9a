import Testing

/// Taking back, changing answers, arriving in the middle, leaving anywhere.
@Suite(.patient)
struct ChangingTests {
  @Test func `u takes back what was recorded last, and Ctrl-R writes it again`() throws {
    let robot = TerminalRobot(at: try Home())
    let before = try robot.beginInYunze()
    let recorded = try robot.recordCall()
    #expect(recorded.left == 6)
    #expect(recorded.missing(TerminalRobot.secondCall) == [])
    try robot.press("u")
    let undone = try robot.waitFor("撤销了：社保这边已临时挂失")
    #expect(undone.left == before.left)
    #expect(undone.missing(TerminalRobot.firstCall, "026-12333") == [])
    try robot.press("C-r")
    #expect(try robot.waitFor("恢复了：").left == 6)
    #expect(try robot.openCard().marks == "x______")
  }

  @Test func `a changed place brings that place's telephone and keeps what was recorded`() throws {
    let robot = TerminalRobot(at: try Home())
    try robot.beginInYunze()
    try robot.recordCall()
    try robot.press("i")
    try robot.waitFor("已经说过的情况")
    try robot.press("2")
    try robot.waitFor("卡是哪里发的？")
    try robot.type("as")
    try robot.answer("Enter", to: "安宿市  670000")
    try robot.waitFor("发卡地：安宿市 670000")
    try robot.press("Escape")
    let screen = try robot.waitFor("丢失 安宿", gone: "已经说过的情况")
    #expect(screen.left == 6)
    #expect(try robot.openCard().marks.hasPrefix("x_"))
    try robot.press("1")
    try robot.waitFor("这一件")
    try robot.press("u")
    try robot.waitFor("撤销了：发卡地：安宿市 670000")
    let back = try robot.waitFor("丢失 云泽")
    #expect(back.missing("社保这边已临时挂失") == [])
    #expect(back.left == 6)
  }

  @Test func `an answer that would orphan a record asks before it takes it along`() throws {
    let robot = TerminalRobot(at: try Home())
    try robot.beginInYunze()
    try robot.openCard()
    try robot.press("2")
    try robot.waitFor(TerminalRobot.secondCall)
    try robot.recordCall()
    try denyAccount(robot)
    // Enter alone changes nothing.
    try robot.answer("Enter", to: "> 1 不改了")
    try robot.waitFor("卡里的银行账户用过吗？", gone: "不改了")
    #expect(try robot.home.report(try robot.home.onlyCase()).events.count == 3)
    try robot.press("1")
    try robot.answer("2", to: "> 1 不改了")
    let screen = try robot.waitFor("  今天  ", gone: "不改了")
    #expect(screen.marks == "_-___")
    #expect(screen.lines(with: "银行这边挂失").map { $0.contains("不用办") } == [true])
    #expect(!screen.contains("换收款账户"))
    let events = try robot.home.report(try robot.home.onlyCase()).events
    #expect(events.filter { $0.kind == "happened" }.map(\.isLive) == [false])
  }

  /// Says that the bank account was never opened.
  private func denyAccount(_ robot: TerminalRobot) throws {
    try robot.press("i")
    try robot.answer("3", to: "已经说过的情况")
    try robot.answer("1", to: "卡里的银行账户用过吗？")
    let screen = try robot.waitFor("下面 1 条记录就对不上了")
    #expect(screen.missing("银行这边已口头挂失") == [])
  }

  @Test func `who has applied already joins in the middle`() throws {
    let robot = TerminalRobot(at: try Home())
    try robot.beginInYunze()
    try robot.choose("办到后面")
    try robot.waitFor("已经办到哪一步了？")
    try robot.press("3")
    try robot.answer("1", to: "申请是在哪里交的？")
    try robot.answer("3", to: "社保那边挂失过吗？")
    try robot.answer("3", to: "银行那边挂失过吗？")
    try robot.waitFor("大概哪天交的申请？")
    try robot.enter("11-20")
    let screen = try robot.waitFor("记下了：已交补领或换领申请")
    #expect(screen.marks == "__x~___")
    #expect(screen.missing("在等：卡 11-20 交的") == [])
    try robot.press("u")
    let undone = try robot.waitFor("撤销了：已申请补领")
    #expect(undone.left == 7)
    #expect(
      try robot.home.status(try robot.home.onlyCase()).cells["reissue"]?["social"] == "not-started")
  }

  /// Keys pressed after the first instruction, what is asked then, and how many events are kept.
  struct Moment: CustomTestStringConvertible {
    let keys: [(key: String, then: String)]
    let events: Int

    var testDescription: String { keys.last?.then ?? "the first instruction" }
  }

  static let moments = [
    Moment(keys: [], events: 2),
    Moment(keys: [("7", "听成：管到 2026-11-29"), ("Enter", "Enter 打完了  上下")], events: 2),
    Moment(keys: [("n", "怎么挂失的？")], events: 2),
    Moment(keys: [("n", "怎么挂失的？"), ("Tab", "什么时候办的？"), ("5", "哪天办的？")], events: 2),
    Moment(keys: [("b", "卡面上是哪家银行？")], events: 2),
    Moment(
      keys: [("b", "卡面上是哪家银行？"), ("PageDown", ">   没开过"), ("Enter", "银行这边没开过，不用办")],
      events: 3),
    Moment(keys: [("c", "一定带"), ("Space", "备好了")], events: 3),
    Moment(keys: [("t", "官方 App 里是哪个词？")], events: 2),
    Moment(keys: [("h", "  今天  ")], events: 2),
  ]

  @Test(arguments: moments)
  func `whoever leaves in the middle finds the case again`(_ moment: Moment) throws {
    let robot = TerminalRobot(at: try Home())
    try robot.beginInYunze()
    for (key, then) in moment.keys {
      try robot.press(key)
      try robot.waitFor(then)
    }
    // Twice Ctrl-C leaves from everywhere; `q` is a letter where something is typed.
    try robot.press("C-c")
    try robot.answer("C-c", to: "再按一次 Ctrl-C 离开")
    #expect(try robot.waitForExit() == 130)
    #expect(try robot.home.report(try robot.home.onlyCase()).events.count == moment.events)
    try robot.start()
    #expect(try robot.waitFor(TerminalRobot.firstCall).missing("丢失 云泽", "026-12333") == [])
  }
}
