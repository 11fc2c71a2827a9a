import Foundation
import Testing

/// A command that does something itself, as the program describes its own command line.
struct CommandLeaf: Sendable, CustomTestStringConvertible {
  /// The words that name it, such as `guide lint`.
  let path: [String]

  var testDescription: String { path.joined(separator: " ") }

  /// All of them, so that what is tried of each is tried of one that is added.
  static let all: [CommandLeaf] = {
    struct Tree: Decodable {
      let commandName: String
      let subcommands: [Tree]?

      func leaves(behind path: [String]) -> [[String]] {
        guard let subcommands else { return [path] }
        return subcommands.filter { $0.commandName != "help" }
          .flatMap { $0.leaves(behind: path + [$0.commandName]) }
      }
    }
    struct Dump: Decodable { let command: Tree }
    let outcome = try? Home().buka(["--experimental-dump-help"], today: nil)
    let dump = outcome.flatMap { try? JSONDecoder().decode(Dump.self, from: Data($0.output.utf8)) }
    return (dump?.command.leaves(behind: []) ?? []).map { CommandLeaf(path: $0) }
  }()

  /// How it is used in a home with the case `id`, with files at `scratch`; nil for one that nobody has given a
  /// use here.
  func words(id: String, scratch: String) -> [String]? {
    let behind: [String]? =
      switch testDescription {
      case "wizard", "practice": ["--plain"]
      case "new": ["--line", "690100 丢 代 #王阿姨"]
      case "list", "manual", "diagnose", "cities", "advice", "word", "graph", "guide lint",
        "guide coverage", "doctor":
        []
      case "due": ["--days", "9"]
      case "show", "status", "checklist", "routes", "questions", "explain", "undo",
        "guide propose", "reopen":
        [id]
      case "export": [id, "--output", scratch + "/sheet.html", "--force"]
      case "put-off": [id, "2026-11-28"]
      case "record": [id, "reported", "social", "temporary", "telephone"]
      case "told": [id, "temporary-lapse", "7天", "自动恢复"]
      case "import": [scratch + "/handover.json"]
      case "wipe": [id, "--yes"]
      case "city": ["690100"]
      case "guide compile": ["--output", scratch + "/guides.set", "--force"]
      default: nil
      }
    return behind.map { path + $0 }
  }
}
