import GRDB

/// A checksum of rows, each behind the one before: the 64 bits of FNV-1a, which no single flipped bit passes.
///
/// It tells damage, not forgery: whoever can write the file can write a fitting seal too.
struct Seal: Hashable {
  /// The checksum, as SQLite keeps it.
  private(set) var value: Int64

  static let ofNothing = Seal(value: Int64(bitPattern: 0xcbf2_9ce4_8422_2325))

  init(value: Int64) { self.value = value }

  /// Goes on over the values of a row, each with its type and length.
  mutating func add(_ row: Row) {
    for value in row.databaseValues { add(value) }
  }

  /// Goes on over a number.
  mutating func add(_ number: Int64) {
    withUnsafeBytes(of: number.littleEndian) { add(tag: 1, $0) }
  }

  fileprivate mutating func add(_ value: DatabaseValue) {
    switch value.storage {
    case .null: add(tag: 0, EmptyCollection<UInt8>())
    case .int64(let number): add(number)
    case .double(let number):
      withUnsafeBytes(of: number.bitPattern.littleEndian) { add(tag: 2, $0) }
    case .string(var text): text.withUTF8 { add(tag: 3, $0) }
    case .blob(let data): add(tag: 4, data)
    }
  }

  private mutating func add(tag: UInt8, _ bytes: some Collection<UInt8>) {
    var hash = UInt64(bitPattern: value)
    func mix(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    mix(tag)
    withUnsafeBytes(of: UInt32(truncatingIfNeeded: bytes.count).littleEndian) { $0.forEach(mix) }
    bytes.forEach(mix)
    value = Int64(bitPattern: hash)
  }
}

/// How a log of layout 4 is sealed.
///
/// The seal of a batch covers its rows and the seal of the batch before, that of a case its row and its last batch,
/// that of the log the sum over its cases and how often it was written to. So what was changed, or is missing, does
/// not add up.
enum Seals {
  /// What is sealed of an event.
  static let eventColumns =
    "case_id, sequence, batch, kind, version, body, happened, written, guide_digest, desk, desk_sequence"

  /// Thrown where a seal is not that of what stands there; `place` names no row's content.
  static func damage(_ place: String) -> DatabaseError {
    DatabaseError(resultCode: .SQLITE_CORRUPT, message: "checksum of \(place)")
  }
}

// MARK: - Writing

extension Seals {
  /// Seals what was written to a case since its last batch, the case and the log, as one commit.
  static func seal(_ id: String, _ database: Database) throws {
    let last = try Row.fetchOne(
      database, sql: "SELECT last, seal FROM batches WHERE case_id = ? ORDER BY last DESC LIMIT 1",
      arguments: [id])
    var seal = try last.map { Seal(value: try $0.decode(forColumn: "seal")) } ?? .ofNothing
    let rows = try Row.fetchAll(
      database,
      sql:
        "SELECT \(eventColumns) FROM events WHERE case_id = ? AND sequence > ? ORDER BY sequence",
      arguments: [id, try last?.decode(Int.self, forColumn: "last") ?? 0])
    for (row, next) in zip(rows, rows.dropFirst().map(Optional.some) + [nil]) {
      seal.add(row)
      let batch: Int = try row.decode(forColumn: "batch")
      if try next?.decode(Int.self, forColumn: "batch") == batch { continue }
      try database.execute(
        sql: "INSERT INTO batches (case_id, last, seal) VALUES (?, ?, ?)",
        arguments: [id, try row.decode(Int.self, forColumn: "sequence"), seal.value])
    }
    guard let row = try Row.fetchOne(database, sql: cases + "WHERE id = ?", arguments: [id]) else {
      throw StoreError.noSuchCase(id)
    }
    let before = try row.decode(Int64?.self, forColumn: "seal") ?? 0
    let after = ofAllButTheLast(of: row).value
    try database.execute(
      sql: "UPDATE cases SET seal = ? WHERE id = ?", arguments: [after, id])
    try commit(adding: after &- before, database)
  }

  /// Takes a case that is about to be deleted out of the log's seal, as one commit.
  static func drop(_ id: String, _ database: Database) throws {
    let seal = try Int64.fetchOne(
      database, sql: "SELECT seal FROM cases WHERE id = ?", arguments: [id])
    try commit(adding: 0 &- (seal ?? 0), database)
  }

  /// Takes all cases out, as one commit.
  static func dropAll(_ database: Database) throws {
    let sum = try Int64.fetchOne(database, sql: "SELECT cases_seal FROM desk") ?? 0
    try commit(adding: 0 &- sum, database)
  }

  /// Seals a log in which no case is sealed.
  static func begin(_ database: Database) throws {
    try database.execute(sql: "UPDATE desk SET commits = 0, cases_seal = 0")
    try sealDesk(database)
  }

  /// Counts a commit; not fewer than `least` of them.
  static func commit(adding difference: Int64, atLeast least: Int64 = 0, _ database: Database)
    throws
  {
    let before = try state(database)
    let sum = try Int64.fetchOne(database, sql: "SELECT cases_seal FROM desk") ?? 0
    try database.execute(
      sql: "UPDATE desk SET commits = ?, cases_seal = ?",
      arguments: [max(before.commits + 1, least), sum &+ difference])
    try sealDesk(database)
  }

