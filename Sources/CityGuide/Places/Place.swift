package import CardJourney

/// A place that can have issued a card.
package struct Place: Hashable, Sendable {
  /// The six-digit code.
  package let code: PlaceCode
  /// The full Chinese name, its rank included.
  package let name: String
  /// The pinyin without spaces and tones, such as `chengdu`.
  package let pinyin: String
  /// The initials of the pinyin, such as `cd`.
  package let initials: String
  /// The place it lies in; the nation for a province.
  package let parent: PlaceCode
  /// The telephone area code with its leading 0; nil where the place has none of its own.
  package let area: String?

  /// Whether it is the capital of its province: the published list gives that the first number.
  package var isCapital: Bool { code.digits.hasSuffix("0100") }

  /// A place.
  package init(
    code: PlaceCode, name: String, pinyin: String, initials: String, parent: PlaceCode,
    area: String?
  ) {
    self.code = code
    self.name = name
    self.pinyin = pinyin
    self.initials = initials
    self.parent = parent
    self.area = area
  }
}
