import CardJourney
import GRDB

/// What was found in a log, or in one of its backups, without changing it.
package struct LogFinding: Sendable {
  /// Where it is.
  package let path: String
  /// What is wrong with it; nil where it is sound.
  package let problem: StoreError?
  /// How many cases and events can be read of it; nil where none can.
  package let readable: (cases: Int, events: Int)?
}

/// What was saved of a case.
package struct RescuedCase: Hashable, Sendable {
  package let id: String
  /// How many events were saved.
  package let saved: Int
  /// The numbers of those that could not be: they stand in the rescued log as empty rows.
  package let lost: [Int]
}

/// Finds what is wrong with a log, and saves what can be read of it and of its backups.
///
/// Never writes to either. What an older layout holds is saved as it can be read: it has no seals to tell whether it
/// is what was written.
package struct LogDoctor {
  private let path: String

  /// Looks after the log at a path.
  package init(path: String) { self.path = path }

  /// The log, then its backups, the newest first.
  package func findings() -> [LogFinding] {
    ([path] + Backups(log: path).paths).filter { $0 != path || LogFile(path: path).isThere }.map {
      let contents = LogContents(of: $0)
      return LogFinding(
        path: $0, problem: problem(at: $0),
        readable: contents.map { ($0.cases.count, $0.events.values.reduce(0) { $0 + $1.count }) })
    }
  }

  private func problem(at path: String) -> StoreError? {
    do throws(StoreError) {
      let database = try LogDatabase(path: path, for: .reading, patience: LockPatience())
      try database.read { try Seals.checkEverything($0) }
      return nil
    } catch {
      return error
    }
  }

  /// Writes what can be read of the log, and of the backups what is missing in it, into a new log at another path.
  ///
  /// Throws `notWritable` where there is something at that path, or nothing can be made; `unreadable` where nothing
  /// can be read.
  package func rescue(into target: String) throws(StoreError) -> [RescuedCase] {
    let sources = ([path] + Backups(log: path).paths).compactMap { LogContents(of: $0) }
    guard let first = sources.first else {
      throw .unreadable(path: path, detail: "nothing can be read")
    }
    guard !LogFile(path: target).isThere else { throw .notWritable(path: target) }
    let database = try LogDatabase(
      path: target, for: .writing, patience: LockPatience(), companions: false)
    let desk = sources.lazy.compactMap(\.desk).first
    let counted = LastCommit(besides: path).state?.commits ?? 0
    let ids = sources.reduce(into: Set<String>()) { $0.formUnion($1.ids) }.sorted()
    return try database.write { database in
      if let desk { try database.execute(sql: "UPDATE desk SET id = ?", arguments: [desk]) }
      try Seals.begin(database)
      let rescued = try ids.map { try LogDoctor.rescue($0, from: sources, database) }
      let commits = sources.map(\.commits).max() ?? first.commits
      try Seals.commit(adding: 0, atLeast: max(counted, commits) + 1, database)
      return rescued
    }
  }

  private static func rescue(
    _ id: String, from sources: [LogContents], _ database: Database
  ) throws -> RescuedCase {
    var rows: [Int: SavedEvent] = [:]
    // What is sealed anywhere counts more than what is only readable.
    for isSealed in [true, false] {
      for source in sources {
        for (sequence, event) in source.events[id] ?? [:]
        where event.isSealed == isSealed && rows[sequence] == nil {
          rows[sequence] = event
        }
      }
    }
    let last = sources.compactMap { $0.lastSequences[id] }.max() ?? 0
    let row = sources.lazy.compactMap { $0.cases[id] }.first
    try database.execute(
      sql: "INSERT INTO cases (id, nickname, created, origin) VALUES (?, ?, ?, ?)",
      arguments: [
        id, row?.nickname, row?.created ?? rows.values.map(\.written).min() ?? 0, row?.origin,
      ])
    var lost: [Int] = []
    var before: SavedEvent?
    for sequence in stride(from: 1, through: max(last, rows.keys.max() ?? 0), by: 1) {
      if rows[sequence] == nil { lost.append(sequence) }
      let event = rows[sequence] ?? .lost(behind: before)
      try event.insert(into: id, sequence: sequence, database)
      before = event
    }
    try Seals.seal(id, database)
    return RescuedCase(id: id, saved: rows.count, lost: lost)
  }
}

