package import CardJourney
import GRDB

/// The logs of all cases in one SQLite file, which several programs may use at once.
///
/// The file is 0600, its folder, where we make it, 0700. A program opens a file once (see
/// `LogFile`) and uses the log from one thread.
package final class SQLiteCaseLog: CaseLog {
  let database: LogDatabase
  private var generator: any RandomNumberGenerator
  private var seenVersion: Int?

  /// Opens the log at this path, or creates it where it is to be written.
  ///
  /// The generator draws the short ids. Throws `foreign`, `unreadable`, `unmerged`, `cutBehind`, `newer`,
  /// `notWritable`, `diskFull` or `busy`; a file that is refused keeps every byte.
  package convenience init(
    path: String, for access: LogAccess = .writing,
    generator: any RandomNumberGenerator = SystemRandomNumberGenerator(),
    patience: LockPatience = LockPatience()
  ) throws(StoreError) {
    try self.init(
      database: LogDatabase(path: path, for: access, patience: patience), generator: generator)
  }

  /// Works on a log that was opened.
  init(
    database: LogDatabase, generator: any RandomNumberGenerator = SystemRandomNumberGenerator()
  ) throws(StoreError) {
    self.database = database
    self.generator = generator
    seenVersion = try database.dataVersion()
  }

  deinit { database.close() }

  package func marks() throws(StoreError) -> [CaseMark] {
    try database.read { database in
      try Seals.checkCases(database)
      return try Row.fetchAll(database, sql: SQLiteCaseLog.marks + "ORDER BY created DESC, id")
        .map(CaseMark.init(row:))
    }
  }

  package func find(_ name: String) throws(StoreError) -> [CaseMark] {
    try database.read { database in
      let found = try Row.fetchAll(
        database,
        sql: SQLiteCaseLog.marks + """
          WHERE id = ? OR nickname IN (?, ?)
          ORDER BY (SELECT max(written) FROM events WHERE case_id = cases.id) DESC, id
          """,
        // A name is kept composed, and was kept as it was typed before.
        arguments: [name.uppercased(), name.singleBlanks, name]
      ).map(CaseMark.init(row:))
      for mark in found { try Seals.check(mark.id, database) }
      let byID = found.filter { $0.id == name.uppercased() }
      return byID.isEmpty ? found : byID
    }
  }

  package func logs(of ids: [String]) throws(StoreError) -> [String: [Event]] {
    try database.read { database in
      let existing = try String.fetchSet(
        database,
        sql: "SELECT id FROM cases WHERE id IN (\(databaseQuestionMarks(count: ids.count)))",
        arguments: StatementArguments(ids))
      let desk = try SQLiteCaseLog.desk(database)
      let logs = try LogRow.fetchAll(of: ids, at: desk, database)
      return Dictionary(
        uniqueKeysWithValues: existing.map { ($0, (logs[$0] ?? []).events(at: desk)) })
    }
  }

  package func events(of id: String) throws(StoreError) -> [Event] {
    try database.read { database in
      try SQLiteCaseLog.requireCase(id, database)
      let desk = try SQLiteCaseLog.desk(database)
      return try LogRow.fetchAll(of: id, at: desk, database).events(at: desk)
    }
  }

  package func create(
    nickname: Nickname?, _ drafts: [Draft], written: Int64
  ) throws(StoreError) -> (id: String, events: [Event]) {
    try database.write { database in
      let id = try freeID(database)
      try database.execute(
        sql: "INSERT INTO cases (id, nickname, created) VALUES (?, ?, ?)",
        arguments: [id, nickname?.text, written])
      let batch = drafts.batch(after: nil, written: written)
      for event in batch { try event.insert(into: id, database) }
      try Seals.seal(id, database)
      return (id, batch)
    }
  }

  func freeID(_ database: Database) throws -> String {
    try ShortID.draw(
      using: &generator,
      taken: { length in
        try Int.fetchOne(
          database, sql: "SELECT count(*) FROM cases WHERE length(id) = ?",
          arguments: [length]) ?? 0
      },
      isTaken: { try SQLiteCaseLog.hasCase($0, database) })
  }

  @discardableResult
  package func append(
    _ drafts: [Draft], to id: String, after sequence: Int, written: Int64
  ) throws(StoreError) -> [Event] {
    try database.write { database in
      try SQLiteCaseLog.requireCase(id, database)
      // Nothing is written behind what is damaged.
      _ = try LogRow.fetchAll(of: id, at: SQLiteCaseLog.desk(database), database)
      let last = try Event.fetchLast(of: id, database)
      guard sequence == last?.sequence ?? 0 else {
        throw StoreError.conflict(try Event.fetchAll(of: id, after: sequence, database))
      }
      let batch = drafts.batch(after: last, written: written)
      for event in batch { try event.insert(into: id, database) }
      try Seals.seal(id, database)
      return batch
    }
  }

  package func guideStamp(of id: String) throws(StoreError) -> String? {
    try database.read { database in
      try SQLiteCaseLog.requireCase(id, database)
      return try String.fetchOne(
        database, sql: "SELECT guide_stamp FROM cases WHERE id = ?", arguments: [id])
    }
  }

  package func keepGuideStamp(_ stamp: String, of id: String) throws(StoreError) {
    try database.write { database in
      try SQLiteCaseLog.requireCase(id, database)
      try database.execute(
        sql: "UPDATE cases SET guide_stamp = ? WHERE id = ?", arguments: [stamp, id])
      try Seals.seal(id, database)
    }
  }

  package func rename(_ id: String, to nickname: Nickname?) throws(StoreError) {
    try database.erase { database in
      try SQLiteCaseLog.requireCase(id, database)
      try database.execute(
        sql: "UPDATE cases SET nickname = ? WHERE id = ?", arguments: [nickname?.text, id])
      try Seals.seal(id, database)
    }
  }

  package func wipe(_ id: String) throws(StoreError) {
    try database.read { try SQLiteCaseLog.requireCase(id, $0) }
    try database.erase { database in
      try Seals.drop(id, database)
      // Its events go with it.
      try database.execute(sql: "DELETE FROM cases WHERE id = ?", arguments: [id])
    }
    try database.scrub()
  }

  package func wipeEverything() throws(StoreError) {
    try database.erase { database in
      try Seals.dropAll(database)
      try database.execute(sql: "DELETE FROM cases")
    }
    try database.scrub()
  }

  package func hasChangedElsewhere() throws(StoreError) -> Bool {
    let version = try database.dataVersion()
    defer { seenVersion = version }
    return version != seenVersion
  }

  package func requireInPlace() throws(StoreError) { try database.requireInPlace() }
}

extension SQLiteCaseLog {
  /// The last sequence number is looked up at the end of each log: no log is read through.
  private static let marks = """
    SELECT id, nickname, coalesce(
      (SELECT max(sequence) FROM events WHERE case_id = cases.id), 0) AS sequence
    FROM cases\u{20}
    """

  static func hasCase(_ id: String, _ database: Database) throws -> Bool {
    try Row.fetchOne(database, sql: "SELECT 1 FROM cases WHERE id = ?", arguments: [id]) != nil
  }

  /// Throws where there is no such case, or its row is damaged.
  static func requireCase(_ id: String, _ database: Database) throws {
    try Seals.check(id, database)
  }
}
