import CardJourney
import CityGuide
import Copy
import Terminal

extension PageLayout {
  /// The page as a frame.
  ///
  /// `cursor` is the selected row and the scrolling, `corner` the title line's right part, `notice` a
  /// sentence that stands in place of the hints, nil for the hints.
  func frame(cursor: Cursor, corner: String, notice: String?, language: Language) -> Frame {
    var drawing = PageDrawing(layout: self, cursor: cursor, language: language)
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
  private var parts: PageRows { layout.rows }
  private var columns: Int { layout.size.columns }
  private var rows: Int { layout.size.rows }

  mutating func draw(corner: String, notice: String?) {
    guard rows > 0, columns > 0 else { return }
    if parts.title > 0 { drawTitle(corner) }
    if parts.way > 0 { drawWay() }
    for (number, alarm) in (page.head?.alarms ?? []).prefix(parts.alarms).enumerated() {
      frame.put(
        cut("! \(alarm)"), at: Position(row: parts.title + parts.way + number, column: 1),
        style: Style(bold: true, tint: .alarm), within: columns - 2)
    }
    if parts.hasRules {
      frame.fill(row: parts.top, character: rule, style: .tint(.faint))
      frame.fill(row: bottomRule, character: rule, style: .tint(.faint))
    }
    if let head = layout.head { drawHead(head) }
    drawBody()
    if layout.hasPane { drawPane() }
    if let field = page.field, parts.field > 0 { drawField(field) }
    drawBottom(notice)
  }

  /// A line that is too long, cut behind a whole word.
  private func cut(_ line: String) -> String {
    guard TextWidth.columns(of: line) > columns - 2 else { return line }
    let mark = layout.repertoire == .full ? "…" : "..."
    let room = max(1, columns - 2 - TextWidth.columns(of: mark))
    return (LineBreaking.lines(of: line, columns: room).first ?? "") + mark
  }

  private mutating func drawHead(_ head: String) {
    frame.put(head, at: Position(row: parts.top, column: 0), style: .bold)
  }

  private mutating func drawTitle(_ corner: String) {
    let width = TextWidth.columns(of: corner)
    let hasCorner = width + 24 <= columns
    let room = columns - 2 - (hasCorner ? width + 1 : 0)
    frame.put(page.title.text(within: room), at: Position(row: 0, column: 1), style: .bold)
    if hasCorner {
      frame.put(corner, at: Position(row: 0, column: columns - width - 1), style: .plain)
    }
  }

  /// How far the case is at the left, how much is left at the right.
  private mutating func drawWay() {
    guard let head = page.head else { return }
    let width = TextWidth.columns(of: head.left)
    let room = columns - 2 - (width > 0 ? width + 2 : 0)
    frame.put(
      head.way, at: Position(row: parts.title, column: 1), style: .tint(.faint),
      within: max(1, room))
    markPresent(of: head, within: room)
    guard width + 2 < columns else { return }
    frame.put(head.left, at: Position(row: parts.title, column: columns - width - 1))
  }

  /// The present stage, in bold over its fainter neighbours.
  private mutating func markPresent(of head: CaseHead, within room: Int) {
    guard let present = head.present else { return }
    let before = head.stages[..<present].map { "\($0) > " }.joined()
    let start = TextWidth.columns(of: before)
    guard start < room else { return }
    frame.put(
      "[\(head.stages[present])]", at: Position(row: parts.title, column: 1 + start), style: .bold,
      within: room - start)
  }

  /// The row of the rule below the body.
  private var bottomRule: Int { rows - parts.hints - parts.message - 1 }

  /// What rules are drawn with.
  private var rule: Character { layout.repertoire == .full ? "─" : "-" }

  private mutating func drawBody() {
    let window = layout.window(cursor)
    let width = layout.hasPane ? columns - PageLayout.paneColumns - 2 : columns
    for (offset, line) in layout.lines[window].enumerated() {
      let row = layout.bodyTop + offset
      let isSelected = line.choice == cursor.selected && line.choice != nil
      let style = isSelected && line.isMarked ? emphasised(line.style) : line.style
      frame.put(line.text, at: Position(row: row, column: 0), style: style, within: width)
      drawEvidence(of: line, row: row, width: width)
      drawStrong(of: line, row: row)
      if let caret = line.caret {
        frame.cursor = Position(row: row, column: min(caret, columns - 1))
      }
      if isSelected, line.isMarked {
        let column = layout.shape == .choice ? 0 : 1
        if column > 0 { frame.put(">", at: Position(row: row, column: column), style: .bold) }
        frame.cursor = Position(row: row, column: column)
      }
    }
    drawMore(window)
  }

  /// The number or the day that the line is about.
  private mutating func drawStrong(of line: PageLayout.Line, row: Int) {
    guard !line.strong.isEmpty, let range = line.text.firstRange(of: line.strong) else { return }
    let column = TextWidth.columns(of: String(line.text[..<range.lowerBound]))
    frame.put(
      line.strong, at: Position(row: row, column: column), style: .bold, within: columns - column)
  }

  /// Who says it, at the right edge, where the eye finds it and does not stumble over it.
  private mutating func drawEvidence(of line: PageLayout.Line, row: Int, width: Int) {
    let columns = TextWidth.columns(of: line.evidence)
    guard columns > 0, columns < width else { return }
    frame.put(
      line.evidence, at: Position(row: row, column: width - 1 - columns), style: .tint(.faint))
  }

  private func emphasised(_ style: Style) -> Style {
    var strong = style
    strong.isBold = true
    return strong
  }

  /// Says how many lines are out of sight, on the rule below them.
  private mutating func drawMore(_ window: Range<Int>) {
    guard parts.hasRules, let more = more(window) else { return }
    let column = columns - TextWidth.columns(of: more) - 2
    guard column > 0 else { return }
    frame.put(more, at: Position(row: bottomRule, column: column))
  }

  /// How many lines are out of sight; nil where none is, or there is no room to say so.
  private func more(_ window: Range<Int>) -> String? {
    guard rows >= 6 else { return nil }
    let below = layout.lines.count - window.upperBound + layout.linesBelow
    if below > 0 { return Phrase { $0.moreRowsBelow(count: below) }[language] }
    return window.lowerBound > 0 || layout.linesAbove > 0 ? Phrase(\.moreRowsAbove)[language] : nil
  }

  private mutating func drawPane() {
    let column = columns - PageLayout.paneColumns - 1
    let line = layout.repertoire == .full ? "│" : "|"
    for row in 0..<layout.bodyHeight {
      frame.put(line, at: Position(row: layout.bodyTop + row, column: column), style: .tint(.faint))
    }
    for (offset, line) in layout.pane.prefix(layout.bodyHeight).enumerated() {
      frame.put(
        line.text, at: Position(row: layout.bodyTop + offset, column: column + 1),
        style: line.style, within: PageLayout.paneColumns)
      drawEvidence(of: line, row: layout.bodyTop + offset, width: columns)
    }
  }

  private mutating func drawField(_ line: InputLine) {
    let row = parts.fieldRow
    var start = layout.shape == .choice ? 0 : 1
    if layout.shape != .choice, layout.shape != .line {
      let prompt =
        parts.field == 1 ? ["\(line.prompt) "] : PageRows.prompt(line, columns: columns)
      for (number, text) in prompt.enumerated() {
        let place = Position(row: row - parts.field + 1 + number, column: 1)
        let used = frame.put(text, at: place, style: .bold, within: max(1, columns - 2))
        if parts.field == 1 { start += used }
      }
    }
    let visible = line.field.visible(columns: max(1, columns - start - 1))
    frame.put(visible.text, at: Position(row: row, column: start), style: .underline)
    frame.cursor = Position(row: row, column: min(start + visible.caretColumn, columns - 1))
  }

  /// The keys, always; above them what was done or refused, else what the marks mean.
  private mutating func drawBottom(_ notice: String?) {
    if let notice {
      drawNotice(notice)
    } else if parts.message > 0, let legend = page.legend {
      frame.put(
        legend[language], at: Position(row: rows - 2, column: 1), style: .tint(.faint),
        within: columns - 2)
    }
    guard parts.hints > 0 else { return }
    // Where no rule has room for it, what is out of sight stands behind the keys, as short as it takes.
    let long = parts.hasRules ? nil : more(layout.window(cursor))
    let whole = hints(within: columns)
    let used = TextWidth.columns(of: whole) + 3
    let more = long.map { long in
      used + TextWidth.columns(of: long) <= columns
        ? long : long.filter { $0.isASCII && !$0.isLetter || $0 == "v" }.singleSpaced
    }
    let width = more.map { TextWidth.columns(of: $0) + 2 } ?? 0
    frame.put(
      more == nil ? whole : hints(within: columns - width),
      at: Position(row: rows - 1, column: 1), within: columns - 2)
    if let more {
      frame.put(more, at: Position(row: rows - 1, column: max(0, columns - width + 1)))
    }
  }

  /// A long notice takes the rule above its line too, and on the smallest screens what rows it needs; never the keys.
  private mutating func drawNotice(_ notice: String) {
    let isSmall = layout.shape == .line || layout.shape == .choice
    let column = layout.shape == .choice ? 0 : 1
    let most = isSmall ? max(1, rows - parts.hints) : parts.hasRules ? 1 + parts.message : 2
    let room = columns - 2 * column
    var lines = LineBreaking.lines(of: notice, columns: room)
    if lines.count > most {
      lines[most - 1] = lines[(most - 1)...].joined(separator: " ")
      lines.removeSubrange(most...)
    }
    for (offset, line) in lines.enumerated() {
      let row = rows - parts.hints - lines.count + offset
      frame.fill(row: row)
      frame.put(line, at: Position(row: row, column: column), style: .bold, within: room)
    }
  }

  /// As many hints as fit whole, back and help before all others.
  private func hints(within columns: Int) -> String {
    let hinted = page.bindings.filter(\.isHinted)
    let kept: [Message] = [.help, .back]
    var ends = hinted.filter { kept.contains($0.message) }.map(text)
    // On very few columns the last of them stays: how to leave.
    while width(of: ends) > columns { ends.removeFirst() }
    // The gap behind the last of them is the margin on both sides.
    var room = columns - width(of: ends)
    var texts: [String] = []
    for hint in hinted.filter({ !kept.contains($0.message) }).map(text) {
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

extension String {
  /// Without blanks at its ends, and with one where several stood.
  fileprivate var singleSpaced: String { split(separator: " ").joined(separator: " ") }
}
