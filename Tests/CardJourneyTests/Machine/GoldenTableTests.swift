import TestSupport
import Testing

@testable import CardJourney

struct GoldenTableTests {
  @Test(arguments: Golden.reviewed)
  func `the transitions are those that were reviewed`(golden: Golden) {
    let table = TransitionTable(of: golden.setting.machine).text
    expectGolden(table, named: golden.file)
    print("table \(golden.file): \(table.prefix { $0 != "\n" })")
  }

  @Test func `the account moves as was reviewed`() {
    expectGolden(AccountTable(of: Setting(Setting.withAccount).machine).text, named: "account.txt")
  }
}

/// How the account behind a lost card moves, whatever the other tracks do.
///
/// Its happenings by the states that can matter to them, with all that became of each somewhere.
private struct AccountTable {
  private let graph: Graph
  private let machine: Machine

  init(of machine: Machine) {
    self.machine = machine
    graph = Graph(exploring: machine)
  }

  var text: String {
    var outcomes: [String: Set<String>] = [:]
    for shape in graph.shapes {
      let journey = machine.representative(of: shape)
      for happening in machine.alphabet where happening.isOfAccount {
        let row = "\(shape.account.rawValue), new \(shape.activating.rawValue): \(happening.label)"
        outcomes[row, default: []].insert(outcome(of: happening, in: journey))
      }
    }
    let counts =
      "\(graph.shapes.count) shapes, \(graph.edges.count) edges, \(graph.done.count) done"
    let rows = outcomes.keys.sorted().map { row in
      ([row] + (outcomes[row] ?? []).sorted().map { "    \($0)" }).joined(separator: "\n")
    }
    return ([counts] + rows).joined(separator: "\n") + "\n"
  }

  private func outcome(of happening: Happening, in journey: Journey) -> String {
    let rules = machine.refusals(of: happening, when: .unknown, in: journey)
      .map(\.rule.rawValue).joined(separator: " ")
    guard machine.allows(happening, when: .unknown, in: journey) else { return "not: " + rules }
    let next = machine.shape(of: machine.journey(after: happening, when: .unknown, in: journey))
    return "\(next.account.rawValue), new \(next.activating.rawValue) \(rules)"
  }
}

extension Happening {
  /// Whether it speaks of the bank side, old or new.
  fileprivate var isOfAccount: Bool { track == .account || track == .activating }
}
