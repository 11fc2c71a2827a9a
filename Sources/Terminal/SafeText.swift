/// Text that can do nothing to a terminal but show itself.
package enum SafeText {
  /// `text` without anything that controls, reorders or hides.
  ///
  /// Gone are control characters (ESC among them), bidirectional controls, zero-width characters
  /// (except the joiners inside an emoji), tags, and more marks on a character than any script writes. Line ends and tabs become one space each;
  /// characters that libc does not know become U+FFFD, as their width is not known either.
  package static func cleaned(_ text: String) -> String {
    if text.isPlain { return text }
    var result = String.UnicodeScalarView()
    for character in text {
      append(character, to: &result)
    }
    return String(result)
  }

  private static func append(_ character: Character, to result: inout String.UnicodeScalarView) {
    if character.isNewline || character == "\t" {
      result.append(" ")
      return
    }
    let scalars = bounded(character.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      if scalar == "\u{200D}" {
        // Swift joins an emoji only to what may follow it in one, so the neighbour tells.
        let joins = index > 0 && index + 1 < scalars.count && isEmoji(scalars[index + 1])
        if joins { result.append(scalar) }
      } else if let visible = visible(scalar) {
        result.append(visible)
      }
    }
  }

  /// The most marks on one character that any script writes; the rest is noise, and costs its time at every key.
  private static let mostMarks = 4

  private static func bounded(_ scalars: Character.UnicodeScalarView) -> [Unicode.Scalar] {
    var marks = 0
    return scalars.filter { scalar in
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .spacingMark, .enclosingMark: marks += 1
      default: marks = 0
      }
      return marks <= mostMarks
    }
  }

  private static func isEmoji(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0xFF && scalar.properties.isEmoji
  }

  private static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate: nil
    case .lineSeparator, .paragraphSeparator: " "
    case .unassigned: "\u{FFFD}"
    default: scalar == "\u{034F}" ? nil : TextWidth.isKnown(scalar) ? scalar : "\u{FFFD}"
    }
  }
}
