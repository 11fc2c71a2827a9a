import CNCurses
import Terminal

/// What each tint looks like on this terminal.
struct Palette {
  private let pairs: [Tint: Int16]

  /// Prepares the colour pairs; without colours, nothing is sent that touches colour.
  init(colors wanted: Bool) {
    var pairs: [Tint: Int16] = [:]
    if wanted, cnc_start_colors() {
      let count = Int(cnc_color_count())
      for tint in Tint.allCases {
        let pair = Int16(pairs.count + 1)
        if let ground = tint.ground(among: count) {
          cnc_define_colors(pair, Int16(ground.foreground), Int16(ground.background))
        } else if let color = tint.color(among: count) {
          cnc_define_color(pair, Int16(color))
        } else {
          continue
        }
        pairs[tint] = pair
      }
    }
    self.pairs = pairs
  }

  /// Makes the following text look as `style` asks.
  func apply(_ style: Style) {
    cnc_set_style(
      style.isBold, style.isReversed, style.isUnderlined, style.tint == .faint,
      pairs[style.tint] ?? 0)
  }
}
