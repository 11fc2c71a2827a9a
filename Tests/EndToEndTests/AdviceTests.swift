import Foundation
import Testing

/// What needs no new card, without the screen.
@Suite(.patient)
struct AdviceTests {
  private static let ids = [
    "moved-province", "several-cards", "holder-died", "suspicious-message", "phone-code-fails",
    "password-locked", "card-of-another-province",
  ]

  @Test func `advice lists its pages`() throws {
    let output = try Home().buka("advice").output
    #expect(Self.ids.filter { !output.contains($0) } == [])
  }

  @Test(arguments: ids)
  func `a page is printed with its sources below`(id: String) throws {
    let output = try Home().buka("advice \(id)").output
    #expect(output.missing("12333", "来源", "官方") == [], "\(output)")
    let english = try Home().buka("advice \(id) --lang en").output
    #expect(english.missing("Sources", "read on") == [], "\(english)")
  }

  @Test func `a message that cannot be trusted is warned of, and hearsay says that it is`() throws {
    let home = try Home()
    #expect(try home.buka("advice suspicious-message").output.contains("96110"))
    #expect(try home.buka("advice holder-died").output.contains("有人说：死亡证明"))
    #expect(try home.buka("list").output.contains("还没有事项"))
  }

  @Test func `JSON names role, grade and sources of every line`() throws {
    let output = try Home().buka("advice holder-died --json").output
    let page = try #require(
      try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    #expect(page["ending"] as? String == "ends")
    #expect(page["closes"] as? String == "holder-died")
    let lines = try #require(page["lines"] as? [[String: Any]])
    #expect(lines.allSatisfy { ($0["sources"] as? [Any])?.isEmpty == false })
    #expect(lines.contains { $0["standing"] as? String == "hearsay" })
  }

  @Test func `an unknown page brings the nearest one`() throws {
    let outcome = try Home().buka("advice holder-dead --lang en")
    #expect(outcome.code == 1)
    #expect(outcome.errors.missing("holder-dead", "Did you mean holder-died?") == [], "\(outcome)")
  }
}
