import Foundation

/// The log's file, looked at before SQLite is let near it.
///
/// SQLite recovers and creates files beside whatever it opens. A file that is not ours must not be
/// touched, so its header is read by hand first (https://www.sqlite.org/fileformat2.html, 1.3).
///
/// Closing a file drops the locks that this process holds on it through other descriptors
/// (https://www.sqlite.org/howtocorrupt.html, 2.2): a program opens a log once.
struct LogFile: Sendable {
  /// Where it is.
  let path: String

  /// Whether anything is there, a log or not.
  var isThere: Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Whether a write-ahead log lies beside it: another program is at work, or one was killed.
  var hasWriteAheadLog: Bool {
    var status = stat()
    return stat(path + "-wal", &status) == 0 && status.st_size > 0
  }

  /// Whether something beside it belongs to it that a reader of the file alone would not see.
  var hasUnmerged: Bool {
    var status = stat()
    return [path + "-wal", path + "-journal"].contains { (name: String) in
      stat(name, &status) == 0 && status.st_size > 0
    }
  }

  /// What tells this file from another at the same path; nil where there is none, or an empty one.
  var identity: FileIdentity? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_size > 0 else { return nil }
    return FileIdentity(device: UInt64(status.st_dev), node: UInt64(status.st_ino))
  }

  /// What tells that nobody has written to it; nil where somebody may be writing just now.
  var stillness: Stillness? {
    var status = stat()
    guard !hasUnmerged, stat(path, &status) == 0, status.st_size > 0 else { return nil }
    return Stillness(
      identity: FileIdentity(device: UInt64(status.st_dev), node: UInt64(status.st_ino)),
      size: Int(status.st_size), seconds: status.st_mtim.tv_sec,
      nanoseconds: status.st_mtim.tv_nsec)
  }

  /// A file that lies still.
  struct Stillness: Hashable, Sendable {
    let identity: FileIdentity
    let size: Int
    let seconds: Int
    let nanoseconds: Int
  }

  /// Whether there is a log of ours, or the empty beginning of one; changes nothing.
  ///
  /// Throws `foreign`, `unreadable`, `newer`, `notWritable`.
  func look() throws(StoreError) -> Bool {
    // Asked before the header is read: a file that another program is just making is never empty
    // by the time it has a write-ahead log.
    let isInUse = hasWriteAheadLog
    let hasUnmerged = hasUnmerged
    guard let (header, size) = try readHeader() else {
      // Its rows may be all that is left, and SQLite removes either beside a file that is just made.
      guard !hasUnmerged else {
        throw .unreadable(path: path, detail: "a write-ahead log or journal without its file")
      }
      return false
    }
    try check(header, size: size, isInUse: isInUse)
    return true
  }

  /// Makes sure that the file is a log of ours or empty, and can be written.
  ///
  /// Creates an empty file (0600) and its folders (0700) where there is none. Throws `foreign`,
  /// `unreadable`, `newer`, `notWritable` or `diskFull`.
  func prepare() throws(StoreError) {
    if try !look() { try create() }
    guard isWritable else { throw .notWritable(path: path) }
    // SQLite gives -wal and -shm the mode of the file.
    chmod(path, 0o600)
  }

  /// The folder in which it lies.
  var folder: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Whether the program may write to it.
  var isWritable: Bool {
    access(path, R_OK | W_OK) == 0 && access(folder, W_OK | X_OK) == 0
  }

  /// Sees to it that a name that was given in the folder is on disk.
  func syncFolder() {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  private func check(_ header: [UInt8], size: Int, isInUse: Bool) throws(StoreError) {
    if header.isEmpty {
      guard isInUse else { return }
      throw .unreadable(path: path, detail: "empty beside a write-ahead log")
    }
    guard header.starts(with: LogFile.magic) else { throw .foreign(path: path) }
    guard header.count == LogFile.headerLength else {
      throw .unreadable(path: path, detail: "cut off inside the header")
    }
    guard LogFile.number(in: header, at: 68) == Schema.applicationID else {
      throw .foreign(path: path)
    }
    guard LogFile.number(in: header, at: 60) <= Schema.version else { throw .newer(path: path) }
    // Of a missing page SQLite says so itself, not of the missing end of the last one.
    guard size % LogFile.smallestPage == 0 else {
      throw .unreadable(path: path, detail: "cut off inside a page")
    }
  }

  private static let headerLength = 100
  /// The pages of any SQLite file are this long, or a multiple of it.
  private static let smallestPage = 512
  private static let magic = Array("SQLite format 3\0".utf8)

  private static func number(in header: [UInt8], at offset: Int) -> Int32 {
    header[offset..<offset + 4].reduce(0) { $0 << 8 | Int32($1) }
  }
}

/// Which file it is, whatever its path.
struct FileIdentity: Hashable, Sendable {
  let device: UInt64
  let node: UInt64
}

// MARK: - System calls

extension LogFile {
  /// Up to 100 bytes from the beginning, and the file's size in bytes; nil where there is no file.
  private func readHeader() throws(StoreError) -> (header: [UInt8], size: Int)? {
    // Not blocking: the path may be a pipe.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else {
      guard errno == ENOENT else { throw StoreError(error: errno, path: path) }
      return nil
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw .foreign(path: path)
    }
    var header = [UInt8](repeating: 0, count: LogFile.headerLength)
    let count = read(descriptor, &header, header.count)
    guard count >= 0 else { throw StoreError(error: errno, path: path) }
    return (Array(header.prefix(count)), Int(status.st_size))
  }

  private func create() throws(StoreError) {
    try makeFolder(folder)
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure() }
    close(descriptor)
  }

  private func makeFolder(_ folder: String) throws(StoreError) {
    if mkdir(folder, 0o700) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, let slash = folder.lastIndex(of: "/"), slash != folder.startIndex else {
      throw failure()
    }
    try makeFolder(String(folder[..<slash]))
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw failure() }
  }

  private func failure() -> StoreError {
    StoreError(error: errno, path: path)
  }
}
