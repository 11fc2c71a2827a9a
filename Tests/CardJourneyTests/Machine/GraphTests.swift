import Foundation
import TestSupport
import Testing

@testable import CardJourney

struct GraphTests {
  @Test(arguments: Setting.withoutAccount + [Setting.withAccount])
  func `a shape stands for the journeys that have it`(answers: [Answer]) {
    let setting = Setting(answers)
    let graph = Graph(exploring: setting.machine)
    #expect(Set(graph.shapes.map(\.name)).count == graph.shapes.count)
    let strays = graph.shapes.filter {
      setting.machine.shape(of: setting.machine.representative(of: $0)) != $0
    }
    #expect(strays.isEmpty)
    let start = setting.machine.shape(of: Journey(startingFrom: setting.answers))
    #expect(graph.shapes.first == start)
  }

  @Test(arguments: Golden.allCases)
  func `the JSON holds the states and the arrows of the graph`(golden: Golden) throws {
    let graph = Graph(exploring: golden.setting.machine)
    let read = try Export(graph.json())
    #expect(read.format == 1)
    #expect(read.initial == graph.shapes.first?.name)
    #expect(read.states == graph.shapes.map(\.name))
    #expect(read.done == graph.done.sorted().map { graph.shapes[$0].name })
    #expect(
      read.transitions
        == graph.edges.map {
          Export.Transition(
            trigger: $0.move.label, source: graph.shapes[$0.from].name,
            dest: graph.shapes[$0.to].name)
        })
  }

  @Test(arguments: Setting.withoutAccount + [Setting.withAccount])
  func `a trigger leads from a state to one state only`(answers: [Answer]) throws {
    let read = try Export(Graph(exploring: Setting(answers).machine).json())
    let pairs = Set(read.transitions.map { [$0.source, $0.trigger] })
    #expect(pairs.count == read.transitions.count)
  }

  @Test func `the JSON says which answers and rules it was made for, and who states them`() throws {
    let rules = LocalRules.assumed {
      $0.lapse = .fact(.after(Span(3, to: 5, .workdays), then: .cancelled), FactID(rawValue: "t-5"))
      $0.bankLapse = .fact(.never, FactID(rawValue: "t-never"))
      $0.agentMay = [.activate: .stated(false)]
    }
    let answers = Answers([.situation(.lost), .bank(BankID(rawValue: "a\"\\b")), .payouts([])])
    let read = try Export(Graph(answers: answers, rules: rules).json())
    #expect(read.answers == ["situation": "lost", "bank": "a\"\\b", "payouts": "none"])
    #expect(
      read.rules.prefix(3) == [
        Export.Rule(rule: "temporary-lapse", value: "3-5 workdays, then cancelled", fact: "t-5"),
        Export.Rule(rule: "bank-lapse", value: "never", fact: "t-never"),
        Export.Rule(rule: "formal-reversible", value: "no", fact: nil),
      ])
    #expect(
      read.rules.contains(Export.Rule(rule: "agent-may activate", value: "no", fact: "test")))
    #expect(
      read.rules.contains(Export.Rule(rule: "making-time", value: "unknown", fact: nil)))
  }

  @Test(arguments: Golden.allCases)
  func `the diagram holds the states and the arrows of the graph`(golden: Golden) {
    let graph = Graph(exploring: golden.setting.machine)
    let diagram = Diagram(graph.mermaid())
    #expect(Set(diagram.names.values) == Set(graph.shapes.map(\.name)))
    #expect(diagram.names.count == graph.shapes.count)
    #expect(
      diagram.arrows
        == Set(
          graph.edges.map {
            [graph.shapes[$0.from].name, $0.move.label, graph.shapes[$0.to].name]
          }))
    #expect(diagram.done == Set(graph.done.map { graph.shapes[$0].name }))
    #expect(diagram.initial == graph.shapes.first?.name)
  }

  @Test func `the same machine gives the same text every time`() {
    let machine = Golden.lost.setting.machine
    #expect(Graph(exploring: machine).mermaid() == Graph(exploring: machine).mermaid())
    #expect(Graph(exploring: machine).json() == Graph(exploring: machine).json())
  }

  @Test(arguments: Golden.allCases)
  func `the day makes no difference`(golden: Golden) {
    let setting = golden.setting
    let anyDay = Graph(answers: setting.answers, rules: setting.rules)
    #expect(anyDay.json() == Graph(exploring: setting.machine).json())
  }

  @Test func `the alphabet leaves out what no happening of these answers can change`() {
    let temporary = Happening.gotIDDocument(.temporary, until: nil)
    #expect(!Golden.lost.setting.machine.alphabet.contains(temporary))
    #expect(Golden.idDocumentLost.setting.machine.alphabet.contains(temporary))
    let labels = Happening.distinctMainTracks.map(\.label)
    #expect(Set(labels) == Set(Happening.mainTracks.map(\.label)))
  }
}

/// The exported JSON, read back.
private struct Export: Decodable {
  struct Transition: Decodable, Equatable {
    let trigger: String
    let source: String
    let dest: String
  }

  struct Rule: Decodable, Equatable {
    let rule: String
    let value: String
    let fact: String?
  }

  let format: Int
  let answers: [String: String]
  let rules: [Rule]
  let initial: String
  let states: [String]
  let done: [String]
  let transitions: [Transition]

  init(_ json: String) throws {
    self = try JSONDecoder().decode(Export.self, from: Data(json.utf8))
  }
}

/// A Mermaid diagram, read back.
private struct Diagram {
  private(set) var names: [Substring: String] = [:]
  private(set) var arrows: Set<[String]> = []
  private(set) var done: Set<String> = []
  private(set) var initial: String?

  init(_ text: String) {
    for line in text.split(separator: "\n").dropFirst(2) { read(line) }
  }

  private mutating func read(_ line: Substring) {
    if line.hasPrefix("  state ") {
      let parts = line.split(separator: "\"")
      names[parts[2].dropFirst(4)] = String(parts[1])
      return
    }
    let sides = line.dropFirst(2).split(separator: " --> ", maxSplits: 1)
    if sides[0] == "[*]" {
      initial = names[sides[1]]
    } else if sides[1] == "[*]" {
      done.insert(names[sides[0]] ?? "")
    } else {
      let target = sides[1].split(separator: ": ", maxSplits: 1)
      for label in target[1].split(separator: ", ") {
        arrows.insert([names[sides[0]] ?? "", String(label), names[target[0]] ?? ""])
      }
    }
  }
}
