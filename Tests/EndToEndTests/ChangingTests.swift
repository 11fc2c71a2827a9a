import Testing

/// Taking back, changing answers, arriving in the middle, leaving anywhere.
@Suite(.patient)
struct ChangingTests {
  @Test func `u takes back what was recorded last, and Ctrl-R writes it again`() throws {
    let robot = TerminalRobot(at: try Home())
    let before = try robot.beginInYunze()
    try robot.recordCall()
    #expect(try robot.waitFor("记下了：社保侧已临时挂失").rail("社保侧") == "x~__-")
    try robot.press("u")
    let undone = try robot.waitFor("已撤销")
    #expect(undone.rail("社保侧") == before.rail("社保侧"))
    #expect(undone.missing("现在做两件事", "社保侧  打 026-12333") == [])
    try robot.press("C-r")
    #expect(try robot.waitFor("已恢复").rail("社保侧") == "x~__-")
  }

  @Test func `a changed place brings that place's telephone and keeps what was recorded`() throws {
    let robot = TerminalRobot(at: try Home())
    try robot.beginInYunze()
    try robot.recordCall()
    try robot.waitFor("记下了：社保侧已临时挂失")
    try robot.press("i")
    try robot.waitFor("已经说过的情况")
    try robot.press("2")
    try robot.waitFor("卡是哪里发的？")
    try robot.type("as")
    try robot.answer("Enter", to: "安宿市  670000")
    try robot.press("Escape")
    let screen = try robot.waitFor("安宿 670000", gone: "已经说过的情况")
    #expect(screen.rail("社保侧").hasPrefix("x~"))
    try robot.press("u")
    #expect(try robot.waitFor("云泽 690100").rail("社保侧").hasPrefix("x~"))
  }

  @Test func `an answer that would orphan a record asks before it takes it along`() throws {
    let robot = TerminalRobot(at: try Home())
    try robot.beginInYunze()
    try robot.press("Down")
    try robot.recordCall()
    try robot.waitFor("记下了：银行侧已口头挂失")
    try denyAccount(robot)
    // Enter alone changes nothing.
    try robot.answer("Enter", to: "> 1 不改了")
    try robot.waitFor("卡里的银行账户用过吗？", gone: "不改了")
    #expect(try robot.home.report(try robot.home.onlyCase()).events.count == 3)
    try robot.press("1")
    try robot.answer("2", to: "> 1 不改了")
    let screen = try robot.waitFor("026-12333", gone: "不改了")
    #expect(screen.rail("银行侧") == "x-=_-")
    let events = try robot.home.report(try robot.home.onlyCase()).events
    #expect(events.filter { $0.kind == "happened" }.map(\.isLive) == [false])
  }

  /// Says that the bank account was never opened.
  private func denyAccount(_ robot: TerminalRobot) throws {
    try robot.press("i")
    try robot.answer("3", to: "已经说过的情况")
    try robot.answer("1", to: "卡里的银行账户用过吗？")
    let screen = try robot.waitFor("下面 1 条记录就对不上了")
    #expect(screen.missing("银行侧已口头挂失") == [])
  }

  @Test func `who has applied already joins in the middle`() throws {
    let robot = TerminalRobot(at: try Home())
    try robot.beginInYunze()
    try robot.press("e")
    try robot.waitFor("已经办到哪一步了？")
    try robot.press("3")
    try robot.answer("1", to: "申请是在哪里交的？")
    try robot.answer("3", to: "社保那边挂失过吗？")
    try robot.answer("3", to: "银行那边挂失过吗？")
    try robot.waitFor("大概哪天交的申请？")
    try robot.enter("11-20")
    let screen = try robot.waitFor("记下了：已交补领或换领申请")
    #expect(screen.rail("社保侧") == "x_?_-")
    try robot.press("u")
    #expect(try robot.waitFor("已撤销").rail("社保侧") == "x___-")
  }

  /// Keys pressed after the first instruction, what is asked then, and how many events are kept.
  struct Moment: CustomTestStringConvertible {
    let keys: [(key: String, then: String)]
    let events: Int

    var testDescription: String { keys.last?.then ?? "the first instruction" }
  }

  static let moments = [
    Moment(keys: [], events: 2),
    Moment(keys: [("Enter", "怎么挂失的？")], events: 2),
    Moment(keys: [("Enter", "怎么挂失的？"), ("1", "什么时候办的？"), ("5", "哪天办的？")], events: 2),
    Moment(keys: [("b", "卡面上是哪家银行？")], events: 2),
    Moment(keys: [("n", "银行侧没开过"), ("Enter", "怎么挂失的？")], events: 3),
    Moment(keys: [("c", "材料清单"), ("Space", "备好了")], events: 3),
    Moment(keys: [("t", "官方屏幕上看到的词是？")], events: 2),
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
    #expect(try robot.waitFor("026-12333").missing("云泽 690100", "2026-11-27") == [])
  }
}
