/// Numbers that must never be stored: identity, card, account and telephone numbers.
package enum PrivateNumber {
  /// Whether a text holds seven or more digits in a row, spaces and hyphens between them aside.
  package static func isHeld(by text: String) -> Bool { !numbers(in: Array(text)).isEmpty }

  /// The text with every digit of such a number as a star.
  package static func masked(_ text: String) -> String {
    var characters = Array(text)
    for index in numbers(in: characters).joined() { characters[index] = "*" }
    return String(characters)
  }

  /// Where the digits of each such number stand.
  private static func numbers(in characters: [Character]) -> [[Int]] {
    var runs: [[Int]] = [[]]
    for (index, character) in characters.enumerated() {
      if character.isNumber {
        runs[runs.count - 1].append(index)
      } else if character != " ", character != "-" {
        runs.append([])
      }
    }
    return runs.filter { $0.count >= 7 }
  }

  /// What to say of one among other words.
  package static let notKept = Phrase(
    "证件号、卡号、电话都不要写：这里不留这些。删掉它。",
    "No ID, card or telephone numbers: none is kept here. Take it out.")

  /// What to say of one in a name.
  package static let warning = Phrase(
    "称呼里不要写证件号、卡号或电话，换一个，比如“妈妈的卡”。",
    "A name must not hold an ID, card or telephone number; use something like Mother's card.")
}
