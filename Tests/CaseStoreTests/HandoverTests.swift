import CardJourney
import TestSupport
import Testing

@testable import CaseStore

/// A case that goes from desk to desk: the same events stand in the same order at every desk.
struct HandoverTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test(arguments: LogKind.allCases)
  func `a case that is not here is taken over as it is`(kind: LogKind) throws {
    let here = try kind.makeDesk("a", in: folder)
    let there = try LogKind.memory.makeDesk("b", in: folder)
    let id = try here.begun(seed: 1)
    let handover = try here.handover(of: id)
    let taken = try there.take(handover)

    #expect(taken == HandoverTaken(id: id, isNew: true, added: 6, before: []))
    #expect(try there.standing(of: id) == here.standing(of: id))
    // The identity of the case and of its events goes along.
    #expect(try there.handover(of: id) == handover)
  }

  @Test(arguments: LogKind.allCases, 1...40)
  func `whoever takes in first, both desks stand alike, and a second time changes nothing`(
    kind: LogKind, seed: Int
  ) throws {
    let here = try kind.makeDesk("a", in: folder)
    let there = try LogKind.memory.makeDesk("b", in: folder)
    let id = try here.begun(seed: seed)
    try there.take(try here.handover(of: id))
    try here.grow(id, seed: seed + 100)
    try there.grow(id, seed: seed + 200)
    let (ours, theirs) = (try here.handover(of: id), try there.handover(of: id))

    #expect(try here.take(theirs).added == 6)
    // What came as an empty row and was said again comes beside the six.
    let hasEmpty = try there.events(of: id).contains { $0.payload == .withdrawn }
    let added = try there.take(ours).added
    #expect(added == 6 || hasEmpty && added > 6)
    let merged = try here.standing(of: id)
    #expect(try there.standing(of: id) == merged)
    #expect(try here.handover(of: id).entries.count == 18)
    for handover in [ours, theirs, try there.handover(of: id)] {
      #expect(try here.take(handover).added == 0)
    }
    #expect(try here.standing(of: id) == merged)
    // Both go on, and tell each other again.
    try here.grow(id, seed: seed + 300)
    try there.take(try here.handover(of: id))
    #expect(try there.standing(of: id) == here.standing(of: id))
  }

  @Test(arguments: 1...40)
  func `three desks stand alike in whatever order they tell each other`(seed: Int) throws {
    /// Three desks that went on apart from the same case.
    func desks() throws -> (logs: [any CaseLog], id: String) {
      let logs = try ["a", "b", "c"].map { try LogKind.memory.makeDesk($0, in: folder) }
      let id = try logs[0].begun(seed: seed)
      for (number, log) in logs.enumerated() {
        if number > 0 { try log.take(try logs[0].handover(of: id)) }
      }
      for (number, log) in logs.enumerated() { try log.grow(id, seed: seed + 50 * number) }
      return (logs, id)
    }
    let (left, id) = try desks()
    try left[0].take(try left[1].handover(of: id))
    try left[0].take(try left[2].handover(of: id))
    let (right, _) = try desks()
    try right[1].take(try right[2].handover(of: id))
    try right[0].take(try right[1].handover(of: id))
    #expect(try left[0].standing(of: id) == right[0].standing(of: id))
    #expect(try left[0].told(of: id) == right[0].told(of: id))
  }

  @Test(arguments: LogKind.allCases)
  func `what was appended stays where it was`(kind: LogKind) throws {
    let here = try kind.makeDesk("a", in: folder)
    let there = try LogKind.memory.makeDesk("b", in: folder)
    let id = try here.begun(seed: 3)
    try there.take(try here.handover(of: id))
    try there.grow(id, seed: 4)
    try here.grow(id, seed: 5)
    let before = try here.events(of: id)
    try here.take(try there.handover(of: id))
    let after = try here.events(of: id)
    #expect(after.filter { $0.sequence <= 12 }.sorted { $0.sequence < $1.sequence } == before)
    #expect(after.map(\.sequence).max() == 18)
    #expect(
      try here.append([.row("forgot", "away")], to: id, after: 18, written: 0)
        .map(\.sequence) == [19])
    #expect(try here.events(of: id).last?.sequence == 19)
  }

  @Test func `another case of the same id keeps it`() throws {
    let here = try LogKind.memory.makeDesk("a", in: folder)
    let there = try LogKind.memory.makeDesk("b", in: folder)
    let id = try here.begun(seed: 1)
    #expect(try there.begun(seed: 2) == id)
    let own = try there.standing(of: id)
    let taken = try there.take(try here.handover(of: id))
    #expect(taken.isNew && taken.id != id)
    #expect(try there.standing(of: id) == own)
    #expect(try there.standing(of: taken.id) == here.standing(of: id))
    let again = try there.take(try here.handover(of: id))
    #expect(!again.isNew && again.id == taken.id && again.added == 0)
  }

  @Test(arguments: LogKind.allCases)
  func `two copies of one desk that went on apart are refused`(kind: LogKind) throws {
    let log = try kind.makeDesk("a", in: folder)
    let id = try log.begun(seed: 1)
    var handover = try log.handover(of: id)
    let last = try #require(handover.entries.last)
    handover.entries[handover.entries.count - 1] = Handover.Entry(
      origin: last.origin, batch: last.batch, payload: .forgot(.away), happened: .unknown,
      written: last.written)
    let before = try log.events(of: id)
    #expect(throws: StoreError.diverged(last.origin.notation)) { try log.take(handover) }
    #expect(try log.events(of: id) == before)
  }

  @Test(arguments: LogKind.allCases)
  func `words that were taken back leave as an empty row, and come again with their undoing`(
    kind: LogKind
  ) throws {
    let here = try kind.makeDesk("a", in: folder)
    let there = try kind.makeDesk("b", in: folder)
    let id = try here.begin(nil, written: 0)
    try here.append(
      [.row("told", "fee.reissue 510100 until=2027-01-01 words 二楼的小王")], to: id, after: 0,
      written: 1)
    try here.append([.row("retracted", "1 entered-wrongly")], to: id, after: 1, written: 2)
    let blank = try here.handover(of: id)
    #expect(blank.entries.map(\.payload) == [.withdrawn, .retracted(1, .enteredWrongly)])
    try there.take(blank)
    #expect(try there.events(of: id).map(\.payload.kind) == ["withdrawn", "retracted"])
    #expect(try there.standing(of: id).live == here.standing(of: id).live)
    // The other desk goes on, and what it hands back fits.
    try there.append([.row("forgot", "away")], to: id, after: 2, written: 3)
    #expect(try here.take(try there.handover(of: id)).added == 1)
    #expect(try there.take(try here.handover(of: id)).added == 0)
    // Taken back by mistake: what was said comes after all, once.
    try here.append([.row("retracted", "2 entered-wrongly")], to: id, after: 3, written: 4)
    try there.take(try here.handover(of: id))
    #expect(try there.take(try here.handover(of: id)).added == 0)
    #expect(Case(id: id, events: try there.events(of: id)).heard.count == 1)
    #expect(Case(id: id, events: try here.events(of: id)).heard.count == 1)
    #expect(try here.take(try there.handover(of: id)).added == 0)
    #expect(try there.told(of: id) == here.told(of: id))
  }

  @Test func `a digit that was masked on the way is any digit`() throws {
    let here = try LogKind.memory.makeDesk("a", in: folder)
    let id = try here.begin(nil, written: 0)
    let row = "fee.reissue 510100 until=2027-01-01 words 问 13800138000"
    try here.append([.row("told", row)], to: id, after: 0, written: 0)
    var handover = try here.handover(of: id)
    handover.entries[0].payload = Payload(
      kind: "told", version: 1, body: row.replacing("13800138000", with: "***********"))
    #expect(try here.take(handover).added == 0)
  }
}

