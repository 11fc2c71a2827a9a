package import CardJourney

/// Every word that is explained, and how people write them.
package struct StatusWordList: Hashable, Sendable {
  /// The words in their order in the file.
  package let words: [StatusWord]
  /// What people write around a word and what changes nothing, such as 卡状态.
  package let around: [String]

  package init(words: [StatusWord], around: [String]) {
    self.words = words
    self.around = around
  }

  /// The explanation of a word of which the screen says no more; nil where there is none.
  package func explaining(_ word: OfficialWord) -> StatusWord? {
    self.word(StatusWordID(word))
  }

  /// The word with that id; nil where there is none.
  package func word(_ id: StatusWordID) -> StatusWord? {
    words.first { $0.id == id }
  }

  /// The words that may be seen at a place: its own, then those of no place; of nowhere in particular, all of them.
  package func words(at place: PlaceCode?) -> [StatusWord] {
    guard let place else {
      return words.filter { $0.place == nil } + words.filter { $0.place != nil }
    }
    let layers = place.layers
    return words.filter { $0.place.map(layers.contains) == true } + words.filter { $0.place == nil }
  }

  /// The word that somebody typed, in whatever spelling; nil where it is none of these.
  ///
  /// The words of the place come first, those of other places last. Never a word that only comes near: of 停用 the
  /// nearest is 可用, and of 解挂 it is 挂失.
  package func word(said text: String, at place: PlaceCode? = nil) -> StatusWord? {
    let near = words(at: place)
    let ordered = near + words.filter { !near.contains($0) }
    for typed in withoutFrames(text.bareWord) {
      if let word = ordered.first(where: { $0.spellings.contains(typed) }) { return word }
    }
    return nil
  }

  /// The words of which something typed is a part, each with the spelling that holds it.
  package func words(
    holding text: String, at place: PlaceCode? = nil
  ) -> [(word: StatusWord, spelling: String)] {
    let typed = text.bareWord
    guard !typed.isEmpty else { return [] }
    return words(at: place).compactMap { word in
      word.written.first { $0.bareWord.contains(typed) }.map { (word, $0) }
    }
  }

  /// The text, and what is left of it without one or several of the things that people write around a word, less
  /// taken away first; never nothing.
  private func withoutFrames(_ text: String) -> [String] {
    var found = [text]
    // Longer than any word with what stands around it.
    guard text.count <= 40 else { return found }
    var index = 0
    while index < found.count {
      let rest = found[index]
      index += 1
      for frame in around where rest != frame {
        let shorter = [
          rest.hasPrefix(frame) ? String(rest.dropFirst(frame.count)) : nil,
          rest.hasSuffix(frame) ? String(rest.dropLast(frame.count)) : nil,
        ].compactMap(\.self)
        found += shorter.filter { !found.contains($0) }
      }
    }
    return found
  }
}

extension StatusWord {
  /// How it is written: the title in both languages and its variants.
  fileprivate var written: [String] { [title.zh, title.text(in: .en)] + variants }

  /// Everything that it may be called, its stable word among it.
  fileprivate var spellings: [String] { (written + [id.rawValue]).map(\.bareWord) }
}

extension String {
  /// Letters and digits alone, in lower case: blanks, quotes and hyphens make no other word.
  var bareWord: String { lowercased().filter { $0.isLetter || $0.isNumber } }
}
