import CardJourney
import Terminal

extension Key {
  /// How the key is named on the screen.
  var name: Phrase {
    switch self {
    case .character(" "): Phrase("空格", "Space")
    case .character(let character): Phrase(String(character), String(character))
    case .enter: Phrase("Enter", "Enter")
    case .escape: Phrase("Esc", "Esc")
    case .tab: Phrase("Tab", "Tab")
    case .backTab: Phrase("Shift-Tab", "Shift-Tab")
    case .backspace: Phrase("Backspace", "Backspace")
    case .delete: Phrase("Del", "Del")
    case .up: Phrase("上", "Up")
    case .down: Phrase("下", "Down")
    case .left: Phrase("左", "Left")
    case .right: Phrase("右", "Right")
    case .pageUp: Phrase("PgUp", "PgUp")
    case .pageDown: Phrase("PgDn", "PgDn")
    case .home: Phrase("Home", "Home")
    case .end: Phrase("End", "End")
    case .control(let letter):
      Phrase("Ctrl-\(letter.uppercased())", "Ctrl-\(letter.uppercased())")
    case .paste: Phrase("粘贴", "Paste")
    }
  }
}

extension KeyLegend {
  /// All of the keys; the hint line names only one, and all digits have one name.
  package var allNames: Phrase {
    if case .character(let character)? = keys.first, character.isNumber { return name }
    return Phrase(
      keys.map(\.name.zh).joined(separator: " "), keys.map(\.name.en).joined(separator: " "))
  }
}
