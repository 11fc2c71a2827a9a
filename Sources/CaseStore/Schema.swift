import GRDB

/// How the log is laid out in SQLite.
enum Schema {
  /// SQLite's `application_id`, which tells our files from others: the letters "buka".
  static let applicationID: Int32 = 0x6275_6B61

  /// SQLite's `user_version`: the newest layout that this version knows.
  static let version: Int32 = 4

  /// Brings an empty or older log to the newest layout.
  ///
  /// Each migration sets `user_version`; none is changed once shipped.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 cases and events") { try $0.execute(sql: first) }
    migrator.registerMigration("2 guide stamps") { try $0.execute(sql: second) }
    migrator.registerMigration("3 hand-over") { try $0.execute(sql: third) }
    migrator.registerMigration("4 seals") { database in
      try database.execute(sql: fourth)
      try Seals.begin(database)
      for id in try String.fetchAll(database, sql: "SELECT id FROM cases") {
        try Seals.seal(id, database)
      }
    }
    return migrator
  }

  /// Cases, and their events: appended in order, never changed, deleted only with their case.
  ///
  /// `guide_digest` was once written, and never read. It stays, NULL in new rows: to drop it is to
  /// write every row of every log anew, and would lock out the version before.
  private static let first = """
    CREATE TABLE cases (
      id TEXT NOT NULL PRIMARY KEY,
      nickname TEXT,
      created INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE events (
      case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
      sequence INTEGER NOT NULL,
      batch INTEGER NOT NULL,
      kind TEXT NOT NULL,
      version INTEGER NOT NULL,
      body TEXT NOT NULL,
      happened TEXT NOT NULL,
      written INTEGER NOT NULL,
      guide_digest TEXT,
      PRIMARY KEY (case_id, sequence)
    ) STRICT, WITHOUT ROWID;

    -- Stops INSERT OR REPLACE too, which deletes without asking the trigger below.
    CREATE TRIGGER events_follow_one_another BEFORE INSERT ON events
    WHEN NEW.sequence <> (
      SELECT coalesce(max(sequence), 0) + 1 FROM events WHERE case_id = NEW.case_id)
    BEGIN SELECT raise(ABORT, 'events are appended'); END;

    CREATE TRIGGER events_never_change BEFORE UPDATE ON events
    BEGIN SELECT raise(ABORT, 'events never change'); END;

    CREATE TRIGGER events_go_with_their_case BEFORE DELETE ON events
    WHEN EXISTS (SELECT 1 FROM cases WHERE id = OLD.case_id)
    BEGIN SELECT raise(ABORT, 'events go with their case'); END;

    PRAGMA user_version = 1;
    """

  /// What the guides answered when the case was last written to; replaced with every batch.
  private static let second = """
    ALTER TABLE cases ADD COLUMN guide_stamp TEXT;

    PRAGMA user_version = 2;
    """

  /// Which desk this log is, and of what came from another one, where and as what it was written there.
  ///
  /// NULL throughout for what was written here: no row of an older log changes.
  private static let third = """
    CREATE TABLE desk (id TEXT NOT NULL) STRICT;
    INSERT INTO desk VALUES (lower(hex(randomblob(6))));

    ALTER TABLE cases ADD COLUMN origin TEXT;
    ALTER TABLE events ADD COLUMN desk TEXT;
    ALTER TABLE events ADD COLUMN desk_sequence INTEGER;

    PRAGMA user_version = 3;
    """

  /// Checksums, see `Seals`: of every batch by its last event, of every case, and of the log.
  ///
  /// The rows that an older version wrote stay as they are.
  private static let fourth = """
    CREATE TABLE batches (
      case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
      last INTEGER NOT NULL,
      seal INTEGER NOT NULL,
      PRIMARY KEY (case_id, last)
    ) STRICT, WITHOUT ROWID;

    ALTER TABLE cases ADD COLUMN seal INTEGER;
    ALTER TABLE desk ADD COLUMN commits INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE desk ADD COLUMN cases_seal INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE desk ADD COLUMN seal INTEGER NOT NULL DEFAULT 0;

    PRAGMA user_version = 4;
    """
}
