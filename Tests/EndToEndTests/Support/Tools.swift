import Foundation

/// The tools in `Tests/tools` that play the terminal.
enum Tools {
  /// Why tests with them are skipped where that is so.
  static let missing = "no Python with pyte and wcwidth (Debian: python3-pyte)"

  /// The Python that has what they need; nil where none has.
  ///
  /// Debian's own comes second: another one may stand before it in the path.
  static let python = ["python3", "/usr/bin/python3"].first { python in
    let words = [python, "-c", "import pyte, wcwidth"]
    let outcome = try? Home().run(words)
    return outcome?.code == 0
  }

  /// The path of a tool.
  static func path(_ name: String) -> String { tests + "/tools/" + name }

  /// The path of a script of keys.
  static func script(_ name: String) -> String { tests + "/EndToEndTests/Scripts/\(name).keys" }

  private static let tests = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
}

extension Home {
  /// Runs a program that is not ours, in this home.
  func run(_ words: [String], changes: [String: String] = [:]) throws -> Outcome {
    try Command(words, environment: environment(changes)).run(in: scratch)
  }
}
