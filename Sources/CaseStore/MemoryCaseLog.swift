package import CardJourney

/// Logs that last as long as the object: for practice, and what the log on disk is held against.
package final class MemoryCaseLog: CaseLog {
  private struct Entry {
    var nickname: Nickname?
    let created: Int64
    var rows: [LogRow] = []
    var guideStamp: String?
    var origin: String?

    var lastWritten: Int64 { rows.map(\.event.written).max() ?? created }
  }

  private var entries: [String: Entry] = [:]
  private var generator: any RandomNumberGenerator
  private let desk: String

  /// An empty log of a desk, whose short ids this generator draws.
  package init(
    generator: any RandomNumberGenerator = SystemRandomNumberGenerator(), desk: String = "memory"
  ) {
    self.generator = generator
    self.desk = desk
  }

  /// Every case, the one created last first.
  package func marks() throws(StoreError) -> [CaseMark] {
    entries.sorted { ($1.value.created, $0.key) < ($0.value.created, $1.key) }.map(mark)
  }

  /// The cases of that id or name.
  package func find(_ name: String) throws(StoreError) -> [CaseMark] {
    if let entry = entries[name.uppercased()] { return [mark(name.uppercased(), entry)] }
    return entries.filter { $0.value.nickname?.text == name.singleBlanks }
      .sorted { ($1.value.lastWritten, $0.key) < ($0.value.lastWritten, $1.key) }.map(mark)
  }

  /// The logs of some cases.
  package func logs(of ids: [String]) throws(StoreError) -> [String: [Event]] {
    entries.filter { ids.contains($0.key) }.mapValues { $0.rows.events(at: desk) }
  }

  private func mark(_ id: String, _ entry: Entry) -> CaseMark {
    CaseMark(id: id, nickname: entry.nickname?.text, sequence: entry.rows.last?.event.sequence ?? 0)
  }

  package func events(of id: String) throws(StoreError) -> [Event] {
    try entry(id).rows.events(at: desk)
  }

  /// Adds a case with its first batch.
  package func create(
    nickname: Nickname?, _ drafts: [Draft], written: Int64
  ) throws(StoreError) -> (id: String, events: [Event]) {
    let batch = drafts.batch(after: nil, written: written)
    guard batch.allSatisfy(\.payload.readsBack) else { throw .doesNotReadBack }
    let id = freeID()
    entries[id] = Entry(nickname: nickname, created: written, rows: batch.map(row))
    return (id, batch)
  }

  private func row(_ event: Event) -> LogRow {
    LogRow(event: event, origin: EventOrigin(desk: desk, sequence: event.sequence), isTaken: false)
  }

  /// Nobody can take it away.
  package func requireInPlace() throws(StoreError) {}

  /// Nobody else writes here.
  package func hasChangedElsewhere() throws(StoreError) -> Bool { false }

  /// Adds a batch.
  @discardableResult
  package func append(
    _ drafts: [Draft], to id: String, after sequence: Int, written: Int64
  ) throws(StoreError) -> [Event] {
    let events = try entry(id).rows.map(\.event)
    guard sequence == events.last?.sequence ?? 0 else {
      throw .conflict(events.filter { $0.sequence > sequence })
    }
    let batch = drafts.batch(after: events.last, written: written)
    guard batch.allSatisfy(\.payload.readsBack) else { throw .doesNotReadBack }
    entries[id]?.rows += batch.map(row)
    return batch
  }

  /// A case for another desk.
  package func handover(of id: String) throws(StoreError) -> Handover {
    let entry = try entry(id)
    return Handover(
      origin: origin(of: id, entry), id: id, nickname: entry.nickname, created: entry.created,
      entries: entry.rows.entries(at: desk))
  }

  /// Takes in what another desk handed over.
  @discardableResult
  package func take(_ handover: Handover) throws(StoreError) -> HandoverTaken {
    let known = entries.first { origin(of: $0.key, $0.value) == handover.origin }
    let rows = known?.value.rows ?? []
    let added = try rows.adding(handover.entries, at: desk)
    let isFree = entries[handover.id] == nil && ShortID.isOne(handover.id)
    let id = known?.key ?? (isFree ? handover.id : freeID())
    var entry =
      known?.value
      ?? Entry(nickname: handover.nickname, created: handover.created, origin: handover.origin)
    entry.rows += added
    entries[id] = entry
    return HandoverTaken(
      id: id, isNew: known == nil, added: added.count, before: rows.events(at: desk))
  }

  private func origin(of id: String, _ entry: Entry) -> String {
    entry.origin ?? Handover.origin(of: id, begunAt: entry.created, desk: desk)
  }

  private func freeID() -> String {
    ShortID.draw(
      using: &generator,
      taken: { length in entries.keys.count { $0.count == length } },
      isTaken: { entries[$0] != nil })
  }

  /// What the guides answered last.
  package func guideStamp(of id: String) throws(StoreError) -> String? {
    try entry(id).guideStamp
  }

  /// Keeps what the guides answer.
  package func keepGuideStamp(_ stamp: String, of id: String) throws(StoreError) {
    var entry = try entry(id)
    entry.guideStamp = stamp
    entries[id] = entry
  }

  /// Gives a case another name.
  package func rename(_ id: String, to nickname: Nickname?) throws(StoreError) {
    var entry = try entry(id)
    entry.nickname = nickname
    entries[id] = entry
  }

  /// Forgets a case.
  package func wipe(_ id: String) throws(StoreError) {
    guard entries.removeValue(forKey: id) != nil else { throw .noSuchCase(id) }
  }

  /// Forgets all cases.
  package func wipeEverything() throws(StoreError) {
    entries = [:]
  }

  private func entry(_ id: String) throws(StoreError) -> Entry {
    guard let entry = entries[id] else { throw .noSuchCase(id) }
    return entry
  }
}
