import CardJourney
import CityGuide
import GuideTestSupport
import Testing

/// Laws over all: every place once in every situation, all else in pairs, the whole way long.
struct LawTests {
  @Test(arguments: Law.all.indices)
  func `every law holds at every look of every way`(index: Int) async throws {
    let law = Law.all[index]
    let entry = try await Walks.all.value.ledger.entries[index]
    print(
      "law \(index + 1): \(law.words) held against \(entry.held), broken \(entry.broken)",
      "in \(entry.settings.count) ways of \(entry.places.count) places")
    #expect(entry.held > 0, "the law never spoke: \(law.words)")
    #expect(entry.broken == 0, "\(law.words)\n\(entry.examples.joined(separator: "\n"))")
  }

  /// A law that notices nothing guards nothing.
  @Test(arguments: Law.all.indices)
  func `every law notices its own sabotage`(index: Int) async throws {
    let law = Law.all[index]
    let entry = try await Walks.all.value.ledger.entries[index]
    print("sabotage \(entry.noticed ? "noticed" : "NOT noticed"): \(law.words)")
    #expect(entry.wasSabotaged, "nothing to break: \(law.words)")
    #expect(entry.noticed || !entry.wasSabotaged, "\(law.words)")
  }

  @Test func `the ways are all of them, and most come to an end`() async throws {
    let walks = try await Walks.all.value
    let places = Content.shipped.places.places.count
    print(
      "laws: \(Law.all.count), places \(places) in \(walks.groups) groups of equal rules,",
      "ways \(walks.ledger.ways), ended \(walks.ledger.ends), looks \(walks.ledger.looks),",
      "\(walks.seconds) s")
    #expect(Set(Law.all.map(\.words)).count == Law.all.count)
    #expect(walks.ledger.ways >= walks.groups * Situation.allCases.count)
    #expect(walks.ledger.ends * 10 >= walks.ledger.ways * 7)
  }
}

/// All ways, walked once in a run.
struct Walks: Sendable {
  let ledger: Ledger
  let groups: Int
  let seconds: Int

  static let all = Task { try await Walks() }

  private static let seed: UInt64 = 20_261_122

  private init() async throws {
    let clock = ContinuousClock()
    let start = clock.now
    let content = Content.shipped
    let groups = try PlaceGroups(of: content)
    let places = groups.representatives
    self.groups = places.count
    let parts = 4
    let settings = Setting.paired(places, seed: Walks.seed)
    ledger = try await withThrowingTaskGroup(of: (Int, Ledger).self) { tasks in
      for part in 0..<parts {
        tasks.addTask {
          var ledger = Ledger()
          for index in stride(from: part, to: settings.count, by: parts) {
            try ledger.walk(settings[index], in: content, everyStage: Rotation.isOff)
          }
          return (part, ledger)
        }
      }
      var found: [Int: Ledger] = [:]
      for try await (part, ledger) in tasks { found[part] = ledger }
      return (0..<parts).compactMap { found[$0] }.reduce(into: Ledger()) { $0.add($1) }
    }
    seconds = Int((clock.now - start).components.seconds)
  }
}
