import Foundation
import Testing

/// The wizard line by line: what is piped in is answered, stored, and never drawn.
struct PlainModeTests {
  private static let clock = "--today 2026-11-22 --now 10:00"

  /// From the first question to the checklist: the lines that a person types.
  private static let lostCard = ["1", "云泽", "1", "c"]

  private func talk(
    _ home: Home, _ lines: [String], options: String = "--plain", changes: [String: String] = [:]
  ) throws -> Outcome {
    let input = home.scratch + "/lines"
    try Data(lines.map { $0 + "\n" }.joined().utf8).write(to: URL(fileURLWithPath: input))
    return try home.shell(
      "$BUKA \(options) \(PlainModeTests.clock) <'\(input)' | cat; exit ${PIPESTATUS[0]}",
      changes: changes)
  }

  @Test func `answers typed into a pipe are stored, and the end of the input leaves`() throws {
    let home = try Home()
    let outcome = try talk(home, PlainModeTests.lostCard)
    #expect(outcome.code == 0)
    #expect(outcome.errors == "")
    #expect(
      outcome.output.missing(
        "卡现在是什么情况", "发卡地：云泽市 690100", "026-12333", "记下了：社保这边挂失", "一定带", "已保存") == [])
    #expect(
      try home.report(try home.onlyCase()).events.map(\.kind) == [
        "answered", "answered", "happened",
      ])
    #expect(!outcome.output.holdsEscapes)
    let listed = try home.buka("list").output
    #expect(listed.missing("云泽", "丢失") == [])
    // Come back: the one case is opened, nothing is asked again.
    let again = try talk(home, [])
    #expect(again.output.missing("打电话：银行这边挂失", "还剩 6 件", "已保存") == [])
    #expect(!again.output.contains("卡现在是什么情况"))
  }

  @Test func `a place that is not whole is chosen by its number, a whole one is taken at once`()
    throws
  {
    let listed = try talk(try Home(), ["1", "yun", "q"]).output
    #expect(listed.contains(/\n +1 云\S+市/), "\(listed)")
    #expect(!listed.contains("打电话：社保这边挂失"))
    let taken = try talk(try Home(), ["1", "690100", "q"]).output
    #expect(taken.missing("发卡地：云泽市 690100", "打电话：社保这边挂失") == [], "\(taken)")
  }

  @Test
  func
    `what they said on the telephone is written down in lines, and a rare thing asked for by its words`()
    throws
  {
    let home = try Home()
    let outcome = try talk(home, ["1", "690100", "2", "7", "自动恢复", "办到后面", "q"])
    #expect(outcome.output.missing("1 打完了", "2 打完了，记下他们说的", "管 7 天，到 11-29", "已经办到哪一步了？") == [])
    let events = try home.report(try home.onlyCase()).events
    #expect(events.map(\.kind) == ["answered", "answered", "happened", "told"])
    #expect(
      events.first { $0.kind == "happened" }?.body.contains("lapses=2026-11-29") == true,
      "\(events)")
  }

  @Test(arguments: ["--plain", "--accessible", ""])
  func `each way to ask for lines gives the same lines`(option: String) throws {
    let changes = option.isEmpty ? ["ACCESSIBLE": "1"] : [:]
    let outcome = try talk(
      try Home(), ["0", "4"], options: option, changes: changes.merging(["TERM": "xterm"]) { $1 })
    #expect(outcome.code == 0)
    #expect(outcome.output.missing("1 丢了", "0 别的", "怎么办") == [])
  }

  @Test func `the last line counts without its end`() throws {
    let home = try Home()
    let outcome = try home.shell("printf 1 | $BUKA --plain \(PlainModeTests.clock)")
    #expect(outcome.output.contains("情形：丢了"))
  }

  @Test func `English is spoken where the locale says so`() throws {
    let outcome = try talk(try Home(), ["q"], changes: ["LANG": "en_US.UTF-8"])
    #expect(outcome.output.missing("What happened to the card?", "q quit > ") == [])
  }

  @Test(arguments: ["</dev/null", "<&-"])
  func `without any input it greets, says how to go on, and leaves at once`(
    redirection: String
  ) throws {
    let outcome = try Home().shell("$BUKA \(PlainModeTests.clock) \(redirection)")
    #expect(outcome.code == 0)
    #expect(outcome.output.missing("卡现在是什么情况", "下次运行 buka 接着办") == [])
    #expect(!outcome.said.holdsEscapes)
  }

  @Test(arguments: ["TERM", "INT", "HUP"])
  func `a signal leaves with the farewell and its own exit code`(name: String) throws {
    let codes: [String: Int32] = ["TERM": 143, "INT": 130, "HUP": 129]
    // The reader of the pipe sends the signal once the first question is there.
    let outcome = try Home().shell(
      """
      set -m; mkfifo "$HOME/keys" "$HOME/paper"; exec 3<>"$HOME/keys"
      $BUKA --plain \(PlainModeTests.clock) <&3 >"$HOME/paper" & program=$!
      { while IFS= read -r line; do
          printf '%s\\n' "$line"; case $line in *为什么问*) kill -\(name) $program;; esac
        done; } <"$HOME/paper"
      wait $program
      """)
    #expect(outcome.code == codes[name])
    #expect(outcome.output.contains("下次运行 buka 接着办"))
  }

  @Test func `a stream without line ends fills no memory`() throws {
    let outcome = try Home().shell(
      "head -c 50000000 /dev/zero | tr '\\0' x | (ulimit -v 4000000; $BUKA --plain \(PlainModeTests.clock))"
    )
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("不认得“\(String(repeating: "x", count: 40))…”"))
  }

  // MARK: - In a terminal

  @Test(arguments: ["", "dumb", "no-such-terminal"])
  func `a terminal that cannot be drawn on is talked to in lines`(_ name: String) throws {
    let robot = TerminalRobot(at: try Home())
    try robot.start(size: (80, 40), changes: ["TERM": name])
    try robot.waitFor("选 1-9、0")
    #expect(try robot.screen.contains("画不了整屏") == (name != "dumb"))
    try robot.enter("1")
    try robot.waitFor("卡是哪里发的")
    try robot.enter("q")
    #expect(try robot.waitForExit() == 0)
    let (before, after) = try robot.terminalModes()
    #expect(before == after)
  }

  @Test func `Ctrl-C leaves with 130, the answers kept`() throws {
    let home = try Home()
    let robot = TerminalRobot(at: home)
    try robot.startShell()
    try robot.enter(robot.command(["--plain"]) + "; echo ended with $?")
    try robot.waitFor("选 1-9、0")
    try robot.enter("1")
    try robot.waitFor("卡是哪里发的")
    try robot.press("C-c")
    try robot.waitFor("ended with 130")
    #expect(try home.buka("list").output.contains("丢失"))
  }

  @Test func `Ctrl-D saves and leaves`() throws {
    let robot = TerminalRobot(at: try Home())
    try robot.start(["--plain"])
    try robot.waitFor("选 1-9、0")
    try robot.press("C-d")
    #expect(try robot.waitForExit() == 0)
    #expect(try robot.screen.contains("下次运行 buka 接着办"))
  }
}
