import Copy
package import Terminal

extension Model {
  /// Why all is in English, and what became of Chinese names.
  static let withoutChinese = Phrase(\.terminalShowsNoChinese)

  /// Has all written with what the terminal shows rightly, and says so where that is not Chinese; the names
  /// of places have to be read then.
  package mutating func limit(to repertoire: Repertoire) -> [Effect] {
    guard repertoire != context.repertoire else { return [] }
    context.limit(to: repertoire)
    if repertoire == .ascii, notice == nil { notice = Model.withoutChinese }
    return settle([])
  }
}
