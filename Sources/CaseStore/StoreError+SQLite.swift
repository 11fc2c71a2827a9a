import GRDB

extension StoreError {
  /// What an error thrown while using the log at this path means.
  init(_ error: any Error, path: String) {
    switch error {
    case let error as StoreError: self = error
    case let error as DatabaseError: self.init(error, path: path)
    // A value of another type than the schema allows. The error's own text would quote the row.
    default: self = .unreadable(path: path, detail: "\(type(of: error))")
    }
  }

  private init(_ error: DatabaseError, path: String) {
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: self = .busy(path: path)
    case .SQLITE_FULL: self = .diskFull(path: path)
    case .SQLITE_IOERR where StoreError.failedWrites.contains(error.extendedResultCode):
      self = .diskFull(path: path)
    case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM: self = .notWritable(path: path)
    // Damage (SQLITE_CORRUPT, SQLITE_NOTADB), failed reads, or tables that are not ours.
    default: self = .unreadable(path: path, detail: StoreError.detail(of: error))
    }
  }

  private static func detail(of error: DatabaseError) -> String {
    "SQLite \(error.extendedResultCode.rawValue): \(error.message ?? "no message")"
  }

  /// What SQLite says where a quota or a file size limit, not the disk itself, is used up.
  private static let failedWrites: [ResultCode] = [
    .SQLITE_IOERR_WRITE, .SQLITE_IOERR_FSYNC, .SQLITE_IOERR_DIR_FSYNC, .SQLITE_IOERR_TRUNCATE,
    .SQLITE_IOERR_SHMSIZE, .SQLITE_IOERR_SHMMAP,
  ]
}
