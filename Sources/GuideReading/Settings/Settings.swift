package import CityGuide

/// What a person or a desk has chosen for good, in a file of its own.
///
/// Options and the environment come before it.
package struct Settings: Hashable, Sendable {
  /// How large the type of a printed sheet is.
  package enum SheetType: String, CaseIterable, Hashable, Sendable {
    case normal, large
  }

  /// The language where the environment names none.
  package var language: Language?
  /// The type of the sheet where nobody asks for another.
  package var sheet: SheetType?
  /// What the desk calls itself.
  package var desk: String?

  package init() {}
}
