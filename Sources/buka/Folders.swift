import Foundation
import Screens

/// The person's folders, as the XDG Base Directory Specification names them.
///
/// A variable that holds no path from the root counts as not set; a person without `HOME` has the home of the user
/// database. A folder is nil where there is none, or where one whose name is not UTF-8 is not there.
struct Folders: Sendable {
  /// Where cases are kept, in `buka` below it.
  let data: String?
  /// Where the desk's own guides lie, in `buka/guides` below it.
  let configuration: String?
  /// Where compiled guides are kept, in `buka` below it.
  let cache: String?
  /// Where files are put that somebody takes away, the better one first.
  let downloads: [String]

  /// The folders of who runs the program: they do not change while it runs.
  static let ofPerson = Folders()

  private init() {
    let home = Folders.home
    func folder(_ variable: String, _ below: String) -> String? {
      if let named = Folders.named(variable) { return Path.string(named) }
      return home.flatMap { Path.string($0) }.map { $0 + below }
    }
    data = folder("XDG_DATA_HOME", "/.local/share")
    configuration = folder("XDG_CONFIG_HOME", "/.config")
    cache = folder("XDG_CACHE_HOME", "/.cache")
    let own = home.flatMap { Path.string($0) }
    downloads = [
      Folders.named("XDG_DOWNLOAD_DIR").flatMap { Path.string($0) },
      Folders.registered("XDG_DOWNLOAD_DIR", in: configuration, home: own),
      own.map { $0 + "/Downloads" }, own,
    ].compactMap(\.self)
  }

  /// A folder that the desktop keeps on record in `user-dirs.dirs`; nil where that says nothing of it, or names one that
  /// is neither below the home nor seen from the root.
  private static func registered(
    _ variable: String, in configuration: String?, home: String?
  ) -> String? {
    guard let configuration,
      let text = try? String(contentsOfFile: configuration + "/user-dirs.dirs", encoding: .utf8)
    else { return nil }
    let start = "\(variable)=\""
    let line = text.split(whereSeparator: \.isNewline).map { $0.drop { $0 == " " } }
      .last { $0.hasPrefix(start) }
    guard let value = line?.dropFirst(start.count).prefix(while: { $0 != "\"" }) else { return nil }
    if value.hasPrefix("/") { return String(value) }
    guard value.hasPrefix("$HOME/"), let home else { return nil }
    return home + value.dropFirst("$HOME".count)
  }

  private static var home: [UInt8]? {
    if let home = named("HOME") { return home }
    guard let home = getpwuid(getuid())?.pointee.pw_dir else { return nil }
    return absolute(home)
  }

  private static func named(_ variable: String) -> [UInt8]? {
    getenv(variable).flatMap { absolute($0) }
  }

  private static func absolute(_ path: UnsafePointer<CChar>) -> [UInt8]? {
    let bytes = UnsafeBufferPointer(start: path, count: strlen(path)).map(UInt8.init(bitPattern:))
    return bytes.first == UInt8(ascii: "/") ? bytes : nil
  }
}

/// Paths are bytes to the system and text here.
extension Path {
  /// The text for a path from the root: itself where it is UTF-8, else a name that the system gives to the folder,
  /// which is kept open; nil where that is not there.
  static func string(_ bytes: [UInt8]) -> String? {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    let descriptor = open(bytes.map(CChar.init(bitPattern:)) + [0], O_DIRECTORY | O_CLOEXEC)
    return descriptor >= 0 ? "\(ownFiles)\(descriptor)" : nil
  }

  /// The path of a file from the root; nil where it is not UTF-8 and its folder is not there.
  static func string(ofFile bytes: [UInt8]) -> String? {
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")),
      let name = String(validating: bytes[(slash + 1)...], as: UTF8.self)
    else { return nil }
    return string(Array(bytes[...slash])).map { $0.hasSuffix("/") ? $0 + name : $0 + "/" + name }
  }

  static var workingFolder: String {
    guard let bytes = linkBytes(at: "/proc/self/cwd") else {
      return FileManager.default.currentDirectoryPath
    }
    return String(validating: bytes, as: UTF8.self) ?? "/proc/self/cwd"
  }

  /// A text with the paths in it as people know them: what is not UTF-8 in them by a sign.
  static func shown(_ text: String) -> String {
    guard text.contains("/proc/self/") else { return text }
    return text.replacing(/\/proc\/self\/(fd\/[0-9]+|cwd)/) { match in
      linkBytes(at: String(match.0)).map { String(decoding: $0, as: UTF8.self) } ?? String(match.0)
    }
  }

  /// A whole path as a person writes it: the home is `~`, so that the rest has room on a line.
  static func atHome(_ path: String) -> String {
    guard let home = Folders.ofPerson.downloads.last, home != "/", path.hasPrefix(home + "/") else {
      return shown(path)
    }
    return shown("~" + path.dropFirst(home.count))
  }

  private static let ownFiles = "/proc/self/fd/"

  /// What a symbolic link says; nil where the path is none.
  static func linkBytes(at path: String) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(path, &bytes, bytes.count)
    return count > 0 ? Array(bytes.prefix(count)) : nil
  }
}
