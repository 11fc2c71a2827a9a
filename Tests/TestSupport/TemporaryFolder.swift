package import Foundation

/// A folder of its own for one test, gone with the object.
package final class TemporaryFolder: Sendable {
  /// Where it is, without a slash at the end.
  package let path: String

  /// Makes an empty folder.
  package init() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("buka-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The path of something inside.
  package subscript(name: String) -> String { path + "/" + name }

  /// The names of what is inside, sorted.
  package var contents: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
  }

  /// The bytes of a file inside.
  package func bytes(of name: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: self[name]))
  }

  /// Writes a file inside.
  package func write(_ bytes: Data, to name: String) throws {
    try bytes.write(to: URL(fileURLWithPath: self[name]))
  }

  /// The permission bits of something inside, such as 0o600.
  package func mode(of name: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: self[name])
    return attributes[.posixPermissions] as? Int ?? 0
  }
}
