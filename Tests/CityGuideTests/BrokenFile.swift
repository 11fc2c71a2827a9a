import Foundation
import TestSupport

/// A file that is no guide, with what is said about it: each in the place of the guide of 成都.
enum BrokenFile: String, CaseIterable, Sendable {
  // What lies there is no text file.
  case folder, pipe, device
  case danglingLink = "dangling-link"
  case circularLink = "circular-link"
  case fiftyMegabytes = "fifty-megabytes"
  case oneByteTooMany = "one-byte-too-many"
  case binary, gbk
  case utf16 = "utf-16"
  // It is text, and no YAML, or more than anybody needs.
  case empty
  case onlyComments = "only-comments"
  case onlyMark = "only-mark"
  case nul
  case noYAML = "no-yaml"
  case brackets, braces, hyphens, indents
  case nestedKeys = "nested-keys"
  case keysInBrackets = "keys-in-brackets"
  case aliases
  case aliasesAsKeys = "aliases-as-keys"
  case longValue = "long-value"
  case longLine = "long-line"
  case duplicateKeys = "duplicate-keys"
  // It is YAML, and no guide.
  case list, word
  case longList = "long-list"
  case ownParent = "own-parent"
  case otherPlace = "other-place"

  /// Line and column, and how the English sentence begins.
  var expected: String {
    switch self {
    case .folder: "1:1 This is a folder"
    case .pipe, .device: "1:1 This is a pipe or a device"
    case .danglingLink: "1:1 The link leads to no file"
    case .circularLink: "1:1 The link leads back to itself"
    case .fiftyMegabytes, .oneByteTooMany: "1:1 The file is larger than 1 MB"
    case .binary: "1:128 Not UTF-8"
    case .gbk: "5:3 Not UTF-8"
    case .utf16: "1:1 Not UTF-8"
    case .empty, .onlyComments, .onlyMark: "1:1 The file is empty"
    case .nul: "5:4 A control character"
    case .noYAML: "6:2 Not YAML"
    case .brackets: "5:9 Nested too deeply"
    case .braces: "5:200 Nested too deeply"
    case .hyphens: "6:99 Nested too deeply"
    case .indents: "54:50 Nested too deeply"
    case .nestedKeys: "5:3 A key is one word"
    case .keysInBrackets: "5:9 A key is one word"
    case .aliases, .aliasesAsKeys: "5:5 No anchors or aliases"
    case .longValue: "5:8 Longer than 2000 characters"
    case .longLine: "5:900001 Not YAML"
    case .duplicateKeys: "2:1 The key place is written twice"
    case .list, .word: "1:1 Keys and values are expected here"
    case .longList: "6:3 A list of 1001"
    case .ownParent: "5:1 Unknown key parent"
    case .otherPlace: "2:8 place has to agree with the file"
    }
  }

  /// Puts it where the guide of 成都 is read from.
  func put(into folder: TemporaryFolder) throws {
    let name = "guides/510100.yaml"
    let path = folder[name]
    switch self {
    case .folder:
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    case .pipe: mkfifo(path, 0o600)
    case .device: symlink("/dev/zero", path)
    case .danglingLink: symlink("nowhere.yaml", path)
    case .circularLink: symlink("510100.yaml", path)
    case .fiftyMegabytes:
      try folder.write(Data(), to: name)
      truncate(path, 50_000_000)
    default: try folder.write(Data(bytes), to: name)
    }
  }

  private var bytes: [UInt8] {
    switch self {
    case .binary: Array(0...255).filter { $0 != 10 }
    case .gbk: Array((head + "# ").utf8) + [0xB5, 0xD8, 0xB7, 0xBD, 0x0A]
    case .utf16: [0xFF, 0xFE] + head.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    default: Array(text.utf8)
    }
  }

  private var head: String { GuideFixture.head("510100") }

  /// The text of those that are text.
  private var text: String {
    switch self {
    case .oneByteTooMany: head + String(repeating: "#", count: 1_000_001 - head.utf8.count)
    case .onlyComments: "# nothing\n\n# yet\n"
    case .onlyMark: "\u{FEFF}"
    case .nul: head + "zh:\u{0}x\n"
    case .noYAML: head + "facts: [a\nb: c\n"
    case .brackets: head + "facts: " + String(repeating: "[", count: 100_000)
    case .braces: head + "facts: " + String(repeating: "{a: ", count: 100_000)
    case .hyphens: head + "facts:\n  " + String(repeating: "- ", count: 100_000)
    case .indents: head + (0..<1_300).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    case .nestedKeys: head + String(repeating: "? ", count: 40) + "a\n"
    case .keysInBrackets: head + "facts: {[a, b]: c}\n"
    case .aliases: head + aliases + "facts: *a40\n"
    case .aliasesAsKeys: head + aliases + "*a40 : x\n"
    case .longValue: head + "facts: " + String(repeating: "字", count: 300_000)
    case .longLine: head + String(repeating: "x", count: 900_000)
    case .duplicateKeys: head + String(repeating: "place: \"510100\"\n", count: 3_000)
    case .list: "- a\n- b\n"
    case .word: "hello\n"
    case .longList:
      head + "facts:\n"
        + (1...1_001).map { "  - {id: a\($0), kind: fee, value: {yuan: 5}, sources: [media]}\n" }
        .joined()
    case .ownParent: head + "parent: \"510100\"\n"
    case .otherPlace: GuideFixture.head("510000")
    default: ""
    }
  }

  /// Forty levels that each repeat the one below nine times: more nodes than there are atoms.
  private var aliases: String {
    let levels = (1...40).map { level in
      let below = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      return "a\(level): &a\(level) [\(below)]\n"
    }
    return "a0: &a0 [x]\n" + levels.joined()
  }
}
