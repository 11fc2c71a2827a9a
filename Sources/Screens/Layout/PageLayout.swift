import CardJourney
import Terminal

/// A page laid out for one size: what stands on which line.
///
/// Three shapes: from 100 columns on, explanations stand in a pane of their own at the right; from
/// 40 x 10 on, in one column below each other; on less, explanations and rules are left out, so that
/// the instruction and the date survive.
struct PageLayout {
  /// One line of the body.
  struct Line: Hashable {
    var text: String
    var style: Style
    var choice: Int?
    /// The first line of a choice carries the marker.
    var isMarked = false
  }

  let page: Page
  let size: Size

  /// The body's lines.
  let lines: [Line]
  /// The right pane's lines; empty where there is none.
  let pane: [Line]

  init(_ page: Page, size: Size) {
    self.page = page
    self.size = size
    let isWide = size.columns >= PageLayout.wide && page.rows.contains(where: \.isAside)
    let isSmall = size.columns < 60 || size.rows < 12
    let body = page.rows.filter { row in
      !(row.isAside && (isWide || isSmall)) && !(row == .blank && isSmall)
    }.map { isSmall ? $0.outdented : $0 }
    let columns = isWide ? size.columns - PageLayout.paneColumns - 2 : size.columns
    lines = PageLayout.wrapped(PageLayout.tidied(body), columns: columns)
    pane =
      isWide
      ? PageLayout.wrapped(
        page.rows.filter(\.isAside).flatMap { [$0, .blank] }, columns: PageLayout.paneColumns) : []
  }

  /// Columns from which on there is a right pane.
  static let wide = 100
  /// The right pane's columns.
  static let paneColumns = 36

  /// Body rows up to which the selected choice is always kept in sight.
  private static let fewRows = 8

  var hasPane: Bool { !pane.isEmpty }

  // MARK: Rows of the screen

  var hasRules: Bool { size.rows >= 12 }
  var titleRows: Int { size.rows >= 4 ? 1 : 0 }
  var hintRows: Int { size.rows >= 3 ? 1 : 0 }

  var railRows: Int {
    guard let rail = page.rail else { return 0 }
    if size.rows >= 16, size.columns >= 60 { return rail.lines.count }
    return size.rows >= 7 ? 1 : 0
  }

  /// The prompt stands before the text, or above it where that leaves too little room.
  var fieldRows: Int {
    guard let field = page.field else { return 0 }
    let fits = TextWidth.columns(of: field.prompt) + 24 <= size.columns
    return fits || size.rows < 8 ? 1 : 2
  }

  var bodyTop: Int {
    let space = page.field != nil && size.rows >= 16 ? 1 : 0
    return titleRows + railRows + (hasRules ? 1 : 0) + fieldRows + space
  }

  /// The row of the text being typed.
  var fieldRow: Int { titleRows + railRows + (hasRules ? 1 : 0) + fieldRows - 1 }

  var bodyHeight: Int {
    max(1, size.rows - bodyTop - hintRows - (hasRules ? 1 : 0))
  }

  /// Lines of a long list above those that are written.
  var linesAbove: Int { page.list?.first ?? 0 }
  /// Lines of a long list below those that are written.
  var linesBelow: Int { page.list.map { $0.count - $0.rows.upperBound } ?? 0 }

  // MARK: Scrolling

  /// The cursor, kept inside the page, with the selected choice in sight.
  func settled(_ cursor: Cursor) -> Cursor {
    var settled = cursor
    settled.selected = max(0, min(cursor.selected, page.choiceCount - 1))
    // With few rows the current choice is what has to be seen.
    if bodyHeight <= PageLayout.fewRows, !cursor.isScrolled {
      settled.scroll = showing(settled).scroll
    }
    settled.scroll = max(0, min(settled.scroll, lines.count - bodyHeight))
    return settled
  }

  /// The cursor on another choice; scrolls no further than needed, and to the top for the first.
  func selecting(_ choice: Int, from cursor: Cursor) -> Cursor {
    guard page.choiceCount > 0 else {
      var moved = cursor
      moved.scroll += choice - cursor.selected
      return settled(moved)
    }
    var moved = cursor
    moved.isScrolled = false
    moved.selected = max(0, min(choice, page.choiceCount - 1))
    return settled(showing(moved))
  }

