package import CardJourney
package import CityGuide
import Copy
package import Terminal

extension Guide {
  /// The short name of the guide's place; nil where the guide is another place's, or has no name in
  /// that language.
  func shortName(of place: PlaceCode, _ language: Language) -> String? {
    guard place == self.place else { return nil }
    return language == .zh ? names.short : names.full.en
  }
}

extension Context {
  /// The title line: program, case, place, screen.
  func title(_ screen: Phrase) -> Title {
    let name = file?.nickname ?? answers.situation.map { say($0.short) }
    return Title(
      say(screen), name: name, place: file == nil ? deskName : placeWithoutCode)
  }

  /// The place's short name.
  private var placeWithoutCode: String? {
    answers.place.flatMap { guide?.shortName(of: $0, language) } ?? placeName
  }

  /// Whether the guide does not name the place in the language of the screens, so that the list of all places has to.
  var isPlaceUnnamed: Bool {
    guard let place = answers.place, let guide else { return false }
    return guide.shortName(of: place, language) == nil
  }

  /// The short name of a place with its code.
  func placeName(_ code: PlaceCode) -> String {
    guard let place = places?.place(code) else { return code.digits }
    return "\(language.copy.name(place)) \(code.digits)"
  }

  /// The name of a bank.
  func bankName(_ id: BankID) -> String {
    BankDirectory(banks).bank(id)?.names.full.text(in: language) ?? id.rawValue
  }

  /// What was answered, in words.
  func say(_ answer: Answer) -> String {
    say(answer.phrase(placeName: placeName, bankName: bankName))
  }

  /// An answer in words of both languages.
  func phrase(of answer: Answer) -> Phrase {
    answer.phrase(placeName: placeName, bankName: bankName)
  }

  /// A place that everybody knows and that is quickly typed; nil until the places were read.
  var examplePlace: Place? {
    let candidates = documented.sorted().reversed().compactMap { places?.place($0) }
      .filter { $0.area != nil }
    // The shortest to type of those that everybody knows.
    let capitals = candidates.filter(\.isCapital)
    return (capitals.isEmpty ? candidates : capitals).min { $0.pinyin.count < $1.pinyin.count }
  }

  /// How text is written on this terminal: places and banks by their Latin names where Chinese ones cannot
  /// be shown.
  func makeTranscriber() -> Transcriber {
    guard repertoire == .ascii else { return Transcriber(for: repertoire) }
    return Transcriber(latin: places, banks, naming: answers.place)
  }
}

extension Transcriber {
  /// Text in ASCII, with the Latin names of these places and banks; `place` is the one that it is about.
  package init(latin places: PlaceDirectory?, _ banks: [Bank], naming place: PlaceCode?) {
    // The program's own name in Chinese, beside the Latin one.
    var names = [" 补卡": ""]
    for each in (places?.counties ?? []) + (places?.places ?? []) {
      let latin = each.pinyin.prefix(1).uppercased() + each.pinyin.dropFirst()
      names[each.name] = latin
      // Hundreds of counties are called as other things are: 公安, 合作, 平安.
      let isNamed = !each.isCounty || each.code == place
      if isNamed, each.shortName.count > 1 { names[each.shortName] = latin }
    }
    for bank in banks {
      names[bank.names.full.zh] = bank.names.full.en
      names[bank.names.short] = bank.names.full.en
    }
    self.init(for: .ascii, names: names.filter { $0.value.allSatisfy(\.isASCII) })
  }
}
