import Testing

/// Bytes that are no keys record nothing on a real terminal, whatever its kind.
@Suite(.patient)
struct NoKeyOnTerminalTests {
  /// Kinds whose keys, mouse and keypad differ in terminfo; all of them Debian installs.
  private static let kinds = [
    "xterm-256color", "xterm", "screen", "tmux-256color", "linux", "vt100", "vt220", "rxvt", "ansi",
    "cons25",
  ]

  /// What a terminal may send of its own accord.
  private static let reports = [
    "\u{1B}]11;rgb:1e1e/1e1e/2e2e\u{1B}\\", "\u{1B}]1\u{7}", "\u{1B}P1$r0;1m\u{1B}\\",
    "\u{1B}_Gi=31;OK\u{1B}\\", "\u{1B}^1q\u{1B}\\", "\u{1B}X1q\u{1B}\\", "\u{1B}[<0;17;9M",
    "\u{1B}[<0;17;9m", "\u{1B}[32;17;9M", "\u{1B}[M 1)", "\u{1B}[M \u{A0}1", "\u{1B}[O",
    "\u{1B}[24;80R", "\u{1B}[?62;22c", "\u{1B}[?2026;2$y", "\u{1B}[1;1:3B", "\u{1B}[49;1:3u",
    "\u{1B}1", "\u{1B}\r",
  ]

  @Test(arguments: kinds)
  func `reports on an open case record nothing and leave the screen alone`(kind: String) throws {
    let home = try Home()
    let id = try home.beginCase()
    let robot = TerminalRobot(at: home)
    try robot.start(changes: ["TERM": kind])
    try robot.waitFor("026-12333")
    let events = try home.report(id).events
    for report in Self.reports { try robot.send(report) }
    try robot.send(Self.reports.joined())
    try lookAtHelp(robot)
    // No digit of theirs has been taken for the beginning of an answer either.
    let after = try robot.waitFor("026-12333")
    #expect(after.lines(with: "[          ]").count == 2, "\(after)")
    try robot.leave()
    #expect(try home.report(id).events == events)
  }

  @Test(arguments: ["xterm-256color", "screen"])
  func `a report that comes in two halves is none either`(kind: String) throws {
    let home = try Home()
    let robot = TerminalRobot(at: home)
    try robot.start(changes: ["TERM": kind])
    let before = try robot.waitFor("卡现在是什么情况？")
    for report in Self.reports.prefix(13).map({ Array($0.utf8) }) {
      try robot.send(report[..<(report.count / 2)])
      try robot.send(report[(report.count / 2)...])
      try robot.send(report[..<(report.count - 1)])
      try robot.send(report[(report.count - 1)...])
    }
    try lookAtHelp(robot)
    try robot.waitFor(same: before)
    try robot.leave()
    #expect(try home.buka("list --json").output.contains("\"id\"") == false)
  }

  /// Sees that keys are answered, and goes back from help.
  private func lookAtHelp(
    _ robot: TerminalRobot, _ location: SourceLocation = #_sourceLocation
  ) throws {
    try robot.press("?")
    _ = try robot.waitFor(anyOf: ["这里能做的  ", "What can be done here  "], location)
    try robot.press("Escape")
  }

  @Test func `the mouse that a dead program left on is switched off, and again after fg`() throws {
    let robot = TerminalRobot(at: try Home())
    try robot.start(wrapper: "printf '\\033[?1003;1006h\\033[?1004h';")
    try robot.waitFor("卡现在是什么情况？")
    #expect(try robot.mouse == "000")
    try robot.press("q")
    try robot.waitForExit()
    try robot.startShell()
    try robot.enter(robot.command())
    try robot.waitFor("卡现在是什么情况？")
    try robot.press("C-z")
    try robot.waitFor("Stopped")
    try robot.enter("printf '\\033[?1000;1005h'; fg")
    try robot.waitFor("卡现在是什么情况？", gone: "Stopped")
    #expect(try robot.mouse == "000")
  }

  @Test func `keys that a keyboard mode reports do what they name`() throws {
    let home = try Home()
    _ = try home.beginCase()
    let robot = TerminalRobot(at: home)
    try robot.start(changes: ["TERM": "xterm-256color"])
    try robot.answer("h", to: TerminalRobot.firstCall)
    try robot.waitFor("> 1 [ ] 社保这边挂失")
    // Down, pressed and let go.
    try robot.send("\u{1B}[1;1B\u{1B}[1;1:3B")
    try robot.waitFor("> 2 [ ] 银行这边挂失")
    try robot.send("\u{1B}[27u")
    try robot.waitFor("全部事项")
    try robot.send("\u{1B}[99;5u")
    try robot.waitFor("再按一次 Ctrl-C 离开")
    try robot.send("\u{1B}[27;5;99~")
    #expect(try robot.waitForExit() == 130)
  }

  @Test func `a reader of identity cards presses no keys, not even its Enter`() throws {
    let home = try Home()
    let robot = TerminalRobot(at: home)
    try robot.start()
    try robot.waitFor("卡现在是什么情况？")
    try robot.send("110101194912310021\r")
    try robot.waitFor("这里不打字")
    #expect(try robot.screen.contains("卡现在是什么情况？"))
    #expect(try home.buka("list --json").output.contains("\"id\"") == false)
    // Where text is typed it is text. Keys count again when the reader has been quiet for a moment.
    try robot.restHands()
    try robot.press("1")
    try robot.waitFor("卡是哪里发的？")
    try robot.send("yunze")
    try robot.waitFor("云泽市  690100")
  }

  @Test func `a paste whose end got lost is text, and what follows it is no key`() throws {
    let home = try Home()
    let robot = TerminalRobot(at: home)
    try robot.start()
    try robot.answer("1", to: "卡现在是什么情况？")
    try robot.waitFor("卡是哪里发的？")
    let events = try home.report(try home.onlyCase()).events
    try robot.send("\u{1B}[200~云泽")
    try robot.waitFor("云泽市  690100")
    try robot.send("\r1q")
    try robot.send("\u{1B}[201~")
    try robot.press("BSpace")
    try robot.waitFor("云", gone: "> 云泽")
    #expect(try home.report(try home.onlyCase()).events == events)
  }

  @Test func `keys of an input method in its full-width mode are keys`() throws {
    let robot = TerminalRobot(at: try Home())
    try robot.start()
    let first = try robot.waitFor("卡现在是什么情况？")
    try robot.type("？")
    try robot.waitFor("这里能做的  ", gone: "卡现在是什么情况？")
    try robot.press("Escape")
    try robot.waitFor(same: first)
    try robot.type("１")
    try robot.waitFor("第 2 题")
  }

  @Test func `Esc and a key right after it are both, Alt with a key is neither`() throws {
    let robot = TerminalRobot(at: try Home())
    try robot.start()
    let first = try robot.waitFor("卡现在是什么情况？")
    try robot.send("\u{1B}1")
    try robot.press("?")
    try robot.waitFor("这里能做的  ", gone: "卡现在是什么情况？")
    try robot.press("Escape")
    try robot.waitFor(same: first)
    try robot.press("1")
    try robot.waitFor("第 2 题")
  }
}
