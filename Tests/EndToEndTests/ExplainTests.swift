import Foundation
import Testing

/// `buka explain`: why something is possible or not.
@Suite(.patient)
struct ExplainTests {
  /// What the tests read of an explanation.
  struct Explanation: Decodable {
    struct Reason: Decodable {
      let rule: String
      let source: String?
      let title: String?
      let missing: String?
    }

    struct Consequence: Decodable, Equatable {
      let happening: String
      let because: String
    }

    let happened: String
    let availability: String
    let reasons: [Reason]
    let repair: [String]
    let consequences: [Consequence]
    let isIrreversible: Bool
  }

  private func explain(_ home: Home, _ line: String, code: Int32 = 0) throws -> Explanation {
    let outcome = try home.buka("explain \(line) --json")
    try #require(outcome.code == code, "\(outcome)")
    return try JSONDecoder().decode(Explanation.self, from: Data(outcome.output.utf8))
  }

  @Test(arguments: [
    ("found", "possible", 0), ("applied reissue window pick-up", "warned", 0),
    ("old-account closed", "needs-insisting", 1), ("enabled", "blocked", 1),
    ("reported social temporary --on yesterday --at 20:30", "possible", 0),
    ("found --on 2026-11-23", "blocked", 1),
  ])
  func `what is explained is what record does`(
    _ words: String, _ availability: String, _ code: Int32
  ) throws {
    let home = try Home()
    let id = try home.beginCase()
    let before = try home.report(id).events.count
    #expect(try explain(home, "\(id) \(words)", code: code).availability == availability)
    #expect(try home.report(id).events.count == before)
    #expect(try home.buka("record \(id) \(words)").code == code)
    #expect(try home.report(id).events.count == (code == 0 ? before + 1 : before))
  }

  @Test func `the line that is offered as a repair works, and the record after it`() throws {
    let home = try Home()
    let id = try home.beginCase()
    let explained = try home.buka("explain \(id) enabled --on 2026-11-20")
    #expect(explained.output.missing("现在不行", "[collected-before-enabled]", "还差") == [])
    let lines = explained.output.matches(of: /buka (record .*)/).map { String($0.output.1) }
    #expect(lines.count == 2)
    for line in lines {
      // Through a shell, as one would type it.
      let outcome = try home.shell("$BUKA \(line) --today \(Home.firstDay) --now 10:00")
      #expect(outcome.code == 0, "\(line): \(outcome)")
    }
    #expect(try home.report(id).events.last { $0.kind == "happened" }?.happened == "2026-11-20")
    let done = try explain(home, "\(id) enabled", code: 1)
    #expect(done.reasons.map(\.rule) == ["not-yet-enabled"])
  }

  @Test func `a place's rule is named with its fact, and what it brings about`() throws {
    let home = try Home()
    let id = try home.beginCase()
    try home.buka("record \(id) reported social temporary telephone")
    let filing = try explain(home, "\(id) applied reissue window pick-up")
    let reason = try #require(filing.reasons.first { $0.rule == "reported-before-filing" })
    #expect(reason.source?.isEmpty == false && reason.title?.isEmpty == false)
    #expect(reason.missing == "happening reported social formal unknown")
    #expect(filing.isIrreversible)
    let acceptance = try explain(home, "\(id) accepted", code: 1)
    #expect(acceptance.availability == "blocked")
    #expect(acceptance.repair.last == "applied reissue unknown unknown")
    #expect(
      acceptance.consequences
        == [Explanation.Consequence(happening: "cancelled", because: "old-card-dies")])
  }

  @Test func `without a happening everything is listed, the possible first`() throws {
    struct Entry: Decodable {
      let happening: String
      let availability: String
      let rules: [String]
    }
    let home = try Home()
    let id = try home.beginCase()
    let outcome = try home.buka("explain \(id) --json")
    let entries = try JSONDecoder().decode([Entry].self, from: Data(outcome.output.utf8))
    #expect(entries.first?.availability == "possible")
    #expect(entries.last?.availability == "blocked")
    #expect(entries.contains { $0.happening == "found" && $0.rules.isEmpty })
    #expect(entries.contains { $0.happening == "enabled" && $0.availability == "blocked" })
    let text = try home.buka("explain \(id) --lang en").output
    #expect(text.missing("possible", "not possible now", "[collected-before-enabled]") == [])
  }

  @Test(arguments: [
    ("enabld", 64), ("reported social temporary + found", 64), ("enabled --on x", 64),
  ])
  func `what cannot be read is a usage error`(_ words: String, _ code: Int32) throws {
    let home = try Home()
    let id = try home.beginCase()
    let outcome = try home.buka("explain \(id) \(words)")
    #expect(outcome.code == code)
    #expect(outcome.output == "")
  }
}
