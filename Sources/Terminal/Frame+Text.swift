extension Frame {
  /// The text of each row, without the spaces at its end.
  package var lines: [String] {
    (0..<size.rows).map { row in
      let cells = cells(inRow: row)
      let end = cells.lastIndex { !$0.isCovered && $0.text != " " }
      guard let end else { return "" }
      return cells[...end].map(\.text).joined()
    }
  }

  /// The rows as one text, with a line feed between them.
  package var text: String { lines.joined(separator: "\n") }

  /// Where the frame is not plain: a line for each row that has styles, with the columns (first
  /// and last) of each run and its style, as in `3: 0-11 bold, 14-15 reverse+alarm`.
  package var styleMap: String {
    (0..<size.rows).compactMap(styleLine).joined(separator: "\n")
  }

  /// The whole frame as text for golden files: size and cursor, the rows, `--`, the styles.
  package var golden: String {
    let cursor = cursor.map { "cursor \($0)" } ?? "no cursor"
    return (["\(size) \(cursor)"] + lines + ["--", styleMap]).joined(separator: "\n")
  }

  private func styleLine(row: Int) -> String? {
    let runs = styleRuns(row: row).filter { $0.style != .plain }
    guard !runs.isEmpty else { return nil }
    let texts = runs.map { "\($0.columns.lowerBound)-\($0.columns.upperBound - 1) \($0.style)" }
    return "\(row): " + texts.joined(separator: ", ")
  }

  private func styleRuns(row: Int) -> [(columns: Range<Int>, style: Style)] {
    var runs: [(columns: Range<Int>, style: Style)] = []
    for (column, cell) in cells(inRow: row).enumerated() {
      if let last = runs.last, last.style == cell.style {
        runs[runs.count - 1].columns = last.columns.lowerBound..<column + 1
      } else {
        runs.append((column..<column + 1, cell.style))
      }
    }
    return runs
  }
}
