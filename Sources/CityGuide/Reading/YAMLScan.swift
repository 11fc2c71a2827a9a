/// Looks over a text before YAML composes it, for what would cost more than its length.
///
/// Composing takes time and memory in proportion to the text but for three things, none of which a guide
/// needs. Nesting eats the stack: 990 levels took 2.6 MB of it, and a thread may have one. A collection as a
/// key is hashed again at each level above it. An alias repeats all that its anchor holds, aliases among them,
/// whenever the tree is walked. So these are refused before anything is composed. Where this reading of quotes
/// and comments should ever differ from YAML's, the composer still stops at a thousand levels.
struct YAMLScan {
  /// How many brackets may be open at once; the guides have up to six.
  static let deepest = 50
  /// How far a line may be indented, `- ` included: more than the levels of blocks.
  static let widestIndent = 100

  /// Where the text must not be composed, and why.
  struct Problem: Equatable {
    let line: Int
    let column: Int
    let message: Words
  }

  private enum Last { case other, quoted, collection }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0
  private var line = 1
  private var lineStart = 0
  private var depth = 0
  /// Whether a value or key may begin here, so that indicators count.
  private var beginsToken = true
  private var last = Last.other
  private var anchor: Problem?
  private var problem: Problem?

  /// The first problem of a text; nil where it may be composed.
  static func problem(in text: String) -> Problem? {
    var text = text
    return text.withUTF8 { bytes in
      var scan = YAMLScan(bytes)
      scan.run()
      return scan.problem
    }
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  private mutating func run() {
    checkIndent()
    while index < bytes.count, problem == nil {
      take(bytes[index])
      index += 1
    }
  }

  private mutating func take(_ byte: UInt8) {
    switch byte {
    case Self.newline: beginLine()
    case Self.space, Self.tab, Self.carriageReturn: break
    case UInt8(ascii: "#") where index == lineStart || isBlank(at: index - 1): skipLine()
    case UInt8(ascii: "["), UInt8(ascii: "{"): open()
    case UInt8(ascii: "]"), UInt8(ascii: "}"): close()
    case UInt8(ascii: ",") where depth > 0: begin()
    case UInt8(ascii: ":"): colon()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): quote(byte)
    case UInt8(ascii: "-") where beginsToken && isBlank(at: index + 1): break
    case UInt8(ascii: "?") where beginsToken && (depth > 0 || isBlank(at: index + 1)): refuseKey()
    case UInt8(ascii: "&") where beginsToken && isName(at: index + 1): noteAnchor()
    case UInt8(ascii: "*") where beginsToken && isName(at: index + 1): refuseAlias()
    case UInt8(ascii: "!") where beginsToken: skipWord()
    case UInt8(ascii: "|") where beginsToken && depth == 0,
      UInt8(ascii: ">") where beginsToken && depth == 0:
      skipBlockText()
    default: go()
    }
  }

  /// Behind this, nothing begins before the next separator.
  private mutating func go(_ last: Last = .other) {
    beginsToken = false
    self.last = last
  }

  private mutating func begin() {
    beginsToken = true
    last = .other
  }
}

// MARK: - Indicators

extension YAMLScan {
  private mutating func open() {
    guard depth > 0 || beginsToken else { return go() }
    depth += 1
    begin()
    if depth > Self.deepest { refuse(Self.tooDeep) }
  }

  private mutating func close() {
    guard depth > 0 else { return go() }
    depth -= 1
    go(.collection)
  }

  private mutating func colon() {
    let separates = isBlank(at: index + 1) || depth > 0 && isFlowIndicator(at: index + 1)
    if last == .collection, separates { return refuseKey() }
    if separates || depth > 0 && last == .quoted { begin() } else { go() }
  }

