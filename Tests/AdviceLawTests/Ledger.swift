import CardJourney
import GuideTestSupport

/// What the laws found over all ways: of each law, how often it spoke and how often it was broken.
struct Ledger: Sendable {
  /// What was found about one law.
  struct Entry: Sendable {
    var held = 0
    var broken = 0
    /// The first few breaches, and in how many settings it was broken.
    var examples: [String] = []
    var settings: Set<Setting> = []
    var places: Set<PlaceCode> = []
    /// Whether its sabotage was tried, and noticed.
    var wasSabotaged = false
    var noticed = false
  }

  private(set) var entries = Law.all.map { _ in Entry() }
  private(set) var ways = 0
  private(set) var looks = 0
  private(set) var ends = 0
  /// How often each kind of step stood first when somebody looked.
  private(set) var steps: [String: Int] = [:]

  /// Walks a way and holds every law against what is seen at some of its stages.
  mutating func walk(_ setting: Setting, in content: Content, everyStage: Bool) throws {
    var way = try Way(setting, in: content)
    let turn = ways
    let city = City(
      try content.guide(for: setting.place), for: setting, in: content,
      isRead: everyStage || turn % 3 == 0)
    ways += 1
    way.walk { way in
      guard everyStage || Ledger.isLookedAt(way, turn) else { return }
      look(Observation(way, city: city))
    }
    if way.case.journey.closing != .open { ends += 1 }
  }

  /// What is looked at of a way: its first answers, where something came differently, and of the rest one stage
  /// in six, in turns.
  private static func isLookedAt(_ way: Way, _ turn: Int) -> Bool {
    switch way.stage {
    // Before anything is answered all ways are alike.
    case 0: turn % 8 == 0
    case 1: true
    default:
      way.hasTurned && (way.setting.turn == .found || (way.stage + turn) % 2 == 0)
        || (way.stage + turn) % 6 == 0
    }
  }

  private mutating func look(_ seen: Observation) {
    looks += 1
    for step in seen.steps { steps[step.kind, default: 0] += 1 }
    for (index, law) in Law.all.enumerated() {
      guard let breaches = law.breaches(seen) else { continue }
      entries[index].held += 1
      if breaches.isEmpty {
        sabotage(law, index, seen)
      } else {
        entries[index].note(breaches, seen)
      }
    }
  }

  /// Tries the law's sabotage on an observation in which it holds; once noticed is enough.
  private mutating func sabotage(_ law: Law, _ index: Int, _ seen: Observation) {
    guard !entries[index].noticed else { return }
    var broken = seen
    guard law.sabotage(&broken) else { return }
    entries[index].wasSabotaged = true
    entries[index].noticed = law.breaches(broken)?.isEmpty == false
  }

  /// Adds what another part of the ways found.
  mutating func add(_ other: Ledger) {
    ways += other.ways
    looks += other.looks
    ends += other.ends
    steps.merge(other.steps) { $0 + $1 }
    for index in entries.indices { entries[index].add(other.entries[index]) }
  }
}

extension Ledger.Entry {
  fileprivate mutating func note(_ breaches: [String], _ seen: Observation) {
    broken += 1
    settings.insert(seen.setting)
    places.insert(seen.setting.place)
    if examples.count < 4, let first = breaches.first {
      examples.append("\(seen.place): \(first)")
    }
  }

  fileprivate mutating func add(_ other: Ledger.Entry) {
    held += other.held
    broken += other.broken
    examples = Array((examples + other.examples).prefix(4))
    settings.formUnion(other.settings)
    places.formUnion(other.places)
    wasSabotaged = wasSabotaged || other.wasSabotaged
    noticed = noticed || other.noticed
  }
}

extension Step {
  /// Its name without what it carries.
  var kind: String { String("\(self)".prefix { $0 != "(" }) }
}
