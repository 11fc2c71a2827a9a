/// A line of text that is being edited.
package struct TextField: Hashable, Sendable {
  /// What has been typed; always clean, see ``SafeText``, composed (NFC), and
  /// with half-width digits and letters.
  package private(set) var text: String
  /// The grapheme before which the caret stands, from 0 to the number of graphemes.
  package private(set) var caret: Int
  /// The most graphemes that the text may have; no limit when nil.
  package let limit: Int?

  /// Creates a field with the caret at the end; the text is cleaned and cut to the limit.
  package init(text: String = "", limit: Int? = nil) {
    let clean = Self.clean(text)
    self.text = String(clean.prefix(limit ?? .max))
    self.limit = limit
    caret = self.text.count
  }

  /// Edits as the key asks.
  ///
  /// - Returns: whether the key means something to a text field, even if nothing was left to do.
  @discardableResult
  package mutating func apply(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .paste(let text): insert(text.trimmingLineEnds())
    case .backspace: remove(caret - 1..<caret)
    case .delete: remove(caret..<caret + 1)
    case .left: caret = max(0, caret - 1)
    case .right: caret = min(text.count, caret + 1)
    case .home, .control("a"): caret = 0
    case .end, .control("e"): caret = text.count
    case .control("u"): remove(0..<caret)
    case .control("k"): remove(caret..<text.count)
    case .control("w"): remove(wordStart..<caret)
    case .enter, .escape, .tab, .backTab, .up, .down, .pageUp, .pageDown, .control: return false
    }
    return true
  }

  /// The part of the text around the caret that fits in `columns` cells, and the caret's cell in
  /// it, which is always inside.
  package func visible(columns: Int) -> (text: String, caretColumn: Int) {
    let characters = Array(text)
    let underCaret = caret < characters.count ? TextWidth.columns(of: characters[caret]) : 1
    var start = caret
    var caretColumn = 0
    while start > 0 {
      let width = TextWidth.columns(of: characters[start - 1])
      guard caretColumn + width + underCaret <= columns else { break }
      caretColumn += width
      start -= 1
    }
    let shown = TextWidth.prefix(of: String(characters[start...]), columns: columns)
    return (shown.text, caretColumn)
  }

  /// Where the word before the caret starts, as Ctrl-W sees it: spaces, then what is not a space.
  private var wordStart: Int {
    let before = Array(text.prefix(caret))
    guard let last = before.lastIndex(where: { !$0.isWhitespace }) else { return 0 }
    let space = before[...last].lastIndex(where: \.isWhitespace)
    return space.map { $0 + 1 } ?? 0
  }

  /// What an input method in its full-width mode sends for digits and letters is meant as these.
  private static func clean(_ text: String) -> String {
    SafeText.cleaned(text).composed.halfWidthAlphanumerics
  }

  private mutating func insert(_ addition: String) {
    let room = limit.map { max(0, $0 - text.count) } ?? .max
    // Counted as part of the whole, because a combining mark joins what stands before it.
    let before = text.prefix(caret)
    let added = String(Self.clean(addition).prefix(room))
    let after = text.dropFirst(caret)
    let start = Self.clean(String(before + added))
    text = (start + after).composed
    caret = min(start.count, text.count)
  }

  private mutating func remove(_ range: Range<Int>) {
    let kept = range.clamped(to: 0..<text.count)
    guard !kept.isEmpty else { return }
    text = String(text.prefix(kept.lowerBound) + text.dropFirst(kept.upperBound))
    if caret > kept.lowerBound { caret -= min(caret, kept.upperBound) - kept.lowerBound }
    caret = min(caret, text.count)
  }
}

extension String {
  /// The text without the line ends after it, which copying a whole line brings along.
  fileprivate func trimmingLineEnds() -> String {
    guard let last = lastIndex(where: { !$0.isNewline }) else { return "" }
    return String(self[...last])
  }
}
