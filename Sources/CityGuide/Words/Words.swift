/// A language that the screens speak.
package enum Language: String, CaseIterable, Hashable, Sendable {
  case zh
  case en
}

/// Words for people, in Chinese and mostly in English.
package struct Words: Hashable, Sendable {
  package let zh: String
  /// The English words; nil where nobody has written them.
  package let en: String?

  /// Words in one or both languages.
  package init(zh: String, en: String? = nil) {
    self.zh = zh
    self.en = en
  }

  /// The mark behind Chinese words shown where English ones are missing.
  package static let missingEnglishMark = " (中文)"

  /// The words in that language; Chinese with a mark where English is missing.
  package func text(in language: Language) -> String {
    switch language {
    case .zh: zh
    case .en: en ?? zh + Words.missingEnglishMark
    }
  }

  /// Their first sentence alone, for a page on which the others wait behind a key.
  package var firstSentence: Words {
    // A full stop of English ends a sentence only before a space: not in an address or a number.
    Words(zh: zh.upTo { $0.first == "。" }, en: en?.upTo { $0.starts(with: ". ") })
  }
}

extension String {
  /// The text up to and with the first stop; all of it where there is none.
  fileprivate func upTo(stop: (Substring) -> Bool) -> String {
    indices.first { stop(self[$0...]) }.map { String(self[...$0]) } ?? self
  }
}
