import CNCurses
import Terminal

/// Copies a frame to the curses screen, which then sends only what has changed.
struct Painter {
  private let palette: Palette

  /// Creates a painter in the colours of a palette.
  init(palette: Palette) {
    self.palette = palette
  }

  /// Draws a frame, cut to the size of the screen; nothing is sent yet.
  func draw(_ frame: Frame, on size: Size) {
    cnc_erase()
    let columns = min(frame.size.columns, size.columns)
    for row in 0..<min(frame.size.rows, size.rows) {
      draw(frame.cells(inRow: row).prefix(columns), row: row)
    }
  }

  /// Draws a row in runs of one style, as whole strings, so that curses never sees half a glyph.
  private func draw(_ cells: ArraySlice<Cell>, row: Int) {
    guard let last = cells.lastIndex(where: { $0 != .blank }) else { return }
    cnc_move(Int32(row), 0)
    var rest = cells[...last]
    while let first = rest.first {
      let run = rest.prefix { $0.style == first.style }
      palette.apply(first.style)
      let glyphs = Glyphs(of: run, before: cells.endIndex)
      // Curses looks one behind the last before it counts.
      (glyphs.scalars + [0]).withUnsafeBufferPointer {
        cnc_add($0.baseAddress, Int32($0.count - 1))
      }
      rest = rest[run.endIndex...]
    }
  }
}
