import Copy
import Foundation
import Screens

/// A file of ours that somebody asked for: whole or not there, its owner's alone unless it is of no person, never over another
/// one unasked.
///
/// It is written without a name where the file system can do that, so that nothing is left whatever ends the
/// program; else beside its place, while signals wait.
struct NewFile {
  /// Where it is to be.
  let path: String

  private let mode: mode_t

  /// The file at this path, seen from the working folder; one that `isPublic` may be read by everybody.
  init(_ path: String, isPublic: Bool = false) {
    self.path = Path.absolute(path)
    mode = isPublic ? 0o644 : 0o600
  }

  /// Makes its folder, the owner's alone, where it is missing; where it cannot be made, writing says why.
  func makeFolder() {
    try? FileManager.default.createDirectory(
      atPath: Path.folder(of: path), withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
  }

  /// Whether a file can be made there.
  var canBeWritten: Bool { access(Path.folder(of: path), W_OK | X_OK) == 0 }

  /// Writes the text and gives it its name.
  ///
  /// Throws where there is a file already, unless `isForced`, and where nothing can be written.
  func write(_ text: String, isForced: Bool = false) throws(Failure) {
    try write(Array(text.utf8), isForced: isForced)
  }

  func write(_ bytes: [UInt8], isForced: Bool) throws(Failure) {
    let error = HeldSignals.during {
      isForced || access(path, F_OK) != 0 ? problem(writing: bytes, isForced) : EEXIST
    }
    if let error { throw NewFile.failure(error, path) }
  }

  private var draft: String { "\(path).\(getpid()).tmp" }

  /// The number of the error; nil where it was written.
  private func problem(writing bytes: [UInt8], _ isForced: Bool) -> Int32? {
    let nameless = open(
      Path.folder(of: path), O_WRONLY | NewFile.withoutName | O_CLOEXEC, 0o600)
    if nameless >= 0 {
      defer { close(nameless) }
      if let error = fill(nameless, with: bytes) { return error }
      let error = name(nameless, isForced)
      // Without /proc, or where names cannot be given later, it is written under one.
      guard error == ENOENT || error == EPERM || error == ENOTSUP else { return error }
    }
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return errno }
    defer { unlink(draft) }
    let error = fill(descriptor, with: bytes)
    close(descriptor)
    return error ?? put(isForced)
  }

  /// `O_TMPFILE`, which the headers write in a way that Swift does not read.
  private static let withoutName = 0o20_000_000 | O_DIRECTORY

  /// Gives a file without a name its own: at once, or in place of the one that is there.
  private func name(_ nameless: Int32, _ isForced: Bool) -> Int32? {
    func link(to path: String) -> Bool {
      linkat(AT_FDCWD, "/proc/self/fd/\(nameless)", AT_FDCWD, path, AT_SYMLINK_FOLLOW) == 0
    }
    if link(to: path) { return nil }
    guard errno == EEXIST, isForced else { return errno }
    // A link never replaces anything: that takes a name in between.
    guard link(to: draft) else { return errno }
    defer { unlink(draft) }
    return rename(draft, path) == 0 ? nil : errno
  }

  /// Writes everything down to the disk; the error's number where it cannot.
  private func fill(_ descriptor: Int32, with bytes: [UInt8]) -> Int32? {
    // Whatever the mask of the shell says.
    guard fchmod(descriptor, mode) == 0 else { return errno }
    return WholeWrite.error(bytes, to: descriptor) ?? (fsync(descriptor) == 0 ? nil : errno)
  }

  private func put(_ isForced: Bool) -> Int32? {
    // A link is refused where something has that name already; a rename is not.
    if !isForced {
      if link(draft, path) == 0 { return nil }
      guard errno == EPERM || errno == ENOTSUP else { return errno }
      guard access(path, F_OK) != 0 else { return EEXIST }
    }
    return rename(draft, path) == 0 ? nil : errno
  }

  /// Why nothing was written at a path.
  static func failure(_ error: Int32, _ path: String) -> Failure {
    switch error {
    case EEXIST:
      Failure(
        Phrase { $0.outputFileExists(path: path) }, code: .cannotWrite)
    case ENOSPC, EDQUOT, EFBIG:
      Failure(
        Phrase { $0.outputDiskIsFull(path: path) },
        code: .diskFull)
    default:
      Failure(
        Phrase { $0.outputFileNotWritable(path: path, reason: String(cString: strerror(error))) },
        code: .cannotWrite)
    }
  }
}

/// Paths as the system takes them: nothing in them is a sign for something else.
enum Path {
  /// The path from the root; one that begins elsewhere is seen from the working folder.
  static func absolute(_ path: String) -> String {
    guard !path.hasPrefix("/") else { return path }
    var path = path[...]
    while path.hasPrefix("./") { path = path.dropFirst(2).drop { $0 == "/" } }
    return workingFolder + "/" + path
  }

  /// The folder in which the last part of a path lies.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The path without any link in it; nil where nothing is there.
  static func real(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  /// What a symbolic link says; nil where the path is none.
  static func link(at path: String) -> String? {
    linkBytes(at: path).map { String(decoding: $0, as: UTF8.self) }
  }
}

/// Signals that ask to end, kept waiting while something must not be left half done.
private enum HeldSignals {
  static func during<Value>(_ body: () -> Value) -> Value {
    var held = sigset_t()
    var before = sigset_t()
    sigemptyset(&held)
    for number in [SIGINT, SIGTERM, SIGHUP, SIGQUIT] { sigaddset(&held, number) }
    sigprocmask(SIG_BLOCK, &held, &before)
    defer { sigprocmask(SIG_SETMASK, &before, nil) }
    return body()
  }
}
