import CardJourney
import GRDB

extension CaseMark {
  /// A mark from its row.
  ///
  /// Throws where a value is of another type than the schema allows.
  init(row: Row) throws {
    self.init(
      id: try row.decode(forColumn: "id"),
      nickname: try row.decode(String?.self, forColumn: "nickname")
        .flatMap(Nickname.init(logged:))?.text,
      sequence: try row.decode(forColumn: "sequence"))
  }
}

extension Event {
  /// The events of a case behind this place in its log, in order of writing.
  static func fetchAll(of id: String, after sequence: Int, _ database: Database) throws -> [Event] {
    try Row.fetchAll(
      database,
      sql: "SELECT * FROM events WHERE case_id = ? AND sequence > ? ORDER BY sequence",
      arguments: [id, sequence]
    ).map(Event.init(row:))
  }

  /// The last event of a case; nil where its log is empty.
  static func fetchLast(of id: String, _ database: Database) throws -> Event? {
    try Row.fetchOne(
      database, sql: "SELECT * FROM events WHERE case_id = ? ORDER BY sequence DESC LIMIT 1",
      arguments: [id]
    ).map(Event.init(row:))
  }

  /// Adds this event to the log of a case; `origin` where it was written elsewhere, nil for here.
  ///
  /// Throws `doesNotReadBack` where its row would say something else.
  func insert(into id: String, origin: EventOrigin? = nil, _ database: Database) throws {
    guard payload.readsBack, When(notation: happened.notation) == happened else {
      throw StoreError.doesNotReadBack
    }
    try database.execute(
      sql: Event.insertion,
      arguments: [
        id, sequence, batch, payload.kind, payload.version, payload.body, happened.notation,
        written, origin?.desk, origin?.sequence,
      ])
  }

  /// Adds a row of an event; the arguments in this order.
  static let insertion = """
    INSERT INTO events
      (case_id, sequence, batch, kind, version, body, happened, written, desk, desk_sequence)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """

  fileprivate init(row: Row) throws {
    self.init(
      sequence: try row.decode(forColumn: "sequence"),
      batch: try row.decode(forColumn: "batch"),
      // What an older version kept of numbers goes nowhere.
      payload: Payload(
        kind: try row.decode(forColumn: "kind"), version: try row.decode(forColumn: "version"),
        body: try row.decode(forColumn: "body")
      ).masked.payload,
      happened: When(notation: try row.decode(forColumn: "happened")) ?? .unknown,
      written: try row.decode(forColumn: "written"))
  }
}

extension LogRow {
  /// The rows of a case in the order of their numbers, at the desk with this id.
  static func fetchAll(of id: String, at desk: String, _ database: Database) throws -> [LogRow] {
    try fetchAll(of: [id], at: desk, database)[id] ?? []
  }

  /// The rows of several cases, each in the order of their numbers, at the desk with this id.
  ///
  /// Throws where they are not what was sealed.
  static func fetchAll(
    of ids: [String], at desk: String, _ database: Database
  ) throws -> [String: [LogRow]] {
    let these = "WHERE case_id IN (\(databaseQuestionMarks(count: ids.count)))"
    var check = try Seals.BatchCheck(
      Row.fetchCursor(
        database, sql: "SELECT case_id, last, seal FROM batches \(these) ORDER BY case_id, last",
        arguments: StatementArguments(ids)))
    let rows = try Row.fetchCursor(
      database,
      sql: "SELECT \(Seals.eventColumns) FROM events \(these) ORDER BY case_id, sequence",
      arguments: StatementArguments(ids))
    var logs: [String: [LogRow]] = [:]
    while let row = try rows.next() {
      try check.take(row)
      logs[try row.decode(String.self, forColumn: "case_id"), default: []].append(
        try LogRow(row: row, at: desk))
    }
    try check.finish()
    return logs
  }

  private init(row: Row, at desk: String) throws {
    let event = try Event(row: row)
    let writer: String? = try row.decode(forColumn: "desk")
    let number: Int? = try row.decode(forColumn: "desk_sequence")
    self.init(
      event: event, origin: EventOrigin(desk: writer ?? desk, sequence: number ?? event.sequence),
      isTaken: writer != nil)
  }
}
