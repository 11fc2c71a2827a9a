import CardJourney
import CityGuide
import Copy
import Terminal

/// What a typed line asks for on a page.
enum PlainRequest: Hashable {
  /// To do what a key does.
  case message(Message)
  /// To take the text.
  case text(String)
  /// To hear once more where we are.
  case again
  /// A number that nothing on the page has.
  case noSuchNumber(String)
  /// Nothing that the page knows.
  case unknown(String)

  /// Reads a line.
  ///
  /// An empty one never answers anything.
  init(_ line: String, on page: Page) {
    let typed = PlainRequest.tidied(line)
    if typed.isEmpty {
      self = .again
    } else if let choice = PlainRequest.choice(typed, on: page) {
      self = .message(page.enterAlone == nil ? .pick(choice) : .choose)
    } else if let message = PlainRequest.word(typed, on: page) {
      self = .message(message)
    } else if page.field != nil {
      self = .text(typed == PlainRequest.nothing ? "" : typed)
    } else if typed.allSatisfy(\.isNumber) {
      self = .noSuchNumber(typed)
    } else {
      self = .unknown(typed)
    }
  }

  /// What is typed for a text that is left empty.
  static let nothing = "-"

  /// Composed (NFC), without blanks around it, and with the letters and digits of a Chinese keyboard made plain.
  private static func tidied(_ line: String) -> String {
    let plain = line.map { character in
      let half = character.halfWidth
      return half.isLatin || half == "?" || half == "-" ? half : character
    }
    let words = SafeText.cleaned(String(plain)).composed.split(separator: " ")
    return words.joined(separator: " ")
  }

  /// The choice that a number picks, from 0; 0 and 10 are both the tenth.
  ///
  /// In a text field it is a number only as one of the matches shown: `028` and `510100` stay text.
  private static func choice(_ typed: String, on page: Page) -> Int? {
    if typed == "0" { return page.plainChoices >= 10 ? 9 : nil }
    guard typed.first != "0", let number = Int(typed), (1...max(1, page.plainChoices)) ~= number
    else { return nil }
    return number <= page.plainChoices ? number - 1 : nil
  }

  /// What a letter, a word or a label of the page asks for.
  private static func word(_ typed: String, on page: Page) -> Message? {
    let letters = page.letters
    if let own = letters.first(where: { String($0.letter) == typed }) { return own.binding.message }
    if let word = PlainWord.all.first(where: { $0.spellings.contains(typed) }) {
      return word.message
    }
    let lower = typed.lowercased()
    if let word = PlainWord.all.first(where: { $0.spellings.contains(lower) }) {
      return word.message
    }
    if let own = letters.first(where: { String($0.letter) == lower }) { return own.binding.message }
    let whole = page.bindings.first { binding in
      (binding.keys.isEmpty || letters.contains { $0.binding == binding })
        && (binding.label[.zh] == typed || binding.label[.en].lowercased() == lower)
    }
    return (whole ?? rare(lower, on: page))?.message
  }

  /// What has no letter is asked for by some of its words, where no other has them too.
  private static func rare(_ typed: String, on page: Page) -> KeyBinding? {
    guard typed.count > 1 else { return nil }
    let named = page.bindings.filter { binding in
      binding.keys.isEmpty
        && (binding.label[.zh].contains(typed)
          || binding.label[.en].lowercased().contains(typed))
    }
    return named.count == 1 ? named[0] : nil
  }
}
