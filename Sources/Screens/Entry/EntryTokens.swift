import Terminal

/// A piece of the one-line entry, before anybody asked what it says.
enum EntryToken: Hashable {
  /// Between blanks or commas.
  case word(String)
  /// In quotes, or behind `#`.
  case name(String)
}

/// Splits a line into words and names.
///
/// A quote that is never closed reaches to the end of the line: it is still being typed.
struct EntryTokens: Sequence, IteratorProtocol {
  private var rest: Substring

  init(_ text: String) {
    rest = text[...]
  }

  private static let closing: [Character: Character] = [
    "“": "”", "”": "”", "\"": "\"", "‘": "’", "「": "」", "『": "』",
  ]

  mutating func next() -> EntryToken? {
    rest = rest.drop(while: EntryTokens.isGap)
    guard let first = rest.first else { return nil }
    if let closing = EntryTokens.closing[first] {
      return name(rest.dropFirst().prefix { $0 != closing }, opening: 1, closing: 1)
    }
    if first == "#" || first == "＃" {
      return name(rest.dropFirst().prefix { !EntryTokens.isGap($0) }, opening: 1, closing: 0)
    }
    let word = rest.prefix { !EntryTokens.isGap($0) && !EntryTokens.opens($0) }
    rest = rest.dropFirst(word.count)
    return .word(String(word.map(\.halfWidth)))
  }

  private mutating func name(_ name: Substring, opening: Int, closing: Int) -> EntryToken? {
    rest = rest.dropFirst(opening + name.count + closing)
    let text = String(name)
    // A sign without a name says nothing yet.
    return text.allSatisfy(\.isWhitespace) ? next() : .name(text)
  }

  private static func isGap(_ character: Character) -> Bool {
    character.isWhitespace || ",，、;；。".contains(character)
  }

  private static func opens(_ character: Character) -> Bool {
    closing[character] != nil || character == "#" || character == "＃"
  }
}
