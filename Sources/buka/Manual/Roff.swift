import Terminal

/// Writes the language of manual pages (groff_man(7)).
struct Roff {
  private(set) var text = ""

  /// A title line: name, section, what stands below the page.
  mutating func title(_ name: String, section: Int, footer: String) {
    text += ".TH \"\(Roff.escaped(name))\" \(section) \"\" \"\(Roff.escaped(footer))\"\n"
    // No word is divided, and no line is stretched: Chinese has no blanks to widen.
    text += ".nh\n.ad l\n"
  }

  mutating func section(_ title: String) { text += ".SH \"\(Roff.escaped(title))\"\n" }

  /// A part of a section.
  mutating func part(_ title: String) { text += ".SS \"\(Roff.escaped(title))\"\n" }

  /// A paragraph; its line ends are kept.
  mutating func paragraph(_ body: String) {
    let lines = body.split(separator: "\n", omittingEmptySubsequences: false)
    text +=
      ".PP\n"
      + lines.map { line in
        line.isEmpty ? ".PP\n" : Roff.line(String(line)) + "\n"
      }.joined(separator: "")
  }

  /// The widest line that stays as it is: of 80 cells, `man` leaves two free and indents by seven.
  private static let widestExample = 70

  /// Lines that stay as they are, as far as they fit on a terminal; the rest of a longer one is indented.
  mutating func example(_ body: String) {
    text += ".PP\n.nf\n"
    text += body.split(separator: "\n").flatMap { Roff.pieces(ofLine: String($0)) }
      .map { Roff.line($0) + "\n" }.joined()
    text += ".fi\n"
  }

  private static func pieces(ofLine line: String) -> [String] {
    guard let first = LineBreaking.lines(of: line, columns: widestExample).first, first != line
    else { return [line] }
    let rest = String(line.dropFirst(first.count).drop { $0 == " " })
    let indent = String(line.prefix { $0 == " " }) + "    "
    return [first]
      + LineBreaking.lines(of: rest, columns: widestExample - indent.count).map { indent + $0 }
  }

  /// A term with what it means beside it.
  mutating func entry(_ term: String, _ meaning: String) {
    text += ".TP\n\\fB\(Roff.escaped(term))\\fR\n\(Roff.line(meaning))\n"
  }

  /// A line of text, which no full stop or apostrophe at its beginning turns into a request.
  private static func line(_ text: String) -> String { "\\&" + escaped(text) }

  /// The text in ASCII, with places to break between Chinese characters.
  static func escaped(_ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false)
      .map { pieces(of: String($0)) }.joined(separator: " ")
  }

  /// A word with the places to break: groff breaks at blanks only, the program's own rules say where else.
  private static func pieces(of word: String) -> String {
    var written = ""
    var last: Character?
    for piece in LineBreaking.lines(of: word, columns: 2) {
      // A long word in Latin letters, which would have been cut, stays whole.
      let isCut = last?.isASCII == true && piece.first?.isASCII == true
      written += (last == nil || isCut ? "" : "\\:") + signs(piece)
      last = piece.last
    }
    return written
  }

  private static func signs(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "\\": "\\e"
      case "-": "\\-"
      case "\"": "\\(dq"
      case "'": "\\(aq"
      case "`": "\\(ga"
      case "^": "\\(ha"
      case "~": "\\(ti"
      case _ where scalar.isASCII: String(scalar)
      default: "\\[u" + hexadecimal(scalar.value) + "]"
      }
    }.joined()
  }

  /// Four digits at least, as groff wants them.
  private static func hexadecimal(_ number: UInt32) -> String {
    let digits = String(number, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
