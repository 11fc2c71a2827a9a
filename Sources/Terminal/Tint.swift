/// What a colour is to say; the driver decides which colour that is, or none.
package enum Tint: String, Hashable, Sendable, CaseIterable {
  /// The terminal's own foreground.
  case plain
  /// Where the eye should go first: headings, keys.
  case accent
  /// Done, in order.
  case good
  /// Needs attention before it goes wrong.
  case caution
  /// Wrong, overdue, or not to be undone.
  case alarm
  /// Of lesser weight: hints, sources.
  case faint
  /// Light on dark, whatever the terminal's own colours: what a camera is to read.
  case code
}
