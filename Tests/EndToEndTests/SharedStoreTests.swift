import Foundation
import Testing

/// Several programs at one store.
@Suite(.patient)
struct SharedStoreTests {
  private let robot: TerminalRobot

  init() throws {
    robot = TerminalRobot(at: try Home())
  }

  private var home: Home { robot.home }

  @Test func `writers at one case wait for one another, and all are kept`() throws {
    let id = try home.beginCase()
    let papers = ["id-card", "household-book", "photo", "application-form"]
    let lines = papers.flatMap { paper in
      ["holder", "agent"].map { "$BUKA record \(id) tick \(paper) \($0) original || echo lost" }
    }
    let outcome = try home.shell(lines.map { "( \($0) ) &" }.joined(separator: "\n") + "\nwait")
    #expect(!outcome.output.contains("lost"), "\(outcome)")
    #expect(try home.report(id).events.count == 2 + lines.count)
  }

  @Test func `what another window records is seen at the next key`() throws {
    try robot.beginInYunze()
    let id = try home.onlyCase()
    #expect(try home.buka("record \(id) reported social temporary telephone").code == 0)
    try robot.press("Down")
    let seen = try robot.waitFor("别处刚改过这个事项，已读进来")
    #expect(seen.left == 6)
    #expect(try home.report(id).events.count == 3)
    // What is on the screen now is the call that is left, and nothing stands in its way.
    #expect(seen.missing(TerminalRobot.secondCall) == [])
    #expect(try robot.recordCall().marks == "xx_____")
    #expect(try home.report(id).events.count == 4)
    try robot.leave()
  }

  @Test func `what is written to another case is not of this one`() throws {
    try robot.beginInYunze()
    _ = try home.beginCase()
    try robot.press("Down")
    try robot.restHands()
    #expect(try !robot.screen.contains("别处"))
    try robot.leave()
  }

  @Test func `a case that another window begins or deletes is seen in the list at the next key`()
    throws
  {
    let first = try home.beginCase()
    _ = try home.beginCase()
    try robot.start()
    try robot.waitFor("共 2 件")
    _ = try home.beginCase()
    try robot.press("Down")
    try robot.waitFor("共 3 件")
    // The list lies under another page when it changes.
    try robot.press("?")
    try robot.waitFor("这里能做的")
    try home.buka("wipe \(first) --yes")
    try robot.press("Down")
    try robot.press("Escape")
    try robot.waitFor("共 2 件")
    try robot.leave()
  }

  @Test func `the open case that another window deletes is said to be gone`() throws {
    try robot.beginInYunze()
    let id = try home.onlyCase()
    try home.buka("wipe \(id) --yes")
    try robot.press("Down")
    try robot.waitFor("\(id) 在别处删掉了")
    try robot.leave()
  }

  /// Holds the log for some seconds, in the background; returns once it does.
  private func hold(seconds: Double) throws {
    let script = """
      import os, sqlite3, time
      log = sqlite3.connect('\(home.database)', isolation_level=None)
      log.execute('BEGIN IMMEDIATE')
      open('\(home.scratch)/held', 'w').close()
      time.sleep(\(seconds))
      log.execute('ROLLBACK')
      """
    try script.write(toFile: home.scratch + "/hold.py", atomically: true, encoding: .utf8)
    let outcome = try home.shell(
      "python3 '\(home.scratch)/hold.py' >/dev/null 2>&1 & until [ -e '\(home.scratch)/held' ]; do sleep 0.02; done"
    )
    #expect(outcome.code == 0)
  }

  @Test func `a log that is held is said on standard error, and waited for`() throws {
    let id = try home.beginCase()
    try hold(seconds: 1.5)
    let outcome = try home.buka("record \(id) reported social temporary telephone")
    #expect(outcome.code == 0, "\(outcome)")
    #expect(outcome.errors.lines(with: "另一个 buka 正占着").count == 1, "\(outcome)")
  }

  @Test func `a log that is held is said on the screen, and waited for`() throws {
    try robot.beginInYunze()
    try hold(seconds: 3)
    try robot.press("Enter")
    try robot.waitFor("另一个 buka 正占着")
    try robot.waitFor("记下了：社保这边挂失", gone: "正占着")
    try robot.leave()
  }
}