/// A row of an event, its values as they stand there.
private struct SavedEvent {
  let batch: Int
  let kind: String
  let version: Int
  let body: String
  let happened: String
  let written: Int64
  let desk: String?
  let deskSequence: Int?
  /// Whether it is what was written; false in an older layout, of which nobody can tell.
  var isSealed = false

  init(_ row: Row) throws {
    batch = try row.decode(forColumn: "batch")
    kind = try row.decode(forColumn: "kind")
    version = try row.decode(forColumn: "version")
    body = try row.decode(forColumn: "body")
    happened = try row.decode(forColumn: "happened")
    written = try row.decode(forColumn: "written")
    desk = row.hasColumn("desk") ? try row.decode(forColumn: "desk") : nil
    deskSequence = row.hasColumn("desk_sequence") ? try row.decode(forColumn: "desk_sequence") : nil
  }

  private init(batch: Int, written: Int64) {
    self.batch = batch
    kind = Payload.withdrawn.kind
    version = Payload.withdrawn.version
    body = Payload.withdrawn.body
    happened = When.unknown.notation
    self.written = written
    desk = nil
    deskSequence = nil
  }

  /// An empty row, so that the numbers of those behind it stay.
  static func lost(behind event: SavedEvent?) -> SavedEvent {
    SavedEvent(batch: (event?.batch ?? 0) + 1, written: event?.written ?? 0)
  }

  func insert(into id: String, sequence: Int, _ database: Database) throws {
    try database.execute(
      sql: Event.insertion,
      arguments: [
        id, sequence, batch, kind, version, body, happened, written, desk, deskSequence,
      ])
  }
}

/// Everything that can be read of a log, page by page, whatever else is damaged.
private struct LogContents {
  private(set) var desk: String?
  private(set) var commits: Int64 = 0
  private(set) var cases: [String: (nickname: String?, created: Int64, origin: String?)] = [:]
  /// By case and number; without what a seal says was changed.
  private(set) var events: [String: [Int: SavedEvent]] = [:]
  /// The highest number that is known of each case.
  private(set) var lastSequences: [String: Int] = [:]

  /// The cases of which anything is known.
  var ids: Set<String> { Set(cases.keys).union(lastSequences.keys) }

  /// Nil where SQLite can read nothing of it, or it is no log of ours.
  init?(of path: String) {
    let file = LogFile(path: path)
    let queue =
      file.stillness == nil
      ? try? LogDatabase.readOnlyQueue(path, LockPatience()) : try? LogDatabase.stillQueue(path)
    do {
      try queue?.read { database in
        // SQLite reads a file that is too short only so.
        try database.execute(sql: "PRAGMA writable_schema = ON")
        guard try Int32.fetchOne(database, sql: "PRAGMA application_id") == Schema.applicationID
        else {
          return
        }
        try read(database)
      }
    } catch {
      return nil
    }
    guard !ids.isEmpty || desk != nil else { return nil }
  }

