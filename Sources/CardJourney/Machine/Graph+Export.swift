extension Graph {
  /// The graph as a Mermaid state diagram; arrows between the same two shapes share one line.
  package func mermaid() -> String {
    var lines = ["stateDiagram-v2", "  direction LR"]
    lines += shapes.map { "  state \"\($0.name)\" as \($0.identifier)" }
    lines += shapes.first.map { ["  [*] --> \($0.identifier)"] } ?? []
    lines += arrows.map { arrow in
      "  \(shapes[arrow.from].identifier) --> \(shapes[arrow.to].identifier): "
        + arrow.labels.joined(separator: ", ")
    }
    lines += done.sorted().map { "  \(shapes[$0].identifier) --> [*]" }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The graph as JSON: `initial`, `states`, `done`, and `edges` with `from`, `by`, `to`.
  package func json() -> String {
    let states = shapes.map { "    \(quoted($0.name))" }
    let done = done.sorted().map { "    \(quoted(shapes[$0].name))" }
    let edges = edges.map { edge in
      "    {\"from\": \(quoted(shapes[edge.from].name)), \"by\": \(quoted(edge.move.label)), "
        + "\"to\": \(quoted(shapes[edge.to].name))}"
    }
    return """
      {
        "initial": \(quoted(shapes.first?.name ?? "")),
        "states": [
      \(states.joined(separator: ",\n"))
        ],
        "done": [
      \(done.joined(separator: ",\n"))
        ],
        "edges": [
      \(edges.joined(separator: ",\n"))
        ]
      }

      """
  }

  /// The arrows, those between the same two shapes together, in the order of the edges.
  private var arrows: [(from: Int, to: Int, labels: [String])] {
    var arrows: [(from: Int, to: Int, labels: [String])] = []
    var places: [[Int]: Int] = [:]
    for edge in edges {
      if let place = places[[edge.from, edge.to]] {
        arrows[place].labels.append(edge.move.label)
      } else {
        places[[edge.from, edge.to]] = arrows.count
        arrows.append((edge.from, edge.to, [edge.move.label]))
      }
    }
    return arrows
  }

  /// The names hold ASCII letters, digits, dots and dashes only: nothing to escape.
  private func quoted(_ text: String) -> String { "\"\(text)\"" }
}

extension Shape {
  /// The name with nothing in it that Mermaid would read as an arrow.
  fileprivate var identifier: String {
    String(
      name.map { character in
        switch character {
        case ".", "+": "_"
        case "-": "0"
        default: character
        }
      })
  }
}
