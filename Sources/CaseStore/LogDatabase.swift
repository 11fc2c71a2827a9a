import Foundation
import GRDB

/// What a log is opened for.
package enum LogAccess: Sendable {
  /// No right to write is needed, and nothing is written or made: a log that is not there is read as an empty one, an
  /// older layout is brought up to date in memory.
  case reading
  /// The log is made where there is none.
  case writing
}

/// The log's SQLite database, opened so that nothing but a sound log of ours is ever changed.
final class LogDatabase {
  /// Where it is.
  let path: String
  private let patience: LockPatience
  private var source: Source
  /// What stands beside a log; nil for a copy that needs nothing of it.
  private let backups: Backups?
  private let clock: () -> Int64

  /// From where the rows are read.
  private enum Source {
    /// The file, shared with other programs by SQLite's own locks.
    case shared(DatabaseQueue, FileIdentity?)
    /// The file as it lies: nobody was writing when it was opened, and no lock is taken.
    case still(DatabaseQueue, LogFile.Stillness)
    /// A copy in memory.
    case copy(DatabaseQueue)

    var queue: DatabaseQueue {
      switch self {
      case .shared(let queue, _), .still(let queue, _), .copy(let queue): queue
      }
    }
  }

  /// Opens the log; `clock` gives the seconds since 1970 UTC by which backups are named.
  ///
  /// The file may grow to `pageLimit` pages of 4 KiB; nil for no limit. Without `companions` neither backups nor
  /// commits are kept beside it.
  init(
    path: String, for access: LogAccess, patience: LockPatience, pageLimit: Int? = nil,
    companions: Bool = true, clock: @escaping () -> Int64 = { Int64(Date().timeIntervalSince1970) }
  ) throws(StoreError) {
    self.path = path
    self.patience = patience
    self.clock = clock
    backups = companions ? Backups(log: path) : nil
    try StoreError.requireRoomForFiles(path: path)
    do {
      source =
        switch access {
        case .reading: try LogDatabase.readingSource(path, patience)
        case .writing:
          try LogDatabase.writingSource(path, patience, pageLimit, Backups(log: path), at: clock())
        }
    } catch {
      throw StoreError(error, path: path)
    }
  }

  /// Closes the log; nothing can be done with it afterwards.
  func close() { source.queue.closeForGood() }

  /// Runs a reading transaction.
  func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    if case .shared = source { try requireInPlace() }
    do {
      for _ in 0..<LogDatabase.rereadings {
        let result = Result { try source.queue.read(body) }
        // No lock kept others from writing: whether they did is looked at afterwards.
        guard case .still(_, let before) = source, LogFile(path: path).stillness != before else {
          return try result.get()
        }
        source = try LogDatabase.readingSource(path, patience)
      }
      throw StoreError.busy(path: path)
    } catch {
      throw StoreError(error, path: path)
    }
  }

  private static let rereadings = 10

  /// Runs a writing transaction: all or nothing, on disk when it returns.
  ///
  /// Throws `gone` where the file is no longer at its path, before or after: what SQLite writes then is in a file
  /// that nobody finds. Throws `unreadable` at the first write of a day where anything in the log is damaged: a
  /// program may be open for days, and no damaged copy may take the place of a sound one.
  func write<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    if backups?.isDue(at: clock()) == true { try read(Seals.checkEverything) }
    let value = try commit(body)
    backups?.keep(source.queue, at: clock())
    return value
  }

  /// Runs a writing transaction behind which what it takes away is in no backup either.
  ///
  /// Throws `unreadable` where anything in the log is damaged: its backups may be all that is sound, and stay.
  func erase(_ body: (Database) throws -> Void) throws(StoreError) {
    try read(Seals.checkEverything)
    defer { backups?.keep(source.queue, at: clock()) }
    backups?.removeAll()
    try commit(body)
    // Another program may have made one meanwhile.
    backups?.removeAll()
  }

  private func commit<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    guard case .shared(let queue, _) = source else { throw .notWritable(path: path) }
    try requireInPlace()
    let value: Value
    let state: LastCommit.State
    do {
      (value, state) = try queue.write { (try body($0), try Seals.state($0)) }
    } catch {
      throw StoreError(error, path: path)
    }
    try requireInPlace()
    if backups != nil { LastCommit(besides: path).raise(to: state) }
    return value
  }

  /// Throws `gone` where the file that was opened is not at its path any more.
  func requireInPlace() throws(StoreError) {
    guard case .shared(_, let identity) = source else { return }
    guard LogFile(path: path).identity == identity else { throw .gone(path: path) }
  }

  /// A number that is another one once another program has written.
  func dataVersion() throws(StoreError) -> Int {
    do {
      return try source.queue.read { try Int.fetchOne($0, sql: "PRAGMA data_version") ?? 0 }
    } catch {
      throw StoreError(error, path: path)
    }
  }

  /// Takes what was deleted out of the file and the write-ahead log.
  ///
  /// Throws `busy` where another program keeps reading: the rows are gone, their bytes stay in the
  /// write-ahead log until the last program closes the log.
  func scrub() throws(StoreError) {
    do {
      try source.queue.writeWithoutTransaction { database in
        try database.checkpoint(.truncate)
        try database.execute(sql: "VACUUM")
        try database.checkpoint(.truncate)
      }
    } catch {
      throw StoreError(error, path: path)
    }
  }
}

