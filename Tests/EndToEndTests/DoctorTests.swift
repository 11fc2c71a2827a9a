import Foundation
import Testing

/// Damage is named, and what can be read is rescued into a new file.
@Suite(.patient)
struct DoctorTests {
  private func spoil(_ home: Home, _ text: String) throws {
    var bytes = try #require(FileManager.default.contents(atPath: home.database))
    let place = try #require(bytes.range(of: Data(text.utf8)))
    bytes[place.lowerBound] ^= 1
    try bytes.write(to: URL(fileURLWithPath: home.database))
  }

  @Test func `what is whole is said to be`() throws {
    let home = try Home()
    #expect(try home.buka("doctor").code == 0)
    _ = try home.beginCase()
    let outcome = try home.buka("doctor")
    #expect(outcome.code == 0, "\(outcome)")
    #expect(outcome.output.lines(with: "完好").count == 2, "\(outcome)")
  }

  @Test func `a flipped bit is said by all, and rescued from by following what is printed`() throws
  {
    let home = try Home()
    let id = try home.beginCase()
    let other = try home.beginCase()
    try home.buka("record \(id) reported social temporary telephone")
    try home.buka("record \(id) reported bank temporary telephone")
    try spoil(home, "reported social")
    let damaged = try #require(FileManager.default.contents(atPath: home.database))
    for line in ["list", "show \(id)", "record \(other) found", "new --situation lost"] {
      let said = try home.buka(line)
      #expect(said.code == 65 && said.errors.contains("buka doctor"), "\(line): \(said)")
    }
    #expect(try home.buka("doctor").code == 65)
    let target = home.scratch + "/saved.sqlite"
    let rescue = try home.buka(["doctor", "--rescue", target])
    #expect(rescue.code == 0, "\(rescue)")
    #expect(rescue.output.missing("\(id)：救出 3 条，丢了第 3 条", "\(other)：2 条都在") == [], "\(rescue)")
    #expect(FileManager.default.contents(atPath: home.database) == damaged)
    let again = try home.buka(["doctor", "--rescue", target])
    #expect(again.code == 73 && again.errors.contains("没有动它"), "\(again)")
    let command = try #require(rescue.output.lines(with: "mkdir").first)
    #expect(try home.shell(command).code == 0)
    #expect(
      try home.report(id).events.map(\.kind) == ["answered", "answered", "withdrawn", "happened"])
    #expect(try home.buka("record \(id) reported social temporary telephone").code == 0)
  }

  @Test func `the end of a write-ahead log that is gone is said`() throws {
    let robot = TerminalRobot(at: try Home())
    try robot.beginInYunze()
    try robot.recordCall()
    try robot.signal(9)
    let ahead = robot.home.database + "-wal"
    let bytes = try #require(FileManager.default.contents(atPath: ahead))
    try bytes.dropLast(100).write(to: URL(fileURLWithPath: ahead))
    for line in ["list", "new --situation lost"] {
      let said = try robot.home.buka(line)
      #expect(said.code == 65 && said.errors.contains("不见了"), "\(said)")
    }
    #expect(FileManager.default.contents(atPath: ahead) == bytes.dropLast(100))
    let target = robot.home.scratch + "/saved.sqlite"
    let rescue = try robot.home.buka(["doctor", "--rescue", target])
    #expect(rescue.code == 0, "\(rescue)")
    let command = try #require(rescue.output.lines(with: "mkdir").first)
    #expect(try robot.home.shell(command).code == 0)
    #expect(try robot.home.buka("list").code == 0)
  }
}
