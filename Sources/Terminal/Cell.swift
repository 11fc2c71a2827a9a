/// One cell of a frame.
package struct Cell: Hashable, Sendable {
  /// The grapheme shown, a space when blank; empty in a cell that the wide one to the left covers.
  package var text: String
  /// How it looks; a covered cell looks as the one that covers it.
  package var style: Style

  /// Creates a cell; without arguments, a blank one.
  package init(text: String = " ", style: Style = .plain) {
    self.text = text
    self.style = style
  }

  /// A plain space.
  package static let blank = Cell()

  /// Whether a wide character to the left reaches into this cell.
  package var isCovered: Bool { text.isEmpty }
}
