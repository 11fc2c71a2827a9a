import TestSupport
import Testing

@testable import CardJourney

/// A wrong target cannot hide: every effect is replaced by nothing, and by every other one of its
/// track.
struct MutationTests {
  @Test func `each target that is redirected is noticed`() {
    var total = 0
    var byTable = 0
    var byInvariant = 0
    var survivors: [String] = []
    var redirected: Set<Happening.Kind> = []
    for golden in Golden.allCases {
      let graph = Graph(exploring: golden.setting.machine)
      for happening in golden.setting.machine.alphabet {
        for effect in [nil] + happening.siblings {
          let mutant = Mutant(of: graph, happening, effect: effect)
          // The same effect under another name is no mutation.
          guard !mutant.wrongArrows.isEmpty else { continue }
          total += 1
          redirected.insert(happening.kind)
          let isInTable = Golden.reviewed.contains(golden) && mutant.changesTable
          let broken = mutant.brokenInvariant
          byTable += isInTable ? 1 : 0
          byInvariant += broken == nil ? 0 : 1
          if !isInTable, broken == nil { survivors.append(mutant.name) }
        }
      }
    }
    print(
      "targets redirected: \(total - survivors.count)/\(total) noticed,",
      "by golden tables \(byTable), by invariants \(byInvariant)")
    #expect(total > 500)
    #expect(survivors.isEmpty)
    #expect(redirected == Set(Happening.mainTracks.map(\.kind)))
    // The invariants alone, which say why, have to notice most of them.
    #expect(byInvariant * 2 > total)
  }
}

extension MutationTests {
  /// Else its effect would be compared with those of another track, and be noticed for nothing.
  @Test func `every happening is filed under the first track that it moves anywhere`() {
    var moved: [Happening: Set<Track>] = [:]
    for golden in Golden.allCases {
      let machine = golden.setting.machine
      for shape in Graph(exploring: machine).shapes {
        for happening in machine.alphabet {
          var next = machine.representative(of: shape)
          next.apply(happening, when: .unknown)
          let ends = zip(shape.tracks, machine.shape(of: next).tracks)
          moved[happening, default: []].formUnion(
            ends.filter { $0.state != $1.state }.map(\.0.track))
        }
      }
    }
    for happening in Happening.distinctMainTracks {
      // A note is all that a paper changes.
      let first = Track.allCases.first { moved[happening]?.contains($0) == true } ?? .papers
      #expect(happening.track == first, "\(happening.label)")
    }
  }
}

/// A machine in which one happening has a wrong effect.
private struct Mutant {
  let name: String
  /// The arrows that lead elsewhere than they should, with where they should lead.
  let wrongArrows: [(arrow: Arrow, right: Shape)]

  init(of graph: Graph, _ happening: Happening, effect: Happening?) {
    name = "\(happening.label) does \(effect?.label ?? "nothing")"
    let machine = graph.machine
    var found: [(arrow: Arrow, right: Shape)] = []
    for edge in graph.edges where edge.move == .happened(happening) {
      let from = graph.shapes[edge.from]
      let journey = machine.representative(of: from)
      let next = machine.journey(after: happening, doing: effect, in: journey)
      let to = machine.shape(of: next)
      guard to != graph.shapes[edge.to] else { continue }
      let arrow = Arrow(machine: machine, from: from, happening: happening, to: to)
      found.append((arrow, graph.shapes[edge.to]))
    }
    wrongArrows = found
  }

  /// Whether the reviewed table would say something else.
  var changesTable: Bool {
    wrongArrows.contains {
      $0.arrow.from.changes(to: $0.arrow.to) != $0.arrow.from.changes(to: $0.right)
    }
  }

  /// The words of the first invariant that breaks.
  var brokenInvariant: String? {
    Invariant.onTargets.first { invariant in
      wrongArrows.contains { invariant.isBroken($0.arrow) }
    }?.words
  }
}

extension Machine {
  /// The journey after the happening, with another effect than its own, and what it brings about.
  fileprivate func journey(
    after happening: Happening, doing effect: Happening?, in journey: Journey
  ) -> Journey {
    var next = journey
    for effect in [effect] + consequences(of: happening, in: journey).map(\.happening) {
      if let effect { next.apply(effect, when: .unknown) }
    }
    return next
  }
}

extension Happening {
  /// The other happenings that move the same track.
  fileprivate var siblings: [Happening] {
    Happening.distinctMainTracks.filter { $0.label != label && $0.track == track }
  }
}
