import CardJourney
package import CityGuide
package import Terminal

extension Page {
  /// The page as a frame of that size.
  ///
  /// `cursor` is the selected row and the scrolling, `corner` the title line's right part, `notice` a
  /// sentence that stands in place of the hints, nil for the hints.
  package func frame(
    size: Size, cursor: Cursor, corner: String, notice: String?, language: Language
  ) -> Frame {
    var drawing = PageDrawing(
      layout: PageLayout(self, size: size), cursor: cursor, language: language)
    drawing.draw(corner: corner, notice: notice)
    return drawing.frame
  }
}

/// Draws one laid out page.
private struct PageDrawing {
  let layout: PageLayout
  let cursor: Cursor
  let language: Language
  var frame: Frame

  init(layout: PageLayout, cursor: Cursor, language: Language) {
    self.layout = layout
    self.cursor = layout.settled(cursor)
    self.language = language
    frame = Frame(size: layout.size)
  }

  private var page: Page { layout.page }
  private var columns: Int { layout.size.columns }
  private var rows: Int { layout.size.rows }

  mutating func draw(corner: String, notice: String?) {
    guard rows > 0, columns > 0 else { return }
    if layout.titleRows > 0 { drawTitle(corner) }
    if layout.railRows > 0 { drawRail() }
    if layout.hasRules {
      frame.fill(row: layout.titleRows + layout.railRows, character: "-", style: .tint(.faint))
      frame.fill(row: rows - layout.hintRows - 1, character: "-", style: .tint(.faint))
    }
    drawBody()
    if layout.hasPane { drawPane() }
    if let field = page.field { drawField(field) }
    if layout.hintRows > 0 { drawHints(notice) }
  }

  private mutating func drawTitle(_ corner: String) {
    let width = TextWidth.columns(of: corner)
    let room = columns - 1
    if width + 24 <= columns {
      frame.put(corner, at: Position(row: 0, column: columns - width - 1), style: .plain)
      frame.put(
        page.title, at: Position(row: 0, column: 1), style: .bold, within: room - width - 2)
    } else {
      frame.put(page.title, at: Position(row: 0, column: 1), style: .bold, within: room - 1)
    }
  }

  private mutating func drawRail() {
    guard let rail = page.rail else { return }
    guard layout.railRows > 1 else {
      frame.put(
        rail.summary, at: Position(row: layout.titleRows, column: 1), within: columns - 2)
      return
    }
    let names = rail.lines.map { TextWidth.columns(of: $0.name) }.max() ?? 0
    let cell = (min(columns, PageLayout.wide) - names - 4) / Stage.allCases.count
    for (number, line) in rail.lines.enumerated() {
      let row = layout.titleRows + number
      frame.put(line.name, at: Position(row: row, column: 1))
      for (column, text) in line.cells.enumerated() {
        frame.put(
          text, at: Position(row: row, column: names + 3 + column * cell),
          style: number == 0 ? .tint(.accent) : .plain, within: cell)
      }
    }
  }

  private mutating func drawBody() {
    let window = layout.window(cursor)
    let width = layout.hasPane ? columns - PageLayout.paneColumns - 2 : columns
    for (offset, line) in layout.lines[window].enumerated() {
      let row = layout.bodyTop + offset
      let isSelected = line.choice == cursor.selected && line.choice != nil
      let style = isSelected && line.isMarked ? emphasised(line.style) : line.style
      frame.put(line.text, at: Position(row: row, column: 0), style: style, within: width)
      if isSelected, line.isMarked {
        frame.put(">", at: Position(row: row, column: 1), style: .bold)
        frame.cursor = Position(row: row, column: min(1, columns - 1))
      }
    }
    drawMore(window, width: width)
  }

  private func emphasised(_ style: Style) -> Style {
    var strong = style
    strong.isBold = true
    return strong
  }

