import Foundation

/// Reads text files below one folder.
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

  func fileExists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: path(of: name))
  }

  /// The names of the files in a folder that end so, sorted; empty where there is no such folder.
  func names(in folder: String, ending: String) -> [String] {
    let names =
      (try? FileManager.default.contentsOfDirectory(
        atPath: folder.isEmpty ? self.folder : path(of: folder))) ?? []
    return names.filter { $0.hasSuffix(ending) }.sorted()
  }

  /// The text of a file.
  func text(of name: String) throws(GuideError) -> String {
    guard fileExists(name) else { throw .noResources(tried: [path(of: name)]) }
    guard let size = size(of: name), size <= FolderReader.sizeLimit else {
      throw unusable(name, Words(zh: "文件超过 1 MB，不读", en: "The file is larger than 1 MB"))
    }
    guard let data = FileManager.default.contents(atPath: path(of: name)) else {
      throw unusable(name, Words(zh: "文件读不了", en: "The file cannot be read"))
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw unusable(name, Words(zh: "文件不是 UTF-8 编码", en: "The file is not UTF-8"))
    }
    return text
  }

  private func size(of name: String) -> Int? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path(of: name))
    return attributes?[.size] as? Int
  }

  private func unusable(_ name: String, _ message: Words) -> GuideError {
    .malformed([Finding(file: name, line: 1, column: 1, message: message)])
  }
}
