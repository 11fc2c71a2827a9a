/// A word that could not be read.
package struct NotationError: Error, Hashable, Sendable {
  /// The word; nil where one was missing.
  package let word: String?
  /// What may stand in its place; empty where nothing may follow.
  package let expected: [String]

  /// A word that could not be read, nil where it is missing, and what may stand there.
  package init(word: String?, expected: [String]) {
    self.word = word
    self.expected = expected
  }
}

/// Reads typed values off a list of words.
struct WordReader {
  private var words: ArraySlice<String>

  init(_ words: [String]) {
    self.words = words[...]
  }

  /// The next word as one of a closed list.
  mutating func next<Value>(among allowed: [Value] = Array(Value.allCases)) throws(NotationError)
    -> Value
  where Value: CaseIterable & RawRepresentable, Value.RawValue == String {
    guard let value = allowed.first(where: { $0.rawValue == words.first }) else {
      throw NotationError(word: words.first, expected: allowed.map(\.rawValue))
    }
    words.removeFirst()
    return value
  }

  /// The next word, or a default where no word is left or a `name=value` follows.
  mutating func next<Value>(or fallback: Value) throws(NotationError) -> Value
  where Value: CaseIterable & RawRepresentable, Value.RawValue == String {
    guard let word = words.first, !word.contains("=") else { return fallback }
    return try next()
  }

  /// The next word as a positive number.
  mutating func number() throws(NotationError) -> Int {
    guard let word = words.first, let number = Int(word), number > 0 else {
      throw NotationError(word: words.first, expected: ["1"])
    }
    words.removeFirst()
    return number
  }

  /// The next word as it stands, if there is one that fits.
  mutating func text(where fits: (String) -> Bool) -> String? {
    guard let word = words.first, fits(word) else { return nil }
    return words.popFirst()
  }

  /// The next word as it stands.
  mutating func text() throws(NotationError) -> String {
    guard let word = words.popFirst() else { throw NotationError(word: nil, expected: ["…"]) }
    return word
  }

  mutating func day() throws(NotationError) -> Day {
    guard let word = words.first, let day = Day(word) else {
      throw NotationError(word: words.first, expected: ["2026-11-27"])
    }
    words.removeFirst()
    return day
  }

  /// The day in `name=2026-11-27`, where that is the next word.
  mutating func day(named name: String) throws(NotationError) -> Day? {
    guard let word = words.first, word.hasPrefix(name + "=") else { return nil }
    guard let day = Day(word.dropFirst(name.count + 1)) else {
      throw NotationError(word: word, expected: ["\(name)=2026-11-27"])
    }
    words.removeFirst()
    return day
  }

  /// The text in `name=…`, where that is the next word.
  mutating func text(named name: String) -> String? {
    guard let word = words.first, word.hasPrefix(name + "=") else { return nil }
    words.removeFirst()
    return String(word.dropFirst(name.count + 1))
  }

  mutating func rest() -> [String] {
    defer { words = [] }
    return Array(words)
  }

  /// Throws where words are left over.
  func finish() throws(NotationError) {
    guard let word = words.first else { return }
    throw NotationError(word: word, expected: [])
  }
}
