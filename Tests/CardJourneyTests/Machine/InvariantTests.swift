import TestSupport
import Testing

@testable import CardJourney

struct InvariantTests {
  @Test(arguments: Invariant.everywhere.indices)
  func `every invariant of the graphs holds`(index: Int) {
    let invariant = Invariant.everywhere[index]
    for setting in invariant.settings {
      let broken = Graph(exploring: setting.machine).arrows.filter(invariant.isBroken)
      let first = broken.first.map { "\($0.from.name) \($0.happening.label) \($0.to.name)" }
      #expect(broken.isEmpty, "\(invariant.words) \(setting.testDescription): \(first ?? "")")
    }
    print("invariant over \(invariant.settings.count) graphs: \(invariant.words)")
  }

  @Test(arguments: LogicInvariant.all.indices)
  func `every invariant of single journeys holds`(index: Int) {
    let invariant = LogicInvariant.all[index]
    #expect(invariant.holds(ignoring: nil), "\(invariant.words)")
    print("invariant of a journey: \(invariant.words)")
  }

  /// Without this a rule could be dropped and nobody would notice.
  @Test func `each rule that is switched off is noticed`() {
    var killedByInvariants = 0
    var killedByTables = 0
    var survivors: [Rule] = []
    let tables = Bench.tables
    for rule in Rule.ofHappenings {
      let bench = Bench(ignoring: rule)
      let byInvariant = bench.brokenInvariant
      // A table names every rule that speaks in it: switched off, the name would be gone.
      let byTable = tables.contains { $0.contains(rule.rawValue) }
      killedByInvariants += byInvariant == nil ? 0 : 1
      killedByTables += byTable ? 1 : 0
      if byInvariant == nil && !byTable { survivors.append(rule) }
      print(
        "rule off: \(rule.rawValue): \(byInvariant ?? "no invariant")\(byTable ? ", table" : "")")
    }
    print(
      "rules noticed: \(Rule.ofHappenings.count - survivors.count)/\(Rule.ofHappenings.count),",
      "by invariants \(killedByInvariants), by golden tables \(killedByTables)")
    #expect(survivors.isEmpty)
    #expect(killedByInvariants == Rule.ofHappenings.count)
  }
}

extension Rule {
  /// Those that guard happenings; a happening has no words of one's own.
  static let ofHappenings = allCases.filter { ![.nothingPersonal, .shortEnough].contains($0) }
}

/// The machines of all settings, with one rule switched off.
private struct Bench {
  private let ignored: Rule

  init(ignoring rule: Rule) {
    ignored = rule
  }

  /// The reviewed tables.
  static let tables = Golden.reviewed.compactMap { golden(named: $0.file) }

  private static let settings: [Setting] = {
    let all = Invariant.everywhere.flatMap(\.settings)
    let large = Setting(Setting.withAccount)
    return Set(all).subtracting([large]).sorted { $0.name < $1.name } + [large]
  }()

  /// The words of the first invariant that breaks.
  var brokenInvariant: String? {
    if let broken = LogicInvariant.all.first(where: { !$0.holds(ignoring: ignored) }) {
      return broken.words
    }
    // Small graphs first: most rules are noticed there.
    for setting in Bench.settings {
      let arrows = Graph(exploring: setting.machine(ignoring: ignored)).arrows
      let broken = Invariant.everywhere.first {
        $0.settings.contains(setting) && arrows.contains(where: $0.isBroken)
      }
      if let broken { return broken.words }
    }
    return nil
  }
}
