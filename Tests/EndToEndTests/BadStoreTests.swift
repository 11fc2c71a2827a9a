import Foundation
import Glibc
import Testing

/// A log that cannot be read or written: one clear message, an exit code, and every byte as it was.
@Suite(.timeLimit(.minutes(2)))
struct BadStoreTests {
  private static let commands = [
    "list", "new --situation lost --place 成都", "record 7K3 collected", "status 7K3",
  ]

  @Test(arguments: commands)
  func `a foreign file in place of the log stays as it is`(_ line: String) throws {
    let home = try Home()
    let foreign = Data("Dear diary, this is no database at all.\n".utf8)
    try put(foreign, home)
    let outcome = try home.buka(line)
    #expect(outcome.code == 65)
    #expect(outcome.errors.missing(home.database, "没有动它") == [])
    #expect(try bytes(home) == foreign)
  }

  @Test(arguments: commands)
  func `a log cut in half stays as it is`(_ line: String) throws {
    let home = try Home()
    for _ in 0..<3 { try home.buka("new --situation lost --place 成都") }
    let half = try bytes(home).prefix(6000)
    try put(half, home)
    let outcome = try home.buka(line)
    #expect(outcome.code == 65, "\(outcome)")
    #expect(outcome.errors.contains(home.database))
    #expect(try bytes(home) == half)
  }

  @Test func `the wizard says so too, on the normal screen`() throws {
    let robot = TerminalRobot(at: try Home())
    let foreign = Data("Dear diary\n".utf8)
    try put(foreign, robot.home)
    try robot.start()
    #expect(try robot.waitForExit() == 65)
    #expect(try robot.screen.contains("没有动它"))
    #expect(try bytes(robot.home) == foreign)
    let (before, after) = try robot.terminalModes()
    #expect(before == after)
  }

  @Test func `a folder that cannot be made is named`() throws {
    let home = try Home()
    let file = home["scratch"] + "/file"
    try Data("in the way\n".utf8).write(to: URL(fileURLWithPath: file))
    let outcome = try home.buka(["list"], changes: ["XDG_DATA_HOME": file])
    #expect(outcome.code == 73)
    #expect(outcome.errors.contains(file))
    #expect(FileManager.default.contents(atPath: file) == Data("in the way\n".utf8))
  }

  @Test(.enabled(if: geteuid() != 0, "root writes everywhere"))
  func `a read-only folder is named`() throws {
    let home = try Home()
    let folder = home["data"]
    try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: folder)
    let outcome = try home.buka("new --situation lost --place 成都")
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder)
    #expect(outcome.code == 73)
    #expect(outcome.errors.contains(folder))
  }

  // MARK: - Full disk

  /// `ulimit -f` counts kilobytes; a file that would grow past it cannot be written, as on a full disk.
  @Test(arguments: [0, 8])
  func `on a full disk nothing is added and nothing is lost`(_ kilobytes: Int) throws {
    let home = try Home()
    try home.buka("new --situation lost --place 成都")
    let id = try home.onlyCase()
    let before = try home.buka("show \(id) --json")
    let full = try home.shell(
      "ulimit -f \(kilobytes); exec $BUKA record \(id) reported social temporary telephone 2>&1 | cat"
    )
    #expect(full.output.contains("磁盘满了"), "\(full)")
    let code = try home.shell(
      "ulimit -f \(kilobytes); $BUKA record \(id) reported social temporary telephone 2>/dev/null")
    #expect(code.code == 74)
    #expect(try home.buka("show \(id) --json").output == before.output)
    #expect(try home.buka("record \(id) reported social temporary telephone").code == 0)
  }

  @Test func `on a full disk the wizard goes on and says that nothing was written`() throws {
    let robot = TerminalRobot(at: try Home())
    try robot.beginInChengdu()
    try robot.leave()
    try robot.start(wrapper: "ulimit -f 0;")
    try robot.waitFor("现在做两件事")
    try robot.recordCall()
    let screen = try robot.waitFor("磁盘满了")
    #expect(screen.rail("社保侧") == "x___-")
    try robot.press("q")
    #expect(try robot.home.report(try robot.home.onlyCase()).events.count == 2)
  }

  // MARK: - Bytes

  private func put(_ bytes: Data, _ home: Home) throws {
    try FileManager.default.createDirectory(
      atPath: home["data/buka"], withIntermediateDirectories: true)
    try bytes.write(to: URL(fileURLWithPath: home.database))
  }

  private func bytes(_ home: Home) throws -> Data {
    try #require(FileManager.default.contents(atPath: home.database))
  }
}
