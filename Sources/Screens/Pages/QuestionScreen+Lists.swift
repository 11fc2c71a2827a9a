import CardJourney
import CityGuide
import Copy
import Terminal

/// What a text that is typed may mean: places and banks.
extension QuestionScreen {
  /// How many places are offered: what an ordinary screen holds.
  static let shown = 15

  /// What the text that is typed may mean; nil where no place is asked for, or the places were not read yet.
  func found(_ context: Context) -> PlaceMatches? {
    guard question == .place, let text = context.field?.text else { return nil }
    return context.places?
      .search(text, preferring: context.documented, atMost: QuestionScreen.shown)
  }

  /// Whether the places are guesses: Enter takes none before somebody moves to it.
  func isUndecided(_ found: PlaceMatches?, _ context: Context) -> Bool {
    guard context.field?.text.isEmpty == false, let found else { return false }
    return found.sure == nil
  }

  func matches(_ found: PlaceMatches?, _ context: Context) -> [PlaceMatches.Match] {
    guard let places = context.places, let text = context.field?.text else { return [] }
    // Nothing typed: the place that was said can be kept.
    guard !text.isEmpty else {
      return context.answers.place.flatMap { places.place($0) }.map {
        [PlaceMatches.Match(place: $0, formerName: nil)]
      } ?? []
    }
    guard let found else { return [] }
    // What is named without doubt is the first row, so that Enter takes it.
    let sure = found.matches.filter { $0.place == found.sure }
    return sure + found.matches.filter { $0.place != found.sure }
  }

  func writePlaces(_ found: PlaceMatches?, _ writer: inout PageWriter) {
    let text = writer.context.field?.text ?? ""
    guard !text.isEmpty else {
      for match in matches(found, writer.context) { write(match, &writer) }
      writer.blank()
      writer.text(
        Phrase(\.howToTypePlace))
      if let spellings = exampleOfPlace(writer.context) {
        writer.text(Phrase { $0.placeExample(spellings: spellings) })
      }
      writer.blank()
      writer.statement(
        writer.context.answers.situation == .firstIssue ? .whereInsured : .whereIssued)
      return
    }
    guard let found else {
      writer.text(Phrase(\.readingPlaces))
      return
    }
    if let sentence = found.sentence(about: text) { writer.text(sentence) }
    for match in matches(found, writer.context) { write(match, &writer) }
    if found.kind == .near, !found.matches.isEmpty { writer.text(PlaceMatches.otherwise) }
  }

  private func write(_ match: PlaceMatches.Match, _ writer: inout PageWriter) {
    let place = match.place
    writer.choice(
      Phrase { $0.placeWithCode(place: place, formerName: match.formerName) },
      lead: " ", tail: whereabouts(of: place, writer.context),
      choosing(.place(place.code), writer.context))
  }

  /// Where a county lies, and the telephone area code.
  private func whereabouts(of place: Place, _ context: Context) -> Phrase {
    let city = place.isCounty ? context.places?.place(place.parent) : nil
    let area = context.places?.telephoneArea(for: place.code)
    let parts = [
      city.map { Phrase { [city = $0] copy in copy.name(city) } },
      area.map { Phrase { [code = $0] copy in copy.placeAreaCode(code: code) } },
    ].compactMap(\.self)
    return parts.joined(by: .comma)
  }

  /// One place in all the ways in which it can be typed.
  private func exampleOfPlace(_ context: Context) -> [String]? {
    guard let place = context.examplePlace else { return nil }
    return [place.name, place.pinyin, place.initials, place.area, place.code.digits]
      .compactMap(\.self)
  }
}

extension PlaceMatches {
  /// What to say above the list; nil where it speaks for itself.
  fileprivate func sentence(about text: String) -> Phrase? {
    switch kind {
    case .named:
      sure != nil
        ? nil
        : Phrase { $0.severalPlacesNamed(typed: text) }
    case .numbered:
      Phrase(\.idNumberPlaceIsGuess)
    case .partly: Phrase { $0.placeMayBeThese(typed: text) }
    case .near:
      matches.isEmpty
        ? Phrase { $0.noSuchPlace(typed: text) }
        : Phrase { $0.noSuchPlaceSimilarNames(typed: text) }
    }
  }

  /// What to write where none of the near names is meant.
  fileprivate static let otherwise = Phrase(\.noneOfThesePlaces)
}

extension QuestionScreen {
  /// The banks that the text may mean, and last the one that is in no list; none before they were read.
  func matchingBanks(_ context: Context) -> [Bank] {
    guard !context.banks.isEmpty else { return [] }
    let banks = context.banks(meantBy: context.field?.text ?? "") + [.other]
    return question == .bank ? banks : banks.filter { $0.id != context.answers.bank }
  }

  func writeBanks(_ writer: inout PageWriter) {
    let context = writer.context
    let banks = matchingBanks(context)
    guard !banks.isEmpty else {
      writer.text(Phrase(\.readingBanks))
      return
    }
    let text = context.field?.text ?? ""
    if text.isEmpty {
      writer.text(
        Phrase(\.howToFindBank))
    } else if banks == [.other], !isNeverOpenedNamed(text) {
      writer.text(Phrase { $0.noSuchBank(typed: text) })
    }
    // Who types it wants no bank in its place.
    if isNeverOpenedNamed(text) { writeNeverOpened(&writer) }
    for bank in banks { write(bank, &writer) }
    if text.isEmpty { writeNeverOpened(&writer) }
    if question == .newBank, text.isEmpty {
      writer.choice(Phrase(\.newBankUndecided), choosing(.newBank(nil), context))
    }
  }

  /// Nobody is asked whether there is an account before the bank is: it is said in the same place.
  private func writeNeverOpened(_ writer: inout PageWriter) {
    guard question == .bank, writer.context.answers.bankUse != .neverOpened else { return }
    writer.choice(
      QuestionScreen.neverOpened,
      .perform(
        .answer(.bankUse(.neverOpened), takingAlong: false),
        said: Phrase(\.bankMarkedNeverOpened)))
  }

  /// Whether what was typed are the words of the last row.
  private func isNeverOpenedNamed(_ text: String) -> Bool {
    let (typed, row) = (text.lowercased(), QuestionScreen.neverOpened)
    return question == .bank && typed.count > 1
      && (row[.zh].contains(typed) || row[.en].lowercased().contains(typed))
  }

  private static let neverOpened = Phrase(\.bankNeverOpenedOnCard)

  private func write(_ bank: Bank, _ writer: inout PageWriter) {
    let context = writer.context
    let message = choosing(question == .bank ? .bank(bank.id) : .newBank(bank.id), context)
    guard bank.id != .other else {
      writer.choice(
        bank.names.full.phrase, tail: Phrase(\.itsNumberIsOnCard), message)
      return
    }
    let name = bank.names.full.phrase
    let spelling = bank.spelling(holding: context.field?.text ?? "")
    let isLocal = context.answers.place.map(bank.serves) ?? true
    let provinces = bank.provinces.sorted().compactMap { context.places?.place($0) }
      .map { province in Phrase { $0.name(province) } }.joined(by: .enumeration)
    writer.choice(
      spelling.map {
        Phrase { [remark = $0] copy in copy.withRemark(words: name(copy), remark: remark) }
      } ?? name,
      tail: isLocal
        ? nil
        : Phrase { $0.bankServesOnly(provinces: provinces($0)) },
      message)
  }
}
