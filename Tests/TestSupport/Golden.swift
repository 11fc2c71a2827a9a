import Foundation
package import Testing

/// Compares a text with the golden file of that name in the test target's `Golden` folder.
///
/// `BUKA_UPDATE_GOLDEN=1 swift test` writes the files instead, for every golden test there is; the
/// change is then reviewed like any other. A file that is missing is a failure, not a pass.
package func expectGolden(
  _ text: String, named name: String, in file: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let path = goldenFolder(of: file).appendingPathComponent(name)
  guard ProcessInfo.processInfo.environment["BUKA_UPDATE_GOLDEN"] != "1" else {
    update(path, to: text, sourceLocation)
    return
  }
  guard let golden = try? String(contentsOf: path, encoding: .utf8) else {
    Issue.record(
      "There is no \(path.path); BUKA_UPDATE_GOLDEN=1 writes it.", sourceLocation: sourceLocation)
    return
  }
  guard let difference = firstDifference(golden: golden, text: text) else { return }
  Issue.record("\(name) \(difference)", sourceLocation: sourceLocation)
}

/// The golden file's text, or nil where there is none: for tests that ask whether it would notice.
package func golden(named name: String, in file: String = #filePath) -> String? {
  try? String(contentsOf: goldenFolder(of: file).appendingPathComponent(name), encoding: .utf8)
}

/// `Golden` in the folder of the test target that the file belongs to.
private func goldenFolder(of file: String) -> URL {
  var folder = URL(fileURLWithPath: file).deletingLastPathComponent()
  while folder.deletingLastPathComponent().lastPathComponent != "Tests", folder.path != "/" {
    folder = folder.deletingLastPathComponent()
  }
  return folder.appendingPathComponent("Golden")
}

private func update(_ path: URL, to text: String, _ sourceLocation: SourceLocation) {
  do {
    try FileManager.default.createDirectory(
      at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: path, atomically: true, encoding: .utf8)
  } catch {
    Issue.record("Cannot write \(path.path): \(error)", sourceLocation: sourceLocation)
  }
}

/// The first line in which the two differ, with both readings; nil where they are equal.
private func firstDifference(golden: String, text: String) -> String? {
  guard golden != text else { return nil }
  let old = golden.split(separator: "\n", omittingEmptySubsequences: false)
  let new = text.split(separator: "\n", omittingEmptySubsequences: false)
  let index = zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }?.offset
  let line = index ?? min(old.count, new.count)
  return """
    differs in line \(line + 1):
      golden: \(line < old.count ? String(old[line]) : "(no line)")
      now:    \(line < new.count ? String(new[line]) : "(no line)")
    (\(old.count) lines in the golden file, \(new.count) now; BUKA_UPDATE_GOLDEN=1 rewrites it)
    """
}
