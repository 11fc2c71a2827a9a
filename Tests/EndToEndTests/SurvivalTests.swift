import Foundation
import Glibc
import Testing

/// What happens to case and terminal when the program is cut off, stopped or squeezed.
@Suite(.patient)
struct SurvivalTests {
  @Test func `what is confirmed on screen outlives SIGKILL`() throws {
    let robot = TerminalRobot(at: try Home())
    try robot.beginInYunze()
    try robot.recordCall()
    try robot.signal(SIGKILL)
    #expect(try robot.waitForExit() == 137)
    try robot.start()
    #expect(try robot.waitFor(TerminalRobot.secondCall).left == 6)
    #expect(try robot.openCard().marks == "x______")
    #expect(try robot.home.report(try robot.home.onlyCase()).events.count == 3)
  }

  @Test func `what is confirmed on screen outlives the terminal`() throws {
    let robot = TerminalRobot(at: try Home())
    try robot.beginInYunze()
    try denyAccount(robot)
    // The old terminal closes, as when the line drops.
    try robot.start()
    let screen = try robot.waitFor("026-12333")
    #expect(screen.left == 4)
    #expect(!screen.contains("银行"))
  }

  /// Says on the page of the call that the card never had an account; what the page says then.
  @discardableResult
  private func denyAccount(_ robot: TerminalRobot) throws -> String {
    try robot.press("b")
    try robot.waitFor("卡面上是哪家银行？")
    try robot.press("PageDown")
    try robot.waitFor(">   没开过银行功能")
    try robot.press("Enter")
    return try robot.waitFor("银行这边没开过，不用办")
  }

  @Test
  func `a log that is removed under the open program is told, and nothing is said to be saved`()
    throws
  {
    let robot = TerminalRobot(at: try Home())
    try robot.beginInYunze()
    try FileManager.default.removeItem(atPath: robot.home["data/buka"])
    try robot.press("Enter")
    #expect(try robot.waitFor("没有写进去").left == 7)
    // Where nothing was to be written it is told as well.
    try robot.press("Down")
    try robot.waitFor("没有写进去")
    let end = try robot.leave()
    #expect(end.missing("没有保存") == [])
    #expect(try !robot.screen.contains("已保存"))
    #expect(try robot.home.buka("list").output.contains("690100") == false)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func `a signal ends it with its own code and hands the terminal back`(
    _ number: Int32
  ) throws {
    let robot = TerminalRobot(at: try Home())
    try robot.beginInYunze()
    try robot.signal(number)
    #expect(try robot.waitForExit() == 128 + number)
    try expectSaneTerminal(robot)
    #expect(try robot.screen.contains("已保存"))
  }

  @Test(arguments: [
    SIGALRM, SIGUSR1, SIGUSR2, SIGXCPU, SIGVTALRM, SIGPROF, SIGSTKFLT, SIGIO, SIGPWR, SIGQUIT, 34,
    64,
  ])
  func `any other signal that ends programs hands the terminal back too`(_ number: Int32) throws {
    let robot = TerminalRobot(at: try Home())
    try robot.beginInYunze()
    try robot.signal(number)
    #expect(try robot.waitForExit() == 128 + number)
    try expectSaneTerminal(robot)
  }

  @Test(arguments: [SIGILL, SIGTRAP, SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGSYS])
  func `a crash ends in one sentence on the normal screen`(_ number: Int32) throws {
    let robot = TerminalRobot(at: try Home())
    try robot.beginInYunze()
    try robot.signal(number)
    // Swift's backtracer would ask for a key, and wait half a minute.
    #expect(try robot.waitForExit() == 128 + number)
    try expectSaneTerminal(robot)
    let screen = try robot.screen
    #expect(screen.missing("停下来了", "cases.sqlite") == [], "\(screen)")
    #expect(!screen.contains("Crash"), "\(screen)")
  }

