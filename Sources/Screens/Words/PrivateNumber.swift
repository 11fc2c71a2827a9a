/// Numbers that must never be stored: identity, card, account and telephone numbers.
package enum PrivateNumber {
  /// Whether a text holds seven or more digits in a row, spaces and hyphens between them aside.
  package static func isHeld(by text: String) -> Bool {
    var digits = 0
    for character in text {
      if character.isNumber {
        digits += 1
        if digits >= 7 { return true }
      } else if character != " " && character != "-" {
        digits = 0
      }
    }
    return false
  }

  /// The text with every digit of such a number as a star.
  package static func masked(_ text: String) -> String {
    var characters = Array(text)
    var run: [Int] = []
    func hide() {
      guard run.count >= 7 else { return }
      for index in run { characters[index] = "*" }
    }
    for (index, character) in Array(text).enumerated() {
      if character.isNumber {
        run.append(index)
      } else if character != " ", character != "-" {
        hide()
        run = []
      }
    }
    hide()
    return String(characters)
  }

  /// What to say instead of storing it.
  package static let warning = Phrase(
    "称呼里不要写证件号、卡号或电话，换一个，比如“妈妈的卡”。",
    "A name must not hold an ID, card or telephone number; use something like Mother's card.")
}
