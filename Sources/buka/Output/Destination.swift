import Foundation
import Screens

/// Where somebody wants to have what a command makes.
///
/// A regular file is made anew, and replaced where that is forced, through the symbolic links that lead to it.
/// What is no regular file, such as a device or a pipe, is written and stays what it is.
enum Destination {
  /// A descriptor that the program was started with: `-`, `/dev/stdout`, `/dev/fd/3`.
  case open(Int32)
  /// A device, a pipe and so on.
  case inPlace(String)
  /// A file that is there or is not yet.
  case file(NewFile)

  /// What was typed behind `--output`; a file that `isPublic` may be read by everybody.
  init(_ typed: String, isPublic: Bool = false) throws(Failure) {
    guard typed != "-" else {
      self = .open(STDOUT_FILENO)
      return
    }
    let ownFiles = "/proc/\(getpid())/fd"
    var path = Path.absolute(typed)
    // Links to links: more than the system itself would follow lead round in a circle.
    for _ in 0..<40 {
      if let name = path.split(separator: "/").last, let number = Int32(name),
        Path.real(Path.folder(of: path)) == ownFiles
      {
        self = .open(number)
        return
      }
      guard let link = Path.link(at: path) else {
        self =
          Destination.isRegular(path) ? .file(NewFile(path, isPublic: isPublic)) : .inPlace(path)
        return
      }
      path = link.hasPrefix("/") ? link : Path.folder(of: path) + "/" + link
    }
    throw NewFile.failure(ELOOP, typed)
  }

  private static func isRegular(_ path: String) -> Bool {
    var status = stat()
    guard lstat(path, &status) == 0 else { return true }
    return status.st_mode & S_IFMT == S_IFREG
  }

  /// The path of a new file, to be named; nil where there is none.
  var newPath: String? {
    if case .file(let file) = self { file.path } else { nil }
  }

  /// Writes the bytes there.
  ///
  /// Throws where there is a file already, unless `isForced`, and where nothing can be written. What goes to
  /// standard output is looked after at the end.
  func write(_ bytes: [UInt8], isForced: Bool) throws(Failure) {
    switch self {
    case .open(STDOUT_FILENO): StandardStream.output.write(bytes)
    case .open(let number): try Destination.write(bytes, to: number, "/dev/fd/\(number)")
    case .inPlace(let path):
      // What a disk holds is as good as a file that is there.
      guard isForced || !Destination.isDisk(path) else { throw NewFile.failure(EEXIST, path) }
      let descriptor = Foundation.open(path, O_WRONLY | O_NOCTTY | O_CLOEXEC)
      guard descriptor >= 0 else { throw NewFile.failure(errno, path) }
      defer { close(descriptor) }
      try Destination.write(bytes, to: descriptor, path)
    case .file(let file): try file.write(bytes, isForced: isForced)
    }
  }

  private static func write(
    _ bytes: [UInt8], to descriptor: Int32, _ path: String
  ) throws(Failure) {
    if let error = WholeWrite.error(bytes, to: descriptor) { throw NewFile.failure(error, path) }
  }

  private static func isDisk(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFBLK
  }
}
