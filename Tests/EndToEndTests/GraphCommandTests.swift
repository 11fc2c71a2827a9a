import CardJourney
import Foundation
import Testing

/// `buka graph`: the machine of a situation, a place, a case.
@Suite(.patient)
struct GraphCommandTests {
  /// What the tests read of the exported JSON.
  struct Export: Decodable {
    struct Rule: Decodable, Equatable {
      let rule: String
      let value: String
      let fact: String?
    }

    let answers: [String: String]
    let rules: [Rule]
    let states: [String]
  }

  private func export(_ home: Home, _ arguments: [String]) throws -> Export {
    let outcome = try home.buka(["graph", "--format", "json"] + arguments)
    try #require(outcome.code == 0, "\(outcome)")
    return try JSONDecoder().decode(Export.self, from: Data(outcome.output.utf8))
  }

  @Test func `without a place it is the machine under the cautious rules`() throws {
    let outcome = try Home().buka(
      ["graph", "--format", "json", "--situation", "damaged", "--answer", "bank-use never-opened"])
    let graph = Graph(
      answers: Answers([.situation(.damaged), .bankUse(.neverOpened)]), rules: .assumed)
    #expect(outcome.code == 0)
    #expect(outcome.output == graph.json())
    let diagram = try Home().buka("graph --situation refused")
    #expect(
      diagram.output
        == Graph(answers: Answers([.situation(.refused)]), rules: .assumed).mermaid())
  }

  @Test func `a place brings its rules with the facts behind them`() throws {
    let here = try export(try Home(), ["--place", "云泽"])
    #expect(here.answers == ["situation": "lost", "place": "690100"])
    let filing = try #require(here.rules.first { $0.rule == "filing-needs" })
    #expect(filing.value == "formal")
    #expect(filing.fact != nil)
    // An old answer sets no term: the five days are assumed.
    let lapse = try #require(here.rules.first { $0.rule == "temporary-lapse" })
    #expect(lapse.value.hasPrefix("5 days"))
    #expect(lapse.fact == nil)
    let anywhere = try export(try Home(), [])
    #expect(anywhere.rules.allSatisfy { $0.fact == nil })
  }

  @Test func `a case brings its answers and rules, and is left as it is`() throws {
    let home = try Home()
    let id = try home.beginCase()
    try home.buka("record \(id) answer bank-use never-opened")
    let before = try home.buka("show \(id) --json").output
    let its = try export(home, ["--case", id])
    let same = try export(home, ["--place", "690100", "--answer", "bank-use never-opened"])
    #expect(its.answers == same.answers)
    #expect(its.rules == same.rules)
    #expect(its.states == same.states)
    #expect(try home.buka("show \(id) --json").output == before)
  }

  @Test(arguments: [
    ["--situation", "lots"], ["--answer", "bank-use sometimes"],
    ["--case", "7K3", "--situation", "lost"],
  ])
  func `what cannot be read is a usage error`(_ arguments: [String]) throws {
    let outcome = try Home().buka(["graph"] + arguments)
    #expect(outcome.code == 64)
    #expect(outcome.output == "")
  }
}
