import Foundation
import TestSupport

/// The tools in `Tests/tools` that play the terminal.
enum Tools {
  /// Why tests with them are skipped where that is so.
  static let missing = "no Python with pyte and wcwidth (Debian: python3-pyte)"

  /// The Python that has what they need; nil where none has.
  static let python = PythonScript("compare_screen.py", importing: "pyte, wcwidth")?.python

  /// Whether a program is on the path.
  static func has(_ program: String) -> Bool {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return path.split(separator: ":").contains { access("\($0)/\(program)", X_OK) == 0 }
  }

  /// The path of a tool.
  static func path(_ name: String) -> String { tests + "/tools/" + name }

  /// The script that asserts what a terminal program owes its user.
  static let probe = tests + "/terminal-probe.sh"

  /// The path of a script of keys.
  static func script(_ name: String) -> String { tests + "/EndToEndTests/Scripts/\(name).keys" }

  /// The folder of the tests.
  static let tests = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
}

extension Home {
  /// Runs a tool that plays a terminal in this home; many start this program several times.
  func run(_ words: [String], changes: [String: String] = [:]) throws -> Outcome {
    try Command(words, environment: environment(changes), patience: 240).run(in: scratch)
  }
}