// MARK: - Opening for reading

extension LogDatabase {
  private static func readingSource(_ path: String, _ patience: LockPatience) throws -> Source {
    let file = LogFile(path: path)
    let known = LastCommit(besides: path).state
    guard try file.look(), try !isEmpty(file, known) else {
      let empty = try DatabaseQueue()
      try Schema.migrator.migrate(empty)
      return .copy(empty)
    }
    let source = try unchangedSource(file, patience)
    let layout = try source.queue.read { database in
      try check(database, path: path, since: known)
      return try Int32.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    }
    guard layout < Schema.version else { return source }
    let copy = try DatabaseQueue()
    try source.queue.backup(to: copy)
    if case .still(_, let before) = source, file.stillness != before {
      throw StoreError.busy(path: path)
    }
    try Schema.migrator.migrate(copy)
    return .copy(copy)
  }

  /// Whether the file is the empty beginning of a log; throws where it was a log before.
  private static func isEmpty(_ file: LogFile, _ known: LastCommit.State?) throws -> Bool {
    guard file.identity == nil else { return false }
    if let known { throw StoreError.cutBehind(path: file.path, missing: known.commits) }
    return true
  }

  /// The file opened without changing it.
  private static func unchangedSource(_ file: LogFile, _ patience: LockPatience) throws -> Source {
    if let stillness = file.stillness {
      return .still(try stillQueue(file.path), stillness)
    }
    do {
      let queue = try readOnlyQueue(file.path, patience)
      try queue.read { _ = try Row.fetchOne($0, sql: "SELECT count(*) FROM sqlite_master") }
      return .shared(queue, file.identity)
    } catch let error as DatabaseError
      where LogDatabase.needsWriting.contains(error.extendedResultCode)
      || LogDatabase.needsWriting.contains(error.resultCode)
    {
      guard file.isWritable, !file.hasWriteAheadLog,
        let queue = try? DatabaseQueue(
          path: file.path, configuration: configuration(patience, pageLimit: nil)),
        (try? queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM sqlite_master") }) != nil
      else { throw StoreError.unmerged(path: file.path) }
      return .shared(queue, file.identity)
    }
  }

  /// What SQLite says where a reader would have to make an index, or to take an unfinished write back.
  private static let needsWriting: [ResultCode] = [
    .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_FULL, .SQLITE_IOERR_SHMOPEN, .SQLITE_IOERR_SHMSIZE,
    .SQLITE_IOERR_SHMMAP,
  ]

  /// A connection that takes no lock and looks for no file beside this one.
  static func stillQueue(_ path: String) throws -> DatabaseQueue {
    var plain = CharacterSet.urlPathAllowed
    plain.remove(charactersIn: "?#%;")
    let name = path.addingPercentEncoding(withAllowedCharacters: plain) ?? path
    var configuration = Configuration()
    configuration.readonly = true
    let absolute = name.hasPrefix("/") ? "//" + name : name
    return try DatabaseQueue(path: "file:\(absolute)?immutable=1", configuration: configuration)
  }

  /// A connection without the right to write.
  static func readOnlyQueue(_ path: String, _ patience: LockPatience) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = patience.busyMode
    return try DatabaseQueue(path: path, configuration: configuration)
  }
}

