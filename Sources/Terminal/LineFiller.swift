/// A piece of a paragraph inside which no line should break.
struct LineSegment {
  /// The spaces before it, which are dropped when it starts a line.
  var spaces: Int
  /// What must stay together.
  var characters: [Character]
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
    let width = Self.width(of: segment.characters[...])
    let isFirst = lines.isEmpty && line.isEmpty
    if used + segment.spaces + width <= columns, isFirst || !line.isEmpty {
      append(String(repeating: " ", count: segment.spaces), columns: segment.spaces)
      append(String(segment.characters), columns: width)
    } else {
      if !line.isEmpty { breakLine() }
      addCut(segment.characters[...])
    }
  }

  /// All lines; an empty paragraph is one empty line.
  consuming func finished() -> [String] {
    if !line.isEmpty || lines.isEmpty { breakLine() }
    return lines
  }

  private mutating func addCut(_ characters: ArraySlice<Character>) {
    var rest = characters
    while Self.width(of: rest) > columns {
      let end = cut(rest)
      var piece = rest[..<end]
      while piece.last == " " { piece.removeLast() }
      append(String(piece), columns: Self.width(of: piece))
      if used > columns { line = ">" }
      breakLine()
      rest = rest[end...].drop { $0 == " " }
    }
    append(String(rest), columns: Self.width(of: rest))
  }

  /// Where to cut what does not fit: at the last place that leaves no mark where it must not be.
  private func cut(_ characters: ArraySlice<Character>) -> Int {
    var widest = characters.startIndex
    var width = 0
    while widest < characters.endIndex {
      width += TextWidth.columns(of: characters[widest])
      guard width <= columns else { break }
      widest += 1
    }
    let first = characters.startIndex + 1
    guard widest > first else { return first }
    return (first...widest).last { isAllowed(characters, before: $0) } ?? widest
  }

  private func isAllowed(_ characters: ArraySlice<Character>, before index: Int) -> Bool {
    let right = characters[index...].first { $0 != " " }
    let left = characters[..<index].last { $0 != " " }
    return right.map(BreakClass.init) != .closing && left.map(BreakClass.init) != .opening
  }

  private mutating func append(_ text: String, columns: Int) {
    line += text
    used += columns
  }

  private mutating func breakLine() {
    lines.append(line)
    line = ""
    used = 0
  }

  private static func width(of characters: ArraySlice<Character>) -> Int {
    characters.reduce(0) { $0 + TextWidth.columns(of: $1) }
  }
}
