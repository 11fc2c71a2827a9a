package import CardJourney

/// The names of a place or a bank.
package struct Names: Hashable, Sendable {
  /// The full name in Chinese, and in English where there is one.
  package let full: Words
  /// The short Chinese name.
  package let short: String

  package init(full: Words, short: String) {
    self.full = full
    self.short = short
  }
}

/// A telephone number with its hours.
package struct Hotline: Hashable, Sendable {
  /// The number, as one dials it.
  package let number: String
  /// When somebody answers; nil where not known.
  package let hours: OpeningHours?
  /// How many other sources agree, where that was counted.
  package let agreeing: Int

  package init(number: String, hours: OpeningHours? = nil, agreeing: Int = 0) {
    self.number = number
    self.hours = hours
    self.agreeing = agreeing
  }
}

/// What a bank is called and found by: a name, with its pinyin where it is Chinese.
package struct BankSpelling: Hashable, Sendable {
  /// The name.
  package let text: String
  /// The pinyin without spaces and tones; empty for a name in Latin letters.
  package let pinyin: String
  /// The initials of the pinyin; empty for a name in Latin letters.
  package let initials: String

  package init(text: String, pinyin: String = "", initials: String = "") {
    self.text = text
    self.pinyin = pinyin
    self.initials = initials
  }
}

/// A bank that issues cards.
package struct Bank: Hashable, Sendable {
  /// The id, such as `icbc`.
  package let id: BankID
  package let names: Names
  /// Everything it is found by besides id and numbers: its names, those of before, and what people call it.
  package let spellings: [BankSpelling]
  /// The provinces it works in; empty for the whole country.
  package let provinces: Set<PlaceCode>
  /// Its numbers, best first.
  package let numbers: [Stated<Hotline>]
  /// Numbers that circulate as its own and are not.
  package let wrongNumbers: Set<String>
  /// How long its oral report holds; nil where no source may answer that.
  package let lapse: Lapse?

  package init(
    id: BankID, names: Names, spellings: [BankSpelling] = [], provinces: Set<PlaceCode>,
    numbers: [Stated<Hotline>], wrongNumbers: Set<String> = [], lapse: Lapse?
  ) {
    self.id = id
    self.names = names
    self.spellings = spellings
    self.provinces = provinces
    self.numbers = numbers
    self.wrongNumbers = wrongNumbers
    self.lapse = lapse
  }

  /// Facts about a bank's numbers, the best first.
  package static func ranked(_ numbers: [Fact]) -> [Stated<Hotline>] {
    numbers.bestFirst(in: []).compactMap { $0.stated(\.hotline) }
  }

  /// The number to call: the best one; nil where none is known.
  package var hotline: Stated<Hotline>? { numbers.first }

  /// Whether the number must be checked in the bank's own app before it is trusted.
  package var isHearsay: Bool { hotline?.reliability != .answer }

  /// The id under which its lapse is cited.
  package var lapseID: FactID { FactID(rawValue: "bank-\(id.rawValue)-lapse") }

  /// Whether it works in that place.
  package func serves(_ place: PlaceCode) -> Bool {
    provinces.isEmpty || provinces.contains(place.province)
  }
}
