import Foundation
import Screens

/// A file of ours that somebody asked for: whole or not there, 0600, never over another one unasked.
struct NewFile {
  /// Where it is to be.
  let path: String

  /// The file at this path, seen from the working folder.
  init(_ path: String) {
    self.path = URL(fileURLWithPath: path).standardizedFileURL.path
  }

  /// Whether a file can be made there; the folder is made where it is missing.
  var canBeWritten: Bool {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    return access(folder, W_OK | X_OK) == 0
  }

  /// Writes the text beside the path and moves it there.
  ///
  /// Throws where there is a file already, unless `isForced`, and where nothing can be written.
  func write(_ text: String, isForced: Bool = false) throws(Failure) {
    try write(Array(text.utf8), isForced: isForced)
  }

  /// The same with bytes.
  func write(_ bytes: [UInt8], isForced: Bool) throws(Failure) {
    let draft = "\(path).\(getpid()).tmp"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure(errno) }
    defer { unlink(draft) }
    let error = NewFile.fill(descriptor, with: bytes)
    close(descriptor)
    if let error { throw failure(error) }
    try put(draft, isForced)
  }

  /// Writes everything down to the disk; the error's number where it cannot.
  private static func fill(_ descriptor: Int32, with bytes: [UInt8]) -> Int32? {
    var bytes = bytes[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        return errno
      }
      bytes = bytes.dropFirst(count)
    }
    return fsync(descriptor) == 0 ? nil : errno
  }

  private func put(_ draft: String, _ isForced: Bool) throws(Failure) {
    if isForced {
      guard rename(draft, path) == 0 else { throw failure(errno) }
      return
    }
    // A link is refused where something has that name already; a rename is not.
    if link(draft, path) == 0 { return }
    let error = errno
    guard error == EPERM || error == ENOTSUP else { throw failure(error) }
    guard access(path, F_OK) != 0 else { throw failure(EEXIST) }
    guard rename(draft, path) == 0 else { throw failure(errno) }
  }

  private func failure(_ error: Int32) -> Failure {
    switch error {
    case EEXIST:
      Failure(
        Phrase(
          "已经有 \(path) 这个文件，没有动它。换个名字，或加 --force。",
          "There is a file \(path) already; it was left as it is. Choose another name, or add --force."
        ), code: .cannotWrite)
    case ENOSPC, EDQUOT, EFBIG:
      Failure(
        Phrase(
          "磁盘满了，没有写出来。腾出空间再试。\(path)",
          "The disk is full: nothing was written. Make room and try again. \(path)"),
        code: .diskFull)
    default:
      Failure(
        Phrase(
          "写不了 \(path)（\(String(cString: strerror(error)))）。换一个文件夹再试。",
          "Cannot write \(path) (\(String(cString: strerror(error)))). Try another folder."),
        code: .cannotWrite)
    }
  }
}
