import CaseStore
import Foundation
import TestSupport
import Testing

/// Folders and files that cannot be written.
struct LogFolderTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func expect(_ error: StoreError, _ path: String) {
    #expect(throws: error) { try SQLiteCaseLog(path: path) }
  }

  private func expectNotWritable(_ path: String) { expect(.notWritable(path: path), path) }

  @Test(arguments: ["file/buka.sqlite", "file/data/buka.sqlite"])
  func `a file in the folder's place is said to be one`(name: String) throws {
    try folder.write(Data("text".utf8), to: "file")
    expect(.system(path: folder[name], error: ENOTDIR), folder[name])
    #expect(try folder.contents == ["file"])
  }

  @Test(arguments: ["/proc/buka.sqlite", "/proc/buka/buka.sqlite"])
  func `a folder of the kernel's holds nothing new`(path: String) {
    expect(.system(path: path, error: ENOENT), path)
  }

  @Test func `a link to itself, or into nothing, is said to be one`() throws {
    for (name, target, error) in [("loop", "loop", ELOOP), ("nowhere", "gone/log", ENOENT)] {
      try FileManager.default.createSymbolicLink(
        atPath: folder[name], withDestinationPath: target)
      expect(.system(path: folder[name], error: error), folder[name])
    }
    #expect(try folder.contents == ["loop", "nowhere"])
  }

  /// Whether permissions are asked at all: the superuser passes them by.
  private static let isOrdinaryUser = geteuid() != 0

  @Test(.enabled(if: isOrdinaryUser, "the superuser may write everywhere"), arguments: [0o500, 0])
  func `a read-only folder is not writable`(mode: Int) throws {
    try setMode(mode, of: folder.path)
    expectNotWritable(folder["buka.sqlite"])
    expectNotWritable(folder["data/buka.sqlite"])
    try setMode(0o700, of: folder.path)
    #expect(try folder.contents == [])
  }

  @Test(.enabled(if: isOrdinaryUser, "the superuser may write everywhere"))
  func `a log in a folder that became read-only is not writable`() throws {
    _ = try SQLiteCaseLog(path: folder["buka.sqlite"])
    try setMode(0o500, of: folder.path)
    expectNotWritable(folder["buka.sqlite"])
    try setMode(0o700, of: folder.path)
    #expect(try folder.contents == ["buka.sqlite"])
  }

  @Test(.enabled(if: isOrdinaryUser, "the superuser may write everywhere"), arguments: [0o400, 0])
  func `a read-only file is not writable`(mode: Int) throws {
    _ = try SQLiteCaseLog(path: folder["buka.sqlite"])
    try setMode(mode, of: folder["buka.sqlite"])
    expectNotWritable(folder["buka.sqlite"])
    #expect(try folder.mode(of: "buka.sqlite") == mode)
  }

  private func setMode(_ mode: Int, of path: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
  }
}
