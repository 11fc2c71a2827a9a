/// What stands for marks that a terminal does not show rightly.
enum Marks {
  /// For the marks of ambiguous width.
  static let unambiguous: [Character: String] = [
    "“": "「", "”": "」", "‘": "'", "’": "'", "…": "...", "—": "-", "–": "-", "·": "-", "•": "*",
    "×": "x", "÷": "/", "→": "->", "←": "<-", "↑": "^", "↓": "v", "°": " deg", "±": "+-",
    "✓": "v", "│": "|", "─": "-", "■": "#", "□": "[]", "●": "*", "○": "o", "★": "*", "☆": "*",
    "≥": ">=", "≤": "<=", "≠": "!=", "①": "(1)", "②": "(2)", "③": "(3)", "④": "(4)", "⑤": "(5)",
    "⑥": "(6)", "⑦": "(7)", "⑧": "(8)", "⑨": "(9)", "※": "*", "℃": " C", "№": "No.", "€": "EUR",
    "‰": " per mille", "\u{A0}": " ",
  ]

  /// For the marks beyond ASCII, where they differ.
  static let inASCII: [Character: String] = [
    "“": "\"", "”": "\"", "「": "\"", "」": "\"", "『": "\"", "』": "\"", "《": "\"", "》": "\"",
    "，": ", ", "、": ", ", "。": ". ", "；": "; ", "：": ": ", "！": "! ", "？": "? ", "（": " (",
    "）": ") ", "【": "[", "】": "]", "〔": "[", "〕": "]", "￥": "CNY ", "¥": "CNY ", "～": "-",
    "〜": "-", "\u{3000}": " ", "・": "-",
  ]

  /// The ASCII character that a full-width form or an accented letter is a form of; nil for others.
  static func plain(_ character: Character) -> Character? {
    guard let first = character.decomposed.first else { return nil }
    if first.isASCII { return Character(first) }
    guard (0xFF01...0xFF5E).contains(first.value),
      let half = Unicode.Scalar(first.value - 0xFEE0)
    else { return nil }
    return Character(half)
  }
}
