import Foundation
import TestSupport

/// The home of one person who uses the program: an empty folder, gone with the object.
final class Home: Sendable {
  /// The day on which every story begins: a Sunday.
  static let firstDay = "2026-11-22"

  private let files: TemporaryFolder

  /// An empty home.
  init() throws {
    files = try TemporaryFolder()
    for name in ["home", "data", "config", "scratch"] {
      try FileManager.default.createDirectory(
        atPath: files[name], withIntermediateDirectories: true)
    }
  }

  /// The path of something in the home.
  subscript(name: String) -> String { files[name] }

  /// Where notes about running programs go.
  var scratch: String { files["scratch"] }

  /// The file with the cases.
  var database: String { files["data/buka/cases.sqlite"] }

  /// The environment of a program that this person starts, in Chinese, over the frozen places.
  ///
  /// Entries of `changes` replace the usual ones; an empty text takes a variable away.
  func environment(_ changes: [String: String] = [:]) -> [String: String] {
    let usual = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
      "HOME": files["home"], "XDG_DATA_HOME": files["data"], "XDG_CONFIG_HOME": files["config"],
      "XDG_CACHE_HOME": Built.cache, "LANG": "C.UTF-8", "BUKA_RESOURCES": Built.guides,
    ]
    return usual.merging(changes) { $1 }.filter { !$0.value.isEmpty }
  }
}

// MARK: - Commands

extension Home {
  /// Runs a command of the program without a terminal: the words behind `buka`, the day to count as today
  /// (nil to leave that to the words), what differs from the usual environment, another copy of the program.
  @discardableResult
  func buka(
    _ arguments: [String], today: String? = Home.firstDay, changes: [String: String] = [:],
    program: String = Built.program
  ) throws -> Outcome {
    // Without a controlling terminal, so that none can be opened behind the test's back.
    let words = ["setsid", "--wait", program] + arguments + Home.clock(today)
    return try Command(words, environment: environment(changes)).run(in: scratch)
  }

  /// What makes a command read the frozen places as the folder that people edit.
  static let readingFolder = ["BUKA_RESOURCES": Built.frozen]

  /// The same with the words of one line, split at blanks.
  @discardableResult
  func buka(_ line: String, today: String? = Home.firstDay) throws -> Outcome {
    try buka(line.split(separator: " ").map(String.init), today: today)
  }

  /// The options that set the program's clock.
  static func clock(_ today: String?) -> [String] {
    today.map { ["--today", $0, "--now", "10:00"] } ?? []
  }

  /// Runs a line of shell with `$BUKA` as the program.
  func shell(_ line: String, changes: [String: String] = [:]) throws -> Outcome {
    let variables = environment(changes.merging(["BUKA": Built.program]) { $1 })
    return try Command(["setsid", "--wait", "bash", "-c", line], environment: variables)
      .run(in: scratch)
  }
}