extension LogKind {
  /// An empty log of a desk that no other has.
  fileprivate func makeDesk(_ name: String, in folder: TemporaryFolder) throws -> any CaseLog {
    let generator = SeededGenerator(seed: 1)
    return switch self {
    case .memory: MemoryCaseLog(generator: generator, desk: name)
    case .sqlite: try SQLiteCaseLog(path: folder["\(name).sqlite"], generator: generator)
    }
  }
}

/// One event of a hand-over without its batch, which every desk counts for itself.
private struct Line: Equatable {
  let origin: EventOrigin
  let said: Draft
  let written: Int64
}

/// What a case comes to, whatever the numbers of its events.
private struct Standing: Equatable {
  let answers: Answers
  let journey: Journey
  let ticks: Set<RequirementKey>
  let live: [Draft]
}

extension CaseLog {
  /// Begins a case with six random events.
  fileprivate func begun(seed: Int) throws -> String {
    let id = try begin(nil, written: 1000)
    try grow(id, seed: seed)
    return id
  }

  /// Six more events in random batches, among them retractions, by a clock that may stand or go back.
  fileprivate func grow(_ id: String, seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    var written = Int64.random(in: 1000...1020, using: &generator)
    var left = 6
    while left > 0 {
      let last = try events(of: id).map(\.sequence).max() ?? 0
      let count = min(left, Int.random(in: 1...2, using: &generator))
      let drafts = try (0..<count).map { _ in try Draft.random(after: last, using: &generator) }
      written += Int64.random(in: -3...5, using: &generator)
      try append(drafts, to: id, after: last, written: written)
      left -= count
    }
  }

  /// What is handed over, in its order.
  fileprivate func told(of id: String) throws -> [Line] {
    try handover(of: id).entries.map { entry in
      Line(
        origin: entry.origin, said: Draft(payload: entry.payload, happened: entry.happened),
        written: entry.written)
    }
  }

  fileprivate func standing(of id: String) throws -> Standing {
    let standing = Case(id: id, events: try events(of: id))
    return Standing(
      answers: standing.answers, journey: standing.journey, ticks: standing.ticks,
      live: standing.live.map { Draft(payload: $0.payload, happened: $0.happened) })
  }
}

extension Draft {
  /// Something that a case may say; every fourth takes back an event that is there.
  fileprivate static func random(
    after last: Int, using generator: inout SeededGenerator
  ) throws -> Draft {
    if last > 0, Int.random(in: 0..<4, using: &generator) == 0 {
      let target = Int.random(in: 1...last, using: &generator)
      return try row("retracted", "\(target) entered-wrongly")
    }
    let rows = SampleRow.readable.filter { $0.kind != "retracted" }
    let sample = rows[Int.random(in: rows.indices, using: &generator)]
    let day = Int.random(in: 10...21, using: &generator)
    return try row(sample.kind, sample.body, happened: "2026-11-\(day)")
  }
}
