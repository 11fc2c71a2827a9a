import CardJourney
import Terminal

/// A page laid out for one size: what stands on which line.
struct PageLayout {
  /// What a size has room for.
  enum Shape {
    /// From 100 columns on: explanations stand in a pane of their own at the right.
    case wide
    /// From 40 x 10 on: all in one column, below each other.
    case column
    /// Less than that: stage and question on one line, below it what the selected choice says, and the
    /// way out. Explanations are left out, so that the instruction and the date survive.
    case line
    /// Less than 10 x 2: the selected choice and nothing else.
    case choice
  }

  /// One line of the body.
  struct Line: Hashable {
    var text: String
    var style: Style
    var choice: Int?
    /// The first line of a choice carries the marker.
    var isMarked = false
    /// Who says it, for the right edge.
    var evidence = ""
    /// The part in bold.
    var strong = ""
    /// The column of the caret; nil where it is not on this line.
    var caret: Int?
  }

  let page: Page
  let size: Size
  /// The characters that the terminal shows rightly.
  let repertoire: Repertoire
  let shape: Shape

  /// The body's lines.
  let lines: [Line]
  /// The right pane's lines; empty where there is none.
  let pane: [Line]
  /// Stage and question on one line, cut to the width; nil where the shape has none.
  let head: String?

  init(_ page: Page, size: Size, repertoire: Repertoire = .full) {
    self.page = page
    self.size = size
    self.repertoire = repertoire
    let pane = size.columns >= PageLayout.wide ? PageLayout.pane(of: page) : []
    let shape = PageLayout.shape(of: size)
    let rows = PageRows(page, size: size, shape: shape)
    // What would not fit beside the body stands below it, where it can be scrolled to.
    let isWide = !pane.isEmpty && pane.count <= rows.bodyHeight
    self.shape = isWide ? .wide : shape
    self.pane = isWide ? pane : []
    self.rows = rows
    head = rows.head > 0 ? page.line(columns: size.columns, withStage: rows.way == 0) : nil
    let columns = isWide ? size.columns - PageLayout.paneColumns - 2 : size.columns
    let body = PageLayout.body(of: page, size: size, shape: self.shape, head: head)
    lines = PageLayout.wrapped(PageLayout.tidied(body), columns: columns)
  }

  /// How many rows of the screen each part gets.
  let rows: PageRows

  /// Columns from which on there is a right pane.
  static let wide = 100
  /// The right pane's columns.
  static let paneColumns = 36

  /// Body rows up to which the selected choice is always kept in sight.
  private static let fewRows = 8

  var hasPane: Bool { !pane.isEmpty }

  var bodyTop: Int { rows.bodyTop }

  var bodyHeight: Int { rows.bodyHeight }

  private static func shape(of size: Size) -> Shape {
    if size.columns < 10 || size.rows < 2 { return .choice }
    return size.columns < 40 || size.rows < 10 ? .line : .column
  }

  // MARK: What stands where

  /// The explanations as they stand in the right pane, each with the mark of the choice that it is about.
  private static func pane(of page: Page) -> [Line] {
    var lead = ""
    var rows: [Row] = []
    for row in page.rows {
      if row.choice != nil { lead = row.lead }
      guard row.isAside else { continue }
      var aside = row
      aside.lead = row.isAboutChoice ? lead : ""
      aside.indent = 1
      rows += [aside, .blank]
    }
    return wrapped(rows, columns: paneColumns)
  }

  private static func body(of page: Page, size: Size, shape: Shape, head: String?) -> [Row] {
    let isSmall = size.columns < 60 || size.rows < 12
    return page.rows.filter { row in
      if row.isAside { return shape == .column && !isSmall }
      // What the line above says in full need not stand below it too.
      if let head, row.choice == nil, row.text == page.question, head.hasSuffix(row.text) {
        return false
      }
      return !(row == .blank && isSmall)
    }.map { row in
      if shape == .choice { return row.indented(by: 0) }
      return isSmall ? row.indented(by: min(row.indent, 4)) : row
    }
  }

  /// Lines of a long list above those that are written.
  var linesAbove: Int { page.list?.first ?? 0 }
  /// Lines of a long list below those that are written.
  var linesBelow: Int { page.list.map { $0.count - $0.rows.upperBound } ?? 0 }

  // MARK: Scrolling

  /// The cursor, kept inside the page.
  func settled(_ cursor: Cursor) -> Cursor {
    var settled = cursor
    settled.selected = max(
      page.isUndecided ? -1 : 0, min(cursor.selected, page.choiceCount - 1))
    return scrolling(settled, to: position(settled))
  }

  /// The cursor on another choice; scrolls no further than needed, and to the top for the first.
  func selecting(_ choice: Int, from cursor: Cursor) -> Cursor {
    guard page.choiceCount > 0 else {
      return scrolling(cursor, to: clamped(position(cursor) + choice - cursor.selected))
    }
    var moved = scrolling(cursor, to: position(cursor))
    moved.isScrolled = false
    moved.selected = max(0, min(choice, page.choiceCount - 1))
    return scrolling(moved, to: clamped(showing(moved)))
  }

