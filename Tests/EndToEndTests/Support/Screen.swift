/// What tests ask of a screen's text.
extension String {
  /// Those of the texts that are not on it; empty is what a test wants.
  func missing(_ texts: String...) -> [String] { texts.filter { !contains($0) } }

  /// The marks of one side on the rail, stage by stage: `x` done, `~` under way, `?` waiting, `!` urgent,
  /// `_` to do, `-` not needed, `=` the same card as the line above.
  func rail(_ side: String) -> String {
    let line = split(separator: "\n").first { $0.hasPrefix(" \(side) ") } ?? ""
    return line.matches(of: /\[(.)\]|\s(-)\s|([(])/).map { match in
      switch (match.output.1, match.output.2) {
      case (let mark?, _): mark == " " ? "_" : String(mark)
      case (_, let dash?): String(dash)
      default: "="
      }
    }.joined()
  }

  /// Those of its lines that hold a text.
  func lines(with text: String) -> [String] {
    split(separator: "\n").map(String.init).filter { $0.contains(text) }
  }

  /// Whether a terminal would take part of it as a command.
  var holdsEscapes: Bool {
    unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x7f }
  }
}
