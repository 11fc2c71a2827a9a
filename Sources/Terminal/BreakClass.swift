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

  init(_ character: Character) {
    self =
      if Self.openingMarks.contains(character) {
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
