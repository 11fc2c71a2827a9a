import CWidth

/// How many cells text takes on a terminal.
///
/// The width of a scalar is libc's `wcwidth`, in which ambiguous characters (`…—·①`) take one cell.
/// A grapheme is as wide as its widest scalar, and two cells wide when it is shown as an emoji or a
/// flag. Control characters take none; they are never drawn.
package enum TextWidth {
  /// The cells that `text` takes; control characters take none.
  package static func columns(of text: String) -> Int {
    if text.isPlain { return text.unicodeScalars.reduce(0) { $0 + columns(of: $1) } }
    return text.reduce(0) { $0 + columns(of: $1) }
  }

  /// The cells that one grapheme takes: 0 for control and lone combining characters, 1 or 2 for
  /// nearly all others, more only where half-width voicing marks follow a letter.
  package static func columns(of character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    if scalars.count == 1 { return columns(of: first) }
    if isShownAsEmoji(first, scalars) { return 2 }
    var widest = 0
    var voicingMarks = 0
    for scalar in scalars {
      if isHalfwidthVoicingMark(scalar) {
        voicingMarks += 1
      } else {
        widest = max(widest, columns(of: scalar))
      }
    }
    return widest + voicingMarks
  }

  /// The cells that one scalar takes by itself: 0, 1 or 2.
  package static func columns(of scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x7F { return scalar.value < 0x20 ? 0 : 1 }
    if scalar.value < 0xA0 { return 0 }
    if (0x4E00...0x9FA5).contains(scalar.value) { return 2 }
    // Unknown to this libc: drawn as U+FFFD, which takes one cell.
    return libcWidth(of: scalar) ?? 1
  }

  /// Whether this libc knows how wide a scalar is; ``SafeText`` replaces those it does not know.
  static func isKnown(_ scalar: Unicode.Scalar) -> Bool { libcWidth(of: scalar) != nil }

  /// `text`, cleaned, in at most `columns` cells.
  ///
  /// A cut is marked by `>` in the last cell. A wide character is never halved: where it does not
  /// fit there is a space before the mark, so that cut text takes exactly `columns` cells.
  package static func truncated(_ text: String, to columns: Int) -> String {
    guard columns > 0 else { return "" }
    let clean = SafeText.cleaned(text)
    guard self.columns(of: clean) > columns else { return clean }
    var (result, used) = prefix(of: clean, columns: columns - 1)
    result += String(repeating: " ", count: columns - 1 - used)
    return result + ">"
  }

  /// `text`, cleaned, in exactly `columns` cells: cut as by ``truncated(_:to:)``, or filled up with
  /// spaces at the right.
  package static func padded(_ text: String, to columns: Int) -> String {
    let fitting = truncated(text, to: columns)
    return fitting + String(repeating: " ", count: max(0, columns - self.columns(of: fitting)))
  }

  /// The longest run of whole graphemes from the start of `text` within `columns` cells, unmarked,
  /// and the cells it takes.
  package static func prefix(
    of text: some StringProtocol, columns: Int
  ) -> (text: String, columns: Int) {
    var used = 0
    var end = text.startIndex
    while end < text.endIndex {
      let width = self.columns(of: text[end])
      guard used + width <= columns else { break }
      used += width
      end = text.index(after: end)
    }
    return (String(text[..<end]), used)
  }

  private static func libcWidth(of scalar: Unicode.Scalar) -> Int? {
    _ = CharacterEncoding.isUTF8
    let width = cwidth_columns(scalar.value)
    return width < 0 ? nil : Int(width)
  }

  private static func isShownAsEmoji(
    _ first: Unicode.Scalar, _ scalars: Character.UnicodeScalarView
  ) -> Bool {
    guard first.properties.isEmoji else { return false }
    if isRegionalIndicator(first) { return true }
    return scalars.dropFirst().contains {
      $0 == "\u{FE0F}" || $0 == "\u{200D}" || $0.properties.isEmojiModifier
    }
  }

  private static func isRegionalIndicator(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar.value)
  }

  /// U+FF9E and U+FF9F extend a grapheme in Unicode, but terminals give each a cell of its own.
  private static func isHalfwidthVoicingMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{FF9E}" || scalar == "\u{FF9F}"
  }
}
