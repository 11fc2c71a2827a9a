import CardJourney
import CityGuide
import Copy

/// What can be typed on a page, in words.
struct PlainHelp {
  private let page: Page

  init(_ page: Page) {
    self.page = page
  }

  /// Nothing came of it.
  static let unchanged = Phrase(\.nothingChangedHere)
  /// Said instead of a page that was said before.
  static let saidBefore = Phrase(\.pageSaidBefore)

  /// The numbers that can be picked, such as `1-9、0、11-12`; nil where there are none.
  private var numbers: Phrase? {
    let count = page.plainChoices
    var ranges: [String] = []
    if count > 0 { ranges.append(count == 1 ? "1" : "1-\(min(count, 9))") }
    if count > 9 { ranges.append("0") }
    if count > 10 { ranges.append(count == 11 ? "11" : "11-\(count)") }
    return ranges.isEmpty
      ? nil : ranges.map { Phrase(verbatim: $0) }.joined(by: .enumeration)
  }

  /// One line before the cursor: what is wanted here, and the way out.
  var prompt: Phrase {
    let ways = PlainWord.all.filter { [.back, .help, .quit].contains($0.message) }
    let out = ways.map { named($0, PlainHelp.short($0)) }.joined(by: .comma)
    return [wanted, out].compactMap(\.self).joined(by: .semicolon)
  }

  /// The word with what it does, once where it says that itself.
  private func named(_ word: PlainWord, _ label: Phrase) -> Phrase {
    let offered = word.offered(on: page)
    return Phrase { copy in
      let said = label(copy)
      return offered == said ? offered : copy.leadBefore(lead: offered, words: said)
    }
  }

  /// The prompt names the word for help by what it is called.
  private static func short(_ word: PlainWord) -> Phrase {
    word.message == .help ? Phrase(\.helpPromptWord) : word.label
  }

  private var wanted: Phrase? {
    switch (page.field, numbers) {
    case (nil, nil): nil
    case (nil, let numbers?): Phrase { $0.promptChoose(numbers: numbers($0)) }
    case (_?, nil): Phrase(\.promptTypeText)
    case (_?, let numbers?):
      Phrase { $0.promptChooseOrType(numbers: numbers($0)) }
    }
  }

  /// Everything that can be typed here, a line each.
  var all: [Phrase] {
    var lines = [Phrase(\.whatCanBeTyped)]
    if let numbers {
      lines.append(Phrase { $0.helpOnNumbers(numbers: numbers($0)) })
    }
    if page.field != nil {
      lines.append(Phrase(\.helpOnText))
    }
    lines += page.letters.map { letter, binding in
      Phrase { $0.helpOnLetter(letter: String(letter), action: binding.label($0)) }
    }
    lines += page.bindings.filter(\.keys.isEmpty).map { binding in
      Phrase { $0.helpOnKeylessAction(action: binding.label($0)) }
    }
    lines += PlainWord.all.map { word in
      let first = word.offered(on: page)
      let spellings = [first] + word.spellings.filter { $0 != first && !isTaken($0) }
      let names = spellings.joined(separator: " ")
      return Phrase { $0.helpOnLetter(letter: names, action: word.label($0)) }
    }
    return lines + [
      Phrase(\.helpOnEnterAlone),
      Phrase(\.hearsayNeedsCall),
    ]
  }

  /// A number that is not there.
  func noSuchNumber(_ typed: String) -> Phrase {
    guard let numbers else {
      return Phrase(\.noNumberToChoose)
    }
    let shown = String(typed.prefix(8))
    return Phrase { $0.noSuchNumber(typed: shown, numbers: numbers($0)) }
  }

  /// A word that is not known here; a number that may be a person's is not said back.
  func unknown(_ typed: String) -> Phrase {
    let shown = Phrase.quote(typed)
    let words = (numbers.map { [$0[.zh]] } ?? []) + page.letters.map { String($0.letter) }
    let list = (words + PlainWord.all.map { $0.offered(on: page) }).joined(separator: " ")
    return Phrase { $0.unknownInput(typed: shown, choices: list) }
  }

  private func isTaken(_ spelling: String) -> Bool {
    page.letters.contains { String($0.letter) == spelling }
  }
}
