import TestSupport
import Testing

@testable import CardJourney

/// Every shape of every goal under every set of rules that can change a path.
struct ExplorationTests {
  @Test(arguments: Setting.everyGoal)
  func `every shape leads on, under every set of rules that changes a path`(answers: [Answer]) {
    explore([answers], Setting(answers).name) { LocalRules.everyPath(for: Answers($0)) }
  }

  @Test func `every shape leads on in the situations that share a goal`() {
    explore(Setting.otherSituations, "the situations that share a goal") { _ in [.assumed] }
  }

  @Test(arguments: Setting.branching)
  func `every shape leads on, whatever was answered`(question: Question) {
    explore(Setting.branches(of: question), question.rawValue) { _ in [.assumed] }
  }

  @Test(arguments: Setting.withoutAccount + [Setting.withAccount])
  func `the other rules change no path`(answers: [Answer]) {
    let graph = Graph(exploring: Setting(answers).machine)
    var successors = graph.shapes.map { _ in Set<Shape>() }
    for edge in graph.edges { successors[edge.from].insert(graph.shapes[edge.to]) }
    for rules in LocalRules.everyWarning(on: .assumed) {
      let machine = Setting(answers, rules: rules).machine
      let differing = graph.shapes.indices.filter { index in
        Set(machine.moves(from: graph.shapes[index]).map(\.shape)) != successors[index]
      }
      #expect(differing.isEmpty)
    }
  }

  @Test(arguments: [Setting.withAccount])
  func `a term that never ends only takes shapes away`(answers: [Answer]) {
    let all = Graph(exploring: Setting(answers).machine)
    let rules = LocalRules.assumed {
      $0.lapse = .stated(.never)
      $0.bankLapse = .stated(.never)
    }
    let fewer = Graph(exploring: Setting(answers, rules: rules).machine)
    #expect(Set(fewer.shapes).isStrictSubset(of: all.shapes))
    #expect(!fewer.shapes.contains { $0.social == .lapsed || $0.account == .lapsed })
  }

  @Test func `every state of every track is reached, and the tracks are far from free`() {
    let settings = Setting.everyGoal + Setting.otherSituations + Setting.branches
    let graphs = settings.map { Graph(exploring: Setting($0).machine) }
    var joint: Set<Shape> = []
    for graph in graphs { joint.formUnion(graph.shapes) }
    let tracks = TrackCounts(of: graphs)
    print(tracks.lines)
    print("joint: \(joint.count) shapes of \(tracks.product) combinations")
    #expect(Set(joint.map(\.plastic)) == Set(OldPlastic.allCases))
    #expect(Set(joint.map(\.social)) == Set(Shape.Social.allCases))
    #expect(Set(joint.map(\.account)) == Set(Shape.Account.allCases))
    #expect(Set(joint.map(\.application)) == Set(Shape.Paper.allCases))
    #expect(Set(joint.map(\.enabling)) == Set(Shape.Enabled.allCases))
    #expect(Set(joint.map(\.activating)) == Set(Shape.Activated.allCases))
    #expect(joint.count * 5 < tracks.product)
  }

  private func explore(
    _ settings: [[Answer]], _ name: String, under rules: ([Answer]) -> [LocalRules]
  ) {
    var counts = (rules: 0, shapes: 0, edges: 0)
    for answers in settings {
      // Steps, duties and guards read of these rules only whether the number stays: a shape is read
      // once.
      var read: [Bool: Set<Shape>] = [:]
      for rules in rules(answers) {
        let graph = Graph(exploring: Setting(answers, rules: rules).machine)
        counts.rules += 1
        counts.shapes += graph.shapes.count
        counts.edges += graph.edges.count
        let known = read[rules.numberStays.value, default: []]
        let faults = LocalRules.everyLapse(on: rules).flatMap {
          Setting(answers, rules: $0).faults(in: graph, except: known)
        }
        read[rules.numberStays.value, default: []].formUnion(graph.shapes)
        #expect(
          faults.isEmpty,
          """
          \(Setting(answers).name), \(rules.paths):
          \(faults.prefix(5).joined(separator: "\n"))
          """)
      }
    }
    print(
      "explored \(name): \(settings.count) settings, \(counts.rules) sets of rules,",
      "\(counts.shapes) shapes, \(counts.edges) edges")
  }
}

/// How many states and moves each track has by itself, over some graphs.
private struct TrackCounts {
  private var states: [Track: Set<String>] = [:]
  private var moves: [Track: Set<[String]>] = [:]

  init(of graphs: [Graph]) {
    for graph in graphs {
      for shape in graph.shapes {
        for (track, state) in shape.tracks { states[track, default: []].insert(state) }
      }
      for edge in graph.edges {
        let ends = zip(graph.shapes[edge.from].tracks, graph.shapes[edge.to].tracks)
        for (from, to) in ends where from.state != to.state {
          moves[from.track, default: []].insert([from.state, to.state])
        }
      }
    }
  }

  /// All combinations of the tracks' states, possible or not.
  var product: Int { states.values.reduce(1) { $0 * $1.count } }

  var lines: String {
    Track.allCases.filter(states.keys.contains).map {
      "track \($0): \(states[$0]?.count ?? 0) states, \(moves[$0]?.count ?? 0) moves"
    }.joined(separator: "\n")
  }
}

extension Graph {
  /// The names of the shapes from which all that is done is out of reach by happenings alone.
  func deadEnds(before done: Set<Int>) -> [String] {
    var sources: [Int: [Int]] = [:]
    for edge in edges {
      guard case .happened = edge.move else { continue }
      sources[edge.to, default: []].append(edge.from)
    }
    var reaching = done
    var frontier = Array(done)
    while let shape = frontier.popLast() {
      for source in sources[shape] ?? [] where reaching.insert(source).inserted {
        frontier.append(source)
      }
    }
    return shapes.indices.filter { !reaching.contains($0) }.map { shapes[$0].name }
  }
}

