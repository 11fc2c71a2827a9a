import Foundation

/// The lines of one page in one language.
struct Text: Sendable {
  private(set) var lines: [Line]
  /// All of it: most searches find nothing, and then no line need be looked at.
  private var whole: Line

  init(_ lines: [String] = []) {
    self.lines = lines.map { Line($0) }
    whole = Line(lines.joined(separator: "\n"))
  }

  /// The text of a page, a line each.
  init(splitting text: String) {
    lines = text.split(separator: "\n").map { Line(String($0)) }
    whole = Line(text)
  }

  /// Whether any line has one of the words.
  func says(_ words: String...) -> Bool { whole.says(words) }

  /// Whether any line has one of the words.
  func says(_ words: [String]) -> Bool { whole.says(words) }

  /// The lines that have one of the words.
  func lines(saying words: String...) -> [Line] { lines(saying: words) }

  /// The lines that have one of the words.
  func lines(saying words: [String]) -> [Line] {
    whole.says(words) ? lines.filter { $0.says(words) } : []
  }

  /// Whether a number stands in it by itself, and not as a part of a longer one.
  func names(_ number: String) -> Bool {
    lines(saying: number).contains { line in
      line.text.split { !($0.isASCII && $0.isNumber) }.contains { $0 == number }
    }
  }

  mutating func append(_ line: String) {
    self = Text(lines.map(\.text) + [line])
  }
}

/// One line, with its bytes: tens of millions of searches are made, and those of `String` are slow.
struct Line: Sendable {
  let text: String
  /// The bytes, with an end that C understands.
  private let bytes: [CChar]

  init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8CString)
  }

  /// Whether it has one of the words.
  func says(_ words: String...) -> Bool { says(words) }

  /// Whether it has one of the words.
  func says(_ words: [String]) -> Bool {
    bytes.withUnsafeBufferPointer { text in
      guard let start = text.baseAddress else { return false }
      return words.contains { word in word.withCString { strstr(start, $0) != nil } }
    }
  }
}
