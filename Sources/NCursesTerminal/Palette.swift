import CNCurses
import Terminal

/// What each tint looks like on this terminal.
struct Palette {
  private let hasColors: Bool

  /// Prepares the colour pairs; without colours, nothing is sent that touches colour.
  init(colors wanted: Bool) {
    hasColors = wanted && cnc_start_colors()
    guard hasColors else { return }
    for tint in Tint.allCases {
      guard let color = Self.color(of: tint) else { continue }
      cnc_define_color(Self.pair(of: tint), color)
    }
  }

  /// Makes the following text look as `style` asks.
  func apply(_ style: Style) {
    let pair = hasColors && Self.color(of: style.tint) != nil ? Self.pair(of: style.tint) : 0
    cnc_set_style(
      style.isBold, style.isReversed, style.isUnderlined, style.tint == .faint, pair)
  }

  /// The foreground of a tint, one of the eight that every colour terminal has.
  private static func color(of tint: Tint) -> Int16? {
    switch tint {
    case .plain: nil
    case .accent: Int16(COLOR_CYAN)
    case .good: Int16(COLOR_GREEN)
    case .caution: Int16(COLOR_YELLOW)
    case .alarm: Int16(COLOR_RED)
    // Dim rather than grey: grey is invisible in some of the common themes.
    case .faint: nil
    }
  }

  private static func pair(of tint: Tint) -> Int16 {
    color(of: tint) ?? 0
  }
}
