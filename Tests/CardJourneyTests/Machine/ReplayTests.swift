import Foundation
import TestSupport
import Testing

@testable import CardJourney

/// What replays walks elsewhere; nil where this machine has no Python for it.
private let replayScript = PythonScript("replay_graph.py", importing: "transitions")

/// A library that knows nothing of buka loads the exported machine and agrees with it at every step.
@Suite(
  .enabled(
    if: replayScript != nil,
    "no Python with the package transitions (Debian: python3-transitions)"))
struct ReplayTests {
  private static let walksEach: UInt64 = 80
  private static let length = 40

  private static let settings = [
    Setting(Setting.withAccount),
    // One report freezes both sides, an exchange takes the old card, and a lapse cancels it.
    Setting(
      [.situation(.damaged), .oldCard(.missing), .bankUse(.opened), .payouts([.wallet])],
      rules: .assumed {
        $0.temporaryServesBoth = .stated(true)
        $0.lapse = .stated(.after(Span(7, .days), then: .cancelled))
        $0.oldCardDies = .stated(.enabling)
      }),
    Setting(
      [.situation(.dataChanged), .bankUse(.opened), .payouts([])],
      rules: .assumed { $0.numberStays = .stated(true) }),
  ]

  @Test(arguments: settings)
  func `random walks go through the same states, with the same choices in each`(
    setting: Setting
  ) throws {
    let walks = (1...Self.walksEach).map {
      Walk(on: setting.machine, seed: $0, length: Self.length)
    }
    let outcome = try replay(walks, on: Graph(exploring: setting.machine).json())
    #expect(outcome.code == 0, "\(outcome.output)")
    let steps = walks.map(\.steps.count).reduce(0, +)
    #expect(steps == Int(Self.walksEach) * Self.length)
    #expect(outcome.output.hasPrefix("\(walks.count) walks, \(steps) steps, "))
    print("replayed with transitions: \(setting.name): \(outcome.output)", terminator: "")
  }

  @Test func `one arrow that leads elsewhere is noticed`() throws {
    let setting = Self.settings[0]
    let graph = Graph(exploring: setting.machine)
    let walk = Walk(on: setting.machine, seed: 1, length: Self.length)
    let step = try #require(walk.steps.last)
    let wrong = graph.json().replacing(
      "\"dest\": \"\(step.dest)\"", with: "\"dest\": \"\(start(graph))\"")
    let outcome = try replay([walk], on: wrong)
    #expect(outcome.code == 1)
    #expect(outcome.output.hasPrefix("walk 1, step "), "\(outcome.output)")
  }

  @Test func `one arrow too few is noticed`() throws {
    let setting = Self.settings[0]
    let graph = Graph(exploring: setting.machine)
    let walk = Walk(on: setting.machine, seed: 1, length: Self.length)
    // The first arrow of the start is another one than the walk takes.
    var lines = graph.json().split(separator: "\n", omittingEmptySubsequences: false)
    let arrow = try #require(
      lines.firstIndex {
        $0.contains("\"source\": \"\(start(graph))\"")
          && !$0.contains("\"\(walk.steps[0].trigger)\"")
      })
    lines.remove(at: arrow)
    let outcome = try replay([walk], on: lines.joined(separator: "\n"))
    #expect(outcome.code == 1)
    #expect(outcome.output.hasPrefix("walk 1, step 1: in \(start(graph)) these triggers differ"))
  }

  private func start(_ graph: Graph) -> String { graph.shapes.first?.name ?? "" }

  private func replay(_ walks: [Walk], on json: String) throws -> (code: Int32, output: String) {
    let folder = try TemporaryFolder()
    try folder.write(Data(json.utf8), to: "graph.json")
    try folder.write(try JSONEncoder().encode(walks), to: "walks.json")
    return try #require(replayScript).run(folder["graph.json"], folder["walks.json"])
  }
}
