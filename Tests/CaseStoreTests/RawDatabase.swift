import Foundation
import GRDB

/// The log's file as another program sees it.
struct RawDatabase {
  private let queue: DatabaseQueue
  private let path: String

  init(_ path: String) throws {
    self.path = path
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    queue = try DatabaseQueue(path: path, configuration: configuration)
  }

  /// Runs SQL as it stands; a transaction it begins stays open.
  func execute(_ sql: String) throws {
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
  }

  /// The first value that a query finds, as text.
  func text(_ sql: String) throws -> String? {
    try queue.writeWithoutTransaction { try String.fetchOne($0, sql: sql) }
  }

  /// Takes a log back to the layout before there were seals, as a version before wrote it.
  func unseal() throws {
    try execute(
      """
      DROP TABLE batches;
      ALTER TABLE cases DROP COLUMN seal;
      ALTER TABLE desk DROP COLUMN seal;
      ALTER TABLE desk DROP COLUMN cases_seal;
      ALTER TABLE desk DROP COLUMN commits;
      DELETE FROM grdb_migrations WHERE identifier LIKE '4%';
      PRAGMA user_version = 3;
      """)
    unlink(path + "-last")
  }

  /// Closes the connection.
  func close() throws {
    try queue.close()
  }
}
