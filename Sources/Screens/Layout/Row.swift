import CardJourney
import CityGuide
import Copy
package import Terminal

/// One logical line of a page; the layout wraps it to the width there is.
package struct Row: Hashable, Sendable {
  /// What stands before the text and keeps its own column: `1`, `[x]`, `A`.
  package var lead = ""
  package var text: String
  /// What a mark in the lead means, for who hears the row instead of seeing it; empty where there is none.
  package var state = ""
  /// What stands at the right, or on a line of its own where there is no room: a consequence, a
  /// source.
  package var tail = ""
  /// Who says it, as a mark for the right edge; empty where nobody is cited.
  package var evidence = ""
  package var evidenceWords = ""
  /// Cells to the left of the lead.
  package var indent = 1
  /// The part of the text that is in bold: a number, a day; empty where none is.
  package var strong = ""
  /// Where the caret stands in the tail, in cells, where that is a place for text; nil where it is none.
  var caret: Int?
  /// How the text looks.
  package var style = Style.plain
  /// The number of the choice, from 0, where the row can be selected.
  package var choice: Int?
  /// What choosing the row asks for; nil where it cannot be selected.
  var message: Message?
  /// Whether the row is ticked off, and not chosen once.
  var isTick = false
  /// Whether the row is an explanation, left out where there is little room.
  package var isAside = false

  package static func text(_ text: String, indent: Int = 1, style: Style = .plain) -> Row {
    Row(text: text, indent: indent, style: style)
  }

  package static func heading(_ text: String) -> Row { Row(text: text, style: .bold) }

  /// An empty line.
  package static let blank = Row(text: "")

  /// Something that explains, and may be left out.
  package static func aside(_ text: String, indent: Int = 1) -> Row {
    Row(text: text, indent: indent, isAside: true)
  }

  /// The mark behind the digit, such as `[x]`; nil where there is none.
  var mark: String? { lead.firstIndex(of: "[").map { String(lead[$0...]) } }

  /// The row so far from the edge, for narrow screens.
  func indented(by columns: Int) -> Row {
    var row = self
    row.indent = columns
    return row
  }

  /// The row with who says it.
  func with(_ evidence: Evidence?, _ language: Language) -> Row {
    var row = self
    row.evidence = evidence?.mark[language] ?? ""
    row.evidenceWords = evidence?.words[language] ?? ""
    return row
  }

  /// The row where no marks stand at the edge: who says it in words behind it.
  var spelledOut: Row {
    var row = self
    row.evidence = ""
    guard !evidenceWords.isEmpty else { return row }
    let words =
      evidenceWords.contains(where: { !$0.isASCII }) ? "（\(evidenceWords)）" : " (\(evidenceWords))"
    if tail.isEmpty { row.text += words } else { row.tail += words }
    return row
  }

  /// Whether an explanation belongs to the choice above it and not to the whole page.
  var isAboutChoice: Bool { isAside && indent > 3 }

  /// Something that can be selected.
  static func choice(
    _ number: Int, lead: String, _ text: String, tail: String = "", indent: Int = 3,
    _ message: Message? = nil
  ) -> Row {
    Row(lead: lead, text: text, tail: tail, indent: indent, choice: number, message: message)
  }
}
