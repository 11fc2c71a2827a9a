/// A cell of the screen, counted from 0 at the top left.
package struct Position: Hashable, Sendable {
  /// The row, 0 at the top.
  package var row: Int
  /// The column, 0 at the left.
  package var column: Int

  /// Creates a position, which may lie outside of any frame.
  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

extension Position: CustomStringConvertible {
  /// Row and column as in `3,12`.
  package var description: String { "\(row),\(column)" }
}
