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

  /// What to say instead of storing it.
  package static let warning = Phrase(
    "称呼里不要写证件号、卡号或电话，换一个，比如“妈妈的卡”。",
    "A name must not hold an ID, card or telephone number; use something like Mother's card.")
}
