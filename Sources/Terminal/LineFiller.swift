/// A piece of a paragraph inside which no line should break.
struct LineSegment {
  /// The spaces before it, which are dropped when it starts a line.
  var spaces: Int
  /// What must stay together.
  var glyphs: ArraySlice<Glyph>
}

/// Puts pieces on lines, as many on each as fit.
struct LineFiller {
  private let columns: Int
  private var lines: [String] = []
  private var line = ""
  private var used = 0

  /// Creates a filler of lines of at most `columns` cells, which is 1 or more.
  init(columns: Int) {
    self.columns = columns
  }

  /// Adds a piece to the line, or starts another with it; cuts what is longer than a line.
  mutating func add(_ segment: LineSegment) {
    let width = Self.width(of: segment.glyphs)
    let isFirst = lines.isEmpty && line.isEmpty
    if used + segment.spaces + width <= columns, isFirst || !line.isEmpty {
      line += String(repeating: " ", count: segment.spaces)
      used += segment.spaces
      append(segment.glyphs, columns: width)
    } else {
      if !line.isEmpty { breakLine() }
      addCut(segment.glyphs)
    }
  }

  /// All lines; an empty paragraph is one empty line.
  consuming func finished() -> [String] {
    if !line.isEmpty || lines.isEmpty { breakLine() }
    return lines
  }

  private mutating func addCut(_ glyphs: ArraySlice<Glyph>) {
    var rest = glyphs
    while Self.width(of: rest) > columns {
      let end = cut(rest)
      var piece = rest[..<end]
      while piece.last?.isSpace == true { piece.removeLast() }
      append(piece, columns: Self.width(of: piece))
      if used > columns { line = ">" }
      breakLine()
      rest = rest[end...].drop(while: \.isSpace)
    }
    append(rest, columns: Self.width(of: rest))
  }

  /// Where to cut what does not fit: at the last place that leaves no mark where it must not be.
  private func cut(_ glyphs: ArraySlice<Glyph>) -> Int {
    var widest = glyphs.startIndex
    var width = 0
    while widest < glyphs.endIndex {
      width += glyphs[widest].columns
      guard width <= columns else { break }
      widest += 1
    }
    let first = glyphs.startIndex + 1
    guard widest > first else { return first }
    return (first...widest).last { isAllowed(glyphs, before: $0) } ?? widest
  }

  private func isAllowed(_ glyphs: ArraySlice<Glyph>, before index: Int) -> Bool {
    let right = glyphs[index...].first { !$0.isSpace }
    let left = glyphs[..<index].last { !$0.isSpace }
    return right?.breakClass != .closing && left?.breakClass != .opening
  }

  private mutating func append(_ glyphs: ArraySlice<Glyph>, columns: Int) {
    for glyph in glyphs { line.append(glyph.character) }
    used += columns
  }

  private mutating func breakLine() {
    lines.append(line)
    line = ""
    used = 0
  }

  private static func width(of glyphs: ArraySlice<Glyph>) -> Int {
    glyphs.reduce(0) { $0 + $1.columns }
  }
}
