import Foundation

/// A script in `Tests/tools`, run by the Python of this machine.
package struct PythonScript {
  /// The Python that runs it.
  package let python: String
  private let path: String

  /// The script, where this machine has a Python with the modules that it imports; nil elsewhere.
  ///
  /// Debian's own Python comes second: another one may stand before it in the path.
  package init?(_ name: String, importing modules: String = "sys") {
    let pythons = ["python3", "/usr/bin/python3"]
    let found = pythons.first { python in
      (try? PythonScript.run([python, "-c", "import \(modules)"]))?.code == 0
    }
    guard let found else { return nil }
    python = found
    path =
      URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("tools/\(name)").path
  }

  /// Runs it to its end; what it writes, errors included, as one text.
  package func run(_ arguments: String...) throws -> (code: Int32, output: String) {
    try PythonScript.run([python, path] + arguments)
  }

  private static func run(_ words: [String]) throws -> (code: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = words
    let pipe = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}