  /// The cursor a page further; the selection goes along to what is in sight.
  func paging(_ pages: Int, from cursor: Cursor) -> Cursor {
    if let list = page.list { return selecting(list.paged(by: pages).selected, from: cursor) }
    var moved = cursor
    moved.isScrolled = true
    moved = scrolling(moved, to: clamped(position(cursor) + pages * max(1, bodyHeight - 1)))
    guard !page.keepsSelection else { return moved }
    let sight = lines[window(moved)]
    if let choice = pages > 0 ? sight.last(where: \.isMarked) : sight.first(where: \.isMarked) {
      moved.selected = choice.choice ?? moved.selected
    }
    return moved
  }

  /// The body lines in sight.
  func window(_ cursor: Cursor) -> Range<Int> {
    let first = position(cursor)
    return first..<min(lines.count, first + bodyHeight)
  }

  /// Whether the selected choice is in sight.
  func shows(_ cursor: Cursor) -> Bool {
    lines[window(cursor)].contains { $0.isMarked && $0.choice == cursor.selected }
  }

  /// With few rows the current choice is what has to be seen.
  private var hasFewRows: Bool { bodyHeight <= PageLayout.fewRows }

  /// How far the body is scrolled.
  ///
  /// Screens with few rows have a scrolling of their own, so that a small screen that grows back shows
  /// what it did; where the selection moved meanwhile it is brought in sight.
  private func position(_ cursor: Cursor) -> Int {
    // A page opens at its top, unless there is room for little more than the choice.
    let isSmall = shape == .line || shape == .choice
    let isLed = !cursor.isScrolled && (hasFewRows && isSmall || cursor.selected > 0)
    return clamped(isLed ? showing(cursor) : scroll(of: cursor))
  }

  private func scroll(of cursor: Cursor) -> Int {
    hasFewRows ? cursor.smallScroll : cursor.scroll
  }

  private func scrolling(_ cursor: Cursor, to position: Int) -> Cursor {
    var scrolled = cursor
    if hasFewRows { scrolled.smallScroll = position } else { scrolled.scroll = position }
    return scrolled
  }

  private func clamped(_ scroll: Int) -> Int { max(0, min(scroll, lines.count - bodyHeight)) }

  /// Where the selected choice is in sight, as near as can be to where the cursor is.
  private func showing(_ cursor: Cursor) -> Int {
    let scroll = scroll(of: cursor)
    guard let first = lines.firstIndex(where: { $0.choice == cursor.selected }),
      let last = lines.lastIndex(where: { $0.choice == cursor.selected })
    else { return scroll }
    switch shape {
    // The question stands above the body: what the choice says comes first, below what it stands under
    // where that fits too.
    case .line, .choice:
      let above = lines[..<first].lastIndex { $0.choice != nil }.map { $0 + 1 } ?? 0
      return last - above < bodyHeight ? above : first
    case .wide, .column:
      let start = cursor.selected == 0 ? 0 : scroll
      return max(min(start, first), min(last, first + bodyHeight - 1) - bodyHeight + 1)
    }
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
    let edge = row.evidence.isEmpty ? 0 : TextWidth.columns(of: row.evidence) + 1
    let room = max(1, columns - start - 1 - edge)
    let fits = TextWidth.columns(of: row.text) + start <= tailColumn - 2
    let tailFits = fits && tailColumn + TextWidth.columns(of: row.tail) <= columns - 1 - edge
    guard !row.text.isEmpty || !row.lead.isEmpty else {
      return [Line(text: "", style: row.style, choice: row.choice)]
    }
    var texts = LineBreaking.lines(of: row.text, columns: room).map { indent + $0 }
    if texts.isEmpty { texts = [indent] }
    if !row.lead.isEmpty {
      let lead = String(repeating: " ", count: row.indent) + row.lead + " "
      texts[0] = lead + texts[0].dropFirst(indent.count)
    }
    var caret: (line: Int, column: Int)?
    if !row.tail.isEmpty {
      if tailFits {
        texts[0] = TextWidth.padded(texts[0], to: tailColumn) + row.tail
        caret = row.caret.map { (0, tailColumn + $0) }
      } else {
        caret = row.caret.map { (texts.count, start + 2 + $0) }
        texts += LineBreaking.lines(of: row.tail, columns: max(1, room - 2)).map {
          indent + "  " + $0
        }
      }
    }
    return texts.enumerated().map { number, text in
      Line(
        text: text, style: row.style, choice: row.choice,
        isMarked: number == 0 && row.choice != nil,
        evidence: number == texts.count - 1 ? row.evidence : "",
        strong: row.strong, caret: caret?.line == number ? caret?.column : nil)
    }
  }
}
