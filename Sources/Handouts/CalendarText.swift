import CardJourney

/// Content lines of an iCalendar file: ended by CRLF, folded at 75 octets.
struct CalendarText {
  private(set) var text = ""

  /// The most octets of a line, its end not counted (RFC 5545, 3.1).
  private static let width = 75

  /// A property whose value is no text: a date, a word of the format.
  mutating func line(_ name: String, _ value: String) { fold("\(name):\(value)") }

  /// A property whose value is text (RFC 5545, 3.3.11).
  mutating func text(_ name: String, _ value: String) {
    fold("\(name):\(CalendarText.escaped(value))")
  }

  static func escaped(_ value: String) -> String {
    var result = ""
    for scalar in value.inert.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": result += "\\\(scalar)"
      case "\n": result += "\\n"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Adds a line, going on behind a blank where it is too long; no character is cut.
  private mutating func fold(_ line: String) {
    var octets = 0
    for scalar in line.unicodeScalars {
      let length = UTF8.width(scalar)
      if octets + length > CalendarText.width {
        text += "\r\n "
        octets = 1
      }
      text.unicodeScalars.append(scalar)
      octets += length
    }
    text += "\r\n"
  }
}
