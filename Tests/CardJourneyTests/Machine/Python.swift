import Foundation

/// The Python of this machine, where it has the package `transitions`.
enum Python {
  /// The interpreter; nil where none has the package.
  ///
  /// Debian's own comes second: another one may stand before it in the path.
  static let withTransitions = ["python3", "/usr/bin/python3"].first { python in
    (try? run([python, "-c", "import transitions"]))?.code == 0
  }

  /// `Tests/tools/replay_graph.py`.
  static let replayScript = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("tools/replay_graph.py").path

  /// Runs a command to its end; what it writes, errors included, as one text.
  static func run(_ words: [String]) throws -> (code: Int32, output: String) {
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
