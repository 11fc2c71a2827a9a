extension Tint {
  /// The number of the foreground colour on a terminal with `count` colours; nil for the terminal's own.
  ///
  /// The background is always the terminal's own, which may be light or dark, so a colour is taken only
  /// where it can be read on both. Of the first eight that is so for red and magenta, of the next eight
  /// for bright blue; a palette of 256 has a readable one for each tint. What has no colour loses
  /// nothing, since no meaning rests on one.
  package func color(among count: Int) -> Int? {
    switch count {
    case ..<8: nil
    case ..<16: colorOfEight
    case ..<256: self == .accent ? 12 : colorOfEight
    default: colorOf256
    }
  }

  /// The numbers of foreground and background where a tint has both; nil for every other one, and where there are
  /// no colours.
  ///
  /// The cube of a 256-colour palette has a white and a black that no theme changes.
  package func ground(among count: Int) -> (foreground: Int, background: Int)? {
    guard self == .code else { return nil }
    switch count {
    case ..<8: return nil
    case ..<16: return (7, 0)
    case ..<256: return (15, 0)
    default: return (231, 16)
    }
  }

  private var colorOfEight: Int? {
    switch self {
    case .caution: 5
    case .alarm: 1
    case .plain, .accent, .good, .faint, .code: nil
    }
  }

  private var colorOf256: Int? {
    switch self {
    case .accent: 31
    case .good: 28
    case .caution: 130
    case .alarm: 196
    // Dim rather than grey: grey is invisible in some of the common themes.
    case .plain, .faint, .code: nil
    }
  }
}
