import CardJourney
import CityGuide
import Foundation
import GuideTestSupport
import Testing

/// Laws over all: every place once in every situation, all else in pairs, the whole way long.
struct LawTests {
  @Test(arguments: Law.all.indices)
  func `every law holds at every look of every way`(index: Int) async throws {
    let law = Law.all[index]
    let entry = try await Walks.all.value.ledger.entries[index]
    print(
      "law \(law.name): \(law.words) Held against \(entry.held), broken \(entry.broken)",
      "in \(entry.settings.count) ways of \(entry.places.count) groups of places")
    #expect(entry.held > 0, "the law never spoke: \(law.words)")
    #expect(entry.broken == 0, "\(law.words)\n\(entry.examples.joined(separator: "\n"))")
  }

  /// A law that notices nothing guards nothing.
  ///
  /// Each is held against what its sabotage made of a moment at which it holds; one that is broken in earnest
  /// has been seen to fail already.
  @Test(arguments: Law.all.indices)
  func `every law notices its own sabotage`(index: Int) async throws {
    let law = Law.all[index]
    let entry = try await Walks.all.value.ledger.entries[index]
    let how =
      entry.noticed ? "noticed" : entry.broken > 0 ? "noticed without any help" : "NOT noticed"
    print("sabotage of \(law.name): \(how)")
    #expect(entry.noticed || entry.broken > 0, "\(law.words) was tried: \(entry.wasSabotaged)")
  }

  @Test func `the ways are all of them, reach every step, and most come to an end`() async throws {
    let walks = try await Walks.all.value
    let ledger = walks.ledger
    let places = Content.shipped.places.places.count
    let noticed = zip(Law.all, ledger.entries).count { $0.1.noticed || $0.1.broken > 0 }
    print(
      "laws: \(Law.all.count), sabotage noticed \(noticed)/\(Law.all.count);",
      "places \(places) in \(walks.groups) groups of equal rules, ways \(ledger.ways),",
      "ended \(ledger.ends), looks \(ledger.looks), \(walks.seconds) s")
    print("steps seen:", ledger.steps.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" })
    #expect(Set(Law.all.map(\.name)).count == Law.all.count)
    // A part of the ways need not have all.
    guard ledger.ways >= walks.groups * Situation.allCases.count else { return }
    #expect(ledger.ends * 10 >= ledger.ways * 7)
    #expect(Set(ledger.steps.keys) == LawTests.steps)
  }

  /// Every kind of step; what stands here is reached, so that a new kind has to be.
  private static let steps: Set = [
    "activate", "apply", "awaitCard", "bind", "cancelOldCard", "collect", "correctRecord",
    "enable", "endOldAccount", "finish", "followClaim", "release", "replaceIDDocument", "report",
    "settleAtDesk", "tellPayouts", "tellPolice", "voidParcel",
  ]
}

/// All ways, walked once in a run.
///
/// With `BUKA_LONG=1` it is the whole product, at every stage: `Tests/long-run.sh laws`.
struct Walks: Sendable {
  let ledger: Ledger
  let groups: Int
  let seconds: Int

  static let all = Task { try await Walks() }

  private static let seed: UInt64 = 20_261_122

  /// A plain loss wherever one formal report at a bank serves both sides, as few places say: a share of the ways
  /// may meet none of them.
  private static func shared(_ places: [PlaceCode], _ content: Content) throws -> [Setting] {
    // The hours take turns: where counters are closed the visit is still ahead after the calls.
    let losses = places.enumerated().flatMap { index, place in
      Turn.allCases.enumerated().map { number, turn in
        let start = Start.allCases[(index + number) % Start.allCases.count]
        return Setting(place: place, situation: .lost, start: start, turn: turn)
      }
    }
    return try losses.filter { setting in
      let answers = Answers([.situation(.lost), .place(setting.place), .bankUse(.opened)])
      let query = GuideQuery(
        try content.guide(for: setting.place), for: answers, on: setting.start.moment.day)
      let decision = query.decision(
        about: .oneFormalServesBoth, errand: .formalReport, channel: .branch)
      return decision.answer?.value.flag == true
    }
  }

  private init() async throws {
    let content = Content.shipped
    let groups = try PlaceGroups(of: content).representatives
    self.groups = groups.count
    let settings: [Setting]
    if Rotation.isOff {
      settings = try await Walks.product(of: content)
    } else {
      let final = try groups.filter { try Walks.saysWhatAFormalReportBrings($0, content) }
      settings =
        try Setting.paired(groups, formalAt: Set(final), seed: Walks.seed)
        .every(Walks.share) + Walks.shared(groups, content)
    }
    let start = ContinuousClock().now
    ledger = try await Walks.walk(settings, in: content)
    seconds = Walks.seconds(since: start)
  }

  private static func saysWhatAFormalReportBrings(
    _ place: PlaceCode, _ content: Content
  ) throws -> Bool {
    let facts = try content.guide(for: place).facts
    return facts.contains {
      $0.reliability == .answer
        && ($0.topic == .formalReversible && $0.value.flag == false
          || $0.topic == .oneFormalServesBoth && $0.value.flag == true)
    }
  }

  /// One in so many settings is walked: `BUKA_LAWS_EVERY=100`.
  private static let share =
    ProcessInfo.processInfo.environment["BUKA_LAWS_EVERY"].flatMap { Int($0) } ?? 1

  /// The part of the product that is asked for; says before how long it will take.
  private static func product(of content: Content) async throws -> [Setting] {
    let places = content.places.places.map(\.code)
    let size = places.count * Setting.productSize
    let wanted = (0..<size).every(share)
    let sample = wanted.every(max(1, wanted.count / 64)).map {
      Setting.inProduct($0, of: places)
    }
    let start = ContinuousClock().now
    _ = try await walk(sample, in: content)
    let hours = Double(seconds(since: start)) * Double(wanted.count) / Double(sample.count) / 3600
    print(
      "laws: the product has \(size) ways, \(wanted.count) of them are walked:",
      "about \(Int(hours.rounded(.up))) hours")
    return wanted.map { Setting.inProduct($0, of: places) }
  }

  private static func seconds(since start: ContinuousClock.Instant) -> Int {
    Int((ContinuousClock().now - start).components.seconds)
  }

  private static func walk(_ settings: [Setting], in content: Content) async throws -> Ledger {
    let parts = ProcessInfo.processInfo.activeProcessorCount
    return try await withThrowingTaskGroup(of: (Int, Ledger).self) { tasks in
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
  }
}

extension RandomAccessCollection where Index == Int {
  /// One in so many.
  fileprivate func every(_ count: Int) -> [Element] {
    stride(from: startIndex, to: endIndex, by: count).map { self[$0] }
  }
}