extension Setting {
  /// What is wrong with any shape of the graph, in words.
  ///
  /// An honourable exit, found again and released, is done here; that nothing is needed or the case
  /// is given up is always possible, and so is not counted.
  ///
  /// Under a rule other than the graph's own about what a lapse means, only what has lapsed is read
  /// again.
  func faults(in graph: Graph, except known: Set<Shape>) -> [String] {
    let machine = machine
    let isOwn = rules.lapse == graph.machine.circumstances.rules.lapse
    let read = graph.shapes.indices.filter { isOwn || graph.shapes[$0].social == .lapsed }
    let done = graph.done.subtracting(read).union(read.filter { machine.isDone(graph.shapes[$0]) })
    let found = read.filter { !known.contains(graph.shapes[$0]) }.flatMap { index in
      faults(in: graph.shapes[index], isDone: done.contains(index)).map {
        "\(graph.shapes[index].name): \($0)"
      }
    }
    return graph.deadEnds(before: done).map { "\($0): the goal is out of reach" } + found
  }

  private func faults(in shape: Shape, isDone: Bool) -> [String] {
    let `case` = `case`(in: shape)
    let machine = machine
    let circumstances = machine.circumstances
    let journey = `case`.projection(in: circumstances).journey
    let duties = `case`.obligations(in: circumstances).map(\.kind)
    let steps = `case`.steps(in: circumstances)
    var faults: [String] = []
    if journey.plastic == .missing, journey.social == .usable, !journey.enabling.isEnabled,
      !duties.contains(.report(.social)), !duties.contains(.renewReport(.social))
    {
      faults.append("a missing card can be used and nothing says so")
    }
    if steps.isEmpty { faults.append("there is nothing to do") }
    let nothingIsLeft = `case`.unmet(in: circumstances).isEmpty
    if nothingIsLeft != (steps == [.finish]) { faults.append("finish and done disagree") }
    for kind in duties.filter({ !$0.isAnswered(by: steps) }) {
      faults.append("there is a duty but no step: \(kind)")
    }
    if nothingIsLeft, !isDone { faults.append("nothing is left, but the card is not done") }
    if nothingIsLeft, !duties.isEmpty { faults.append("done, but there is a duty: \(duties)") }
    // Some happening that is the step's can be recorded without insisting.
    faults += steps.filter { step in
      !step.happenings.contains { machine.allows($0, when: .unknown, in: `case`.journey) }
    }.map { "cannot do \($0)" }
    return faults
  }
}

extension Step {
  /// The happenings that are recorded when the step was taken; some of them are enough.
  var happenings: [Happening] {
    switch self {
    case .report(let side, let kind): [.reported(side, kind, .window, lapses: nil)]
    case .replaceIDDocument: [.gotIDDocument(.temporary, until: nil)]
    case .tellPolice: [.reportedToPolice]
    case .correctRecord: [.recordCorrected]
    case .apply(let errand): [.applied(errand, .window, .pickUp)]
    case .awaitCard: [.accepted(promised: nil), .ready(until: nil), .collected]
    case .collect: [.collected]
    case .release(let side): [.released(side)]
    case .enable: [.enabled]
    case .activate: [.activated]
    case .settleAtDesk: [.settledAtDesk]
    case .voidParcel: [.parcelVoided]
    case .cancelOldCard: [.cancelled]
    case .endFirst(let errand): [errand == .closeAccount ? .oldAccount(.closed) : .cancelled]
    case .tellPayouts: [.binding(.pension, .notApplicable)]
    case .bind(let kind): [.binding(kind, .moved), .binding(kind, .confirmed)]
    case .endOldAccount: [.oldAccount(.moved), .oldAccount(.closed)]
    case .followClaim(let number): ClaimState.allCases.map { .claim(number, $0) }
    case .clear: [.sawStatus(.normal, .new), .sawStatus(.cancelled, .old)]
    case .finish: [.closed(.done)]
    }
  }
}

extension ObligationKind {
  /// Whether one of the steps does what the duty asks; what only waits or warns asks for none.
  fileprivate func isAnswered(by steps: [Step]) -> Bool {
    switch self {
    case .report(let side):
      steps.contains(.report(side, .temporary)) || steps.contains(.report(side, .formal))
    case .voidParcel: steps.contains(.voidParcel)
    case .collect: steps.contains(.collect)
    case .enable: steps.contains(.enable)
    case .activate: steps.contains(.activate)
    case .retryAfterSync: steps.contains(.settleAtDesk)
    case .fileClaim(let number): steps.contains(.followClaim(number))
    case .moveAfterPayday(let kind): steps.contains(.bind(kind))
    case .renewReport, .formalBeforeLapse, .askProgress, .askForPaper, .complain, .collectionLimit,
      .awaitRenewalWindow,
      .exchangeBeforeExpiry, .changeBank, .keepOldAccount, .leaveBindings, .checkAwayFiling,
      .paperExpires,
      .idDocumentExpires, .hearAgain:
      true
    }
  }
}

extension LocalRules {
  /// The values that were varied, for a failure message.
  var paths: String {
    "dies \(oldCardDies.value) handedIn \(oldCardHandedIn.value) lapse \(lapse.value) "
      + "number stays \(numberStays.value) both \(temporaryServesBoth.value)/"
      + "\(formalServesBoth.value)"
  }
}
