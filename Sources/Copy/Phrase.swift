package import CityGuide

/// Something to be said, in whatever language: the words are made where they are said, in that one language.
package struct Phrase: Sendable {
  private let words: @Sendable (any Copy) -> String

  /// A phrase from a sentence of `Copy`: `Phrase(\.noCase)`, `Phrase { $0.daysLeft(days) }`.
  package init(_ words: @escaping @Sendable (any Copy) -> String) {
    self.words = words
  }

  /// What every language writes alike: a name, a number, what somebody typed.
  package init(verbatim text: String) {
    self.init { _ in text }
  }

  /// The words, in the language of this copy.
  package func callAsFunction(_ copy: any Copy) -> String { words(copy) }

  package subscript(language: Language) -> String { words(language.copy) }
}

extension Phrase: Hashable {
  /// Phrases are equal where every language says the same.
  package static func == (one: Phrase, other: Phrase) -> Bool {
    Language.allCases.allSatisfy { one[$0] == other[$0] }
  }

  /// Hashes what the first language says.
  package func hash(into hasher: inout Hasher) { hasher.combine(self[Language.allCases[0]]) }
}
