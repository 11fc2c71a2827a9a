extension Frame {
  /// The frame without a character that the terminal does not show rightly: `*` stands for each cell of
  /// one, so that nothing moves.
  package func limited(to repertoire: Repertoire) -> Frame {
    guard repertoire != .full else { return self }
    var limited = self
    for row in 0..<size.rows {
      for (column, cell) in cells(inRow: row).enumerated() {
        guard let character = cell.text.first, !repertoire.contains(character) else { continue }
        let width = TextWidth.columns(of: character)
        limited.put(
          String(repeating: "*", count: width), at: Position(row: row, column: column),
          style: cell.style)
      }
    }
    return limited
  }
}
