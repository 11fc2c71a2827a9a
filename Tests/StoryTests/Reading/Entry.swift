import CardJourney
import Foundation
import Yams

/// A file that is no story: where, and why.
struct BadFile: Error, CustomStringConvertible {
  let file: String
  let line: Int
  let sentence: String

  var description: String { "\(file):\(line): \(sentence)" }
}

/// A node of a file that knows its line.
struct Entry {
  /// The entries of a mapping, in their order.
  struct Keys {
    let all: [(name: String, value: Entry)]

    subscript(name: String) -> Entry? { all.first { $0.name == name }?.value }
  }

  let file: String
  let line: Int
  private let node: Node

  private init(file: String, node: Node, line: Int? = nil) {
    self.file = file
    self.node = node
    self.line = line ?? node.mark?.line ?? 1
  }

  /// The whole of a file.
  static func root(of text: String, named file: String) throws -> Entry {
    do {
      guard let node = try Yams.compose(yaml: text) else {
        throw BadFile(file: file, line: 1, sentence: "the file is empty")
      }
      return Entry(file: file, node: node)
    } catch let error as YamlError {
      throw BadFile(file: file, line: 1, sentence: "\(error)")
    }
  }

  /// The file at a path.
  static func root(at path: String) throws -> Entry {
    try root(
      of: String(contentsOfFile: path, encoding: .utf8),
      named: URL(filePath: path).lastPathComponent)
  }

  func bad(_ sentence: String) -> BadFile { BadFile(file: file, line: line, sentence: sentence) }

  /// The entries of a mapping by their key; those of `known` only, where it is given.
  func keys(_ known: [String]? = nil, needing needed: [String] = []) throws -> Keys {
    guard case .mapping(let mapping) = node else {
      throw bad("here go keys, each with a value")
    }
    let all = try mapping.map { key, value in
      let name = Entry(file: file, node: key)
      let text = try name.text
      guard known?.contains(text) ?? true else { throw name.bad("unknown key '\(text)'") }
      return (name: text, value: Entry(file: file, node: value, line: name.line))
    }
    guard !all.isEmpty else { throw bad("empty: what claims nothing can never fail") }
    let keys = Keys(all: all)
    if let missing = needed.first(where: { keys[$0] == nil }) {
      throw bad("'\(missing)' is missing")
    }
    return keys
  }

  /// The entries of a list, or the one that stands alone.
  var items: [Entry] {
    get throws {
      guard case .sequence(let sequence) = node else { return [self] }
      guard !sequence.isEmpty else { throw bad("empty: what claims nothing can never fail") }
      return sequence.map { Entry(file: file, node: $0) }
    }
  }

  /// Whether it is a mapping.
  var hasKeys: Bool { if case .mapping = node { true } else { false } }

  var text: String {
    get throws {
      let text = node.scalar?.string.trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
      guard !text.isEmpty else { throw bad("here goes one word or sentence") }
      return text
    }
  }

  /// A word of a closed list.
  func word(of known: [String]) throws -> String {
    let text = try text
    guard known.contains(text) else { throw bad("unknown word '\(text)'") }
    return text
  }

  var flag: Bool { get throws { try word(of: ["yes", "no"]) == "yes" } }

  var number: Int {
    get throws {
      guard let number = Int(try text) else { throw bad("'\(try text)' is no number") }
      return number
    }
  }

  var day: Day {
    get throws {
      guard let day = Day(try text) else { throw bad("'\(try text)' is no day") }
      return day
    }
  }

  /// A time of the day, in minutes.
  var minute: Int {
    get throws {
      let text = try text
      guard text.count == 5, let minute = Moment.minute(from: text) else {
        throw bad("'\(text)' is no time")
      }
      return minute
    }
  }
}
