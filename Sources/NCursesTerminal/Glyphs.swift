import Terminal

/// The scalars that draw a run of cells, in exactly as many columns as the cells.
///
/// Curses adds up the widths of scalars. Where that is not the width of the grapheme (joined emoji,
/// emoji variants of narrow signs) terminals disagree too, so only the first scalar is drawn.
struct Glyphs {
  /// What to hand to curses: scalars as C's wide characters.
  private(set) var scalars: [Int32] = []

  /// Creates the scalars of cells that stand before column `end` of a screen.
  init(of cells: ArraySlice<Cell>, before end: Int) {
    scalars.reserveCapacity(cells.count)
    var index = cells.startIndex
    while index < cells.endIndex {
      let next = cells[(index + 1)...].firstIndex { !$0.isCovered } ?? cells.endIndex
      append(cells[index].text, columns: next - index)
      index = next
    }
  }

  private mutating func append(_ text: String, columns: Int) {
    let glyph = Array(text.unicodeScalars)
    let width = glyph.reduce(0) { $0 + TextWidth.columns(of: $1) }
    if width == columns {
      scalars += glyph.map(Self.wide)
      return
    }
    let first = glyph.first.map { TextWidth.columns(of: $0) } ?? 0
    // Only half of a wide character fits at the right edge of a screen smaller than the frame.
    if first <= columns { scalars += glyph.prefix(1).map(Self.wide) }
    let filled = first <= columns ? first : 0
    scalars += Array(repeating: Self.wide(" "), count: columns - filled)
  }

  private static func wide(_ scalar: Unicode.Scalar) -> Int32 { Int32(bitPattern: scalar.value) }
}
