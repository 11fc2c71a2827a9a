import CityGuide
import Foundation

/// Reads text files below one folder, whatever lies there in their place.
///
/// Only regular files are opened, and never more than the limit is read: a pipe would wait for a writer,
/// a device has no end, and a file may grow while it is read.
struct FolderReader: Sendable {
  /// The largest file that is read, in bytes.
  static let sizeLimit = 1_000_000

  /// The folder; empty where the names are paths of their own.
  let folder: String

  func path(of name: String) -> String { folder.isEmpty ? name : folder + "/" + name }

  func folderExists(_ name: String) -> Bool {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: path(of: name), isDirectory: &isFolder)
    return exists && isFolder.boolValue
  }

  /// Whether anything has that name, a link that leads nowhere too.
  func exists(_ name: String) -> Bool {
    var status = stat()
    return lstat(path(of: name), &status) == 0
  }

  /// The names of the files in a folder that end so, sorted; empty where there is no such folder.
  func names(in folder: String, ending: String) -> [String] {
    let names =
      (try? FileManager.default.contentsOfDirectory(
        atPath: folder.isEmpty ? self.folder : path(of: folder))) ?? []
    return names.filter { $0.hasSuffix(ending) }.sorted()
  }

  /// Why the folder cannot be listed; nil where it can, or where there is none.
  var unlisted: Finding? {
    guard exists("") else { return nil }
    guard let list = opendir(folder) else {
      let isFull = [EMFILE, ENFILE].contains(errno)
      return Finding(
        file: folder, line: 1, column: 1,
        message: isFull ? GuideError.tooManyFiles.message : FolderReader.reason(errno))
    }
    closedir(list)
    return nil
  }

  func text(of name: String) throws(GuideError) -> String {
    let bytes = try bytes(of: name)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .malformed([FolderReader.notUTF8(bytes, file: name)])
    }
    return text
  }

  func bytes(of name: String) throws(GuideError) -> [UInt8] {
    try requireFile(name)
    // Should it have become a pipe in between, opening it does not wait either.
    let file = open(path(of: name), O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else {
      if [EMFILE, ENFILE].contains(errno) { throw .tooManyFiles }
      throw unusable(name, FolderReader.reason(errno))
    }
    defer { close(file) }
    guard let bytes = FolderReader.read(file, most: FolderReader.sizeLimit + 1) else {
      throw unusable(name, FolderReader.reason(errno))
    }
    guard bytes.count <= FolderReader.sizeLimit else {
      throw unusable(
        name,
        Words(
          zh: "文件超过 1 MB，不读：删掉不该在里面的，或拆开",
          en: "The file is larger than 1 MB and is not read: take out what does not belong"))
    }
    return bytes
  }

  /// The bytes up to the end of the file, or that many of them; nil on an error, which `errno` names.
  private static func read(_ file: Int32, most: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 64 * 1024)
    while bytes.count < most {
      let count = Foundation.read(file, &piece, min(piece.count, most - bytes.count))
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return nil }
      if count == 0 { break }
      bytes += piece.prefix(count)
    }
    return bytes
  }
}

// MARK: - What stands in the way

extension FolderReader {
  /// Throws where the name is not that of a regular file, before anything is opened.
  private func requireFile(_ name: String) throws(GuideError) {
    var status = stat()
    guard stat(path(of: name), &status) == 0 else {
      let problem = errno
      guard exists(name) || problem != ENOENT else { throw .noResources(tried: [path(of: name)]) }
      throw unusable(name, FolderReader.reason(problem))
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR:
      throw unusable(
        name,
        Words(
          zh: "这是文件夹，不是文件：移走或改名", en: "This is a folder, not a file: move it or rename it"))
    default:
      throw unusable(
        name,
        Words(
          zh: "这是管道或设备，不是文件，没有打开：移走",
          en: "This is a pipe or a device, not a file; it was not opened: move it away"))
    }
  }

  private static func reason(_ problem: Int32) -> Words {
    switch problem {
    case ENOENT:
      Words(
        zh: "链接指向的文件不在：补上那个文件，或删掉链接",
        en: "The link leads to no file: restore that file, or delete the link")
    case ELOOP:
      Words(zh: "链接绕成了圈：删掉它", en: "The link leads back to itself: delete it")
    case EACCES, EPERM:
      Words(
        zh: "没有读这个文件的权限：chmod a+r", en: "The file may not be read: allow it with chmod a+r")
    default:
      Words(
        zh: "文件读不了：\(String(cString: strerror(problem)))",
        en: "The file cannot be read: \(String(cString: strerror(problem)))")
    }
  }

  /// The finding at the first byte that is no UTF-8.
  private static func notUTF8(_ bytes: [UInt8], file: String) -> Finding {
    var decoder = UTF8()
    var rest = bytes.makeIterator()
    var (line, column) = (1, 1)
    while case .scalarValue(let scalar) = decoder.decode(&rest) {
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    return Finding(
      file: file, line: line, column: column,
      message: Words(
        zh: "不是 UTF-8 编码（也许是 GBK，或根本不是文本）：用编辑器另存为 UTF-8",
        en: "Not UTF-8 (GBK perhaps, or no text at all): save it as UTF-8 in an editor"))
  }

  private func unusable(_ name: String, _ message: Words) -> GuideError {
    .malformed([Finding(file: name, line: 1, column: 1, message: message)])
  }
}
