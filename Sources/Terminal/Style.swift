/// How text looks: emphasis and a tint.
///
/// Meaning never rests on the tint alone, because many terminals show none.
package struct Style: Hashable, Sendable {
  package var isBold: Bool
  /// Whether foreground and background are swapped.
  package var isReversed: Bool
  package var isUnderlined: Bool
  /// What its colour is to say.
  package var tint: Tint

  /// Creates a style; without arguments, the terminal's own.
  package init(
    bold: Bool = false, reverse: Bool = false, underline: Bool = false, tint: Tint = .plain
  ) {
    isBold = bold
    isReversed = reverse
    isUnderlined = underline
    self.tint = tint
  }
}

extension Style {
  /// The terminal's own style.
  package static let plain = Style()
  /// Bold and nothing else.
  package static let bold = Style(bold: true)
  /// Foreground and background swapped.
  package static let reverse = Style(reverse: true)
  /// Underlined and nothing else.
  package static let underline = Style(underline: true)

  /// A tint and nothing else.
  package static func tint(_ tint: Tint) -> Style { Style(tint: tint) }
}

extension Style: CustomStringConvertible {
  /// The parts that differ from plain, as in `bold+alarm`; `plain` when there are none.
  package var description: String {
    var parts: [String] = []
    if isBold { parts.append("bold") }
    if isReversed { parts.append("reverse") }
    if isUnderlined { parts.append("underline") }
    if tint != .plain { parts.append(tint.rawValue) }
    return parts.isEmpty ? "plain" : parts.joined(separator: "+")
  }
}