  private static func sealDesk(_ database: Database) throws {
    guard let row = try Row.fetchOne(database, sql: desk) else { throw damage("desk") }
    try database.execute(
      sql: "UPDATE desk SET seal = ?", arguments: [ofAllButTheLast(of: row).value])
  }

  /// What is sealed of a case, and the seal of its last batch.
  private static let cases = """
    SELECT id, nickname, created, guide_stamp, origin,
      (SELECT seal FROM batches WHERE case_id = cases.id ORDER BY last DESC LIMIT 1) AS batch, seal
    FROM cases\u{20}
    """

  private static let desk = "SELECT id, commits, cases_seal, seal FROM desk"

  /// The seal of a row whose last column holds it.
  private static func ofAllButTheLast(of row: Row) -> Seal {
    var seal = Seal.ofNothing
    for value in row.databaseValues.dropLast() { seal.add(value) }
    return seal
  }
}

// MARK: - Checking

extension Seals {
  /// Throws where the row of a case is not what was sealed.
  static func check(_ id: String, _ database: Database) throws {
    guard let row = try Row.fetchOne(database, sql: cases + "WHERE id = ?", arguments: [id]) else {
      throw StoreError.noSuchCase(id)
    }
    try check(case: row)
  }

  /// Throws where the row of any case is not what was sealed, or one is missing or too many.
  static func checkCases(_ database: Database) throws {
    let rows = try Row.fetchCursor(database, sql: cases)
    var sum: Int64 = 0
    while let row = try rows.next() {
      try check(case: row)
      sum &+= try row.decode(Int64.self, forColumn: "seal")
    }
    _ = try state(database)
    guard try Int64.fetchOne(database, sql: "SELECT cases_seal FROM desk") == sum else {
      throw damage("list of cases")
    }
  }

  /// Throws where anything in the log is not what was sealed; of an older layout only SQLite's own marks are looked at.
  static func checkEverything(_ database: Database) throws {
    let found = try String.fetchOne(database, sql: "PRAGMA quick_check(1)")
    guard found == "ok" else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "quick_check")
    }
    guard try database.tableExists("batches") else { return }
    try checkCases(database)
    var check = try BatchCheck(
      Row.fetchCursor(
        database, sql: "SELECT case_id, last, seal FROM batches ORDER BY case_id, last"))
    let rows = try Row.fetchCursor(
      database, sql: "SELECT \(eventColumns) FROM events ORDER BY case_id, sequence")
    while let row = try rows.next() { try check.take(row) }
    try check.finish()
  }

  /// The desk, and how often the log was written to.
  static func state(_ database: Database) throws -> LastCommit.State {
    guard let row = try Row.fetchOne(database, sql: desk), try isSealed(row) else {
      throw damage("desk")
    }
    return LastCommit.State(
      desk: try row.decode(forColumn: "id"), commits: try row.decode(forColumn: "commits"))
  }

  private static func check(case row: Row) throws {
    guard try isSealed(row) else {
      throw damage("case \(shown(try row.decode(forColumn: "id")))")
    }
  }

  private static func isSealed(_ row: Row) throws -> Bool {
    try row.decode(Int64?.self, forColumn: "seal") == ofAllButTheLast(of: row).value
  }

  /// An id that may be damaged, as it may be shown.
  private static func shown(_ id: String?) -> String {
    id.map { ShortID.isOne($0) ? $0 : "?" } ?? "?"
  }

  /// Compares events, in the order of cases and numbers, with the seals of their batches.
  struct BatchCheck {
    private var seals: [String: ArraySlice<(last: Int, seal: Int64)>] = [:]
    private var id: String?
    private var seal = Seal.ofNothing
    private var isBehindSeal = false

    /// `rows` are those of the batches, in the same order.
    init(_ rows: RowCursor) throws {
      while let row = try rows.next() {
        seals[try row.decode(forColumn: "case_id"), default: []].append(
          (try row.decode(forColumn: "last"), try row.decode(forColumn: "seal")))
      }
    }

    /// Takes the next event.
    mutating func take(_ row: Row) throws {
      let id: String = try row.decode(forColumn: "case_id")
      if id != self.id {
        try end()
        self.id = id
        seal = .ofNothing
      }
      seal.add(row)
      isBehindSeal = true
      guard let next = seals[id]?.first,
        try next.last == row.decode(Int.self, forColumn: "sequence")
      else { return }
      guard next.seal == seal.value else { throw Seals.damage("\(Seals.shown(id)) \(next.last)") }
      seals[id]?.removeFirst()
      isBehindSeal = false
    }

    /// Ends behind the last event.
    mutating func finish() throws {
      try end()
      if let left = seals.first(where: { !$0.value.isEmpty }) {
        throw Seals.damage("\(Seals.shown(left.key)) \(left.value.first?.last ?? 0)")
      }
    }

    private func end() throws {
      if isBehindSeal { throw Seals.damage("\(Seals.shown(id)), its end") }
    }
  }
}