// MARK: - Opening for writing

extension LogDatabase {
  private static func writingSource(
    _ path: String, _ patience: LockPatience, _ pageLimit: Int?, _ backups: Backups, at now: Int64
  ) throws -> Source {
    let file = LogFile(path: path)
    let known = LastCommit(besides: path).state
    let exists = try file.look()
    if exists { _ = try isEmpty(file, known) }
    try file.prepare()
    // The header may be older than what the write-ahead log says, and closing a writing connection
    // would move that into the file.
    if file.hasWriteAheadLog {
      let queue = try readOnlyQueue(path, patience)
      defer { queue.closeForGood() }
      try queue.read { try checkEverything($0, path: path, since: known) }
    }
    let queue = try DatabaseQueue(
      path: path, configuration: configuration(patience, pageLimit: pageLimit))
    do {
      try layOut(queue, file, since: known, backups, at: now)
    } catch {
      queue.closeForGood()
      throw error
    }
    return .shared(queue, file.identity)
  }

  private static func layOut(
    _ queue: DatabaseQueue, _ file: LogFile, since known: LastCommit.State?, _ backups: Backups,
    at now: Int64
  ) throws {
    try queue.writeWithoutTransaction { database in
      // The first bytes of a new file say whose it is, so that a crash right after leaves no file
      // that we would take for another program's.
      if try Int.fetchOne(database, sql: "PRAGMA page_count") == 0 {
        try database.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
      }
    }
    // In one transaction: another program may be migrating.
    let layout = try queue.read { database in
      try checkEverything(database, path: file.path, since: known)
      return try Int32.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    }
    if (1..<Schema.version).contains(layout) { try backups.keep(queue, layout: layout, at: now) }
    if layout < Schema.version { try migrate(queue) }
    // Last, so that a log always says whose it is in its file. Some network folders cannot; there
    // the rollback journal stays, which is as safe.
    try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
  }

  /// Where several programs start at once, each migration is made by one of them: the others find it made under their
  /// hands, and go on from there, as often as there are migrations.
  private static func migrate(_ queue: DatabaseQueue) throws {
    for _ in 0..<Schema.version {
      do { return try Schema.migrator.migrate(queue) } catch let error as DatabaseError
        where error.resultCode == .SQLITE_ERROR || error.resultCode == .SQLITE_CONSTRAINT
      {
        continue
      }
    }
    try Schema.migrator.migrate(queue)
  }

  private static func configuration(_ patience: LockPatience, pageLimit: Int?) -> Configuration {
    var configuration = Configuration()
    configuration.label = "buka"
    configuration.busyMode = patience.busyMode
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

  /// Throws where the log is not ours, is newer, or lacks commits that were counted.
  static func check(_ database: Database, path: String, since known: LastCommit.State?) throws {
    let application = try Int32.fetchOne(database, sql: "PRAGMA application_id")
    guard application == Schema.applicationID else { throw StoreError.foreign(path: path) }
    let version = try Int32.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    let isSuperseded = try Schema.migrator.hasBeenSuperseded(database)
    guard version <= Schema.version, !isSuperseded else {
      throw StoreError.newer(path: path)
    }
    guard let known else { return }
    // A log of an older layout counts no commits: here it is an older copy.
    let state =
      version >= 4
      ? try Seals.state(database)
      : LastCommit.State(
        desk: version == 3 ? try SQLiteCaseLog.desk(database) : known.desk, commits: 0)
    guard state.desk != known.desk || state.commits >= known.commits else {
      throw StoreError.cutBehind(path: path, missing: known.commits - state.commits)
    }
  }

  /// The same, and throws where anything in it is damaged: nothing is written into such a log.
  static func checkEverything(
    _ database: Database, path: String, since known: LastCommit.State?
  ) throws {
    try check(database, path: path, since: known)
    try Seals.checkEverything(database)
  }
}
