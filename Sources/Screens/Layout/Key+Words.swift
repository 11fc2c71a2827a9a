import CardJourney
package import Copy
import Terminal

extension Key {
  /// How the key is named on the screen.
  var name: Phrase {
    switch self {
    case .character(" "): Phrase(\.spaceKey)
    case .character(let character): Phrase(verbatim: String(character))
    case .enter: Phrase(\.enterKey)
    case .escape: Phrase(\.escapeKey)
    case .tab: Phrase(\.tabKey)
    case .backTab: Phrase(\.shiftTabKey)
    case .backspace: Phrase(\.backspaceKey)
    case .delete: Phrase(\.deleteKey)
    case .up: Phrase(\.upKey)
    case .down: Phrase(\.downKey)
    case .left: Phrase(\.leftKey)
    case .right: Phrase(\.rightKey)
    case .pageUp: Phrase(\.pageUpKey)
    case .pageDown: Phrase(\.pageDownKey)
    case .home: Phrase(\.homeKey)
    case .end: Phrase(\.endKey)
    case .control(let letter):
      Phrase { $0.controlKey(letter: letter.uppercased()) }
    case .paste: Phrase(\.pastedKeys)
    }
  }
}

extension KeyLegend {
  /// All of the keys; the hint line names only one, and all digits have one name.
  package var allNames: Phrase {
    if case .character(let character)? = keys.first, character.isNumber { return name }
    return keys.map(\.name).joined(by: .blank)
  }
}
