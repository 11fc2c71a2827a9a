/// The extent of a screen, in cells.
package struct Size: Hashable, Sendable {
  /// The number of cells in a row, 0 or more.
  package var columns: Int
  /// The number of rows, 0 or more.
  package var rows: Int

  /// Creates a size; negative extents count as 0.
  package init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}

extension Size: CustomStringConvertible {
  /// Columns and rows as in `80x24`.
  package var description: String { "\(columns)x\(rows)" }
}
