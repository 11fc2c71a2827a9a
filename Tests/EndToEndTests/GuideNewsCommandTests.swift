import CaseStore
import Foundation
import Testing

/// A guide that changes between two commands, and what the guides lack.
@Suite(.patient)
struct GuideNewsCommandTests {
  private struct Report: Decodable {
    struct Change: Decodable {
      let about: String
      let before: String?
      let after: String?
      let matters: Bool
    }

    let guideChanges: [Change]
  }

  private struct Coverage: Decodable {
    struct Row: Decodable {
      let place: String
    }

    let places: [Row]
    let mistakes: [Mistake]

    struct Mistake: Decodable {
      let file: String
    }
  }

  /// A copy of the resources in which one text in 云泽's guide is another.
  private func resources(
    of home: Home, replacing original: String, with other: String
  ) throws -> String {
    let folder = home["scratch"] + "/Resources"
    try FileManager.default.copyItem(atPath: Built.frozen, toPath: folder)
    let guide = URL(fileURLWithPath: folder + "/guides/690100.yaml")
    let text = try String(contentsOf: guide, encoding: .utf8)
    #expect(text.contains(original))
    try Data(text.replacing(original, with: other).utf8).write(to: guide)
    return folder
  }

  private func changes(_ home: Home, _ id: String, _ resources: String) throws -> [Report.Change] {
    let outcome = try home.buka(
      ["status", id, "--json"], changes: ["BUKA_RESOURCES": resources])
    #expect(outcome.code == 0, "\(outcome)")
    return try JSONDecoder().decode(Report.self, from: Data(outcome.output.utf8)).guideChanges
  }

  @Test func `a changed guide is told until the next record`() throws {
    let home = try Home()
    let id = try home.beginCase()
    let resources = try resources(
      of: home, replacing: "value: {days: 7, then: released}",
      with: "value: {days: 9, then: released}")
    #expect(try changes(home, id, Built.frozen).isEmpty)
    let changed = try changes(home, id, resources)
    #expect(changed.map(\.about) == ["temporary-lapse"])
    #expect(changed.map { $0.before?.prefix(1) } == ["7"])
    #expect(changed.map { $0.after?.prefix(1) } == ["9"])
    #expect(changed.map(\.matters) == [true])
    let recorded = try home.buka(
      ["record", id, "found"], changes: ["BUKA_RESOURCES": resources])
    #expect(recorded.code == 0, "\(recorded)")
    #expect(try changes(home, id, resources).isEmpty)
  }

  @Test func `what the version before kept raises no change, and is replaced by the next record`()
    throws
  {
    let home = try Home()
    let id = try home.beginCase()
    let log = try SQLiteCaseLog(path: home.database)
    #expect(try log.guideStamp(of: id)?.hasPrefix("2\n") == true)
    try log.keepGuideStamp("1\ntemporary-lapse\t\tcd-lapse-7d\t99 天\t99 days", of: id)
    #expect(try changes(home, id, Built.resources).isEmpty)
    let recorded = try home.buka("record \(id) found")
    #expect(recorded.code == 0, "\(recorded)")
    let kept = try #require(try log.guideStamp(of: id))
    #expect(kept.hasPrefix("2\n"))
    #expect(kept.contains("\tvalue: {days: 7, then: released}"))
    #expect(!kept.contains("99 天"))
  }

  @Test func `coverage prints what can be read, and names what cannot`() throws {
    let home = try Home()
    let whole = try home.buka("guide coverage --json")
    #expect(whole.code == 0, "\(whole)")
    let all = try JSONDecoder().decode(Coverage.self, from: Data(whole.output.utf8))
    #expect(all.mistakes.isEmpty)
    #expect(all.places.map(\.place).contains("690100"))

    let resources = try resources(of: home, replacing: "rules:\n", with: "rules: [\n")
    let broken = try home.buka(
      ["guide", "coverage", "--json"], changes: ["BUKA_RESOURCES": resources])
    #expect(broken.code == 65)
    let rest = try JSONDecoder().decode(Coverage.self, from: Data(broken.output.utf8))
    #expect(rest.places.map(\.place) == all.places.map(\.place).filter { $0 != "690100" })
    #expect(Set(rest.mistakes.map(\.file)) == ["guides/690100.yaml"])
    let table = try home.buka(["guide", "coverage"], changes: ["BUKA_RESOURCES": resources])
    #expect(table.output.contains("690100.yaml:"))
  }

  @Test func `a place is reported with answers, others and what is not known`() throws {
    let home = try Home()
    let text = try home.buka("city 云泽")
    #expect(text.code == 0, "\(text)")
    for part in ["补领：要带什么", "有人说：", "我们的看法：", "查过，没有查到的"] {
      #expect(text.output.contains(part), "\(part)")
    }
    let json = try home.buka("city 云泽 --json")
    let report = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    for key in ["entries", "excluded", "unknown", "layers"] {
      #expect(report?[key] is [Any], "\(key)")
    }
  }
}
