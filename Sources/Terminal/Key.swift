/// A key as the terminal reports it.
package enum Key: Hashable, Sendable {
  /// A grapheme that was typed, also by an input method.
  case character(Character)
  /// Return or Enter.
  case enter
  /// Esc by itself.
  case escape
  /// Tab.
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
  /// Page up.
  case pageUp
  /// Page down.
  case pageDown
  /// Home.
  case home
  /// End.
  case end
  /// Ctrl with a lower-case letter; Ctrl-H, I, J and M arrive as the keys they stand for.
  case control(Character)
  /// Text that came as one piece, pasted or from an input method, with line feeds at its line ends; not
  /// cleaned.
  case paste(String)
}

extension [Key] {
  /// The keys that were read at once, with what an input method sent together as one.
  ///
  /// Only characters beyond ASCII are put together: no binding is one of them, while digits that were typed
  /// ahead are keys of their own.
  package var joiningBursts: [Key] {
    var joined: [Key] = []
    var burst = ""
    for key in self + [.escape] {
      if case .character(let character) = key, !character.isASCII {
        burst.append(character)
        continue
      }
      if burst.count > 1 {
        joined.append(.paste(burst))
      } else {
        joined += burst.map(Key.character)
      }
      burst = ""
      joined.append(key)
    }
    return joined.dropLast()
  }
}