  private mutating func read(_ database: Database) throws {
    if let row = LogContents.rows(of: "desk", by: "rowid", database).first {
      desk = try? row.decode(forColumn: "id")
      if row.hasColumn("commits") { commits = (try? row.decode(forColumn: "commits")) ?? 0 }
    }
    for row in LogContents.rows(of: "cases", by: "id", database) {
      guard let id = try? row.decode(String.self, forColumn: "id"), ShortID.isOne(id),
        let created = try? row.decode(Int64.self, forColumn: "created")
      else { continue }
      let nickname = try? row.decode(String?.self, forColumn: "nickname")
      let origin =
        row.hasColumn("origin") ? try? row.decode(String?.self, forColumn: "origin") : nil
      cases[id] = (nickname ?? nil, created, origin ?? nil)
    }
    var rows: [String: [Int: Row]] = [:]
    for row in LogContents.rows(of: "events", by: "case_id, sequence", database) {
      guard let (id, sequence) = LogContents.key(row, "sequence") else { continue }
      rows[id, default: [:]][sequence] = row
    }
    let isSealed = (try? database.tableExists("batches")) ?? false
    var seals: [String: [(last: Int, seal: Int64)]] = [:]
    for row in LogContents.rows(of: "batches", by: "case_id, last", database) {
      guard let (id, last) = LogContents.key(row, "last"),
        let seal = try? row.decode(Int64.self, forColumn: "seal")
      else { continue }
      seals[id, default: []].append((last, seal))
    }
    for id in Set(rows.keys).union(seals.keys) {
      let seals = (seals[id] ?? []).sorted { $0.last < $1.last }
      let sound = isSealed ? LogContents.sound(rows[id] ?? [:], seals) : nil
      for (sequence, row) in rows[id] ?? [:] where sound?.contains(sequence) != false {
        guard var event = try? SavedEvent(row) else { continue }
        event.isSealed = isSealed
        events[id, default: [:]][sequence] = event
      }
      lastSequences[id] = max(rows[id]?.keys.max() ?? 0, seals.last?.last ?? 0)
    }
  }

  private static func key(_ row: Row, _ number: String) -> (String, Int)? {
    guard let id = try? row.decode(String.self, forColumn: "case_id"), ShortID.isOne(id),
      // A number that damage has made large is none.
      let sequence = try? row.decode(Int.self, forColumn: number), (1...100_000).contains(sequence)
    else { return nil }
    return (id, sequence)
  }

  /// The numbers of the events of a case that are what was sealed.
  ///
  /// A seal covers the one before. So a batch is sound where it leads from the seal that stands before it to its own,
  /// and so are those before it where they lead there from the last that was sound.
  private static func sound(_ rows: [Int: Row], _ seals: [(last: Int, seal: Int64)]) -> Set<Int> {
    var sound: Set<Int> = []
    var waiting: [Int] = []
    var carried = Seal.ofNothing
    var before = Seal.ofNothing
    var first = 1
    for (last, seal) in seals {
      let numbers = Array(first...max(first, last))
      let batch = numbers.compactMap { rows[$0] }
      let isWhole = batch.count == numbers.count
      var own = before
      for row in batch {
        carried.add(row)
        own.add(row)
      }
      waiting += numbers
      if isWhole, carried.value == seal {
        sound.formUnion(waiting)
      } else if isWhole, own.value == seal {
        sound.formUnion(numbers)
      }
      if sound.contains(last) {
        waiting = []
        carried = Seal(value: seal)
      }
      before = Seal(value: seal)
      first = last + 1
    }
    return sound
  }

  /// The rows of a table that can be reached from either end of it, the columns that are sealed first.
  private static func rows(of table: String, by key: String, _ database: Database) -> [Row] {
    guard (try? database.tableExists(table)) == true else { return [] }
    let columns = (try? database.columns(in: table).map(\.name)) ?? []
    let isSealedEvent = table == "events" && columns.contains("desk_sequence")
    let selected = isSealedEvent ? Seals.eventColumns : "*"
    var found: [Row] = []
    for order in ["ASC", "DESC"] {
      let by = key.split(separator: ",").map { "\($0) \(order)" }.joined(separator: ",")
      do {
        let rows = try Row.fetchCursor(
          database, sql: "SELECT \(selected) FROM \(table) ORDER BY \(by)")
        while let row = try rows.next() { found.append(row.copy()) }
        return found
      } catch {
        // On from the other end: a row may come twice.
        continue
      }
    }
    return found
  }
}
