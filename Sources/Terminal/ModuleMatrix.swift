/// A square of dark and light modules that a camera reads.
package struct ModuleMatrix: Hashable, Sendable {
  /// How many modules a row has, the margin not counted.
  package let side: Int
  private let dark: [Bool]

  /// The modules row by row, true where dark; nil where they make no square.
  package init?(_ dark: [Bool]) {
    let side = Int(Double(dark.count).squareRoot())
    guard side > 0, side * side == dark.count else { return nil }
    self.side = side
    self.dark = dark
  }

  /// Whether a module is dark; what lies outside is the margin, which is light.
  package func isDark(_ row: Int, _ column: Int) -> Bool {
    guard (0..<side).contains(row), (0..<side).contains(column) else { return false }
    return dark[row * side + column]
  }

  /// Light modules around the code, as its standard asks for.
  package static let margin = 4

  /// The cells that a code takes whose rows have so many modules: two modules stand in a cell, one above the other.
  package static func size(ofSide side: Int) -> Size {
    let modules = side + 2 * margin
    return Size(columns: modules, rows: (modules + 1) / 2)
  }

  /// The code with its margin as text in half blocks, a line a row of cells.
  ///
  /// What is drawn are the light modules, for a terminal of light text on a dark ground: no blank stands for paper.
  /// `isInverted` draws the dark ones, for dark text on a light ground.
  package func halfBlocks(isInverted: Bool = false) -> [String] {
    let end = side + ModuleMatrix.margin
    let columns = -ModuleMatrix.margin..<end
    return stride(from: -ModuleMatrix.margin, to: end, by: 2).map { row in
      let text = columns.map { column in
        let upper = isDark(row, column) == isInverted
        // An odd number of rows ends in the middle of a cell.
        let lower = isDark(row + 1, column) == isInverted && (row + 1 < end || isInverted)
        return ModuleMatrix.block(upper, lower)
      }
      return String(text)
    }
  }

  private static func block(_ upper: Bool, _ lower: Bool) -> Character {
    switch (upper, lower) {
    case (true, true): "\u{2588}"
    case (true, false): "\u{2580}"
    case (false, true): "\u{2584}"
    case (false, false): " "
    }
  }
}
