import GRDB

/// The log's SQLite database, opened so that nothing but a log of ours is ever changed.
struct LogDatabase {
  /// Where it is.
  let path: String
  private let queue: DatabaseQueue
  /// The file that was opened.
  private let identity: FileIdentity?

  /// Opens the log, or creates it where there is none.
  ///
  /// Waits `patience` seconds for another program. The file may grow to `pageLimit` pages of 4 KiB;
  /// nil for no limit.
  init(path: String, patience: Double, pageLimit: Int?) throws(StoreError) {
    self.path = path
    try StoreError.requireRoomForFiles(path: path)
    let file = LogFile(path: path)
    try file.prepare()
    do {
      if file.hasWriteAheadLog { try LogDatabase.probe(path, patience: patience) }
      queue = try DatabaseQueue(
        path: path,
        configuration: LogDatabase.configuration(patience: patience, pageLimit: pageLimit))
    } catch {
      throw StoreError(error, path: path)
    }
    do {
      try LogDatabase.layOut(queue, path: path)
      identity = file.identity
    } catch {
      queue.closeForGood()
      throw StoreError(error, path: path)
    }
  }

  /// Closes the log; nothing can be done with it afterwards.
  func close() { queue.closeForGood() }

  /// Runs a reading transaction.
  func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    try requireInPlace()
    do { return try queue.read(body) } catch { throw StoreError(error, path: path) }
  }

  /// Runs a writing transaction: all or nothing, on disk when it returns.
  ///
  /// Throws `gone` where the file is no longer at its path, before or after: what SQLite writes then is in a file
  /// that nobody finds.
  func write<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    try requireInPlace()
    let value: Value
    do { value = try queue.write(body) } catch { throw StoreError(error, path: path) }
    try requireInPlace()
    return value
  }

  /// Throws `gone` where the file that was opened is not at its path any more.
  func requireInPlace() throws(StoreError) {
    guard LogFile(path: path).identity == identity else { throw .gone(path: path) }
  }

  /// Takes what was deleted out of the file and the write-ahead log.
  ///
  /// Throws `busy` where another program keeps reading: the rows are gone, their bytes stay in the
  /// write-ahead log until the last program closes the log.
  func scrub() throws(StoreError) {
    do {
      try queue.writeWithoutTransaction { database in
        try database.checkpoint(.truncate)
        try database.execute(sql: "VACUUM")
        try database.checkpoint(.truncate)
      }
    } catch {
      throw StoreError(error, path: path)
    }
  }
}

// MARK: - Opening

extension LogDatabase {
  private static func configuration(patience: Double, pageLimit: Int?) -> Configuration {
    var configuration = Configuration()
    configuration.label = "buka"
    configuration.busyMode = .timeout(patience)
    configuration.prepareDatabase { database in
      // VACUUM would leave a copy in the folder for temporary files.
      try database.execute(
        sql: """
          PRAGMA synchronous = FULL;
          PRAGMA secure_delete = ON;
          PRAGMA temp_store = MEMORY;
          """)
      if let pageLimit { try database.execute(sql: "PRAGMA max_page_count = \(pageLimit)") }
    }
    return configuration
  }

  /// Looks at a log that has a write-ahead log, without the right to write.
  ///
  /// The header may be older than what the write-ahead log says, and closing a writing connection
  /// would move that into the file.
  private static func probe(_ path: String, patience: Double) throws {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(patience)
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    defer { queue.closeForGood() }
    try queue.read { try check($0, path: path) }
  }

  private static func layOut(_ queue: DatabaseQueue, path: String) throws {
    try queue.writeWithoutTransaction { database in
      // The first bytes of a new file say whose it is, so that a crash right after leaves no file
      // that we would take for another program's.
      if try Int.fetchOne(database, sql: "PRAGMA page_count") == 0 {
        try database.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
      }
    }
    // In one transaction: another program may be migrating.
    try queue.read { try check($0, path: path) }
    do {
      try Schema.migrator.migrate(queue)
    } catch {
      // Two programs started at once, and the other one has migrated.
      guard try queue.read(Schema.migrator.hasCompletedMigrations) else { throw error }
    }
    // Last, so that a log always says whose it is in its file. Some network folders cannot; there
    // the rollback journal stays, which is as safe.
    try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
  }

  private static func check(_ database: Database, path: String) throws {
    let application = try Int32.fetchOne(database, sql: "PRAGMA application_id")
    guard application == Schema.applicationID else { throw StoreError.foreign(path: path) }
    let version = try Int32.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    let isSuperseded = try Schema.migrator.hasBeenSuperseded(database)
    guard version <= Schema.version, !isSuperseded else {
      throw StoreError.newer(path: path)
    }
  }
}
