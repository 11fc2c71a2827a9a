import Testing

/// Today's list, one-line entry and the next client, in a real terminal.
@Suite(.patient)
struct HomeListTests {
  private let robot: TerminalRobot

  init() throws {
    robot = TerminalRobot(at: try Home())
  }

  private func beginTwo() throws {
    try robot.home.buka(["new", "--situation", "stolen", "--place", "云泽", "--name", "甲的卡"])
    try robot.home.buka(["new", "--situation", "damaged", "--place", "朔南", "--name", "乙的卡"])
  }

  @Test func `from the list, i and one line and Enter open the case, and c its papers`() throws {
    try beginTwo()
    try robot.start()
    try robot.answer("i", to: "共 2 件")
    try robot.waitFor("一行写完")
    try robot.type("690100 丢 代 已口头11-20 #小林")
    let echo = try robot.waitFor("小林”")
    #expect(echo.missing("云泽市 690100", "家人，替成年人", "已打电话挂失，2026-11-20") == [])
    try robot.press("Enter")
    let opened = try robot.waitFor("整条撤销", gone: "一行写完")
    #expect(opened.lines(with: "社保这边挂失  11-20，没问到管几天，按到 11-25 算").count == 1)
    #expect(opened.selected?.hasPrefix("2 [ ] 银行这边挂失") == true)
    try robot.press("c")
    try robot.waitFor("一定带")
    try robot.leave()
    let line = try robot.home.buka("list").output.lines(with: "小林")
    #expect(line.count == 1)
    let id = try #require(line.first?.split(separator: " ").first)
    #expect(try robot.home.status(String(id)).cells["report-loss"]?["social"] == "under-way")
  }

  @Test func `x clears the screen for the next client`() throws {
    try beginTwo()
    try robot.start()
    try robot.answer("/", to: "共 2 件")
    try robot.type("乙")
    try robot.answer("Enter", to: "找到 1 件")
    try robot.waitFor("乙的卡 朔南")
    try robot.press("x")
    let empty = try robot.waitFor("一行写完")
    #expect(!empty.contains("甲的卡") && !empty.contains("乙的卡"))
    try robot.press("Escape")
    let list = try robot.waitFor("共 2 件")
    #expect(list.missing("甲的卡", "乙的卡", "全部事项") == [])
    #expect(!list.contains("找到") && !list.contains("乙的卡 朔南"))
    // The most urgent case is selected again, not the one that was open.
    #expect(list.lines(with: " > ").first?.contains("甲的卡") == true)
    try robot.leave()
  }

  @Test func `a line on the command line begins a case, and says what it was taken for`() throws {
    let outcome = try robot.home.buka(["new", "--line", "690100 丢 代 已口头11-20 #小林"])
    #expect(outcome.code == 0, "\(outcome)")
    #expect(outcome.errors.missing("云泽市 690100", "已打电话挂失，2026-11-20", "小林") == [])
    let id = outcome.output.split(separator: "\n").map(String.init)
    #expect(id.count == 1)
    let report = try robot.home.report(id.first ?? "")
    #expect(report.events.count == 4)
  }

  @Test(arguments: ["690100 丢 代辨", "代", "丢 13800138000", "hezhou 丢", "云泽 丢 已口头 12-20"])
  func `a line that is not understood, or cannot be, begins nothing`(line: String) throws {
    let outcome = try robot.home.buka(["new", "--line", line])
    #expect(outcome.code != 0)
    #expect(outcome.output == "")
    #expect(!outcome.errors.contains("138001"))
    #expect(try robot.home.buka("list --json").output.hasPrefix("["))
    #expect(try robot.home.buka("list").output.contains("还没有事项"))
  }
}
