import Foundation

/// What tests ask of a screen's text.
extension String {
  /// Those of the texts that are not on it; empty is what a test wants.
  func missing(_ texts: String...) -> [String] { texts.filter { !contains($0) } }

  /// The stage in brackets on the line of the way; nil where none is, since nothing is left, or there is no such line.
  var stage: String? {
    split(separator: "\n").prefix(2).last?.firstMatch(of: /\[(.+?)\].* > |.* > \[(.+?)\]/)
      .flatMap { $0.output.1 ?? $0.output.2 }.map(String.init)
  }

  /// How many things the line of the way says are left; nil where it says none.
  var left: Int? {
    split(separator: "\n").prefix(2).last?.firstMatch(of: /(?:还剩 )?(\d+) (?:件|things? left)\s*$/)
      .flatMap { Int($0.output.1) }
  }

  /// The marks of the things to do on the card of the day, in their order: `x` done, `~` waited for, `!` due, `_` to
  /// do, `-` not needed.
  var marks: String {
    split(separator: "\n").compactMap { line in
      line.firstMatch(of: #/^ [> ] \d (?:\[(.)\]| (-) ) /#)
        .flatMap { $0.output.1 ?? $0.output.2 }.map { $0 == " " ? "_" : String($0) }
    }.joined()
  }

  /// The row of the card of the day on which the cursor stands; nil where it stands on none.
  var selected: String? {
    split(separator: "\n").first { $0.hasPrefix(" > ") }.map {
      $0.dropFirst(3).trimmingCharacters(in: .whitespaces)
    }
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
