package import CardJourney
package import CityGuide

/// Reads a case from one line, as a clerk writes it: `510100 丢 代 已口头11-20 #王阿姨`.
///
/// Words stand in any order, with blanks, commas or nothing between them. A place is written as the place question
/// takes it: by name, pinyin, initials, area code or six digits; a bank by any name that is whole, a new one behind
/// 换成; a day as ``WhenParser`` reads it, and how long a report holds as ``AnswerParser`` does, behind 管 or 到; a name in
/// quotes or behind `#`. Data in, data out: nothing is read or written here.
package struct EntryParser: Sendable {
  private let places: PlaceDirectory
  private let banks: BankDirectory
  private let today: Day

  package init(places: PlaceDirectory, banks: BankDirectory, today: Day) {
    self.places = places
    self.banks = banks
    self.today = today
  }

  /// The line, word by word.
  package func line(_ text: String) -> EntryLine {
    let words = EntryTokens(text).flatMap(words).reduce(into: [], join)
    return EntryLine(words: local(words)).withoutPrivateText.withoutContradictions
  }

  private func words(_ token: EntryToken) -> [EntryLine.Word] {
    switch token {
    case .name(let name):
      return [nickname(name)]
    case .word(let text):
      if let word = whole(text) { return [word] }
      if let words = joined(text[...]) { return words }
      return [unknown(text)]
    }
  }

  private func nickname(_ name: String) -> EntryLine.Word {
    do throws(Nickname.Problem) {
      return EntryLine.Word(text: name, meaning: .nickname(try Nickname(name)))
    } catch {
      return error == .personal
        ? EntryLine.Word(text: "…", meaning: nil, problem: .privateText)
        : EntryLine.Word(text: name, meaning: nil, problem: .noNickname(error))
    }
  }

  /// Adds a word, as one with a place before it where it names another one in that, and as one with words
  /// before it that say nothing without it: `holds 7 days`.
  private func join(_ words: inout [EntryLine.Word], _ word: EntryLine.Word) {
    for count in 1...2 where words.suffix(count).allSatisfy({ $0.problem != nil }) {
      let text = (words.suffix(count) + [word]).map(\.text).joined(separator: " ")
      guard let length = AnswerParser.length(text, said: today) else { continue }
      words.removeLast(min(count, words.count))
      return words.append(EntryLine.Word(text: text, meaning: .holds(length)))
    }
    guard let last = words.last, case .answer(.place(let outer)) = last.meaning,
      word.mayBePlace, let outer = places.place(outer),
      let place = places.search(last.text + word.text).sure, place.lies(in: outer)
    else { return words.append(word) }
    words[words.count - 1] = taken("\(last.text) \(word.text)", place)
  }

  // MARK: - One word

  private func whole(_ text: String) -> EntryLine.Word? {
    if let meaning = EntryVocabulary.meaning(of: text) ?? day(text) {
      return EntryLine.Word(text: text, meaning: meaning)
    }
    return place(text, unless: bank(text))
  }

  /// A day, or how long something holds that was done on one.
  private func day(_ text: String) -> EntryMeaning? {
    WhenParser.when(from: text, today: today).map(EntryMeaning.when)
      ?? AnswerParser.length(text, said: today).map(EntryMeaning.holds)
  }

  /// A word for a place: the one that it names, whole; `other` where it names none so and means something else.
  private func place(_ text: String, unless other: EntryLine.Word?) -> EntryLine.Word? {
    guard text.count > 1 else { return other }
    let found = places.search(text)
    if let place = found.sure ?? found.onlyNumbered { return taken(text, place) }
    if let city = city(text) { return city }
    if let other { return other }
    // Half of a name is none, even where only one place goes on so.
    guard !found.named.isEmpty else {
      return found.meant.isEmpty ? nil : several(text, found.meant)
    }
    // Many places share initials and area codes: the capital is meant, or the province, unless
    // somebody writes more.
    let issuers = found.named.filter { !$0.isCounty }
    let leading = issuers.filter(\.isLeading)
    guard issuers.allSatisfy({ !$0.isSpelt(text) }), leading.count == 1, let place = leading.first
    else { return several(text, found.named) }
    return taken(text, place, others: issuers.filter { $0 != place })
  }

  /// A city, before the districts and counties of its name: they are named beside it.
  ///
  /// A district of a capital is as well known as a city: between 朝阳 and 朝阳 nobody guesses.
  private func city(_ text: String) -> EntryLine.Word? {
    guard let (city, others) = places.city(written: text) else { return nil }
    let isKnown = city.isLeading || !others.contains { places.place($0.parent)?.isLeading == true }
    return isKnown ? taken(text, city, others: others) : nil
  }

  private func taken(_ text: String, _ place: Place, others: [Place] = []) -> EntryLine.Word {
    EntryLine.Word(text: text, meaning: .answer(.place(place.code)), otherPlaces: others)
  }

  private func several(_ text: String, _ places: [Place]) -> EntryLine.Word {
    EntryLine.Word(text: text, meaning: nil, problem: .severalPlaces(Array(places.prefix(3))))
  }

  /// A word for a bank: the one that it names whole, or several that share the name; nil where it names none.
  private func bank(_ text: String, at place: PlaceCode? = nil) -> EntryLine.Word? {
    let newBank = EntryVocabulary.newBank(in: text)
    let named = banks.named(newBank ?? text, at: place)
    guard named.count < 2, let bank = named.first else {
      return named.isEmpty
        ? nil : EntryLine.Word(text: text, meaning: nil, problem: .severalBanks(named))
    }
    let answer = newBank == nil ? Answer.bank(bank.id) : .newBank(bank.id)
    return EntryLine.Word(text: text, meaning: .answer(answer))
  }

  /// The words with every name that several banks share read as that of the bank at the place, wherever that stands.
  private func local(_ words: [EntryLine.Word]) -> [EntryLine.Word] {
    guard let place = Answers(EntryLine(words: words).answers).place else { return words }
    return words.map { word in
      guard case .severalBanks = word.problem else { return word }
      return bank(word.text, at: place) ?? word
    }
  }

  private func unknown(_ text: String) -> EntryLine.Word {
    let narrower = EntryVocabulary.narrower(than: text)
    let words = narrower.isEmpty ? EntryVocabulary.nearest(to: text) : narrower
    let names =
      words.isEmpty && text.count > 1 ? places.search(text).places.prefix(2).map(\.name) : []
    return EntryLine.Word(
      text: text, meaning: nil, problem: .unknown(nearest: words + names))
  }

  // MARK: - Words without blanks

  /// The words of a text without blanks, the longest first; nil where some of it is none.
  private func joined(_ text: Substring) -> [EntryLine.Word]? {
    guard !text.isEmpty else { return [] }
    // Longer than any line with sense; the search below would take its time.
    guard text.count <= 30 else { return nil }
    for length in stride(from: text.count, to: 0, by: -1) {
      let head = String(text.prefix(length))
      guard let word = part(head), let rest = joined(text.dropFirst(length)) else { continue }
      return [word] + rest
    }
    return nil
  }

  /// A word inside a longer text: a place has to be written out there, in Chinese or six digits.
  private func part(_ text: String) -> EntryLine.Word? {
    if let meaning = EntryVocabulary.meaning(of: text) {
      return EntryLine.Word(text: text, meaning: meaning)
    }
    if text.count > 1, let day = day(text) { return EntryLine.Word(text: text, meaning: day) }
    return places.written(text).map { taken(text, $0) } ?? city(text)
      ?? (text.count > 1 ? bank(text) : nil)
  }
}

extension EntryLine.Word {
  /// Whether it names a place, or nothing that is known.
  fileprivate var mayBePlace: Bool {
    switch problem {
    case .severalPlaces, .unknown: true
    case nil: if case .answer(.place) = meaning { true } else { false }
    default: false
    }
  }
}

extension Place {
  /// Whether the text is its name, with or without its rank, its code or its whole pinyin: what no initials are.
  fileprivate func isSpelt(_ text: String) -> Bool {
    [name, shortName, code.digits].contains(text) || text.lowercased().hasPrefix(pinyin)
  }

  /// Whether it is a province or the capital of one.
  fileprivate var isLeading: Bool { isCapital || code == code.province }
}
