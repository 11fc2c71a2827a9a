package import CardJourney

/// A place that can have issued a card, or a county in one.
package struct Place: Hashable, Sendable {
  /// The six-digit code.
  package let code: PlaceCode
  /// The full Chinese name, its rank included.
  package let name: String
  /// The pinyin of the name without its rank, without spaces and tones, such as `chengdu`.
  package let pinyin: String
  /// The initials of that pinyin, one a character, such as `cd`.
  package let initials: String
  /// The place it lies in; the nation for a province.
  package let parent: PlaceCode
  /// The telephone area code with its leading 0; nil where the place has none of its own.
  package let area: String?
  /// How many people lived there at the census of 1 November 2020; nil where no figure is on record, as of every
  /// county.
  package let people: Int?
  /// Whether it only lies in a place that issues cards: its own facts come before that place's, whose office and
  /// telephone are its own.
  package let isCounty: Bool

  /// Whether it is the capital of its province: the published list gives that the first number.
  package var isCapital: Bool { code.digits.hasSuffix("0100") }

  package init(
    code: PlaceCode, name: String, pinyin: String, initials: String, parent: PlaceCode,
    area: String?, people: Int? = nil, isCounty: Bool = false
  ) {
    self.code = code
    self.name = name
    self.pinyin = pinyin
    self.initials = initials
    self.parent = parent
    self.area = area
    self.people = people
    self.isCounty = isCounty
  }
}

/// A code or a name that is no longer in use, and what became of it.
///
/// Names stand on cards for years after they are gone, codes in identity numbers for a lifetime.
package struct FormerPlace: Hashable, Sendable {
  /// The six-digit code that it had; another place may have it now.
  package let code: PlaceCode
  /// The full Chinese name that it had.
  package let name: String
  /// The pinyin of the name; empty where the name is on no card, so that only the code is looked for.
  package let pinyin: String
  /// The initials of that pinyin.
  package let initials: String
  /// The place that it is today, or that it is part of.
  package let now: PlaceCode

  package init(
    code: PlaceCode, name: String, pinyin: String, initials: String, now: PlaceCode
  ) {
    self.code = code
    self.name = name
    self.pinyin = pinyin
    self.initials = initials
    self.now = now
  }
}