  @Test func `a crash without a terminal ends in the same sentence`() throws {
    let outcome = try Home().shell(
      "$BUKA --plain < <(sleep 60) & sleep 1; grep core /proc/$!/limits; kill -ILL $!; wait $!")
    // The file would hold what was typed.
    #expect(outcome.output.contains(#/core file size +0 /#), "\(outcome)")
    #expect(outcome.code == 128 + SIGILL, "\(outcome)")
    #expect(outcome.errors.contains("停下来了"), "\(outcome)")
  }

  @Test func `SIGKILL hands the terminal back`() throws {
    let robot = TerminalRobot(at: try Home())
    try robot.beginInYunze()
    try robot.signal(SIGKILL)
    #expect(try robot.waitForExit() == 137)
    try robot.waitForModesOfBefore()
    // What the shell says at the same moment may come before or after.
    try robot.waitFor("\n", gone: TerminalRobot.firstCall)
    #expect(try guards(of: robot.home) == 0)
  }

  @Test func `the guard stays away where it is switched off`() throws {
    let robot = TerminalRobot(at: try Home())
    try robot.start(changes: ["BUKA_NO_GUARD": "1"])
    try robot.waitFor("卡现在是什么情况")
    #expect(try guards(of: robot.home) == 0)
  }

  @Test(arguments: [SIGTERM, SIGINT, SIGHUP, SIGQUIT, SIGTSTP, SIGTTOU])
  func `the guard is deaf to what is meant for the program, and leaves with it`(
    _ number: Int32
  ) throws {
    let robot = TerminalRobot(at: try Home())
    try robot.beginInYunze()
    let watching = try guardProcesses(of: robot.home)
    #expect(watching.count == 1)
    for process in watching { kill(process, number) }
    try robot.signal(SIGKILL)
    try robot.waitForModesOfBefore()
    try robot.start()
    try robot.waitFor(TerminalRobot.firstCall)
    #expect(try guards(of: robot.home) == 1)
    try robot.press("q")
    #expect(try robot.waitForExit() == 0)
    #expect(try guards(of: robot.home) == 0)
  }

  @Test func `while the shell has the terminal the guard leaves it alone`() throws {
    let robot = TerminalRobot(at: try Home())
    try robot.startShell()
    try robot.enter(robot.command())
    try robot.waitFor("卡现在是什么情况")
    try robot.press("C-z")
    try robot.waitFor("Stopped", gone: "卡现在是什么情况")
    try robot.enter("clear; kill -KILL %1; sleep 0.5; echo")
    try robot.waitFor("Killed")
    // A line that the shell edits: in the modes of before, letters would come twice.
    try robot.type("echo on")
    try robot.waitFor("ready$ echo on")
    #expect(try guards(of: robot.home) == 0)
  }

  private func guards(of home: Home) throws -> Int { try guardProcesses(of: home).count }

  /// The guards that stand for programs of this home; it is in their environment.
  private func guardProcesses(of home: Home) throws -> [pid_t] {
    let outcome = try home.shell(
      """
      for folder in /proc/[0-9]*; do
        [ "$(cat $folder/comm 2>/dev/null)" = tty-guard ] || continue
        tr '\\0' '\\n' <$folder/environ 2>/dev/null | grep -qx "HOME=$HOME" && echo ${folder#/proc/}
      done; true
      """)
    return outcome.output.split(separator: "\n").compactMap { pid_t($0) }
  }

  @Test func `the terminal's own size beats LINES and COLUMNS`() throws {
    let robot = TerminalRobot(at: try Home())
    try robot.beginInYunze()
    try robot.start()
    let whole = try robot.waitFor(TerminalRobot.firstCall)
    try robot.start(changes: ["LINES": "10", "COLUMNS": "40"])
    try robot.waitFor(same: whole)
  }