  private mutating func quote(_ mark: UInt8) {
    guard beginsToken else { return go() }
    index += 1
    while index < bytes.count, bytes[index] != mark {
      if bytes[index] == Self.newline { countLine() }
      let isEscape = mark == UInt8(ascii: "\"") && bytes[index] == UInt8(ascii: "\\")
      index += isEscape && index + 1 < bytes.count && bytes[index + 1] != Self.newline ? 2 : 1
    }
    go(.quoted)
  }

  private mutating func noteAnchor() {
    if anchor == nil { anchor = here(Self.noAliases) }
    skipWord()
  }

  /// An alias without an anchor is YAML's own error.
  private mutating func refuseAlias() {
    problem = anchor
    skipWord()
    go()
  }

  private mutating func refuseKey() { refuse(Self.noCollectionAsKey) }

  private mutating func refuse(_ message: Words) { problem = here(message) }

  private func here(_ message: Words) -> Problem {
    // A byte that goes on with a character is no column of its own.
    let column = bytes[lineStart..<max(lineStart, index)].count { $0 & 0xC0 != 0x80 } + 1
    return Problem(line: line, column: column, message: message)
  }

  /// Why anchors and aliases are refused.
  static let noAliases = Words(zh: "不要用锚点和别名，写两遍", en: "No anchors or aliases; write it twice")
  /// Why a collection as a key is refused.
  static let noCollectionAsKey = Words(
    zh: "键要是一个词，不能是列表或一组键", en: "A key is one word, no list and no group of keys")
  /// Why nesting is refused.
  static let tooDeep = Words(
    zh: "嵌套太深：数一数括号和缩进，多半是少了右括号",
    en: "Nested too deeply: count brackets and indents; a closing bracket is missing, probably")
}

// MARK: - Lines

extension YAMLScan {
  private static let newline = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")
  private static let space = UInt8(ascii: " ")
  private static let tab = UInt8(ascii: "\t")

  private mutating func countLine() {
    line += 1
    lineStart = index + 1
  }

  private mutating func beginLine() {
    countLine()
    begin()
    checkIndent()
  }

  /// Each block level is one column further than the one above it.
  private mutating func checkIndent() {
    guard columnOfText(of: lineStart) > Self.widestIndent else { return }
    refuse(Self.tooDeep)
  }

  /// The width of the blanks, `- `, `? ` and `: ` before the text of a line.
  private func columnOfText(of start: Int) -> Int {
    var end = start
    while end < bytes.count {
      switch bytes[end] {
      case Self.space, Self.tab: break
      case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"):
        guard isBlank(at: end + 1) else { return end - start }
      default: return end - start
      }
      end += 1
    }
    return end - start
  }

  /// To the last byte of the line.
  private mutating func skipLine() {
    while index + 1 < bytes.count, bytes[index + 1] != Self.newline { index += 1 }
  }

  /// To the last byte before a blank.
  private mutating func skipWord() {
    while !isBlank(at: index + 1) { index += 1 }
  }

  /// The lines of a block of text: those indented further than the key, or the hyphen, above them.
  private mutating func skipBlockText() {
    let text = columnOfText(of: lineStart)
    let parent = lineStart + text == index ? max(0, text - 2) : text
    skipLine()
    while index + 1 < bytes.count {
      let start = index + 2
      let indent = start < bytes.count ? bytes[start...].prefix { $0 == Self.space }.count : 0
      let isEmpty = isBlank(at: start + indent)
      guard indent > parent || isEmpty else { break }
      index += 1
      countLine()
      skipLine()
    }
    go()
  }

  /// A blank, the end of a line or of the text.
  private func isBlank(at index: Int) -> Bool {
    guard index < bytes.count else { return true }
    switch bytes[index] {
    case Self.space, Self.tab, Self.newline, Self.carriageReturn: return true
    default: return false
    }
  }

  private func isFlowIndicator(at index: Int) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"),
      UInt8(ascii: ","):
      true
    default: false
    }
  }

  private func isName(at index: Int) -> Bool {
    !isBlank(at: index) && !isFlowIndicator(at: index)
  }
}
