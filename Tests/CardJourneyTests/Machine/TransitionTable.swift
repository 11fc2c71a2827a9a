@testable import CardJourney

/// The machine of one setting as a text to review: every shape that can be reached, and what becomes
/// of every main-track happening in it.
///
///     missing.usable.-.-.-.-
///       + reported social temporary > social temporary
///       ~ reported social formal [formal-is-reversible] > social formal
///       ! applied exchange [old-card-to-hand-in] > application filed
///       - card-in-hand 4, old-card-exists 6
///
/// `+` accepted, `~` accepted with a warning, `!` only when insisted on; after `>` what changes, `=`
/// where nothing does. `-` says how many of the other happenings each rule speaks against.
struct TransitionTable {
  let machine: Machine
  let graph: Graph

  init(of machine: Machine) {
    self.machine = machine
    graph = Graph(exploring: machine)
  }

  var text: String {
    let counts =
      "\(graph.shapes.count) shapes, \(graph.edges.count) edges, \(graph.done.count) done"
    let blocks = graph.shapes.indices.map { index in
      let shape = graph.shapes[index]
      return ([shape.name + (graph.done.contains(index) ? " (done)" : "")] + lines(of: shape))
        .joined(separator: "\n")
    }
    return ([counts] + blocks.sorted()).joined(separator: "\n") + "\n"
  }

  private func lines(of shape: Shape) -> [String] {
    let journey = machine.representative(of: shape)
    var taken: [String] = []
    var refused: [Rule: Int] = [:]
    for happening in machine.alphabet {
      let refusals = machine.refusals(of: happening, when: .unknown, in: journey)
      guard let mark = mark(Offer(happening: happening, refusals: refusals)) else {
        for refusal in refusals { refused[refusal.rule, default: 0] += 1 }
        continue
      }
      let next = machine.shape(
        of: machine.journey(after: happening, when: .unknown, in: journey))
      let rules = refusals.map(\.rule.rawValue).joined(separator: " ")
      let reasons = rules.isEmpty ? "" : " [\(rules)]"
      taken.append("  \(mark) \(happening.label)\(reasons) > \(shape.changes(to: next))")
    }
    let counts = Rule.allCases.compactMap { rule in
      refused[rule].map { "\(rule.rawValue) \($0)" }
    }
    return taken.sorted() + ["  - " + counts.joined(separator: ", ")]
  }

  private func mark(_ offer: Offer) -> String? {
    switch offer.availability {
    case .possible: "+"
    case .warned: "~"
    case .needsInsisting: "!"
    case .blocked: nil
    }
  }
}

extension Shape {
  /// The tracks that differ in another shape, with what they become.
  func changes(to other: Shape) -> String {
    let moved = zip(tracks, other.tracks).filter { $0.state != $1.state }
      .map { "\($1.track.rawValue) \($1.state)" }
    let noted = Note.allCases.filter(notes.symmetricDifference(other.notes).contains).map { note in
      // Only this one comes and goes without anything else in the line that says which.
      note == .settledAtDesk ? "settled \(other.notes.contains(note))" : note.rawValue
    }
    let changes = moved + noted
    return changes.isEmpty ? "=" : changes.joined(separator: ", ")
  }
}

/// One setting for each goal where the account plays no part, and for each note that guards read.
enum Golden: String, CaseIterable, Sendable {
  case lost, damaged, firstIssue = "first-issue", accountOnly = "account-only", refused
  case dataChanged = "data-changed"
  case idDocumentLost = "id-document-lost"
  /// To another province, the old card in hand.
  case moved

  var setting: Setting {
    switch self {
    case .lost: Setting([.situation(.lost), .bankUse(.neverOpened)])
    case .damaged: Setting([.situation(.damaged), .bankUse(.neverOpened)])
    case .firstIssue: Setting([.situation(.firstIssue)])
    case .accountOnly: Setting([.situation(.accountOnly), .payouts([.pension])])
    case .refused: Setting([.situation(.refused)])
    case .dataChanged: Setting([.situation(.dataChanged), .bankUse(.neverOpened)])
    case .idDocumentLost:
      Setting([.situation(.lost), .bankUse(.neverOpened), .idDocument(.lostToo)])
    case .moved:
      Setting([.situation(.firstIssue), .oldCard(.inHand), .bankUse(.neverOpened)])
    }
  }

  /// As `damaged` and `lost` with one note more: their tables would say the same at twice the length.
  private static let likeAnother: Set<Golden> = [.dataChanged, .idDocumentLost]

  /// Those whose tables are kept and reviewed.
  static let reviewed = allCases.filter { !likeAnother.contains($0) }

  var file: String { "transitions-\(rawValue).txt" }
}