  @Test func `only Enter, Ctrl-D and Ctrl-C leave a text that is to be copied`() throws {
    let robot = TerminalRobot(at: try Home())
    try robot.beginInYunze()
    func showText() throws {
      try robot.press("p")
      // Which number it has hangs on what this machine and this size offer.
      let ways = try robot.waitFor(" 材料放到普通屏幕上")
      let digit = try #require(ways.firstMatch(of: #/(\d) 材料放到普通屏幕上/#)?.output.1)
      try robot.press(String(digit))
      try robot.waitFor("按 Enter 回到 buka")
    }
    try showText()
    try robot.resize(columns: 90, rows: 30)
    try robot.restHands()
    #expect(try robot.screen.contains("按 Enter 回到 buka"))
    try robot.press("C-d")
    try robot.waitFor(TerminalRobot.firstCall, gone: "按 Enter 回到 buka")
    try showText()
    try robot.press("C-c")
    try robot.waitFor("再按一次 Ctrl-C 离开", gone: "按 Enter 回到 buka")
    // It was a warning: the program is still there.
    try robot.press("Down")
    try robot.waitFor(TerminalRobot.firstCall, gone: "再按一次 Ctrl-C 离开")
  }

  @Test func `leaving with q hands the terminal back`() throws {
    let robot = TerminalRobot(at: try Home())
    try robot.beginInYunze()
    #expect(try robot.leave().missing("已保存") == [])
    try expectSaneTerminal(robot)
  }

  private func expectSaneTerminal(
    _ robot: TerminalRobot, _ location: SourceLocation = #_sourceLocation
  ) throws {
    let (before, after) = try robot.terminalModes()
    #expect(before == after, sourceLocation: location)
    let modes = Set(after.split { $0.isWhitespace }.map(String.init))
    #expect(modes.isSuperset(of: ["icanon", "echo", "isig"]), sourceLocation: location)
    #expect(try !robot.screen.contains(TerminalRobot.firstCall), sourceLocation: location)
  }

  @Test func `Ctrl-C warns once and leaves the second time`() throws {
    let robot = TerminalRobot(at: try Home())
    try robot.beginInYunze()
    try robot.press("C-c")
    try robot.waitFor("再按一次 Ctrl-C 离开")
    // Another key in between means that the first was a slip.
    try robot.press("Down")
    try robot.waitFor(TerminalRobot.firstCall, gone: "再按一次 Ctrl-C 离开")
    try robot.press("C-c")
    try robot.waitFor("再按一次 Ctrl-C 离开")
    try robot.press("C-c")
    #expect(try robot.waitForExit() == 130)
    try expectSaneTerminal(robot)
  }

  @Test func `Ctrl-Z and fg bring back the same screen`() throws {
    let robot = TerminalRobot(at: try Home())
    try robot.beginInYunze()
    try robot.leave()
    try robot.startShell()
    try robot.enter(robot.command())
    let before = try robot.waitFor(TerminalRobot.firstCall)
    try robot.press("C-z")
    try robot.waitFor("Stopped", gone: TerminalRobot.firstCall)
    // The shell has its terminal back meanwhile.
    try robot.enter("stty -a | grep -o 'isig [i]canon'")
    try robot.waitFor("isig icanon")
    try robot.enter("fg")
    try robot.waitFor(same: before)
    try robot.press("q")
    try robot.waitFor("已保存", gone: TerminalRobot.firstCall)
  }

  @Test func `a terminal of any size and back shows the same screen`() throws {
    let robot = TerminalRobot(at: try Home())
    try robot.beginInYunze()
    // Any key takes the notice of the last answer off the screen.
    try robot.press("Down")
    let first = try robot.waitFor("转 官方转载  问 没有官方说法")
    try robot.resize(columns: 40, rows: 10)
    // The instruction survives; what explains it does not.
    let small = try robot.waitFor("  还剩 7 件\n 1  打电话")
    #expect(small.missing("026-12333", "“社保卡丢了", "Enter 打完了") == [])
    try robot.resize(columns: 20, rows: 5)
    try robot.waitFor("026-12333", gone: "还剩 7 件")
    try robot.resize(columns: 1, rows: 1)
    try robot.resize(columns: 80, rows: 24)
    try robot.waitFor(same: first)
    try robot.leave()
  }
}
