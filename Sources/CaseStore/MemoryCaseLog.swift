package import CardJourney

/// Logs that last as long as the object: for tests and for screens that keep nothing.
package final class MemoryCaseLog: CaseLog {
  private struct Entry {
    var nickname: String?
    let created: Int64
    var events: [Event] = []
    var guideStamp: String?
  }

  private var entries: [String: Entry] = [:]
  private var generator: any RandomNumberGenerator

  /// An empty log, whose short ids this generator draws.
  package init(generator: any RandomNumberGenerator = SystemRandomNumberGenerator()) {
    self.generator = generator
  }

  package func summaries() throws(StoreError) -> [CaseSummary] {
    entries.map { id, entry in
      CaseSummary(
        id: id, nickname: entry.nickname, created: entry.created,
        lastWritten: entry.events.map(\.written).max() ?? entry.created,
        eventCount: entry.events.count)
    }
    .sorted { ($1.lastWritten, $0.id) < ($0.lastWritten, $1.id) }
  }

  package func marks() throws(StoreError) -> [CaseMark] {
    entries.sorted { ($1.value.created, $0.key) < ($0.value.created, $1.key) }.map(mark)
  }

  package func find(_ name: String) throws(StoreError) -> [CaseMark] {
    if let entry = entries[name.uppercased()] { return [mark(name.uppercased(), entry)] }
    return try summaries().filter { $0.nickname == name }.compactMap { summary in
      entries[summary.id].map { mark(summary.id, $0) }
    }
  }

  package func logs(of ids: [String]) throws(StoreError) -> [String: [Event]] {
    entries.filter { ids.contains($0.key) }.mapValues(\.events)
  }

  private func mark(_ id: String, _ entry: Entry) -> CaseMark {
    CaseMark(id: id, nickname: entry.nickname, sequence: entry.events.last?.sequence ?? 0)
  }

  package func events(of id: String) throws(StoreError) -> [Event] {
    try entry(id).events
  }

  package func create(nickname: String?, written: Int64) throws(StoreError) -> String {
    let id = ShortID.draw(
      using: &generator,
      taken: { length in entries.keys.count { $0.count == length } },
      isTaken: { entries[$0] != nil })
    entries[id] = Entry(nickname: nickname, created: written)
    return id
  }

  @discardableResult
  package func append(
    _ drafts: [Draft], to id: String, after sequence: Int, written: Int64,
    decidedUnder guideDigest: String?
  ) throws(StoreError) -> [Event] {
    let events = try entry(id).events
    guard sequence == events.last?.sequence ?? 0 else {
      throw .conflict(events.filter { $0.sequence > sequence })
    }
    let batch = drafts.batch(after: events.last, written: written)
    entries[id]?.events += batch
    return batch
  }

  package func guideStamp(of id: String) throws(StoreError) -> String? {
    try entry(id).guideStamp
  }

  package func keepGuideStamp(_ stamp: String, of id: String) throws(StoreError) {
    var entry = try entry(id)
    entry.guideStamp = stamp
    entries[id] = entry
  }

  package func rename(_ id: String, to nickname: String?) throws(StoreError) {
    var entry = try entry(id)
    entry.nickname = nickname
    entries[id] = entry
  }

  package func wipe(_ id: String) throws(StoreError) {
    guard entries.removeValue(forKey: id) != nil else { throw .noSuchCase(id) }
  }

  package func wipeEverything() throws(StoreError) {
    entries = [:]
  }

  private func entry(_ id: String) throws(StoreError) -> Entry {
    guard let entry = entries[id] else { throw .noSuchCase(id) }
    return entry
  }
}
