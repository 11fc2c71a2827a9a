/// The characters that a terminal shows rightly.
package enum Repertoire: Hashable, Sendable {
  /// All of Unicode, ambiguous characters in one cell.
  case full
  /// All but the characters of ambiguous width, which this terminal draws in two cells.
  case unambiguous
  /// Printable ASCII alone.
  case ascii

  /// Whether a grapheme is among them.
  package func contains(_ character: Character) -> Bool {
    switch self {
    case .full: true
    case .unambiguous: !character.unicodeScalars.contains(where: AmbiguousWidth.contains)
    case .ascii: character.isASCII
    }
  }

  /// Whether a text can be shown as it is.
  package func contains(_ text: String) -> Bool {
    self == .full || text.utf8.allSatisfy { $0 < 0x80 } || text.allSatisfy(contains)
  }
}
