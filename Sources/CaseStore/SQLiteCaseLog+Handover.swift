import CardJourney
import GRDB

extension SQLiteCaseLog {
  /// A whole case for another desk, read in one transaction.
  package func handover(of id: String) throws(StoreError) -> Handover {
    try database.read { database in
      try SQLiteCaseLog.requireCase(id, database)
      let desk = try SQLiteCaseLog.desk(database)
      guard
        let row = try Row.fetchOne(
          database, sql: "SELECT * FROM cases WHERE id = ?", arguments: [id])
      else { throw StoreError.noSuchCase(id) }
      let created: Int64 = try row.decode(forColumn: "created")
      let origin: String? = try row.decode(forColumn: "origin")
      return Handover(
        origin: origin ?? Handover.origin(of: id, begunAt: created, desk: desk), id: id,
        nickname: try row.decode(String?.self, forColumn: "nickname")
          .flatMap(Nickname.init(logged:)), created: created,
        entries: try LogRow.fetchAll(of: id, at: desk, database).entries(at: desk))
    }
  }

  /// Takes a hand-over in, in one transaction.
  @discardableResult
  package func take(_ handover: Handover) throws(StoreError) -> HandoverTaken {
    try database.write { database in
      let desk = try SQLiteCaseLog.desk(database)
      let known = try SQLiteCaseLog.id(of: handover.origin, at: desk, database)
      if let known { try SQLiteCaseLog.requireCase(known, database) }
      let id = try known ?? self.create(for: handover, database)
      let rows = try LogRow.fetchAll(of: id, at: desk, database)
      let added = try rows.adding(handover.entries, at: desk)
      for row in added { try row.event.insert(into: id, origin: row.origin, database) }
      if known == nil || !added.isEmpty { try Seals.seal(id, database) }
      return HandoverTaken(
        id: id, isNew: known == nil, added: added.count, before: rows.events(at: desk))
    }
  }

  private func create(for handover: Handover, _ database: Database) throws -> String {
    let isTaken = try SQLiteCaseLog.hasCase(handover.id, database)
    let id = isTaken || !ShortID.isOne(handover.id) ? try freeID(database) : handover.id
    try database.execute(
      sql: "INSERT INTO cases (id, nickname, created, origin) VALUES (?, ?, ?, ?)",
      arguments: [id, handover.nickname?.text, handover.created, handover.origin])
    return id
  }

  /// The id here of a case from anywhere; nil where it is not here.
  private static func id(
    of origin: String, at desk: String, _ database: Database
  ) throws -> String? {
    try String.fetchOne(
      database,
      sql: "SELECT id FROM cases WHERE coalesce(origin, ? || '/' || id || '/' || created) = ?",
      arguments: [desk, origin])
  }

  /// The id of this desk.
  static func desk(_ database: Database) throws -> String {
    guard let desk = try String.fetchOne(database, sql: "SELECT id FROM desk") else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "no desk")
    }
    return desk
  }
}

extension Handover {
  /// The name over all desks of a case that was begun at this one.
  static func origin(of id: String, begunAt created: Int64, desk: String) -> String {
    "\(desk)/\(id)/\(created)"
  }
}
