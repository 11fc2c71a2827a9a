import Foundation
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

  /// What the number of a system call's error means for the log at this path.
  init(error: Int32, path: String) {
    switch error {
    case ENOSPC, EDQUOT, EFBIG: self = .diskFull(path: path)
    case EACCES, EPERM, EROFS: self = .notWritable(path: path)
    default: self = .system(path: path, error: error)
    }
  }

  private init(_ error: DatabaseError, path: String) {
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: self = .busy(path: path)
    case .SQLITE_FULL: self = .diskFull(path: path)
    // The file is shorter than it says.
    case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_SHORT_READ:
      self = .unreadable(path: path, detail: StoreError.detail(of: error))
    case .SQLITE_IOERR: self.init(error: Trial(of: path).error ?? EIO, path: path)
    case .SQLITE_CANTOPEN: self.init(error: Trial(of: path).error ?? EACCES, path: path)
    case .SQLITE_READONLY, .SQLITE_PERM: self = .notWritable(path: path)
    case .SQLITE_NOMEM: self = .system(path: path, error: ENOMEM)
    // Damage (SQLITE_CORRUPT, SQLITE_NOTADB), or tables that are not ours.
    default: self = .unreadable(path: path, detail: StoreError.detail(of: error))
    }
  }

  private static func detail(of error: DatabaseError) -> String {
    "SQLite \(error.extendedResultCode.rawValue): \(error.message ?? "no message")"
  }
}

extension StoreError {
  /// Throws where the process, or the system, may not open the few files that a log takes.
  ///
  /// Asked before SQLite is: where opening fails libdispatch disposes of a queue in a thread, which traps where it
  /// can open no file either.
  static func requireRoomForFiles(path: String) throws(StoreError) {
    // The file, -wal, -shm, a journal and its folder, and three for an event loop of libdispatch.
    var opened: [Int32] = []
    defer { for descriptor in opened { close(descriptor) } }
    for _ in 0..<8 {
      let descriptor = open("/", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      guard descriptor >= 0 else { throw StoreError(error: errno, path: path) }
      opened.append(descriptor)
    }
  }
}

/// Tries beside a log what SQLite could not do with it, as SQLite does not say why.
///
/// The log itself is never opened: closing it would drop its locks.
private struct Trial {
  /// The number of the error that comes again; nil where all goes well now.
  let error: Int32?

  init(of path: String) {
    error =
      Trial.errorOfAccess(path) ?? Trial.errorOfWriting(
        in: (path as NSString).deletingLastPathComponent)
      ?? Trial.errorOfSize(path)
  }

  private static func errorOfAccess(_ path: String) -> Int32? {
    for file in [path, path + "-wal", path + "-shm"] where access(file, R_OK | W_OK) != 0 {
      // A link that leads nowhere is there all the same.
      var status = stat()
      if errno != ENOENT || lstat(file, &status) == 0 { return errno }
    }
    return nil
  }

  /// `O_TMPFILE`, which the headers write in a way that Swift does not read.
  private static let withoutName = 0o20_000_000 | O_DIRECTORY

  private static func errorOfWriting(in folder: String) -> Int32? {
    let descriptor = open(folder.isEmpty ? "." : folder, O_RDWR | withoutName | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      // Some file systems have no files without names.
      return [EOPNOTSUPP, EISDIR, EINVAL].contains(errno) ? nil : errno
    }
    defer { close(descriptor) }
    let page = [UInt8](repeating: 0, count: 4096)
    let isWritten = pwrite(descriptor, page, page.count, 0) == page.count && fsync(descriptor) == 0
    return isWritten ? nil : errno
  }

  /// `EFBIG` where the log may not grow by some pages.
  private static func errorOfSize(_ path: String) -> Int32? {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0 else { return nil }
    for file in [path, path + "-wal"] {
      var status = stat()
      if stat(file, &status) == 0, UInt64(status.st_size) + 64 * 1024 > limit.rlim_cur {
        return EFBIG
      }
    }
    return nil
  }
}
