/// What a screen shows: a grid of styled cells and the cursor.
///
/// Drawing never fails: what lies outside is not drawn, and a wide character of which one half is
/// overwritten disappears as a whole.
package struct Frame: Hashable, Sendable {
  /// The extent in cells.
  package let size: Size
  /// Where the terminal's cursor stands; hidden when nil.
  package var cursor: Position?
  private var cells: [Cell]

  /// Creates a blank frame without a cursor.
  package init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.columns * size.rows)
  }

  /// The cell in a row and column, which must both lie inside the frame.
  package subscript(row: Int, column: Int) -> Cell {
    precondition(
      contains(Position(row: row, column: column)),
      "Cell \(row),\(column) lies outside of a frame of \(size).")
    return cells[row * size.columns + column]
  }

  /// The cells of one row, from left to right; the row must lie inside the frame.
  package func cells(inRow row: Int) -> ArraySlice<Cell> {
    cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// Whether a position lies inside the frame.
  package func contains(_ position: Position) -> Bool {
    (0..<size.rows).contains(position.row) && (0..<size.columns).contains(position.column)
  }

  /// Draws cleaned text in one row, and returns how many cells it took.
  ///
  /// Text that does not fit in `within` cells, or before the right edge, is cut as by
  /// ``TextWidth/truncated(_:to:)``. Nothing is drawn from a position outside of the frame.
  @discardableResult
  package mutating func put(
    _ text: String, at position: Position, style: Style = .plain, within: Int? = nil
  ) -> Int {
    guard contains(position) else { return 0 }
    let room = min(within ?? .max, size.columns - position.column)
    let start = position.row * size.columns + position.column
    var end = start
    for character in TextWidth.truncated(text, to: room) {
      let columns = TextWidth.columns(of: character)
      // A lone combining mark has no cell to stand in.
      guard columns > 0 else { continue }
      set(String(character), style, at: end, columns: columns)
      end += columns
    }
    return end - start
  }

  /// Fills a row with one character, such as a line; a row outside of the frame is left out.
  package mutating func fill(row: Int, character: Character = " ", style: Style = .plain) {
    let columns = TextWidth.columns(of: character)
    guard columns > 0, (0..<size.rows).contains(row) else { return }
    let text = SafeText.cleaned(String(character))
    for column in 0..<size.columns {
      let index = row * size.columns + column
      let rest = column % columns
      if column - rest + columns > size.columns {
        set(" ", style, at: index, columns: 1)
      } else if rest == 0 {
        set(text, style, at: index, columns: columns)
      }
    }
  }

  private mutating func set(_ text: String, _ style: Style, at index: Int, columns: Int) {
    for covered in index..<index + columns {
      blankCharacter(at: covered)
    }
    cells[index] = Cell(text: text, style: style)
    for covered in index + 1..<index + columns {
      cells[covered] = Cell(text: "", style: style)
    }
  }

  /// Blanks all cells of the character that reaches into a cell.
  private mutating func blankCharacter(at index: Int) {
    var first = index
    // The first cell of a row is never covered, so this stays inside the row.
    while cells[first].isCovered { first -= 1 }
    cells[first].text = " "
    var next = first + 1
    while next < cells.count, cells[next].isCovered {
      cells[next].text = " "
      next += 1
    }
  }
}