  private func showing(_ cursor: Cursor) -> Cursor {
    guard let first = lines.firstIndex(where: { $0.choice == cursor.selected }),
      let last = lines.lastIndex(where: { $0.choice == cursor.selected })
    else { return cursor }
    var shown = cursor
    if cursor.selected == 0 { shown.scroll = 0 }
    shown.scroll = max(min(shown.scroll, first), min(last, first + bodyHeight - 1) - bodyHeight + 1)
    return shown
  }

  /// The cursor a page further; the selection goes along to what is in sight.
  func paging(_ pages: Int, from cursor: Cursor) -> Cursor {
    if let list = page.list { return selecting(list.paged(by: pages).selected, from: cursor) }
    var moved = cursor
    moved.isScrolled = true
    moved.scroll += pages * max(1, bodyHeight - 1)
    moved = settled(moved)
    guard !page.keepsSelection else { return moved }
    let sight = lines[window(moved)]
    if let choice = pages > 0 ? sight.last(where: \.isMarked) : sight.first(where: \.isMarked) {
      moved.selected = choice.choice ?? moved.selected
    }
    return moved
  }

  /// The body lines in sight.
  func window(_ cursor: Cursor) -> Range<Int> {
    let first = settled(cursor).scroll
    return first..<min(lines.count, first + bodyHeight)
  }

  /// Whether the selected choice is in sight.
  func shows(_ cursor: Cursor) -> Bool {
    lines[window(cursor)].contains { $0.isMarked && $0.choice == cursor.selected }
  }

  // MARK: Wrapping

  /// No two blank rows in a row, none at the start or the end.
  static func tidied(_ rows: [Row]) -> [Row] {
    var tidied: [Row] = []
    for row in rows where row != .blank || (tidied.last.map { $0 != .blank } ?? false) {
      tidied.append(row)
    }
    while tidied.last == .blank { tidied.removeLast() }
    return tidied
  }

  static func wrapped(_ rows: [Row], columns: Int) -> [Line] {
    let tailColumn = tailColumn(of: rows, columns: columns)
    return rows.flatMap { lines(of: $0, columns: columns, tailColumn: tailColumn) }
  }

  /// One column for all tails, as far left as the longest text before a tail allows.
  private static func tailColumn(of rows: [Row], columns: Int) -> Int {
    let widths = rows.filter { !$0.tail.isEmpty }.map {
      start(of: $0) + TextWidth.columns(of: $0.text)
    }
    let longest = widths.filter { $0 <= columns / 2 + 6 }.max() ?? columns / 2
    return longest + 2
  }

  private static func start(of row: Row) -> Int {
    row.indent + (row.lead.isEmpty ? 0 : TextWidth.columns(of: row.lead) + 1)
  }

  private static func lines(of row: Row, columns: Int, tailColumn: Int) -> [Line] {
    let start = start(of: row)
    let indent = String(repeating: " ", count: min(start, max(0, columns - 1)))
    let room = max(1, columns - start - 1)
    let fits = TextWidth.columns(of: row.text) + start <= tailColumn - 2
    let tailFits = fits && tailColumn + TextWidth.columns(of: row.tail) <= columns - 1
    guard !row.text.isEmpty || !row.lead.isEmpty else {
      return [Line(text: "", style: row.style, choice: row.choice)]
    }
    var texts = LineBreaking.lines(of: row.text, columns: room).map { indent + $0 }
    if texts.isEmpty { texts = [indent] }
    if !row.lead.isEmpty {
      let lead = String(repeating: " ", count: row.indent) + row.lead + " "
      texts[0] = lead + texts[0].dropFirst(indent.count)
    }
    if !row.tail.isEmpty {
      if tailFits {
        texts[0] = TextWidth.padded(texts[0], to: tailColumn) + row.tail
      } else {
        texts += LineBreaking.lines(of: row.tail, columns: max(1, room - 2)).map {
          indent + "  " + $0
        }
      }
    }
    return texts.enumerated().map { number, text in
      Line(
        text: text, style: row.style, choice: row.choice,
        isMarked: number == 0 && row.choice != nil)
    }
  }
}
