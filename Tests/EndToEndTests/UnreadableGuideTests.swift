import Foundation
import Testing

/// A guide that cannot be read keeps nobody from any case.
@Suite(.patient)
struct UnreadableGuideTests {
  /// What lies in the place of Yunze's guide.
  enum Broken: String, CaseIterable, Sendable {
    case malformed, pipe
    case fiftyMegabytes = "fifty-megabytes"
    case brackets

    func resources(of home: Home) throws -> String {
      switch self {
      case .malformed: return try home.resources { $0.replacing("rules:\n", with: "rules: [\n") }
      case .brackets: return try home.resources { $0 + String(repeating: "[", count: 100_000) }
      case .pipe, .fiftyMegabytes:
        let (folder, guide) = try home.copyOfResources()
        try FileManager.default.removeItem(atPath: guide)
        let make = self == .pipe ? "mkfifo" : "truncate -s 50M"
        try #require(try home.shell("\(make) '\(guide)'").code == 0)
        return folder
      }
    }
  }

  private struct Entry: Decodable {
    let id: String
    let unreadable: [String]
  }

  @Test(arguments: Broken.allCases)
  func `every case is listed and opens, the one of that place with what is wrong`(
    broken: Broken
  ) throws {
    let home = try Home()
    let yunze = try home.beginCase()
    let ansu = try home.buka("new --situation lost --place 安宿").output
      .trimmingCharacters(in: .whitespacesAndNewlines)
    let changes = ["BUKA_RESOURCES": try broken.resources(of: home)]

    let list = try home.buka(["list"], changes: changes)
    #expect(list.code == 0, "\(list)")
    let lines = list.output.split(separator: "\n").map(String.init)
    let marked = lines.filter { $0.contains("［指南读不了］") }
    #expect(marked.count == 1 && marked.allSatisfy { $0.hasPrefix(yunze) }, "\(lines)")
    #expect(lines.contains { $0.hasPrefix(ansu) && $0.contains("安宿") })
    #expect(lines.count == 2, "a line for each case")
    #expect(list.errors.split(separator: "\n").count == 1)
    #expect(list.errors.contains(/690100\.yaml:\d+:\d+/), "\(list)")

    let json = try home.buka(["list", "--json"], changes: changes).output
    let entries = try JSONDecoder().decode([Entry].self, from: Data(json.utf8))
    #expect(entries.filter { !$0.unreadable.isEmpty }.map(\.id) == [yunze])

    for report in ["status", "checklist", "questions", "routes"] {
      let there = try home.buka([report, yunze], changes: changes)
      #expect(there.code == 0, "\(report) \(there)")
      #expect(there.output.contains(/690100\.yaml:\d+:\d+/), "\(report) \(there)")
      let elsewhere = try home.buka([report, ansu], changes: changes)
      #expect(elsewhere.code == 0)
      #expect(!elsewhere.output.contains("690100.yaml"))
    }
  }

  @Test func `with less to go by, what happened is recorded all the same`() throws {
    let home = try Home()
    let id = try home.beginCase()
    let changes = ["BUKA_RESOURCES": try Broken.pipe.resources(of: home)]
    let outcome = try home.buka(
      ["record", id, "reported", "social", "temporary", "telephone"], changes: changes)
    #expect(outcome.code == 0, "\(outcome)")
    #expect(try home.report(id).events.count == 3)
  }

  @Test func `the wizard opens the case and says on top what is wrong`() throws {
    let robot = TerminalRobot(at: try Home())
    _ = try robot.home.beginCase()
    let changes = ["BUKA_RESOURCES": try Broken.malformed.resources(of: robot.home)]
    try robot.start(changes: changes)
    let screen = try robot.waitFor("690100.yaml:")
    #expect(screen.missing("指南读不了", "12333") == [])
    #expect(try robot.openCard().missing("指南读不了") == [])
    try robot.press("h")
    #expect(try robot.waitFor("全部事项  ").missing("［指南读不了］", "690100.yaml:") == [])
    try robot.press("q")
    #expect(try robot.waitForExit() == 0)
  }

  @Test func `lint names the broken file and the mistakes of all others`() throws {
    let home = try Home()
    let resources = try Broken.brackets.resources(of: home)
    try Data("schema: 2\n".utf8).write(
      to: URL(fileURLWithPath: resources + "/guides/670000.yaml"))
    let outcome = try home.buka(["guide", "lint"], changes: ["BUKA_RESOURCES": resources])
    #expect(outcome.code == 65)
    #expect(outcome.output.contains(/690100\.yaml:\d+:\d+: 错误/), "\(outcome.code)")
    #expect(outcome.output.contains("670000.yaml:1:9: 错误"), "\(outcome.code)")
  }
}
