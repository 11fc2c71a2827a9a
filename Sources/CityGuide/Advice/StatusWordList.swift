package import CardJourney

/// Every word that is explained, and how people write them.
package struct StatusWordList: Hashable, Sendable {
  /// The words in their order in the file.
  package let words: [StatusWord]
  /// What people write around a word and what changes nothing, such as 卡状态.
  package let around: [String]

  /// A list of words.
  package init(words: [StatusWord], around: [String]) {
    self.words = words
    self.around = around
  }

  /// The explanation of a word of which the screen says no more; nil where there is none.
  package func explaining(_ word: OfficialWord) -> StatusWord? {
    words.first { $0.word == word && $0.kind == nil }
  }

  /// The word that somebody typed, in whatever spelling; nil where it is none of these.
  package func word(said text: String) -> StatusWord? {
    let typed = text.bareWord
    return words.first { $0.spellings.contains(typed) }
      ?? words.first { $0.spellings.contains(withoutFrame(typed)) }
  }

  /// The word that comes nearest to what was typed; nil where nothing of it is in any of them.
  package func nearest(to text: String) -> StatusWord? {
    let typed = withoutFrame(text.bareWord)
    let distances = words.flatMap { word in
      word.spellings.map { (word: word, distance: editDistance(typed, $0), length: $0.count) }
    }
    return distances.filter { $0.distance < max(typed.count, $0.length) }
      .min { $0.distance < $1.distance }?.word
  }

  /// The text without what stands around a word, as long as something is left.
  private func withoutFrame(_ text: String) -> String {
    var rest = text
    var isShorter = true
    while isShorter {
      let before = rest
      for frame in around {
        if rest.hasPrefix(frame), rest != frame { rest.removeFirst(frame.count) }
        if rest.hasSuffix(frame), rest != frame { rest.removeLast(frame.count) }
      }
      isShorter = rest != before
    }
    return rest
  }
}

extension StatusWord {
  /// Everything that it may be called: the title in both languages, its variants, the stable words.
  fileprivate var spellings: [String] {
    ([title.zh, title.text(in: .en), id.rawValue] + variants).map(\.bareWord)
  }
}

extension String {
  /// Letters and digits alone, in lower case: blanks, quotes and hyphens make no other word.
  var bareWord: String { lowercased().filter { $0.isLetter || $0.isNumber } }
}
