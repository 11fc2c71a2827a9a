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

  /// The version of what `json()` writes; a key that changes its meaning takes a new one.
  package static let format = 1

  /// The graph as JSON, in the form that a state-machine library takes unchanged.
  ///
  /// Keys: `format`, `answers`, `rules`, `initial`, `states`, `done`, and `transitions` with
  /// `trigger`, `source` and `dest`: one `dest` for a trigger in a state. CardJourney.docc/TheMachine.md describes them.
  package func json() -> String {
    let rules = machine.circumstances.rules.lines.map { line in
      record([("rule", line.name), ("value", line.value), ("fact", line.fact?.rawValue)])
    }
    let arrows = edges.map { edge in
      record([
        ("trigger", edge.move.label), ("source", shapes[edge.from].name),
        ("dest", shapes[edge.to].name),
      ])
    }
    let answers = machine.answers.all.map { answer in
      (answer.question.rawValue, answer.words.dropFirst().joined(separator: " "))
    }
    return """
      {
        "format": \(Graph.format),
        "answers": \(record(answers)),
        "rules": \(list(rules)),
        "initial": \(quoted(shapes.first?.name ?? "")),
        "states": \(list(shapes.map { quoted($0.name) })),
        "done": \(list(done.sorted().map { quoted(shapes[$0].name) })),
        "transitions": \(list(arrows))
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
}

// MARK: - JSON

/// An object on one line; nil becomes null.
private func record(_ fields: [(key: String, value: String?)]) -> String {
  let parts = fields.map { "\(quoted($0.key)): \($0.value.map(quoted) ?? "null")" }
  return "{" + parts.joined(separator: ", ") + "}"
}

/// An array with one element a line.
private func list(_ elements: [String]) -> String {
  elements.isEmpty ? "[]" : "[\n    " + elements.joined(separator: ",\n    ") + "\n  ]"
}

/// A text in quotes: answers and facts may hold anything.
private func quoted(_ text: String) -> String {
  let escaped = text.unicodeScalars.map { scalar in
    switch scalar {
    case "\"", "\\": "\\\(scalar)"
    case "\u{0}"..<" ": "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
    default: String(scalar)
    }
  }
  return "\"" + escaped.joined() + "\""
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
