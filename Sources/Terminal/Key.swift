/// A key as the terminal reports it.
package enum Key: Hashable, Sendable {
  /// A grapheme that was typed, also by an input method.
  case character(Character)
  /// Return or Enter.
  case enter
  /// Esc by itself.
  case escape
  case tab
  /// Shift-Tab.
  case backTab
  /// The key that deletes to the left.
  case backspace
  /// The key that deletes under the cursor.
  case delete
  /// Arrow up.
  case up
  /// Arrow down.
  case down
  /// Arrow left.
  case left
  /// Arrow right.
  case right
  case pageUp
  case pageDown
  case home
  case end
  /// Ctrl with a lower-case letter; Ctrl-H, I, J and M arrive as the keys they stand for.
  case control(Character)
  /// Text that came as one piece, pasted, from an input method or from a reader of cards, with line feeds
  /// at its line ends; not cleaned.
  case paste(String)
}

extension Key {
  /// The key that it lies on, where an input method in its full-width or Chinese mode has sent another sign.
  ///
  /// `？` is `?`, `１` is `1`, the ideographic space is Space, `、` is `/` and `。` is `.`; all others are themselves.
  package var onKeyboard: Key {
    switch self {
    case .character("、"): .character("/")
    case .character("。"): .character(".")
    case .character(let character): .character(character.halfWidth)
    default: self
    }
  }
}
