package import CityGuide

/// One sentence or label in both languages: a phrase without its translation does not compile.
package struct Phrase: Hashable, Sendable {
  /// Chinese, as a helpful clerk would say it.
  package let zh: String
  /// English.
  package let en: String

  /// A phrase.
  package init(_ zh: String, _ en: String) {
    self.zh = zh
    self.en = en
  }

  /// The phrase in one language.
  package subscript(language: Language) -> String {
    language == .zh ? zh : en
  }
}

extension String {
  /// Without blanks at its ends.
  package var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
