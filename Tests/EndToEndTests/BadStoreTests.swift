import Foundation
import Glibc
import Testing

/// A log that cannot be read or written: one clear message, an exit code, and every byte as it was.
@Suite(.patient)
struct BadStoreTests {
  private static let commands = [
    "list", "new --situation lost --place 云泽", "record 7K3 collected", "status 7K3",
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
    for _ in 0..<3 { try home.buka("new --situation lost --place 云泽") }
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
    let outcome = try home.buka("new --situation lost --place 云泽")
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder)
    #expect(outcome.code == 73)
    #expect(outcome.errors.contains(folder))
  }

  // MARK: - Full disk

  /// A file system of 128 kB that holds one case and is then filled to the brim.
  private static let fullDisk = """
    set -e
    mount -t tmpfs -o size=128k tmpfs "$XDG_DATA_HOME"
    id=$($BUKA new --situation lost --place 云泽)
    $BUKA show $id --json >before
    (cat /dev/zero >"$XDG_DATA_HOME/filler") 2>/dev/null || true
    $BUKA record $id reported social temporary telephone >said 2>&1 && exit 1 || echo "code $?"
    cat said
    rm "$XDG_DATA_HOME/filler"
    $BUKA show $id --json >after
    cmp before after && echo "log as before"
    $BUKA record $id reported social temporary telephone
    """

  /// Whether this machine lets us mount something of our own.
  static func mountsFolders() throws -> Bool {
    try Home().shell("unshare -rm mount -t tmpfs tmpfs /mnt").code == 0
  }

  @Test(.enabled("a full disk has to be mounted") { try BadStoreTests.mountsFolders() })
  func `on a full disk nothing is added and nothing is lost`() throws {
    let home = try Home()
    let script = home["scratch"] + "/full.sh"
    try Data(BadStoreTests.fullDisk.utf8).write(to: URL(fileURLWithPath: script))
    let outcome = try home.shell("cd '\(home.scratch)' && unshare -rm bash '\(script)'")
    #expect(outcome.code == 0, "\(outcome)")
    #expect(outcome.output.missing("code 74", "磁盘满了", "log as before") == [], "\(outcome)")
  }

  // MARK: - True causes

  @Test func `where no more files may be opened that is said`() throws {
    let home = try Home()
    try home.buka("new --situation lost")
    let limits = [5, 6, 7, 8, 9, 10, 64]
    let said = try limits.map { try home.shell("ulimit -n \($0); $BUKA list; exit $?") }
    let refused = said.filter { $0.code != 0 }
    #expect(!refused.isEmpty && refused.count < limits.count)
    for outcome in refused {
      #expect(outcome.code == 75 && outcome.errors.contains("打开的文件太多"), "\(outcome)")
    }
  }

  @Test(
    .enabled(if: Tools.has("strace"), "no strace"),
    arguments: [
      ("fsync,fdatasync", "EIO", 73, "磁盘读写出错"), ("pwrite64", "EIO", 73, "磁盘读写出错"),
      ("pwrite64", "ENOSPC", 74, "磁盘满了"), ("pread64", "EIO -P $log", 73, "磁盘读写出错"),
    ])
  func `what a disk answers is said as it is`(
    _ call: String, _ error: String, _ code: Int32, _ sentence: String
  ) throws {
    let home = try Home()
    let id = try home.beginCase()
    let outcome = try home.shell(
      """
      log=$XDG_DATA_HOME/buka/cases.sqlite
      strace -f -qq -o /dev/null -e trace=\(call) -e inject=\(call):error=\(error) \
        $BUKA record \(id) reported social temporary telephone
      """)
    #expect(outcome.code == code && outcome.errors.contains(sentence), "\(outcome)")
  }

  @Test(
    .enabled("a process without threads takes another user") { try BadStoreTests.becomesNobody() })
  func `where no thread is to be had commands come to their end`() throws {
    let home = try Home()
    let outcome = try home.shell(
      """
      chmod 711 "${HOME%/*}"; mkdir -m 777 "$XDG_DATA_HOME/all"; export XDG_DATA_HOME=$XDG_DATA_HOME/all
      chmod 711 "${XDG_DATA_HOME%/*}"
      timeout 20 setpriv --reuid=65534 --regid=65534 --clear-groups \
        bash -c 'ulimit -u 0; exec "$BUKA" new --situation lost --place 690100'
      """)
    #expect(outcome.code == 0, "\(outcome)")
  }

  private static func becomesNobody() throws -> Bool {
    try Home().shell("setpriv --reuid=65534 --regid=65534 --clear-groups true").code == 0
  }

  @Test func `where files may not grow, that is told like a full disk`() throws {
    let home = try Home()
    let id = try home.beginCase()
    let before = try home.report(id).events.count
    let outcome = try home.shell(
      "ulimit -f 8; $BUKA record \(id) reported social temporary telephone")
    #expect(outcome.code == 74, "\(outcome)")
    #expect(outcome.errors.contains("磁盘满了"))
    #expect(try home.report(id).events.count == before)
  }

  /// In the middle of a session the log grows until no more fits.
  @Test func `on a full disk the wizard goes on and says that nothing was written`() throws {
    let robot = TerminalRobot(at: try Home())
    try robot.beginInYunze()
    try robot.leave()
    // Enough for the log's index (32 kB), and for a few records; in blocks of 512 bytes.
    try robot.start(wrapper: "ulimit -f 192;")
    try robot.waitFor(TerminalRobot.firstCall)
    try robot.recordCall()
    let id = try robot.home.onlyCase()
    var screen = try robot.screen
    for round in 0..<20 where !screen.contains("磁盘满了") {
      let isUndo = round.isMultiple(of: 2)
      try robot.press(isUndo ? "u" : "C-r")
      screen = try robot.waitFor(anyOf: [isUndo ? "撤销了：" : "已恢复", "磁盘满了"])
    }
    #expect(screen.missing("磁盘满了", "以前记的都在", "腾出空间") == [])
    let left = screen.left
    try robot.press("q")
    try robot.waitForExit()
    #expect(
      try robot.home.status(id).cells["report-loss"]?["social"]
        == (left == 6 ? "under-way" : "not-started"))
    #expect(left == 6 || left == 7)
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
