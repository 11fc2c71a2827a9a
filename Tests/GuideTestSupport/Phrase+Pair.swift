import CityGuide
package import Copy

extension Phrase {
  /// A phrase that says the first text in Chinese and the second in English: for what tests make up or expect.
  package init(_ zh: String, _ en: String) {
    self.init { $0.language == .zh ? zh : en }
  }

  /// The phrase in Chinese.
  package var zh: String { self[.zh] }

  /// The phrase in English.
  package var en: String { self[.en] }
}
