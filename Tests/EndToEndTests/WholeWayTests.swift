import Testing

/// The whole way of a lost card in Chengdu, lived at a terminal of 80 x 24.
@Suite(.timeLimit(.minutes(2)))
struct WholeWayTests {
  @Test func `a lost card in Chengdu comes back to done in Chinese`() throws {
    let robot = TerminalRobot(at: try Home())

    // Two answers put the first instruction on screen.
    try robot.start()
    try robot.answer("1", to: "卡现在是什么情况？")
    try robot.waitFor("卡是哪里发的？")
    try robot.type("成都")
    try robot.answer("Enter", to: "成都市  510100")
    var screen = try robot.waitFor("现在做两件事")
    #expect(screen.missing("社保侧  打 028-12333", "银行侧", "2026-11-29", "医保码照常能用") == [])
    #expect(screen.rail("社保侧") == "x___-")
    #expect(screen.rail("银行侧") == "x_=__")

    // "I called 12333 yesterday at 20:30; they said five days."
    try robot.press("Enter")
    try robot.answer("1", to: "怎么挂失的？")
    try robot.answer("5", to: "什么时候办的？")
    try robot.waitFor("哪天办的？")
    try robot.enter("昨天 20:30")
    screen = try robot.waitFor("对方说挂失几天后失效？")
    #expect(screen.missing("7 天", "2026-11-28") == [])
    try robot.press("2")
    try robot.waitFor("对方说的天数或日子：")
    try robot.enter("5")
    screen = try robot.waitFor("记下了：社保侧已临时挂失")
    #expect(screen.missing("2026-11-26", "银行侧") == [])
    #expect(screen.rail("社保侧") == "x~__-")

    // The bank side, its number once the bank is known.
    try robot.press("b")
    try robot.waitFor("卡面上是哪家银行？")
    try robot.type("工商")
    try robot.waitFor("中国工商银行", gone: "成都银行")
    try robot.press("Enter")
    try robot.answer("Enter", to: "95588")
    try robot.answer("1", to: "怎么挂失的？")
    try robot.answer("1", to: "什么时候办的？")
    try robot.answer("1", to: "对方说挂失几天后失效？")
    screen = try robot.waitFor("记下了：银行侧已口头挂失")
    #expect(screen.rail("银行侧") == "x~=__")

    // Leaving in the middle of a question says what is saved and when to come back.
    screen = try robot.leave()
    #expect(screen.missing("已保存", "2026-11-26") == [])

    // Five days later the case opens on what has changed.
    try robot.start(today: "2026-11-27")
    screen = try robot.waitFor("! 社保侧的挂失 2026-11-26 可能就失效了")
    #expect(screen.missing("今天再打一次", "028-12333") == [])
    #expect(screen.rail("社保侧") == "x!__-")
    try robot.press("Enter")
    try robot.answer("1", to: "怎么挂失的？")
    try robot.answer("1", to: "什么时候办的？")
    try robot.answer("1", to: "对方说挂失几天后失效？")

    // Now the questions that the application depends on.
    try robot.answer("1", to: "给谁办？")
    try robot.answer("1", to: "身份证在手上吗？")
    try robot.answer("1", to: "持卡人现在在发卡的地方吗？")
    try robot.answer("2", to: "能自己用手机刷脸办吗？")
    screen = try robot.waitFor("去补领新卡")
    #expect(screen.missing("一趟办", "要带", "身份证", "有人说", "按 c 看清单") == [])

    // The papers, trip by trip, ticked off.
    try robot.press("c")
    screen = try robot.waitFor("要带 1 样   已备 0   缺 1")
    #expect(screen.missing("第 1 趟", "身份证  原件 1", "来源", "没有官方来源", "旧卡（因为丢了）") == [])
    try robot.press("Space")
    screen = try robot.waitFor("要带 1 样   已备 1   缺 0")
    #expect(screen.lines(with: "[x]").map { $0.contains("身份证") } == [true])
    try robot.press("Escape")

    // Handed in at the window, which cannot be undone in the world: one confirm screen.
    try robot.answer("Enter", to: "去补领新卡")
    try robot.answer("3", to: "办得怎么样？")
    screen = try robot.waitFor("什么时候办的？")
    #expect(screen.missing("社保侧已正式挂失", "已申请补领", "已受理") == [])
    try robot.press("1")
    try robot.answer("2", to: "说了哪天能好吗？")
    try robot.waitFor("对方说的天数或日子：")
    try robot.enter("12-15")
    screen = try robot.waitFor("这一步办了就撤不回来")
    #expect(screen.missing("旧卡", "> 1 还没办，先不记") == [])
    try robot.press("2")
    screen = try robot.waitFor("现在轮到对方")
    #expect(screen.missing("等卡", "2026-12-15") == [])
    #expect(screen.rail("社保侧") == "xx?_-")

    // Away again until the card is due.
    screen = try robot.leave()
    #expect(screen.missing("已保存") == [])
    try robot.start(today: "2026-12-16")
    screen = try robot.waitFor("! 卡该好了，问进度")
    #expect(screen.missing("2026-12-15", "! 银行侧的挂失") == [])
    // The oral report has run out meanwhile: this time it is made formal at the counter.
    try robot.press("1")
    try robot.answer("4", to: "怎么挂失的？")
    try robot.answer("1", to: "什么时候办的？")
    screen = try robot.waitFor("记下了：银行侧已正式挂失")
    #expect(screen.rail("银行侧") == "xx=__")
    try robot.press("1")
    try robot.answer("3", to: "有什么消息？")
    try robot.answer("1", to: "什么时候办的？")
    screen = try robot.waitFor("记下了：新卡已领到")
    #expect(screen.missing("启用", "激活") == [])
    #expect(screen.rail("社保侧") == "xxx_-")

    // Enabled, activated.
    try robot.press("1")
    try robot.answer("1", to: "启用了吗？")
    try robot.answer("1", to: "什么时候办的？")
    try robot.answer("2", to: "这一步办了就撤不回来")
    screen = try robot.waitFor("记下了：社保侧已启用")
    #expect(screen.rail("社保侧") == "xxxx-")
    try robot.press("1")
    try robot.answer("1", to: "银行侧激活了吗？")
    try robot.answer("1", to: "什么时候办的？")
    screen = try robot.waitFor("记下了：银行侧已激活")
    #expect(screen.rail("银行侧") == "xx=x_")

    // What is paid to or from the old account, ticked and moved one by one.
    try robot.press("1")
    try robot.waitFor("哪些钱")
    try robot.press("1", "3")
    try robot.waitFor("就这 2 项")
    try robot.press("End", "Enter")
    screen = try robot.waitFor("把钱的去处一项项改过来")
    #expect(screen.missing("改：医保报销", "改：单位发工资") == [])
    try robot.press("1")
    try robot.answer("1", to: "> 1 改好了")
    try robot.answer("1", to: "什么时候办的？")
    screen = try robot.waitFor("记下了：医保报销")
    #expect(screen.rail("银行侧") == "xx=x~")
    try robot.press("1")
    try robot.answer("2", to: "> 1 改好了")
    try robot.answer("1", to: "什么时候办的？")
    try robot.answer("1", to: "处理旧账户")
    try robot.answer("2", to: "旧账户怎么处理的？")
    try robot.answer("1", to: "什么时候办的？")
    try robot.answer("2", to: "这一步办了就撤不回来")

    // Done, and closed.
    screen = try robot.waitFor("全部恢复了。")
    #expect(screen.rail("社保侧") == "xxxx-")
    #expect(screen.rail("银行侧") == "xx=xx")
    try robot.press("Enter")
    try robot.waitFor("这件事已经结束：全部恢复")
    _ = try robot.leave()
    #expect(try robot.home.buka("list", today: "2026-12-16").output.contains("全部恢复"))
  }
}