  /// Says how many lines are out of sight; never over text.
  private mutating func drawMore(_ window: Range<Int>, width: Int) {
    let below = layout.lines.count - window.upperBound + layout.linesBelow
    guard below > 0 || window.lowerBound > 0 || layout.linesAbove > 0, rows >= 6 else { return }
    let text =
      below > 0
      ? Phrase("v 还有 \(below) 行", "v \(below) more")[language]
      : Phrase("^ 上面还有", "^ more above")[language]
    let row = layout.hasRules ? rows - layout.hintRows - 1 : layout.bodyTop + layout.bodyHeight - 1
    let column = columns - TextWidth.columns(of: text) - 2
    guard column > 0 else { return }
    if !layout.hasRules, let last = layout.lines[window].last,
      TextWidth.columns(of: last.text) >= column
    {
      return
    }
    frame.put(text, at: Position(row: row, column: column))
  }

  private mutating func drawPane() {
    let column = columns - PageLayout.paneColumns - 1
    for row in 0..<layout.bodyHeight {
      frame.put("|", at: Position(row: layout.bodyTop + row, column: column), style: .tint(.faint))
    }
    for (offset, line) in layout.pane.prefix(layout.bodyHeight).enumerated() {
      frame.put(
        line.text, at: Position(row: layout.bodyTop + offset, column: column + 1),
        style: line.style, within: PageLayout.paneColumns)
    }
  }

  private mutating func drawField(_ line: InputLine) {
    let row = max(0, layout.fieldRow)
    let prompt = layout.fieldRows == 2 ? row - 1 : row
    let used = frame.put(
      line.prompt + " ", at: Position(row: max(0, prompt), column: 1), style: .bold,
      within: max(1, columns - 4))
    let start = layout.fieldRows == 2 ? 1 : 1 + used
    let visible = line.field.visible(columns: max(1, columns - start - 1))
    frame.put(visible.text, at: Position(row: row, column: start), style: .underline)
    frame.cursor = Position(row: row, column: min(start + visible.caretColumn, columns - 1))
  }

  private mutating func drawHints(_ notice: String?) {
    let position = Position(row: rows - 1, column: 1)
    if let notice {
      drawNotice(notice, at: position)
      return
    }
    frame.put(hints, at: position, within: columns - 2)
  }

  /// A long notice takes the rule above the hints too.
  private mutating func drawNotice(_ notice: String, at position: Position) {
    let lines = LineBreaking.lines(of: notice, columns: columns - 2)
    guard layout.hasRules, lines.count > 1 else {
      frame.put(notice, at: position, style: .bold, within: columns - 2)
      return
    }
    let above = Position(row: position.row - 1, column: 0)
    frame.fill(row: above.row)
    frame.put(lines[0], at: Position(row: above.row, column: 1), style: .bold)
    frame.put(
      lines.dropFirst().joined(separator: " "), at: position, style: .bold, within: columns - 2)
  }

  /// As many hints as fit whole, back, help and leaving before all others.
  private var hints: String {
    let hinted = page.bindings.filter(\.isHinted)
    let kept: Set<Action> = [.help, .quit, .back]
    var ends = hinted.filter { kept.contains($0.action) }.map(text)
    // On very few columns the last of them stays: how to leave.
    while width(of: ends) > columns { ends.removeFirst() }
    var room = columns - 2 - width(of: ends)
    var texts: [String] = []
    for hint in hinted.filter({ !kept.contains($0.action) }).map(text) {
      let width = TextWidth.columns(of: hint) + 2
      guard width <= room else { break }
      room -= width
      texts.append(hint)
    }
    return (texts + ends).joined(separator: "  ")
  }

  private func width(of hints: [String]) -> Int {
    hints.reduce(0) { $0 + TextWidth.columns(of: $1) + 2 }
  }

  private func text(_ binding: KeyBinding) -> String {
    "\(binding.name[language]) \(binding.label[language])"
  }
}
