/// What a character is to line breaking.
enum BreakClass: Hashable {
  /// Must not end a line: `（`, `「`.
  case opening
  /// Must not start a line: `，`, `」`.
  case closing
  /// A dash, of which two in a row make one Chinese dash.
  case dash
  /// Anything else: ideographs, letters, digits, signs.
  case other

  fileprivate init(_ character: Character) {
    self =
      if character.isOrdinary {
        .other
      } else if Self.openingMarks.contains(character) {
        .opening
      } else if Self.closingMarks.contains(character) {
        .closing
      } else if character == "—" || character == "―" {
        .dash
      } else {
        .other
      }
  }

  private static let openingMarks = Set("（「『《〈【〔〖［｛“‘￥([{¥$")
  private static let closingMarks = Set(
    "，。）」』》〉】〕〗］｝！？：；、…·”’％‰℃°～〜ー々),.!?:;]}%/")
}

/// A grapheme with what a line is broken by, worked out once.
struct Glyph {
  let character: Character
  let breakClass: BreakClass
  /// The cells that it takes.
  let columns: Int
  /// Its code; nil outside of ASCII.
  private let ascii: UInt8?

  var isSpace: Bool { ascii == 0x20 }
  var isDigit: Bool { ascii.map { (0x30...0x39).contains($0) } ?? false }
  var isWide: Bool { columns > 1 }

  /// The graphemes of a text.
  static func all(in text: String) -> [Glyph] {
    text.isPlain ? text.unicodeScalars.map { Glyph(Character($0)) } : text.map(Glyph.init)
  }

  private init(_ character: Character) {
    self.character = character
    ascii = character.asciiValue
    columns = TextWidth.columns(of: character)
    breakClass = BreakClass(character)
  }
}

extension Character {
  /// Whether it is a letter or digit of ASCII, a space or an ideograph: most of a text, and in no set of marks.
  fileprivate var isOrdinary: Bool {
    switch unicodeScalars[unicodeScalars.startIndex].value {
    case 0x20, 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x4E00...0x9FA5: true
    default: false
    }
  }
}
